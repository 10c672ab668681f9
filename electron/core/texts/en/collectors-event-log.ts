/** Texts about exporting the logs of a live server; keys begin with `collector.`. */
export const eventLogExportTexts = {
  'collector.reads.applicationLog': 'Application log: records of {providers} around the incident',
  'collector.reads.hashSyncEvents':
    'Among them Directory Synchronization 656 and 657, with the names of up to 50 other users in each',
  'collector.reads.noHashSyncEvents':
    'Not Directory Synchronization 656 and 657 of password hash synchronization, which name other users',
  'collector.reads.fullLog': 'The whole Application log as well, with the records of all programs',
  'collector.reads.logSettings': 'Settings, size and first and last record of the Application log',
  'collector.reads.furtherLogs': 'The same hours of these logs, where they are there: {logs}',
  'collector.reads.messageStrings': 'The message strings of these logs, so that they can be read elsewhere',

  'collector.eventLog.exporting': 'Exporting the log {log}',
  'collector.eventLog.addingStrings': 'Adding the message strings of {log}',
  'collector.eventLog.fetching': 'Fetching {path}',
  'collector.eventLog.counting': 'Counting the records of {path}',
  'collector.eventLog.furtherCount': '{log}: {records}',
  'collector.eventLog.exportMissing':
    'The export wrote no file although wevtutil ended with 0. Check the free space and collect the log {log} again.',
  'collector.eventLog.exportEmptyFile':
    'The export wrote an empty file although wevtutil ended with 0. Check the free space and collect the log {log} again.',
  'collector.eventLog.exportShort':
    '{path} was cut off: it ends after {sizeBytes} bytes, before its own header or last part says. Check the free space and collect again.',
  'collector.eventLog.exportNoRecords':
    'The exported log holds no records. Check that this is the Connect server.',
  'collector.eventLog.windowNoRecords':
    'The Application log has no record of Entra Connect between {from} and {to}. Check that this is the active Connect server, and that the time of the incident is right.',
  'collector.eventLog.exportOfOtherWindow':
    '{path} holds the records from {begin} to {end}, and those from {from} to {to} are asked for. Collect again on the server.',
  'collector.eventLog.fetchedShort':
    '{path} has {sizeBytes} bytes, and {fetchedBytes} of them were fetched. Collect again.',
  'collector.eventLog.stringsFailed':
    'The message strings of the log {log} are not in the package; its records and their values are. {reason}',
  'collector.eventLog.noStrings': 'wevtutil wrote none, although it ended with 0.',

  'collector.wevtutil.denied':
    '"{command}" was denied: this account may not read the log {log}. Run Casebundle with an account of the group Event Log Readers, or as administrator.',
  'collector.wevtutil.noService':
    '"{command}" found no event log service (1722). Start the service "Windows Event Log", then collect again.',
  'collector.wevtutil.query':
    '"{command}" ended with 15001: this Windows does not understand the query. Export the log by hand: wevtutil epl "{log}" C:\\Temp\\log.evtx',
  'collector.wevtutil.noLog':
    '"{command}" ended with 15007: this computer has no log {log}. Check that this is the Connect server.',
  'collector.eventLog.kitTooShort':
    '{path} holds the records of {begin} and later, and those from {from} on are asked for. Run collect.cmd again with more days, such as /days 30.',
} as const;
