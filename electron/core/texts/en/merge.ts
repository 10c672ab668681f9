/** Texts about merging evidence; keys begin with `merge.` or `cli.merge`, but for the help. */
export const mergeTexts = {
  'merge.cancelled': 'Cancelled. No package was made.',
  'merge.notFound': '{path} was not found. Check the path.',
  'merge.noSource':
    '{path} is neither a folder nor a zip file. Name the folder in which it lies, or a package of Casebundle.',
  'merge.namedTwice': '{path} is the same as {known}; it goes in once.',
  'merge.insideOther': '{path} lies inside {around}, which is taken whole; it goes in once.',
  'merge.folderNotTrusted':
    '{path}: the manifest.json of this unpacked package is not the one that its SHA256SUMS names, so nothing of it is used. Name the package itself.',
  'merge.nothingInIt': '{path} lists no evidence.',
  'merge.hostWithoutEvidence': '{path}: nothing was gathered of {host}.',
  'merge.sameEvidence': '{path}: the evidence of {host} is there already; it goes in once.',
  'merge.completed':
    '{path}: the evidence of {host} is there from another source, but not whole; that of this source takes its place.',
  'merge.journalLines':
    '{path}: {count} lines of its journal are no entries and were passed over. The rest stands in journal.jsonl.',
  'merge.problemOf': '{path}: {message}',
  'merge.notEvidence': '{path} is listed as evidence and lies elsewhere, so it is not used.',
  'merge.leftOut':
    '{path}: {count} files had been left out of it to keep it small, and are not in this package either.',
  'merge.clash':
    'Of one host there are {count} captures with different content: {names}. They are of different times, or of different servers with one name.',
  'merge.tenantClash':
    'What the sources say about the tenant differs; {count} files are kept beside each other under evidence/tenant, such as {files}.',
  'merge.otherCases':
    'Sources with a case of their own: {count}. The case of this package is the one that was given; theirs and their pictures are not in it.',
  'merge.more': '{more} more of these; journal.jsonl has all.',
  'merge.tooManyFiles':
    'The sources hold {count} files of evidence, more than the {limit} that a package takes. Merge them in several packages.',

  'cli.help.merge': `Makes one package out of evidence folders and packages. Nothing is sent anywhere.

Usage: casebundle merge PATH... --case FILE --out DIR [options]

  PATH               what to merge; the last part may hold * and ?, such as "D:\\evidence\\*":
                       a folder that the collection kit made, or captured files in any layout
                       a package (.zip, verified first), or a folder into which one was unpacked
                       what an unfinished run left (casebundle-unfinished-1)
                       a folder that holds several of these
  --case FILE        the case, JSON ("casebundle schema case" prints its form); cases in the packages do not count
  --out DIR          existing folder for the package
  --window TIME      how long before the incident records are listed, such as 24h, 90m or 7d (24h);
                     after it: the same, at most two hours
  --fit WAY          portal: keep the package under the 4 MB of the portal form, leaving out full logs first
                     exchange: no limit
  --json             print the result as JSON

The same evidence goes in once. Different evidence of one host name is kept side by side, told apart by a number. What is
not what the manifest of its package says is not used and named; a package whose manifest cannot be trusted is refused,
and the others go on. Sources are read one after another, so there may be thousands.

Exit codes: 0 complete, 2 wrong usage or nothing that can be used, 3 complete with problems (all named in the package),
4 nothing can be used since it does not verify, 130 cancelled. Evidence of a run that did not end in a package is kept in
DIR; name its folder as a PATH to go on with it.
`,
  'cli.mergeNeedsPath': 'merge takes at least one folder or package. "casebundle merge --help" tells more.',
  'cli.mergeNeeds': '{option} is needed. "casebundle merge --help" tells more.',
  'cli.mergeEmptyName': 'One of the names is empty. Name a folder or a package.',
  'cli.mergeNothing': 'Nothing could be taken, so no package was made.',
  'cli.mergeTaken': '{number} of {count}: {path}: {hosts}',
  'cli.mergeLeft': '{number} of {count}: {path}: not taken',
  'cli.mergeReading': '{number} of {count}: {message}',
  'cli.mergeReadingBytes': '{number} of {count}: {message} {percent} % {done} of {total} MB',
  'cli.mergeLooking': 'Looking at the records of {hosts} hosts',
  'cli.mergePacking': 'Packing {percent} % {done} of {total} MB',
  'cli.mergeVerifying': 'Verifying {percent} % {done} of {total} MB',
  'cli.outcomesLeft': '{left} more outcomes; manifest.json in the package has all.',
} as const;
