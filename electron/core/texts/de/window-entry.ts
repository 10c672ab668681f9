import type { windowEntryTexts as english } from '../en/window-entry';
import type { Translated } from '../translated';

/** German texts of the view of one file of a package. */
export const windowEntryTexts: Translated<typeof english> = {
  'window.entry.reading': 'Die Datei wird gelesen.',
  'window.entry.failed': 'Die Datei kann nicht angezeigt werden. {reason}',
  'window.entry.content': 'Inhalt von {path}',
  'window.entry.empty': 'Die Datei ist leer.',
  'window.entry.text': 'Text',
  'window.entry.json': 'JSON, zum Lesen eingerückt',
  'window.entry.page': 'Die Wörter der Seite, ohne Gestaltung und Zeichnungen',
  'window.entry.cut': 'Nur der Anfang ist zu sehen; die Datei geht weiter.',
  'window.entry.records': 'Einträge, {count} angezeigt. Ihre Texte sind auf eine Zeile gekürzt.',
  'window.entry.recordsCut':
    'Die ersten {count} Einträge. Ihre Texte sind auf eine Zeile gekürzt, und die Datei geht weiter.',
  'window.entry.showRecords': 'In „Einträge“ öffnen',
  'window.entry.picture': 'Bild',
  'window.entry.pictureAlt': 'Das Bild {path}',
  'window.entry.pictureBroken': 'Die Datei beginnt wie ein Bild, lässt sich aber nicht zeichnen.',
  'window.entry.pictureTooLarge': 'Das Bild ist größer als {limit} und wird hier nicht angezeigt.',
  'window.entry.eventLog':
    'Ein Windows-Ereignisprotokoll. Die Ereignisanzeige öffnet es mit „Gespeicherte Protokolldatei öffnen“.',
  'window.entry.eventLogCount':
    'Ein Windows-Ereignisprotokoll mit {count} Einträgen laut seinem Kopf. Die Ereignisanzeige öffnet es mit „Gespeicherte Protokolldatei öffnen“.',
  'window.entry.bytes': 'Weder Text noch Bild: die ersten Bytes, hexadezimal',
  'window.entry.ofNow': 'So, als würde das Paket jetzt erstellt: Zeiten und Prüfsummen sind die von jetzt.',
};
