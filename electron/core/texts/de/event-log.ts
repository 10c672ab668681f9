import type { eventLogTexts as english } from '../en/event-log';
import type { Translated } from '../translated';

/** German texts of the event-log part. */
export const eventLogTexts: Translated<typeof english> = {
  'eventLog.notFound': 'Es gibt keine Datei {file}. Prüfen Sie den Pfad.',
  'eventLog.accessDenied':
    'Die Datei {file} darf von diesem Konto nicht gelesen werden. Verwenden Sie ein Konto, das dies darf, oder kopieren Sie die Datei.',
  'eventLog.isFolder': '{file} ist ein Ordner. Geben Sie die Ereignisprotokolldatei (.evtx) darin an.',
  'eventLog.isNoFile':
    '{file} ist keine gewöhnliche Datei. Geben Sie eine Ereignisprotokolldatei (.evtx) an.',
  'eventLog.unreadable':
    'Die Datei {file} konnte nicht gelesen werden ({reason}). Kopieren Sie sie auf einen anderen Datenträger und versuchen Sie es erneut.',
  'eventLog.empty': '{file} ist leer, also kein Ereignisprotokoll. Exportieren Sie das Protokoll erneut.',
  'eventLog.notAnEventLog':
    '{file} ist kein Windows-Ereignisprotokoll: Die Datei hat weder die Dateikennung ElfFile noch eine Chunkkennung ElfChnk. Geben Sie eine Datei mit der Endung .evtx an.',
  'eventLog.damage.fileHeaderMissing':
    '{file}: Der Dateiheader ist nicht der eines Ereignisprotokolls. Die Einträge werden aus den Chunks dahinter genommen.',
  'eventLog.damage.fileHeaderChecksum':
    '{file}: Die Prüfsumme des Dateiheaders ist falsch. Die Einträge werden aus den Chunks genommen, was auch immer der Header sagt.',
  'eventLog.damage.fileCutShort':
    '{file}: Die Datei endet nach {sizeBytes} Byte, aber ihr Header zählt {chunks} Chunks, die {neededBytes} benötigen. Die Einträge hinter dem Ende fehlen.',
  'eventLog.damage.chunkHeaderChecksum':
    '{file}: Die Headerprüfsumme des Chunks bei Byte {offset} ist falsch. Seine Einträge werden trotzdem angegeben.',
  'eventLog.damage.chunkDataChecksum':
    '{file}: Die Datenprüfsumme des Chunks bei Byte {offset} ist falsch. Seine Einträge werden trotzdem angegeben.',
  'eventLog.damage.chunkNotRecognized':
    '{file}: Die {sizeBytes} Byte bei Byte {offset} sind kein Chunk. Einträge darin, falls vorhanden, fehlen.',
  'eventLog.damage.chunkCutShort':
    '{file}: Die Datei endet innerhalb des Chunks bei Byte {offset}. Die vollständigen Einträge vor dem Ende werden angegeben.',
  'eventLog.damage.chunkOverlapped':
    '{file}: Der Chunk bei Byte {offset} hat Bytes verloren, denn der nächste beginnt bei Byte {next}, vor seinem Ende. Die Einträge vor dieser Stelle werden angegeben.',
  'eventLog.damage.recordsEndEarly':
    '{file}: Bei Byte {offset}, wo der Chunk einen Eintrag haben sollte, beginnt keiner. Einträge dahinter in diesem Chunk, falls vorhanden, fehlen.',
  'eventLog.damage.recordHeaderInvalid':
    '{file}: Bei Byte {offset}, wo der Chunk einen Eintrag haben sollte, beginnt keiner. Einträge zwischen dort und Byte {next} fehlen.',
  'eventLog.damage.recordEndInvalid':
    '{file}: Eintrag {recordId} bei Byte {offset} hat kein richtiges Ende; möglicherweise wurde er nur halb geschrieben. Er wird angegeben, soweit er etwas aussagt.',
  'eventLog.damage.recordNotDecoded':
    '{file}: Eintrag {recordId} bei Byte {offset} konnte nicht decodiert werden: {reason}.',
  'eventLog.damage.readFailed':
    '{file}: Das Lesen bei Byte {offset} ist fehlgeschlagen ({reason}). Die Einträge dort fehlen.',
};
