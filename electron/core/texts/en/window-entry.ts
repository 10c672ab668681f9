/** Texts of the view of one file of a package. */
export const windowEntryTexts = {
  'window.entry.reading': 'Reading the file.',
  'window.entry.failed': 'The file cannot be shown. {reason}',
  'window.entry.content': 'Content of {path}',
  'window.entry.empty': 'The file is empty.',
  'window.entry.text': 'Text',
  'window.entry.json': 'JSON, indented for reading',
  'window.entry.page': 'The words of the page, without its layout and drawings',
  'window.entry.cut': 'Only the beginning is shown; the file goes on.',
  'window.entry.records': 'Records, {count} shown. Their texts are cut to a line.',
  'window.entry.recordsCut':
    'The first {count} records. Their texts are cut to a line, and the file goes on.',
  'window.entry.showRecords': 'Open in Records',
  'window.entry.picture': 'Picture',
  'window.entry.pictureAlt': 'The picture {path}',
  'window.entry.pictureBroken': 'The file begins as a picture, but it cannot be drawn.',
  'window.entry.pictureTooLarge': 'The picture is larger than {limit} and is not shown here.',
  'window.entry.eventLog': 'A Windows event log. Event Viewer opens it with "Open Saved Log".',
  'window.entry.eventLogCount':
    'A Windows event log of {count} records by its own header. Event Viewer opens it with "Open Saved Log".',
  'window.entry.bytes': 'No text and no picture: the first bytes, in hexadecimal',
  'window.entry.ofNow': 'As if the package were made now: times and checksums are those of now.',
} as const;
