/** Texts of the command line; keys begin with `cli.`. */
export const cliTexts = {
  'cli.help': `Casebundle prepares a case package for Microsoft support: self-service password reset and writeback.

Usage:
  casebundle collect --case FILE --source SOURCE --out DIR    gather evidence, make a verified package
  casebundle merge PATH... --case FILE --out DIR              make one package of evidence folders and packages
  casebundle verify PACKAGE                                   check every entry of a package
  casebundle events FILE...                                   read event logs (.evtx), one JSON object a line
  casebundle triage FILE|FOLDER|PACKAGE                       say what a log, evidence or a package means
  casebundle identify [FILE|-]                                find support code, SID, CID and more in a text
  casebundle kit --out DIR                                    write the collection kit for a server
  casebundle schema case|manifest                             print the JSON Schema of a file
  casebundle COMMAND --help                                   all about one command

Exit codes: 0 complete, 1 unexpected, 2 wrong usage or unreadable input, 3 complete with problems,
4 verification failed, 130 cancelled.
`,
  'cli.help.collect': `Gathers evidence and makes one verified package. Nothing is sent anywhere, unless --sign-in or
--check-connectivity asks for it.

Usage: casebundle collect --case FILE --source SOURCE [--source ...] --out DIR [options]

  --case FILE        the case, JSON ("casebundle schema case" prints its form); gaps are allowed
  --source SOURCE    where evidence is read; may be given several times:
                       local         this computer (Windows, the Entra Connect server)
                       server:NAME   another server, through the remote switches of Windows' tools and its admin share
                                     (from a Windows computer, with an account that is administrator there)
                       folder:PATH   evidence captured earlier: .evtx, text output of reg.exe and sc.exe, Graph JSON
                       sample        the evidence of a made-up server
  --out DIR          existing folder for the package
  --window TIME      how long before the incident records are listed, such as 24h, 90m or 7d (24h);
                     after it: the same, at most two hours
  --full-log         also export the whole Application log, beside the records of the providers of password writeback
  --hash-sync-events also take Directory Synchronization 656 and 657: password hash synchronization, with the names
                     of up to 50 other users in each
  --fit WAY          portal: keep the package under the 4 MB of the portal form, leaving out full logs first
                     exchange: no limit
  --only ID,...      only these collectors: event-log, connect, service, host, user, licence, connectivity
  --check-connectivity
                     test from this computer whether the Service Bus namespaces that the gathered events name can be
                     reached now: name, TCP 443, TLS, certificate, one request without a token
  --sign-in          ask the tenant for kind of user and licence: prints an address and a code to enter there in a
                     browser, on any computer
  --tenant TENANT    with --sign-in: id or domain of the tenant (the domain of the user in the case)
  --cloud CLOUD      with --sign-in: commercial, us-government-l4, us-government-l5 or china (commercial)
  --client-id ID     with --sign-in: a registration of your own (Microsoft Graph Command Line Tools)
  --realm            with --sign-in: also ask the sign-in service, with a made-up user name, how the domain signs in
  --plan             print what would be read, which network and rights that takes, and what would be sent where;
                     reads and sends nothing
  --json             print the result as JSON

Exit codes: 0 complete, 2 wrong usage or unreadable input, 3 complete with problems (all named in the
package), 130 cancelled. Evidence of a run that did not end in a package is kept in DIR.
`,
  'cli.help.verify': `Checks a package: every entry is read and compared with the manifest and SHA256SUMS.

Usage: casebundle verify PACKAGE [--json]

Exit codes: 0 all well, 4 something differs (each defect with its reason code), 2 the file cannot be read.
`,
  'cli.help.events': `Reads event logs (.evtx) and prints one JSON object a line, times in UTC.

Usage: casebundle events FILE... [options]

  FILE                one or more event logs, read in the order given; the last part of a path may hold * and ?
  --provider NAME     only this provider, upper and lower case alike; may be given several times
  --id N              only this event id, or a list or range: 33004,31000-31019; may be given several times
  --from TIME         only records created at or after this time
  --to TIME           only records created at or before this time
  --zone ZONE         the time zone of --from and --to where they are local times or dates: Europe/Berlin,
                      "W. Europe Standard Time" or +01:00
  --format FORMAT     jsonl  the records, one JSON object a line (this is the default)
                      xml    one XML document with all records
                      count  how many records there are, in all files together
  --salvage           also look for old records where the log itself has none any more: behind the end of a chunk,
                      behind damage; they are marked "salvaged":true
  --code-page N       how strings without Unicode are read, such as 1252 (the default), 1251 or 932
  --stats             print counts to standard error at the end

A TIME is one of these; times are compared with the time in the event itself:
  2026-11-18T08:00:00Z, 2026-11-18T09:00+01:00     a moment
  "2026-11-18 09:00" --zone Europe/Berlin          a local time; the zone may stand behind it instead
  2026-11-18 --zone Europe/Berlin                  a day: --from takes its beginning, --to its end
A local time that a clock change skips or repeats is refused with the moments it can mean.

Examples:
  casebundle events Application.evtx --provider ADSync --provider PasswordResetService
  casebundle events Application.evtx --id 31000-31019,33004 --from 2026-11-18 --to 2026-11-18 --zone Europe/Berlin
  casebundle events "evidence/*.evtx" --format count --stats
  casebundle events Application.evtx --salvage --format xml > Application.xml

Damage is told on standard error, one line a piece, at most 100 pieces a file; whatever can be read is printed. A file
that cannot be read is named there, and the others are read all the same.
Exit codes: 0 complete, 2 wrong usage or a file that is no event log, 3 complete with damage, 130 cancelled.
`,
  'cli.help.identify': `Finds identifiers in a pasted error page, e-mail (also .eml, decoded), chat, console text, network export (HAR, cURL, JSON) or event and
prints them as JSON: support code, SID, CID, correlation, trace, request and tracking ids, times, user names, addresses,
SSPR and AADSTS codes, each with its offset. Labels are known in 15 languages.

Usage: casebundle identify [FILE|-]

Without a file, or with -, the text is read from standard input; up to 64 MB. Passwords, tokens, cookies and keys in it are named
on standard error by kind and line, never by value; nothing that is printed repeats one. The exit code stays 0.
`,
  'cli.help.schema': `Prints the JSON Schema of a file that Casebundle reads or writes.

Usage: casebundle schema case|manifest
`,
  'cli.unknownCommand': 'there is no command "{name}". "casebundle --help" lists the commands.',
  'cli.wrongOption': '{reason}. "casebundle {command} --help" lists the options.',
  'cli.unexpected': 'casebundle: something unexpected happened; this is a fault of the program. {detail}',
  'cli.outputFailed': 'the output could not be written ({reason}). Free some space or write elsewhere.',
  'cli.cancelled': 'Cancelled.',
  'cli.collectCancelled': 'Cancelled. No package was made.',
  'cli.unexpectedArgument':
    '"{argument}" is not expected here. "casebundle collect --help" lists the options.',
  'cli.collectNeeds': '{option} is needed. "casebundle collect --help" tells more.',
  'cli.collectFit': '--fit takes portal or exchange, not "{fit}".',
  'cli.needsSignIn': '{option} is for --sign-in, which is not given. "casebundle collect --help" tells more.',
  'cli.signInForNothing': '--sign-in is for the collectors user and licence, and --only leaves both out.',
  'cli.unknownCloud': '--cloud takes {known}, not "{value}".',
  'cli.signIn':
    'To ask the tenant {tenant}, open {address} in a browser, on any computer, and enter the code {code} within {minutes} minutes. Ctrl+C cancels.',
  'cli.signedIn': 'Signed in. The evidence is gathered now.',
  'cli.unknownSource': '--source takes local, server:NAME, folder:PATH or sample, not "{source}".',
  'cli.unknownCollector': '--only: there is no collector "{value}". There are {known}.',
  'cli.caseTooLarge': '{name} is larger than 5 MB and cannot be a case file.',
  'cli.fileNotFound': '{name} was not found. Check the path.',
  'cli.fileDenied': '{name} may not be read by this user. Check its permissions.',
  'cli.fileIsFolder': '{name} is a folder; a file is needed.',
  'cli.fileUnreadable': '{name} could not be read: {reason}.',
  'cli.evidenceKept': 'What was gathered is kept in {directory}.',
  'cli.unfinishedRun':
    'An earlier run left evidence in {directory}. "casebundle merge {directory}" with --case and --out packs it; remove the folder when it is not needed.',
  'cli.planLine': '{host}: {title} ({collector}), for: {items}',
  'cli.planLineAsked': '{host}: {title} ({collector}), because it was asked for',
  'cli.checklistLine': '{item}: {state}. {reason}',
  'cli.outcomeLine': '{host}, {title}: {outcome}',
  'cli.progress': '{title}: {outcome} ({seconds} s)',
  'cli.progressWithHost': '{host}, {title}: {outcome} ({seconds} s)',
  'cli.packageMade':
    'Package made and verified: {path}\n{bytes} bytes, {entries} entries, {findings} findings\nSHA-256 {sha256}',
  'cli.verified': '{path}: verified, {entries} entries match.',
  'cli.notVerified': '{path}: not verified. Do not rely on its content.',
  'cli.verifyOnePackage': 'verify takes one package. "casebundle verify --help" tells more.',
  'cli.eventsNoFile': 'events takes at least one .evtx file. "casebundle events --help" tells more.',
  'cli.eventsEmptyName': 'One of the files has an empty name. Name an .evtx file.',
  'cli.eventsNoStandardInput':
    'events reads files, not standard input, for it has to go back and forth in a log. Name the .evtx file instead of -.',
  'cli.eventsFormat': '--format takes jsonl, xml or count, not "{format}".',
  'cli.eventsFolder': '{name} is a folder. Name the event logs in it: "{pattern}".',
  'cli.wildcardInFolder': '{name}: only the last part of a path may hold * and ?. Name the folder itself.',
  'cli.noFileMatches': '{name}: no file has a name that fits. Check the folder and the pattern.',
  'cli.eventsProgress': 'reading {file} {percent} % {done} of {total} MB, {records} records',
  'cli.eventsProgressOfSeveral':
    'reading {file} ({number} of {files}) {percent} % {done} of {total} MB, {records} records',
  'cli.eventsMoreDamage':
    '{file}: {more} more pieces of damage after these {told}. Only their number is told; --stats counts all.',
  'cli.eventsCancelled': 'Cancelled. What was printed is not all.',
  'cli.eventsStats':
    '{bytes} bytes, {chunks} chunks, {skipped} chunks skipped, {seen} records seen, {matched} matched, {damaged} damaged, {seconds} seconds',
  'cli.notATime':
    '{name}: "{value}" is not a time. Write it as 2026-11-18T08:00:00Z, as "2026-11-18 09:00" with --zone Europe/Berlin, or as the date alone with --zone.',
  'cli.timeWithoutZone':
    '{name}: "{value}" has no time zone. Add the zone of that clock: --zone Europe/Berlin, --zone "W. Europe Standard Time" or --zone +01:00; --zone UTC if it is UTC.',
  'cli.timeWithoutQuotes':
    '"{time}" is a time, not a file. Put date and time into quotes, as in --from "2026-11-18 {time}", or a T between them.',
  'cli.timeRepeated':
    '{name}: {local} came twice in {zone}, because the clock was set back. Write {earlier} for the first time or {later} for the second.',
  'cli.timeSkipped':
    '{name}: {local} did not exist in {zone}, because the clock was set forward and jumped over it. Write {earlier} or {later}, whichever is meant.',
  'cli.noSuchDay': '{name}: there is no day {date} in {zone}. Correct the date.',
  'cli.timeOutOfRange':
    '{name}: "{value}" is a time that no event log can hold; its times begin with the year 1601.',
  'cli.fromBehindTo':
    '--from ({from}) is later than --to ({to}), so no record can lie between. Change one of them.',
  'cli.zoneAlone':
    '--zone says where the times of --from and --to belong, and neither is given. Printed times are always UTC.',
  'cli.providerEmpty': '--provider needs a name, such as ADSync.',
  'cli.unknownCodePage': '--code-page: "{value}" is not known. Known are {known}.',
  'cli.unreadableNow':
    'CASEBUNDLE_NOW: "{value}" is not an instant such as 2026-11-18T08:00:00Z; the clock of this computer is used.',
  'cli.notAnEventId':
    '--id: "{value}" is not an event id. Event ids are numbers from 0 to 65535; a range is written 31000-31019.',
  'cli.eventIdsReversed': '--id: the range {value} runs backwards. Write {from}-{to}.',
  'cli.identifyOneFile': 'identify takes one file, or - for standard input.',
  'cli.pasteTooLarge':
    '{name} is larger than {limit} MB and was not read. Save the page or the failed request alone, and read that.',
  'cli.caseSecret':
    '{name}: {field} holds {what}, and the package will hold it too. Take it out of the case; what was already passed on should be changed.',
  'cli.identifySecret': '{name}, line {line}: {what}.',
  'cli.identifyMoreSecrets': '{name}: {count} more of these.',
  'cli.identifySecrets':
    '{name} holds secrets. Keep the text out of cases, tickets and mails, or take them out first. What was printed repeats none of them.',
  'cli.standardInput': 'standard input',
  'cli.schemaWhich': 'schema takes case or manifest. "casebundle schema --help" tells more.',
} as const;
