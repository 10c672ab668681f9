/** Texts of what is pasted or dropped; keys begin with `window.paste.`. */
export const windowPasteTexts = {
  'window.paste.label': 'Paste the whole error page',
  'window.paste.hint':
    'The text of the page, an e-mail, the console, a network export (HAR) or an event. It stays on this computer and is not part of the package. A file can be dropped here.',
  'window.paste.placeholder': 'Ctrl+A and Ctrl+C on the page, then Ctrl+V here',
  'window.paste.found': 'What was found',
  'window.paste.one': 'One value was found.',
  'window.paste.many': '{count} values were found.',
  'window.paste.ofFile': '{name}: {summary}',
  'window.paste.nothing':
    'No identifier was found. Looked for: support code, SID, CID, correlation, trace, request and tracking IDs with the words before them that say what they are; a date with a time; user principal names, addresses, SSPR and AADSTS codes.',
  'window.paste.someOfMany': '{count} values were found. The first {shown} of each kind can be chosen.',
  'window.paste.refused':
    'The text was refused and is not kept, because it holds {what}. Put it into no field, ticket or mail.',
  'window.paste.refusedFile':
    '{name} was refused and is not kept, because it holds {what}. Attach it to no ticket or mail.',
  'window.paste.secretAt': '{what} (line {line})',
  'window.paste.safeValues': 'The values below hold no part of it and can be filled in.',
  'window.paste.tooLong':
    'The text has {count} characters, and the first {limit} were read. Paste the page or the failed request alone, or run "casebundle identify FILE", which reads up to 64 MB.',
  'window.paste.long': 'The text has {count} characters. All of it was read; it is too long to stand here.',
  'window.paste.reading': 'Reading the text',
  'window.paste.fileUnreadable':
    '{name} could not be read. Check that the file can be opened, and drop it again.',
  'window.paste.take': 'Fill in',
  'window.paste.takeField': 'Fill in {field}',
  'window.paste.what': 'Found',
  'window.paste.now': 'Now',
  'window.paste.value': 'New',
  'window.paste.valueOf': 'Value for {field}',
  'window.paste.goesTo': 'Goes to',
  'window.paste.empty': 'empty',
  'window.paste.filled': 'Stands there already',
  'window.paste.fill': 'Fill in what is ticked ({count})',
  'window.paste.clear': 'Clear',
  'window.paste.replaces': 'Values that replace another are ticked by you alone.',
  'window.paste.done': 'Filled in: {fields}.',
  'window.paste.untouched': 'Nothing is ticked.',
  'window.secret.found': 'This holds {what}. It would go into the package and the ticket text.',
  'window.secret.remove': 'Remove it',
  'window.secret.mark': '[removed]',
  'window.secret.bar': 'The title holds {what}.',
  'window.secret.barItem': '{item} holds {what}',
} as const;
