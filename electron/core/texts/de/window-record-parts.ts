import type { windowRecordPartTexts as english } from '../en/window-record-parts';
import type { Translated } from '../translated';

/** German texts of the filter of the records and of the forms in which a selected record is read. */
export const windowRecordPartTexts: Translated<typeof english> = {
  'window.records.filter.provider': 'Quelle',
  'window.records.filter.anyProvider': 'Alle Quellen',
  'window.records.filter.providerCount': '{provider} ({count})',
  'window.records.filter.eventId': 'Ereignis-ID',
  'window.records.filter.eventId.invalid': 'Eine Ereignis-ID ist eine Zahl von 0 bis 65.535.',
  'window.records.filter.from': 'Von',
  'window.records.filter.to': 'Bis',
  'window.records.filter.zone': 'Zeiten in {zone}.',
  'window.records.filter.time.placeholder': '2026-11-18 09:14',
  'window.records.filter.time.invalid': 'Etwa 2026-11-18 09:14, oder 09:14:05 mit Sekunden.',
  'window.records.filter.clear': 'Alle Einträge anzeigen',
  'window.records.filtered': '{count} der Einträge passen.',
  'window.records.filteredOne': 'Ein Eintrag passt.',
  'window.records.filteredNone': 'Kein Eintrag passt. Nehmen Sie einen Teil des Filters weg.',
  'window.records.form': 'Form des Eintrags',
  'window.records.form.text': 'Text',
  'window.records.form.fields': 'Felder',
  'window.records.form.json': 'JSON',
  'window.records.form.xml': 'XML',
  'window.records.field': 'Feld',
  'window.records.value': 'Wert',
  'window.records.moreFields': 'Es gibt weitere Werte; das JSON enthält alle.',
  'window.records.readingRecord': 'Der Eintrag wird gelesen.',
  'window.records.readingXml': 'Der Eintrag wird im Protokoll gesucht.',
  'window.records.noLog':
    'Das Protokoll selbst ist nicht unter den Nachweisen: Nur die Einträge des Zeitraums wurden behalten, und sie enthalten kein XML. Das JSON hat dieselben Werte.',
  'window.records.copyJson': 'JSON kopieren',
  'window.records.copyXml': 'XML kopieren',
};
