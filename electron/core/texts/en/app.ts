/** Texts of the application around the window (drafts, pictures, dialogs, background work); keys begin with `app.`. */
export const appTexts = {
  'app.unexpected':
    'Something went wrong inside Casebundle ({reason}). Nothing that was typed is lost. Details are in {log}.',
  'app.andMore': '{shown} and {more} more',
  'app.badInput': 'The call {operation} carried a value that it does not take: {reason}.',
  'app.refusedSender': 'The call {operation} did not come from the window of Casebundle and was refused.',
  'app.draft.unreadable': 'Case that cannot be read',
  'app.draft.notFound': 'There is no saved case {id} any more. Go back to the list of cases.',
  'app.draft.notDeleted': 'This deleted case is no longer there. It was put back or removed for good.',
  'app.draft.damaged':
    'The saved case cannot be read: {reason} It opens with empty fields; pictures and evidence are still here, and nothing is deleted.',
  'app.draft.damagedBefore':
    'The last saved version cannot be read: {reason} The one before, saved {at}, opens instead; nothing is deleted.',
  'app.draft.tookBefore':
    'The last saved version of this case could not be read: {reason} The one before, saved {at}, was opened instead; look whether what was typed last is there. The damaged file was kept as {file} in {folder}.',
  'app.draft.tookBeforeMissing':
    'The last saved version of this case is missing. The one before, saved {at}, was opened instead; look whether what was typed last is there.',
  'app.draft.movedAside':
    'The saved case could not be read: {reason} It was kept as {file} in {folder}. Pictures and evidence are still here; the fields start empty.',
  'app.draft.busy':
    'This case is being worked on in the background. Wait until that ends, or cancel it, and try again.',
  'app.draft.sampleMissing': 'The sample is not part of this installation: {path} cannot be read.',
  'app.package.cutOff':
    'Making the package was cut off, and no package was made. Everything gathered is kept; an unfinished file in {folder} was removed. Make the package again.',
  'app.package.cutOffFinished':
    'Making the package was cut off at its end. {file} in {folder} was finished in that time: check it with "Open a package", or make the package again.',
  'app.package.cutOffUnseen':
    'Making the package was cut off, and {folder} cannot be reached now. If a file that ends in {ending} lies there, delete it: it is no package. Make the package again.',
  'app.write.diskFull':
    'The disk with {path} is full. Make room there and try again; nothing was overwritten.',
  'app.write.failed': '{path} could not be written: {reason}. What was saved before is unchanged.',
  'app.read.denied':
    '{path} may not be read by the account that runs Casebundle. Give it the right to read, or copy the file.',
  'app.read.failed': '{path} could not be read: {reason}.',
  'app.read.tooLarge': '{path} is larger than {limit} and was not read.',
  'app.picture.tooLarge': '{name} is larger than 25 MB. Cut it to the part that shows the error.',
  'app.picture.empty': '{name} is empty.',
  'app.picture.notAPicture':
    '{name} is no PNG, JPEG, GIF, WebP or BMP picture. Save it as PNG and add it again.',
  'app.picture.tooMany': 'A case holds at most {limit} pictures. Remove one before adding {name}.',
  'app.picture.notFound': 'The picture {name} is no longer in this case. Add it again.',
  'app.place.unknown': 'The chosen place is not known any more. Choose it again.',
  'app.place.gone': '{path} is no longer there.',
  'app.source.notWindows': 'This computer does not run Windows; an Entra Connect server does.',
  'app.source.notKnown':
    'Where {host} was read is not known any more. Add its source again and collect again.',
  'app.source.notAlone': 'The sample is read alone. Remove the other sources first.',
  'app.source.tooMany': 'A case is read from at most {limit} sources. Remove one first.',
  'app.source.noSample': 'The sample evidence is not part of this installation.',
  'app.worker.stopped':
    'The background process of Casebundle stopped while it was working (exit code {code}). What was gathered so far is kept; start again to go on.',
  'app.worker.startsExhausted':
    'The background process of Casebundle stopped {count} times in a row and is not started again. Close Casebundle and open it again.',
  'app.worker.badMessage':
    'The background process of Casebundle answered something that cannot be understood.',
  'app.worker.bug':
    'The background work ({job}) went wrong inside Casebundle: {reason}. What was gathered so far is kept.',
  'app.records.notInFile': 'Record {recordId} is not among the collected records any more. Collect again.',
  'app.records.notInLog': 'The log does not hold record {recordId}, or the record cannot be read.',
  'app.records.none': 'No records of {host} were collected. Collect the event log first.',
  'app.opened.noFile': '{path} is not in the package as it was made, so it is not shown.',
  'app.opened.changed': '{path} is not the file that was opened any more. Open the package again.',
  'app.opened.closed': 'The package is not open any more. Open it again.',
  'app.opened.noPlace':
    '{name} has no place on this computer: it was dropped out of another program. Save it first, then open it.',
  'app.cancelled': 'Cancelled.',
} as const;
