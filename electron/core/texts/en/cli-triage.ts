/** Texts of `casebundle triage`; keys begin with `cli.triage.`, but for its help. */
export const cliTriageTexts = {
  'cli.help.triage': `Says what event logs, evidence or a package mean: what explains the incident, what proves it, what to do next.
Reads only; nothing is sent anywhere.

Usage: casebundle triage FILE...|FOLDER|PACKAGE [options]

  FILE               one or more event logs (.evtx); the last part of a path may hold * and ?
  FOLDER             evidence captured earlier, an unpacked package, or what an unfinished run left
  PACKAGE            a package of Casebundle (.zip); it is verified first

  --at TIME          when it happened: 2026-11-18T08:14:05Z, 2026-11-18T09:14:05+01:00, or a local time with its zone:
                     "2026-11-18 09:14:05" --zone Europe/Berlin
  --zone ZONE        the zone of --at; times are shown in it beside UTC
                     (Europe/Berlin, "W. Europe Standard Time" or +01:00)
  --user UPN         who it happened to, such as ada@contoso.com
  --window TIME      how long before that time records are looked at, such as 24h, 90m or 7d (24h);
                     after it: the same, at most two hours
  --json             print one JSON document: findings, coverage, operations, timeline and what was asked

A package, and a folder with a case.json, bring time, user and window along; the switches go before them. Without any
time all records are looked at.

Examples:
  casebundle triage Application.evtx --at 2026-11-18T08:14:05Z --user ada@contoso.com
  casebundle triage Application.evtx --at "2026-11-18 09:14" --zone "W. Europe Standard Time" --window 3d
  casebundle triage AADC01-20261118T081405Z-1a2b3c.zip
  casebundle triage D:\\evidence --json

Exit codes: 0 triaged, 2 wrong usage or unreadable input, 3 triaged with problems (each on standard error),
4 the package does not verify (triaged from what is sound, when its manifest can be trusted), 130 cancelled.
`,
  'cli.triage.noInput':
    'triage takes event logs, a folder or a package. "casebundle triage --help" tells more.',
  'cli.triage.emptyName': 'One of the names is empty. Name an event log, a folder or a package.',
  'cli.triage.noStandardInput':
    'triage reads files and folders, not standard input. Name the event log, folder or package instead of -.',
  'cli.triage.timeWithoutQuotes':
    '"{time}" is a time, not a file. Put date and time into quotes, as in --at "2026-11-18 {time}", or a T between them.',
  'cli.triage.atDay':
    '--at: {date} is a whole day. Add the time of day, as in --at "{date} 09:14", and --window 24h to look around it.',
  'cli.triage.user': '--user takes a user principal name such as ada@contoso.com, not "{value}".',
  'cli.triage.windowAlone':
    '--window needs the time it lies around, and neither --at nor the evidence has one. Add --at.',
  'cli.triage.noScratch':
    'there is no place for temporary files in {folder} ({reason}). Free some space, or set TMPDIR (Windows: TEMP) to another folder.',
  'cli.triage.progress': '{message} {percent} % {done} of {total} MB',
  'cli.triage.judging': 'Looking at the records',
  'cli.triage.cancelled': 'Cancelled. The triage is not complete.',
  'cli.triage.notVerified': 'The package is NOT VERIFIED: what differs is not used, the rest is not proven.',

  'cli.triage.explained': 'The evidence explains the incident: {title}',
  'cli.triage.explainedMore': 'The evidence explains the incident: {title} {more} more below.',
  'cli.triage.notExplained': 'Nothing found explains the incident; {counted} beside it.',
  'cli.triage.found': '{counted} around the incident.',
  'cli.triage.foundUndated':
    '{counted} in all records. Give --at and --user to see what explains an incident.',
  'cli.triage.nothing': 'Nothing was found that explains the incident.',
  'cli.triage.nothingUndated':
    'No failure of password writeback was found. Give --at and --user to look for an incident.',
  'cli.triage.noLog': 'There is no Application log with records, so it is not known what happened.',
  'cli.triage.logsDoNotShow': 'The logs cannot show all of that time; see below.',
  'cli.triage.oneFinding': '1 finding',
  'cli.triage.findings': '{count} findings',

  'cli.triage.label.input': 'Read',
  'cli.triage.label.at': 'Incident',
  'cli.triage.label.user': 'User',
  'cli.triage.label.window': 'Window',
  'cli.triage.label.problems': 'Problems',
  'cli.triage.input.event-log': '{paths} (event log)',
  'cli.triage.input.evidence-folder': '{paths} (folder of evidence)',
  'cli.triage.input.unfinished-run': '{paths} (evidence of an unfinished run)',
  'cli.triage.input.unpacked-package': '{paths} (unpacked package)',
  'cli.triage.input.package': '{paths} (package)',
  'cli.triage.verified': 'verified',
  'cli.triage.noTime': 'no time is known, so all records are looked at',
  'cli.triage.noTimeInWindow': 'no time is known',
  'cli.triage.oneProblem': '1, named on standard error',
  'cli.triage.problems': '{count}, named on standard error',
  'cli.triage.from.option': '',
  'cli.triage.from.case': ', from case.json',
  'cli.triage.from.package': ', from the package',
  'cli.triage.from.default': '',
  'cli.triage.utc': '{utc} UTC',
  'cli.triage.bothClocks': '{utc} UTC ({local} {zone})',
  'cli.triage.first': 'first {time}',
  'cli.triage.last': 'last  {time}',
  'cli.triage.fromTime': 'from {time}',
  'cli.triage.toTime': 'to {time}{source}',

  'cli.triage.heading.findings': 'FINDINGS',
  'cli.triage.heading.besides': 'ALSO SEEN, NOT OF THIS INCIDENT',
  'cli.triage.heading.operations': 'PASSWORD OPERATIONS',
  'cli.triage.heading.logs': 'LOGS',
  'cli.triage.heading.cuts': 'LEFT OUT',
  'cli.triage.severity.error': 'ERROR',
  'cli.triage.severity.warning': 'WARNING',
  'cli.triage.severity.information': 'NOTE',
  'cli.triage.relation.explains-incident': 'explains the incident',
  'cli.triage.relation.seen-in-log': 'not at that time or of another user',
  'cli.triage.confidence': '{level} confidence',
  'cli.triage.confidenceWith': '{level} confidence: {reason}',
  'cli.triage.proof': 'Proof',
  'cli.triage.against': 'Against',
  'cli.triage.next': 'Next',
  'cli.triage.record': 'record {ids}',
  'cli.triage.records': 'records {ids}',
  'cli.triage.recordsMore': 'records {ids} and {more} more',
  'cli.triage.ofHost': '{list} of {host}',
  'cli.triage.moreFacts': 'and {more} more facts',
  'cli.triage.moreFindings': '{more} more; --json has all.',

  'cli.triage.column.start': 'Start (UTC)',
  'cli.triage.column.user': 'User',
  'cli.triage.column.kind': 'What',
  'cli.triage.column.result': 'Result',
  'cli.triage.column.record': 'Record',
  'cli.triage.column.host': 'Server',
  'cli.triage.kind.reset-by-user': 'reset',
  'cli.triage.kind.change-by-user': 'change',
  'cli.triage.kind.reset-by-administrator': 'admin reset',
  'cli.triage.kind.unknown': '?',
  'cli.triage.result.succeeded': 'succeeded',
  'cli.triage.result.failed': 'failed',
  'cli.triage.result.never-ended': 'never ended',
  'cli.triage.result.not-known': 'not known',
  'cli.triage.usersOf': 'All users end in {domain}.',
  'cli.triage.moreOperations': '{left} more operations; --json has all.',

  'cli.triage.logOf': '{log} of {host}',
  'cli.triage.extent': '{records} records',
  'cli.triage.inWindow': ', {records} of them in the window',
  'cli.triage.gap': '{missing} between {after} and {before}',
  'cli.triage.gaps': 'Missing record numbers: {places}.',
  'cli.triage.gapsMore': 'Missing record numbers: {places}, and at {more} more places.',
  'cli.triage.verdict.covers': 'COVERS THE WINDOW',
  'cli.triage.verdict.starts-inside': 'BEGINS INSIDE THE WINDOW',
  'cli.triage.verdict.rolled-over': 'BEGINS TOO LATE',
  'cli.triage.verdict.ends-before': 'ENDS TOO EARLY',
  'cli.triage.verdict.has-gaps': 'HAS GAPS',
  'cli.triage.verdict.empty': 'EMPTY',
  'cli.triage.verdict.damaged': 'DAMAGED',
  'cli.triage.verdict.not-collected': 'NOT READ',
  'cli.triage.verdict.no-window': 'READ WHOLE',
} as const;
