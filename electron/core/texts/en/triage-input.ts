/** Texts about what is handed over to be triaged; keys begin with `triageInput.`. */
export const triageInputTexts = {
  'triageInput.oneAtATime':
    '{path} is a folder or a zip file. Triage takes one folder, one package, or one or several event logs at a time.',
  'triageInput.cancelled': 'Cancelled.',
  'triageInput.logAlone': '{path} is an event log alone; {subject} is not in it.',
  'triageInput.verifying': 'Verifying {path}',
  'triageInput.unpacking': 'Unpacking {path}',
  'triageInput.checking': 'Checking {path}',
  'triageInput.foreignZip':
    '{path} is a zip file, but no package of Casebundle. Unpack it and name the folder, or name the event log in it.',
  'triageInput.notTrusted':
    '{path}: not verified, and its manifest cannot be read or trusted, so nothing of it is used. Get the package again, or unpack it and name the event log in it.',
  'triageInput.folderManifest':
    'The manifest.json of the folder is not the one that its SHA256SUMS names, so it is not used; the files are read as they are.',
  'triageInput.noCase':
    'The case.json of the package cannot be used, so its time and user are not known. Give them by --at and --user.',
  'triageInput.fileMissing': '{path} is not there, though the list of the evidence has it.',
  'triageInput.fileChanged': '{path} is not what it was when it was gathered, so it is not used.',
  'triageInput.fileUnreadable': '{path} could not be read: {reason}.',
  'triageInput.linesUnreadable': '{path}: {count} lines are no records and were passed over.',
  'triageInput.noLog': 'No event log was gathered with this evidence. Name the log itself, or gather it.',
  'triageInput.noRecords': '{host}: neither the log nor its records are there any more.',
  'triageInput.collectedWindow':
    '{host}: only records from {from} to {to} were collected; outside of that, records are missing. Name the whole log to look further.',
} as const;
