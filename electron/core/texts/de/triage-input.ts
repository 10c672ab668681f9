import type { triageInputTexts as english } from '../en/triage-input';
import type { Translated } from '../translated';

/** German texts about what is handed over to be triaged. */
export const triageInputTexts: Translated<typeof english> = {
  'triageInput.oneAtATime':
    '{path} ist ein Ordner oder eine ZIP-Datei. Die Triage nimmt jeweils einen Ordner, ein Paket oder ein oder mehrere Ereignisprotokolle an.',
  'triageInput.cancelled': 'Abgebrochen.',
  'triageInput.logAlone': '{path} ist nur ein Ereignisprotokoll; {subject} ist nicht darin enthalten.',
  'triageInput.verifying': '{path} wird verifiziert',
  'triageInput.unpacking': '{path} wird entpackt',
  'triageInput.checking': '{path} wird geprüft',
  'triageInput.foreignZip':
    '{path} ist eine ZIP-Datei, aber kein Paket von Casebundle. Entpacken Sie sie, und nennen Sie den Ordner, oder nennen Sie das Ereignisprotokoll darin.',
  'triageInput.notTrusted':
    '{path}: nicht verifiziert, und das Manifest kann nicht gelesen oder ihm kann nicht vertraut werden, daher wird nichts davon verwendet. Holen Sie das Paket erneut, oder entpacken Sie es, und nennen Sie das Ereignisprotokoll darin.',
  'triageInput.folderManifest':
    'Die manifest.json des Ordners ist nicht die, die seine SHA256SUMS nennt, daher wird sie nicht verwendet; die Dateien werden so gelesen, wie sie sind.',
  'triageInput.noCase':
    'Die case.json des Pakets kann nicht verwendet werden, daher sind Zeit und Benutzer nicht bekannt. Geben Sie sie mit --at und --user an.',
  'triageInput.fileMissing': '{path} ist nicht da, obwohl die Liste der Nachweise es enthält.',
  'triageInput.fileChanged': '{path} ist nicht mehr so wie beim Sammeln und wird daher nicht verwendet.',
  'triageInput.fileUnreadable': '{path} konnte nicht gelesen werden: {reason}.',
  'triageInput.linesUnreadable': '{path}: {count} Zeilen sind keine Einträge und wurden übergangen.',
  'triageInput.noLog':
    'Mit diesen Nachweisen wurde kein Ereignisprotokoll gesammelt. Nennen Sie das Protokoll selbst, oder sammeln Sie es.',
  'triageInput.noRecords': '{host}: Weder das Protokoll noch seine Einträge sind noch da.',
  'triageInput.collectedWindow':
    '{host}: Nur Einträge von {from} bis {to} wurden gesammelt; außerhalb davon fehlen Einträge. Nennen Sie das ganze Protokoll, um weiter zu suchen.',
};
