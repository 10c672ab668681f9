import type { windowRecordTexts as english } from '../en/window-records';
import type { Translated } from '../translated';

/** German texts of the list of records. */
export const windowRecordTexts: Translated<typeof english> = {
  'window.back.overview': 'Zurück zur Übersicht',
  'window.records.title': 'Einträge',
  'window.records.intro':
    'Jeder Eintrag des gesammelten Zeitraums, von allen Programmen, in der Reihenfolge des Protokolls. Dieselben Einträge kommen in das Paket.',
  'window.records.none':
    'Es wurden keine lesbaren Einträge gesammelt. Die Seite „Nachweise“ gibt an, wie das Lesen des Ereignisprotokolls endete.',
  'window.records.host': 'Server',
  'window.records.filter': 'Nur Einträge anzeigen mit',
  'window.records.filter.placeholder': 'Wörter, Ereignis-ID, Quelle oder Eintrag',
  'window.records.found': '{count} Einträge.',
  'window.records.foundOne': 'Ein Eintrag.',
  'window.records.foundWith': '{count} der Einträge enthalten diese Wörter.',
  'window.records.foundWithOne': 'Ein Eintrag enthält diese Wörter.',
  'window.records.nothing': 'Kein Eintrag enthält diese Wörter.',
  'window.records.reading': 'Die Einträge werden gelesen.',
  'window.records.time': 'Zeit',
  'window.records.record': 'Eintrag',
  'window.records.event': 'Ereignis-ID',
  'window.records.provider': 'Quelle',
  'window.records.level': 'Ebene',
  'window.records.text': 'Text',
  'window.records.level.1': 'Kritisch',
  'window.records.level.2': 'Fehler',
  'window.records.level.3': 'Warnung',
  'window.records.level.4': 'Information',
  'window.records.unreadable': 'Diese Zeile der Nachweise konnte nicht gelesen werden.',
  'window.records.keys':
    'Pfeiltasten, Bild auf und Bild ab, Pos1 und Ende gehen durch die Einträge; die Eingabetaste geht zum ganzen Text.',
  'window.records.detail': 'Ausgewählter Eintrag',
  'window.records.detail.none': 'Wählen Sie einen Eintrag aus, um ihn ganz zu lesen.',
  'window.records.noText': 'Der Eintrag enthält keinen eigenen Text.',
  'window.records.cut': 'Der Text ist länger; das Paket enthält ihn ganz.',
  'window.records.notThere':
    'Eintrag {recordId} von {host} ist nicht in dieser Liste: Er liegt außerhalb der Zeit, deren Einträge lesbar gemacht wurden.',
  'window.records.showTimeline': 'In der Zeitachse anzeigen',
  'window.records.copy': 'Eintrag kopieren',
  'window.records.announce': 'Eintrag {recordId}, Ereignis {eventId}, {provider}. {index} von {count}.',
  'window.back': 'Zurück',
  'window.back.findings': 'Zurück zum Befund',
  'window.back.timeline': 'Zurück zur Zeitachse',
  'window.back.records': 'Zurück zum Eintrag',
  'window.back.review': 'Zurück zur Datei',
  'window.back.lookup': 'Zurück zum Nachschlagen',
};
