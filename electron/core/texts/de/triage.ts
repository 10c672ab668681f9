import type { triageTexts as english } from '../en/triage';
import { joined } from '../joined';
import type { Translated } from '../translated';
import { triageConnectivityTexts } from './triage-connectivity';
import { triageFactTexts } from './triage-facts';
import { triageFindingTexts } from './triage-findings';
import { triageJudgementTexts } from './triage-judgement';

/** German texts of findings, coverage and the axis of time. */
export const triageTexts: Translated<typeof english> = joined(
  triageConnectivityTexts,
  triageFactTexts,
  triageFindingTexts,
  triageJudgementTexts,
  {
    'triage.axis.incident': 'Vorfall',
    'triage.axis.reset-by-user.succeeded': 'Kennwortzurücksetzung durch den Benutzer erfolgreich',
    'triage.axis.reset-by-user.failed': 'Kennwortzurücksetzung durch den Benutzer fehlgeschlagen',
    'triage.axis.reset-by-user.never-ended':
      'Kennwortzurücksetzung durch den Benutzer begonnen und nie beendet',
    'triage.axis.reset-by-user.not-known': 'Kennwortzurücksetzung durch den Benutzer, Ende nicht bekannt',
    'triage.axis.change-by-user.succeeded': 'Kennwortänderung durch den Benutzer erfolgreich',
    'triage.axis.change-by-user.failed': 'Kennwortänderung durch den Benutzer fehlgeschlagen',
    'triage.axis.change-by-user.never-ended': 'Kennwortänderung durch den Benutzer begonnen und nie beendet',
    'triage.axis.change-by-user.not-known': 'Kennwortänderung durch den Benutzer, Ende nicht bekannt',
    'triage.axis.reset-by-administrator.succeeded':
      'Kennwortzurücksetzung durch einen Administrator erfolgreich',
    'triage.axis.reset-by-administrator.failed':
      'Kennwortzurücksetzung durch einen Administrator fehlgeschlagen',
    'triage.axis.reset-by-administrator.never-ended':
      'Kennwortzurücksetzung durch einen Administrator begonnen und nie beendet',
    'triage.axis.reset-by-administrator.not-known':
      'Kennwortzurücksetzung durch einen Administrator, Ende nicht bekannt',
    'triage.axis.unknown.succeeded': 'Kennwortvorgang erfolgreich',
    'triage.axis.unknown.failed': 'Kennwortvorgang fehlgeschlagen',
    'triage.axis.unknown.never-ended': 'Kennwortvorgang begonnen und nie beendet',
    'triage.axis.unknown.not-known': 'Kennwortvorgang, Ende nicht bekannt',
    'triage.axis.heartbeats': 'Heartbeats von {namespace}: {count}',
    'triage.axis.heartbeatsOfMore': 'Heartbeats von {hosts} weiteren Servern: {count}',
    'triage.axis.event': '{name} (Ereignis {eventId})',
    'triage.cut.records':
      'Von {of} relevanten Einträgen wurden die {kept} betrachtet, die dem Vorfall am nächsten liegen (ohne Zeitpunkt die neuesten).',
    'triage.cut.outside-window':
      'Außerhalb des Zeitraums wurden {of} relevante Einträge nicht aufgelistet; die ihm am nächsten liegenden wurden aufgelistet.',
    'triage.cut.heartbeats': 'Von {of} Heartbeats wurden {kept} betrachtet.',
    'triage.cut.operations':
      'Von {of} Vorgängen sind die {kept} aufgelistet, die dem Vorfall am nächsten liegen.',
    'triage.cut.timeline':
      'Von {of} Einträgen der Zeitachse sind die {kept} aufgelistet, die dem Vorfall am nächsten liegen.',
    'triage.cut.time-axis': 'Von {of} Einträgen auf der Zeitachse sind nach dem Zusammenfassen {kept} übrig.',
    'triage.coverage.covers': 'Das Protokoll deckt den Zeitraum ab.',
    'triage.coverage.starts-inside':
      'Das Protokoll beginnt innerhalb des Zeitraums, um {oldest}, vor dem Vorfall. {limit}',
    'triage.coverage.rolled-over':
      'Der älteste Eintrag, {oldest}, ist neuer als der Vorfall: Das Protokoll wurde überschrieben, bevor es gesammelt wurde. {limit}',
    'triage.coverage.ends-before': 'Der neueste Eintrag, {newest}, ist älter als der Vorfall.{full}',
    'triage.limit.unknown': 'Größere Protokolle (250 bis 500 MB) reichen weiter zurück.',
    'triage.limit.small':
      'Es ist auf {megabytes} MB begrenzt; Protokolle von 250 bis 500 MB reichen weiter zurück.',
    'triage.limit.large': 'Es ist auf {megabytes} MB begrenzt.',
    'triage.limit.archives':
      'Dieser Server archiviert das Protokoll, wenn es voll ist: Suchen Sie nach Archive-Application-*.evtx in %SystemRoot%\\System32\\winevt\\Logs.',
    'triage.limit.keeps':
      'Dieses Protokoll überschreibt nichts: Sobald es voll ist, nimmt es keine neuen Einträge auf.',
    'triage.coverage.has-gaps':
      'Das Protokoll reicht über den Zeitraum, aber innerhalb davon fehlen {missing} Eintragsnummern ({gap}): Einträge gingen verloren oder wurden entfernt.',
    'triage.coverage.empty': 'Das Protokoll wurde gelesen und enthält keine Einträge.',
    'triage.coverage.damaged':
      'Das Protokoll wurde gesammelt, aber kein Eintrag davon konnte gelesen werden.',
    'triage.coverage.not-collected': 'Das Protokoll wurde nicht gesammelt: {outcome}',
    'triage.coverage.not-asked': 'Das Protokoll wurde in dieser Sammlung nicht angefordert.',
    'triage.coverage.no-window': 'Der Fall nennt keine Zeit, daher gibt es keinen Zeitraum zum Vergleichen.',
  },
);
