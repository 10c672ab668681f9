import type { windowTimeTexts as english } from '../en/window-time';
import type { Translated } from '../translated';

/** German texts of item 4, the time. */
export const windowTimeTexts: Translated<typeof english> = {
  'window.time.date': 'Datum',
  'window.time.date.placeholder': '2026-11-18',
  'window.time.date.hint': 'Etwa 18.11.2026, 2026-11-18, 18. November oder gestern.',
  'window.time.date.wrong': 'Das ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-11-18.',
  'window.time.time': 'Uhrzeit',
  'window.time.time.placeholder': '09:14:05',
  'window.time.time.hint': 'Wie die dortige Uhr sie anzeigte, etwa 09:14:05 oder 9:14 PM.',
  'window.time.time.wrong': 'Schreiben Sie die Uhrzeit als 09:14 oder 09:14:05.',
  'window.time.zone': 'Zeitzone',
  'window.time.zone.hint':
    'Eine Stadt oder ein Land (München), eine Zone (Europe/Berlin, W. Europe Standard Time) oder ein Abstand (+01:00).',
  'window.time.zone.wrong':
    'Diese Zeitzone ist nicht bekannt. Schreiben Sie eine Stadt, eine Windows-Zeitzone oder einen Offset wie +01:00.',
  'window.time.useLocalZone': 'Die Zeitzone dieses Computers verwenden: {zone}',
  'window.time.local': 'Lokal',
  'window.time.ago': 'Das ist',
  'window.time.future': 'Dieser Zeitpunkt ist noch nicht erreicht. Prüfen Sie Datum, Uhrzeit und Zeitzone.',
  'window.time.repeated': 'In {zone} wurde die Uhr zurückgestellt, und sie zeigte diese Zeit zweimal an.',
  'window.time.skipped':
    'In {zone} wurde die Uhr vorgestellt, und sie zeigte diese Zeit nie an. Korrigieren Sie sie, oder geben Sie an, welcher Zeitpunkt gemeint ist.',
  'window.time.unclear': 'Datum, Uhrzeit oder Zeitzone sind noch nicht verständlich.',
  'window.time.undecided':
    'Die Uhr wurde zu dieser Zeit umgestellt. Geben Sie unten an, welcher Zeitpunkt gemeint ist.',
  'window.time.which': 'Welcher ist gemeint?',
  'window.time.earlier': 'Der frühere: {local}, {instant}',
  'window.time.later': 'Der spätere: {local}, {instant}',
  'window.time.fromLog': 'Aus dem gesammelten Protokoll',
  'window.time.use': 'Verwenden',
  'window.time.useOf': '{at} als Zeit des Vorfalls verwenden',
  'window.time.future.meant': 'Gemeint sein kann:',
  'window.time.slip.half-day': '12 Stunden früher (AM statt PM): {local}',
  'window.time.slip.swapped': 'Tag und Monat vertauscht: {local}',
  'window.time.slip.zone': 'In einer anderen Zeitzone: {local}',
  'window.time.slip.year': 'Das Jahr davor: {local}',
  'window.time.slip.day': 'Der Tag davor: {local}',
  'window.time.notCovered':
    'Das Protokoll von {host} reicht nicht bis zu dieser Zeit: Es enthält Einträge von {oldest} bis {newest}.',
  'window.time.date.either': '{date} lässt sich auf zwei Arten lesen. Welcher Tag ist gemeint?',
  'window.time.pickDate': 'Datum auswählen',
  'window.time.pickTime': 'Uhrzeit auswählen',
  'window.time.useThis': 'Diese Zeit verwenden',
  'window.time.useThisOf': 'Diese Zeit verwenden: {at}',
  'window.time.taken': 'Die Zeit des Vorfalls ist jetzt {local}, {zone}.',
  'window.calendar': 'Kalender',
  'window.calendar.before': 'Vorheriger Monat',
  'window.calendar.next': 'Nächster Monat',
};
