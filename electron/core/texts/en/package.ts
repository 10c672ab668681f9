/** Texts of the package part; keys begin with `package.`. */
export const packageTexts = {
  'package.cancelled': 'Packing was cancelled. No package was left; what was gathered is still there.',
  'package.verifyCancelled': 'Checking was cancelled.',
  'package.fileNotFound': '{path} does not exist. Check the path.',
  'package.fileUnreadable': '{path} cannot be read: {reason}.',
  'package.diskFull':
    'There is no space left to write {path}: {reason}. Free some space or choose another folder.',
  'package.writeFailed': '{path} could not be written: {reason}.',
  'package.outputGone': '{path} could not be written because its folder is gone: {reason}.',
  'package.outputMissing': 'The output folder {path} does not exist. Create it or choose another one.',
  'package.outputIsFile': '{path} is a file. Choose a folder for the package.',
  'package.outputNotWritable':
    'The output folder {path} cannot be written to: {reason}. Choose another folder or change its access rights.',
  'package.exists': '{path} already exists and is not overwritten. Move it away or choose another folder.',
  'package.stagedFileMissing':
    '{path} was gathered but is no longer in the staging folder. Collect the evidence again.',
  'package.stagedFileUnreadable':
    '{path} was gathered but cannot be read now: {reason}. Close programs that hold it open and try again.',
  'package.stagedFileChanged':
    '{path} is no longer the file that was gathered: its SHA-256 is {actual}, the collector wrote {expected}. Collect the evidence again.',
  'package.stagedPathUnsafe': 'The gathered file {path} cannot be packed: its path {reason}.',
  'package.stagedPathTwice':
    'The gathered files {path} and {other} would be one file on Windows. Collect the evidence again.',
  'package.notVerified':
    'The package was written but did not pass its own check, so it was removed: {first} Try again; if it happens again, check the disk.',
  'package.attachmentUnreadable': 'The attachment {file} cannot be read: {reason}.',
  'package.attachmentNoFile': 'The attachment {file} is not a file.',
  'package.attachmentTooLarge':
    'The attachment {file} has {sizeBytes} bytes; at most 25 MiB (26214400 bytes) are taken. Save the picture smaller.',
  'package.attachmentEmpty': 'The attachment {file} is empty. Choose the file again once it is written.',
  'package.attachedTooLarge':
    'The attachment {file} has {sizeBytes} bytes; at most 512 MiB (536870912 bytes) are taken. Attach the part that matters.',
  'package.attachmentSecret':
    'The attachment {file} holds {what} (line {line}) and is not taken. Take it out of the file, then attach the file again.',
  'package.attachmentNoImage':
    'The attachment {file} is not a PNG, JPEG, GIF, WebP or BMP picture. Only pictures are taken as screenshots.',
  'package.attachmentNotGiven': 'The case names the file {file}, but it was not handed over.',
  'package.leaveOut.personal': 'It holds personal data.',
  'package.leaveOut.tooLarge': 'It is too large for the form of the portal.',
  'package.leftOut.portal':
    'Left out so that the package fits the upload form of the portal (at most 4 MB). Hand it over through Secure File Exchange; its SHA-256 proves that it is the same file.',
  'package.note.tooLargeForPortal':
    'The package has more than {limit} bytes, so the upload form of the portal (at most 4 MB) will refuse it, although every full event-log export was left out. Use Secure File Exchange, or take out screenshots.',
  'package.noSuchEntry': 'The package would have no file {path}.',
  'package.note.leaveOutUnknown':
    'The case leaves out what is not among the files of the package: {paths}. Compare the paths with manifest.json.',
  'package.note.leaveOutNeeded': 'The case leaves out what every package needs, so it is in it: {paths}.',
  'package.note.noJournal':
    'The staging folder had no journal.jsonl, so the record of the steps of the collection is empty.',

  'package.unsafe.outsideEvidence': 'does not begin with evidence/',
  'package.unsafe.length': 'is empty or too long',
  'package.unsafe.control': 'has control characters or invisible characters',
  'package.unsafe.backslash': 'has a backslash',
  'package.unsafe.absolute': 'is absolute',
  'package.unsafe.drive': 'names a drive',
  'package.unsafe.parent': 'leaves the package with ".."',
  'package.unsafe.segment': 'has an empty part or "."',
  'package.unsafe.character': 'has one of the characters < > : " | ? *, which Windows cannot write',
  'package.unsafe.ending': 'has a part that ends with a dot or a blank, which Windows drops',
  'package.unsafe.device': 'has the part {name}, which is a device on Windows',

  'package.verify.notZip':
    '{name} is no complete zip file: {reason}. It may be damaged or cut off; ask for it again.',
  'package.verify.leadingBytes': 'There are bytes before the first entry of the zip.',
  'package.verify.comment': 'There are {count} bytes behind the end of the zip.',
  'package.verify.gap': '{count} bytes before {entry} belong to no entry.',
  'package.verify.gapEnd': '{count} bytes behind the last entry belong to no entry.',
  'package.verify.endDisagrees':
    'The end of the zip does not say where its directory lies and what it holds. Another program may show other files.',
  'package.verify.overlap': '{entry} shares bytes with the entry before it.',
  'package.verify.tooManyEntries': 'The zip has {count} entries; at most {limit} are read.',
  'package.verify.directoryTooLarge': 'The directory of the zip has {size} bytes; at most {limit} are read.',
  'package.verify.manifestTooLarge': 'manifest.json has more than {limit} values.',
  'package.verify.totalTooLarge': 'The entries say they unpack to {size} bytes; at most {limit} are read.',
  'package.verify.entryTooLarge': '{entry} says it unpacks to {size} bytes; at most {limit} are read.',
  'package.verify.inflatesFurther':
    '{entry} unpacks to more than the {limit} bytes that it says; reading was stopped there.',
  'package.verify.unsafePath': 'The path {entry} {reason}. Do not unpack this file.',
  'package.verify.notUtf8': 'The path {entry} is not written in UTF-8. Do not unpack this file.',
  'package.verify.link': '{entry} is a link or a device and no file. Do not unpack this file.',
  'package.verify.duplicate': '{entry} is in the zip more than once.',
  'package.verify.twin': '{entry} and {other} are one file on Windows and macOS.',
  'package.verify.folderAndFile': '{entry} is a file and also the folder of {other}.',
  'package.verify.headersDisagree':
    '{entry}: the header before its content and the directory of the zip disagree about its {what}.',
  'package.verify.encrypted': '{entry} is encrypted; entries of a package never are.',
  'package.verify.method': '{entry} is compressed by method {method}; a package uses 0 or 8.',
  'package.verify.unreadable': '{entry} cannot be unpacked: {reason}.',
  'package.verify.hiddenBytes': '{entry} has {count} bytes behind the end of its compressed content.',
  'package.verify.crc': '{entry}: the CRC-32 of its content is not the one in the zip.',
  'package.verify.unlisted': '{entry} is in the zip but not in manifest.json.',
  'package.verify.missing': '{entry} is in manifest.json but not in the zip.',
  'package.verify.missingSums': 'SHA256SUMS is not in the zip.',
  'package.verify.missingManifest': 'manifest.json is not in the zip.',
  'package.verify.size': '{entry} has {actual} bytes; manifest.json says {expected}.',
  'package.verify.declaredSize': '{entry} unpacks to {actual} bytes; the zip says {expected}.',
  'package.verify.hash': '{entry}: its SHA-256 is {actual}; manifest.json says {expected}.',
  'package.verify.sumsHash': '{entry}: its SHA-256 is {actual}; SHA256SUMS says {expected}.',
  'package.verify.notPackage': '{name} has no manifest.json: it is a zip file, but no package of Casebundle.',
  'package.verify.manifestNotJson': 'manifest.json is not valid JSON: {reason}.',
  'package.verify.noList': 'it is no list',
  'package.verify.manifestForm': 'manifest.json: {field}: {reason}.',
  'package.verify.manifestSchema':
    'manifest.json names no schema of a Casebundle package. This zip is no package of Casebundle.',
  'package.verify.newerSchema':
    'manifest.json has the schema {schema}; this version of Casebundle reads casebundle.manifest/1. Check it with a newer version.',
  'package.verify.manifestPathTwice': 'manifest.json lists {entry} more than once.',
  'package.verify.manifestSelf': 'manifest.json lists {entry}, which it cannot.',
  'package.verify.manifestWithout': 'manifest.json does not list {entry}, which every package has.',
  'package.verify.sumsForm': 'SHA256SUMS: line {line} has not the form "hash, two blanks, path".',
  'package.verify.sumsTwice': 'SHA256SUMS lists {entry} more than once.',
  'package.verify.sumsWithout': 'SHA256SUMS does not list {entry}.',
  'package.verify.sumsUnknown': 'SHA256SUMS lists {entry}, which manifest.json does not.',
  'package.verify.noFile': '{path} is not a file.',

  'package.fact.host.name': 'Name of the server',
  'package.fact.host.domain': 'Domain of the server',
  'package.fact.host.operating-system': 'Operating system',
  'package.fact.host.time-zone': 'Time zone of the server',
  'package.fact.host.dotnet-release': '.NET Framework release',
  'package.fact.host.restrict-remote-sam': 'RestrictRemoteSam',
  'package.fact.connect.version': 'Entra Connect version',
  'package.fact.connect.install-path': 'Entra Connect folder',
  'package.fact.connect.product-name': 'Entra Connect product',
  'package.fact.service.adsync.state': 'ADSync service',
  'package.fact.service.adsync.start-type': 'ADSync start type',
  'package.fact.service.adsync.account': 'ADSync account',
  'package.fact.service.adsync.display-name': 'ADSync display name',
  'package.fact.event-log.record-count': 'Records in the event log',
  'package.fact.event-log.oldest-record': 'Oldest record of the event log',
  'package.fact.event-log.newest-record': 'Newest record of the event log',
  'package.fact.event-log.size-bytes': 'Size of the event log in bytes',
  'package.fact.event-log.extent': 'Extent of the event log by its record numbers',
  'package.fact.event-log.missing-records': 'Record numbers missing in the event log',
  'package.fact.event-log.outside-window-left-out': 'Records outside the window that were left out',
  'package.fact.incident.instant': 'Time of the incident',
  'package.fact.user.principal-name': 'User principal name',
  'package.fact.user.kind': 'Kind of user',
  'package.fact.user.synchronized': 'Synchronized from Active Directory',
  'package.fact.user.distinguished-name': 'Distinguished name',
  'package.fact.user.immutable-id': 'Immutable ID',
  'package.fact.domain.authentication-type': 'Authentication of the domain',
  'package.fact.tenant.password-hash-sync': 'Password hash synchronization',
  'package.fact.tenant.pass-through-agents': 'Pass-through authentication agents',
  'package.fact.licence.allows-writeback': 'Licence allows writeback',
  'package.fact.licence.plans': 'Service plans',

  'package.readme': `Casebundle package
{fileName}

This zip is the evidence for a Microsoft support ticket about self-service
password reset or password writeback.

Begin here
  case-summary.html     the case in the order in which support asks: open it in a browser
  case-summary.md       the same text, made for pasting into the ticket
  triage/findings.json  what the event log says: findings, timeline, coverage of the logs
  evidence/             what was gathered, by server: event logs, versions, services
  attachments/          screenshots, other files given with the case
  case.json             the case as it was entered
  journal.jsonl         every step and every command of the collection
  manifest.json         every file with size, SHA-256 and origin; how every collector ended
  SHA256SUMS            SHA-256 of every other file of the package

All times in the JSON files are UTC unless they carry another offset.
The .evtx files open in Windows Event Viewer (Open Saved Log).

Check the zip itself
  Compare its SHA-256 with the file {fileName}.sha256 beside it.
  Windows (cmd):         certutil -hashfile "{fileName}" SHA256
  Windows (PowerShell):  Get-FileHash "{fileName}" -Algorithm SHA256
  Linux:                 sha256sum -c "{fileName}.sha256"
  macOS:                 shasum -a 256 -c "{fileName}.sha256"

Check the files inside, after unpacking, in the folder with SHA256SUMS
  Linux:                 sha256sum -c SHA256SUMS
  macOS:                 shasum -a 256 -c SHA256SUMS
  Windows (PowerShell):
    Get-Content SHA256SUMS | ForEach-Object { $hash, $path = $_ -split '  ', 2
      if ((Get-FileHash -LiteralPath $path).Hash -ne $hash) { "$path differs" } }
  Windows (cmd), one file: certutil -hashfile case.json SHA256
  and compare with the line of that file in SHA256SUMS.

With Casebundle: casebundle verify "{fileName}"`,
  'package.readme.leftOut': `Left out
  {count} files that were gathered or given are not in this package.
  case-summary.html and manifest.json (leftOut) say which, who left them out and
  why, and give the SHA-256 of each.`,

  'package.refused.folder': '{name} is a folder. Open the package itself, a zip file.',
  'package.refused.unfinished':
    '{name} is the unfinished part of a file. Wait until it is whole, or get it again, and open the zip file.',
  'package.refused.empty': '{name} is empty. Get the package again from whoever sent it.',
  'package.refused.noZip': '{name} is no zip file, so it is no package of Casebundle.',
  'package.refused.foreign':
    '{name} is a zip file, but no package of Casebundle: it holds no manifest.json of one.',
  'package.refused.zipInside':
    '{name} is a zip file that holds another one. Unpack it, and open {inner} itself if that is the package.',
  'package.refused.newer':
    '{name} was made by a newer Casebundle than this one. Open it with a newer version.',
  'package.refused.tooLarge': '{name} is larger than anything Casebundle makes, so it is not read. {reason}',
  'package.refused.cutOff':
    '{name} begins like a zip file, but is damaged or cut off. Get the package again from whoever sent it.',
  'package.view.noCase':
    'case.json of the package cannot be used, so the answers to the seven items are not shown.',
  'package.view.unstated': 'The manifest of the package says nothing of it.',
  'package.view.noFindings':
    'The package holds no findings that can be read, and no evidence to make them from.',
  'package.view.findingsAnew':
    'The findings of the package are broken or were written by another version. The ones shown were made anew from its evidence.',
} as const;
