import type { caseTexts as english } from '../en/case';
import type { Translated } from '../translated';

/** German texts about the case, its checklist and outcomes. */
export const caseTexts: Translated<typeof english> = {
  'case.unknownTimeZone':
    '{field}: „{zone}“ ist keine bekannte Zeitzone. Verwenden Sie einen IANA-Namen (Europe/Berlin), einen Windows-Namen (W. Europe Standard Time) oder einen Offset (+01:00).',
  'case.localTimeInvalid':
    'incident.local: „{local}“ ist keine Angabe von Datum und Uhrzeit. Schreiben Sie sie als 2026-11-18T09:14:05, so wie die Uhr sie zeigte.',
  'case.localTimeRepeated':
    'incident.local: {local} gab es in {zone} zweimal, weil die Uhr zurückgestellt wurde. Setzen Sie incident.disambiguation auf „earlier“ ({earlier}) oder „later“ ({later}).',
  'case.localTimeSkipped':
    'incident.local: {local} gab es in {zone} nicht, weil die Uhr vorgestellt wurde. Korrigieren Sie die Zeit, oder setzen Sie incident.disambiguation auf „earlier“ ({earlier}) oder „later“ ({later}).',
  'case.instantDisagrees':
    'incident.instant: {instant} ist nicht der Zeitpunkt {local} in {zone}, denn der ist {derived}. Korrigieren Sie eines von beiden, oder lassen Sie incident.instant weg.',
  'case.noGuid':
    '{field}: „{value}“ ist keine GUID. Sie hat 32 Hexadezimalziffern, mit oder ohne Klammern und Bindestriche.',
  'case.notJson':
    '{name} ist kein gültiges JSON: {reason}. Korrigieren Sie die Datei, und versuchen Sie es erneut.',
  'case.unknownField':
    '{name}: In einem Fall gibt es kein Feld {field}. „casebundle schema case“ gibt die Felder aus.',
  'case.invalidField': '{name}: {field}: {reason}.',
  'checklist.problem': 'Allgemeine Beschreibung',
  'checklist.page': 'Seite und Screenshots',
  'checklist.codes': 'Supportcode oder SID und CID',
  'checklist.time': 'Datum, Uhrzeit und Zeitzone',
  'checklist.user': 'Benutzer und Art des Benutzers',
  'checklist.licence': 'Lizenz',
  'checklist.evidence': 'Anwendungsprotokoll und Fakten zum Server',
  'checklist.state.given': 'angegeben',
  'checklist.state.gathered': 'gesammelt',
  'checklist.state.not-available': 'nicht verfügbar',
  'checklist.state.missing': 'fehlt',
  'checklist.problem.missing': 'Es ist nicht beschrieben, was zu sehen war.',
  'checklist.problem.given': 'Der Fehler ist beschrieben.',
  'checklist.problem.worthAdding': 'Sinnvolle Ergänzung: {what}.',
  'checklist.problem.reproduce': 'wie er sich reproduzieren lässt',
  'checklist.problem.tried': 'was versucht wurde',
  'checklist.page.missing': 'Weder die URL der Seite noch ein Screenshot ist angegeben.',
  'checklist.page.given': 'URL: {url}. Screenshots: {count}.',
  'checklist.page.noUrl': 'nicht angegeben',
  'checklist.page.leftOut':
    'Screenshots, die eine Person aus dem Paket weggelassen hat: {count} ({reasons}).',
  'checklist.codes.missing': 'Weder ein Supportcode noch SID und CID zusammen sind angegeben.',
  'checklist.codes.incomplete':
    'Angegeben ist nur {which}; der Support benötigt den Supportcode oder SID und CID zusammen.',
  'checklist.codes.supportCode': 'Supportcode {value}.',
  'checklist.codes.sidAndCid': 'SID {sid} und CID {cid}.',
  'checklist.time.missing': 'Datum, Uhrzeit und Zeitzone des Vorfalls sind nicht angegeben.',
  'checklist.time.given': '{local} ({zone}), {instant}.',
  'checklist.user.missing': 'Der Benutzer ist nicht genannt.',
  'checklist.user.kindMissing': '{user} ist genannt; die Art des Benutzers ist nicht bekannt.',
  'checklist.user.complete': '{user}, {kind}.',
  'checklist.licence.missing': 'Welcher Plan dem Benutzer die Kennwortzurücksetzung gibt, ist nicht bekannt.',
  'checklist.licence.given': 'Plan: {plan}.',
  'checklist.licence.gatheredYes': 'Ein Plan erlaubt das Kennwortrückschreiben: {plans}.',
  'checklist.licence.gatheredNo': 'Kein Plan, der das Kennwortrückschreiben erlaubt, ist aktiv: {plans}.',
  'checklist.licence.noPlans': 'keine Pläne',
  'checklist.evidence.missing': 'Es wurde kein Ereignisprotokoll des Connect-Servers gesammelt.',
  'checklist.evidence.gathered': 'Ereignisprotokoll gesammelt von: {hosts}.',
  'checklist.evidence.leftOut':
    'Dateien, die eine Person aus dem Paket weggelassen hat: {count} ({reasons}).',
  'checklist.evidence.logLeftOut':
    'Das Ereignisprotokoll von {hosts} wurde gesammelt, ist aber nicht im Paket, weder ganz noch als lesbare Einträge.',
  'checklist.evidence.failed': 'Das Ereignisprotokoll konnte nicht gesammelt werden: {reason}',
  'checklist.evidence.timedOut': 'das Zeitlimit von {seconds} Sekunden ist abgelaufen.',
  'checklist.evidence.cancelled': 'die Sammlung wurde abgebrochen.',
  'outcome.collected': 'gesammelt',
  'outcome.partial': 'teilweise gesammelt',
  'outcome.skipped': 'übersprungen',
  'outcome.failed': 'fehlgeschlagen',
  'outcome.timed-out': 'Zeitlimit erreicht',
  'outcome.cancelled': 'abgebrochen',
  'outcome.limit': 'Das Limit betrug {seconds} Sekunden.',
  'userKind.federated': 'Verbund',
  'userKind.pass-through': 'Passthrough-Authentifizierung',
  'userKind.password-hash-synchronized': 'Kennworthashsynchronisierung',
  'userKind.cloud-only': 'nur Cloud',
};
