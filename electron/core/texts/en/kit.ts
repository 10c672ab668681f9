/** Texts of the collection kit: its script, its readme, and the command that writes it. ASCII only, for cmd.exe. */
export const kitTexts = {
  'kit.scriptAbout': `Collects evidence for a support case on self-service password reset and password writeback on an
Entra Connect (Azure AD Connect) server. Written by {program} {version}.
It runs only tools of Windows by their full path, needs no elevation, changes no setting and sends nothing.
  collect.cmd            the last {days} days of the event log's records on password writeback
  collect.cmd /days 3    the last 3 days
  collect.cmd /full      the whole Application log as well
It writes a new folder beside itself, or in %TEMP% where it cannot, and never into one that is there.
Exit codes: 0 all done, 1 no folder could be made, 2 wrong use, 3 done, and collect.log names what failed.`,
  'kit.scriptPartArguments': 'What was asked for.',
  'kit.scriptPartFolder': 'The folder: named by computer and time, always a new one.',
  'kit.scriptPartSteps': 'What the server says about itself. One that fails stops none of the others.',
  'kit.scriptPartLog': 'The event log, by a query of its own.',
  'kit.scriptPartEnd': 'What came of it.',
  'kit.scriptPartHelpers': 'Helpers.',
  'kit.scriptTime':
    'The time in digits that sort, in any language: robocopy begins its complaint about a missing folder with it.',
  'kit.scriptSpare':
    'The event log service writes the export, and cannot reach every place that this user can: try its own disk then.',
  'kit.scriptWait': 'Started by a double click: leave time to read. It closes by itself.',
  'kit.usage': 'Use: collect.cmd [/days N] [/full]    N is a number of days from 1 to 9999.',
  'kit.begin': 'Collecting evidence. This takes a minute or two; /full takes longer.',
  'kit.folderFailed':
    'No folder could be made, neither beside this script nor in TEMP. Copy it to a disk with room and start it there.',
  'kit.folderElsewhere':
    'The folder beside this script cannot be written. The evidence goes into TEMP instead.',
  'kit.stepOk': 'ok',
  'kit.stepAbsent': 'not there',
  'kit.stepFailed': 'FAILED',
  'kit.exitCode': 'exit code',
  'kit.bytes': 'bytes',
  'kit.nothingPrinted': 'nothing was printed',
  'kit.nothingWritten': 'no file was written',
  'kit.exportRecent': 'export of the records on password writeback',
  'kit.exportWhole': 'export of the whole Application log',
  'kit.messageStrings': 'message strings,',
  'kit.elsewhere': 'written in TEMP first, then moved here',
  'kit.allDone': 'Done. Everything was collected.',
  'kit.someFailed': 'Done. Steps that failed, named in collect.log:',
  'kit.result': 'The evidence is in this folder:',
  'kit.readme': `COLLECTION KIT
==============

For an Entra Connect (Azure AD Connect) server where nothing may be installed and nothing be
run but what Windows has. Written by {program} {version}.

1. Copy this folder to the server, or put it on a USB stick. Read collect.cmd first if you
   like: it is plain text, and every command in it is one of Windows.
2. Double-click collect.cmd, or start it in a command prompt. No elevation is needed; what
   needs it is named in collect.log with its exit code.

     collect.cmd              the last {days} days
     collect.cmd /days 3      the last 3 days; the incident must lie within
     collect.cmd /full        the whole Application log as well (can be large)

3. It makes a new folder beside collect.cmd, named by computer and time. Where it cannot
   write there, it uses TEMP and says so. Bring that folder to a computer with {program} and
   choose it as the source ("A folder" in the window), or:

     casebundle collect --case case.json --source folder:PATH --out DIR

WHAT IT WRITES

  event-log\\Application.evtx        records of {providers}
  event-log\\Application-whole.evtx  only with /full
  event-log\\query.xml               what was asked of the log
  event-log\\*-agent.evtx, ad-fs.evtx ...  the same days of other logs, where they are there
  event-log\\LocaleMetaData\\*.MTA    message strings, so that the logs can be read elsewhere
  event-log\\*-record.txt            the oldest and the newest record: how far back the log goes
  registry\\*.txt                    versions, names, time zone, security settings
  services\\*.txt                    state and account of the service ADSync
  system\\*.txt                      time zone, time service, proxy, rights, system facts
  collect.log                       every command and its exit code

WHAT THAT CONTAINS

User names, computer and domain names, the list of installed programs. The log's records name
the users whose passwords were reset, and never a password. Other people's records (656, 657)
are left out of Application.evtx, but not out of Application-whole.evtx. Nothing is sent
anywhere. registry\\*.txt is what reg.exe prints, with names and passwords that a proxy setting may
hold: hand on the package of {program}, which has neither, and not this folder.

The last step, systeminfo, can take a while. If it does not end, close the window: all the
rest is there. Delete the folder on the server when the case has its package.
`,
  'cli.help.kit': `Writes the collection kit: for a server where nothing may be installed or run but what Windows has.

Usage: casebundle kit --out DIR

DIR gets collect.cmd and readme.txt; it is made where it is not there. Take it to the server, start collect.cmd, bring the
folder that it makes back, and name that with "collect --source folder:PATH". Files of the same name in DIR are not
overwritten.

Exit codes: 0 complete, 2 wrong usage or a folder that cannot be written.
`,
  'cli.kitNeedsOut': 'kit needs --out DIR, the folder for the kit. "casebundle kit --help" tells more.',
  'cli.kitNoMore': 'kit takes no argument "{argument}". "casebundle kit --help" tells more.',
  'cli.kitExists':
    '{path} is already there and differs, and is not overwritten. Name another folder with --out, or remove it.',
  'cli.kitWritten':
    'The collection kit is in {directory}: {files}. Take the folder to the server and start collect.cmd.',
} as const;
