/** Texts of the event-log part; keys begin with `eventLog.`. */
export const eventLogTexts = {
  'eventLog.notFound': 'There is no file {file}. Check the path.',
  'eventLog.accessDenied':
    'The file {file} may not be read by this account. Run with an account that may, or copy the file.',
  'eventLog.isFolder': '{file} is a folder. Name the event log file (.evtx) in it.',
  'eventLog.isNoFile': '{file} is no ordinary file. Name an event log file (.evtx).',
  'eventLog.unreadable':
    'The file {file} could not be read ({reason}). Copy it to another disk and try again.',
  'eventLog.empty': '{file} is empty, so it is no event log. Export the log again.',
  'eventLog.notAnEventLog':
    '{file} is no Windows event log: it has neither the file mark ElfFile nor any chunk mark ElfChnk. Name a file with the ending .evtx.',
  'eventLog.damage.fileHeaderMissing':
    '{file}: the file header is not that of an event log. The records are taken from the chunks behind it.',
  'eventLog.damage.fileHeaderChecksum':
    '{file}: the checksum of the file header is wrong. The records are taken from the chunks, whatever the header says.',
  'eventLog.damage.fileCutShort':
    '{file}: the file ends after {sizeBytes} bytes, but its header counts {chunks} chunks, which need {neededBytes}. The records behind the end are missing.',
  'eventLog.damage.chunkHeaderChecksum':
    '{file}: the header checksum of the chunk at byte {offset} is wrong. Its records are given all the same.',
  'eventLog.damage.chunkDataChecksum':
    '{file}: the data checksum of the chunk at byte {offset} is wrong. Its records are given all the same.',
  'eventLog.damage.chunkNotRecognized':
    '{file}: the {sizeBytes} bytes at byte {offset} are no chunk. Records in them, if any, are missing.',
  'eventLog.damage.chunkCutShort':
    '{file}: the file ends within the chunk at byte {offset}. The whole records before the end are given.',
  'eventLog.damage.chunkOverlapped':
    '{file}: the chunk at byte {offset} has lost bytes, for the next one begins at byte {next}, before its end. The records before that place are given.',
  'eventLog.damage.recordsEndEarly':
    '{file}: no record begins at byte {offset}, where the chunk should have one. Records behind it in this chunk, if any, are missing.',
  'eventLog.damage.recordHeaderInvalid':
    '{file}: no record begins at byte {offset}, where the chunk should have one. Records between there and byte {next} are missing.',
  'eventLog.damage.recordEndInvalid':
    '{file}: record {recordId} at byte {offset} has no right end; it may have been half written. It is given as far as it says.',
  'eventLog.damage.recordNotDecoded':
    '{file}: record {recordId} at byte {offset} could not be decoded: {reason}.',
  'eventLog.damage.readFailed':
    '{file}: reading failed at byte {offset} ({reason}). The records there are missing.',
} as const;
