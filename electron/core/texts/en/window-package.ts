/** Texts of review, packing and the finished package. */
export const windowPackageTexts = {
  'window.review.title': 'What goes out',
  'window.review.intro': 'The package as it will be made. Nothing is sent: you upload it yourself.',
  'window.review.missing': 'The package can be made now and will say that this is missing: {items}.',
  'window.review.checklist': 'What support asks, and the answer',
  'window.review.item': 'Item',
  'window.review.state': 'State',
  'window.review.why': 'Answer or reason',
  'window.review.contents': 'Files in the package',
  'window.review.file': 'File',
  'window.review.origin': 'From',
  'window.review.from.collector': '{title}, {host}',
  'window.review.from.person': 'added by you',
  'window.review.from.program': 'written when packing',
  'window.review.limit': 'The portal form takes one file of at most 4 MB.',
  'window.review.fit.nothing': 'Nothing was gathered yet, so only pictures could make the package larger.',
  'window.review.fit.likely': 'What was gathered is {size} before compression, so it fits.',
  'window.review.fit.open':
    'What was gathered is {size} before compression. Event logs often shrink to a tenth, so whether it fits is known once the package is made.',
  'window.review.fit.pictures': 'Pictures come on top and hardly shrink.',
  'window.review.fit.after':
    'The finished package states its size; one that is too large can be made again for the form, or goes through Secure File Exchange.',
  'window.review.ticket': 'Text for the ticket',
  'window.review.ticket.note':
    'At most 4,000 characters, to fit a form. case-summary.md and case-summary.html in the package say everything.',
  'window.review.copyTicket': 'Copy the ticket text',
  'window.review.makeAnyway': 'Make the package without evidence',
  'window.package.title': 'The package',
  'window.package.none': 'No package was made yet.',
  'window.package.ready': 'The package is ready',
  'window.package.intro':
    'It was written beside its final name, opened again by a second reader, and only then given its name.',
  'window.package.verified':
    'Verified: all {count} entries were read again and have the size and SHA-256 that the manifest states.',
  'window.package.outdated':
    'The case changed since this package was made. Make the package again to take the changes in.',
  'window.package.leftOut': 'Left out to fit the portal form',
  'window.package.path': 'Path',
  'window.package.sha256': 'SHA-256',
  'window.package.madeAt': 'Made',
  'window.package.sizeExact': '{size} ({bytes} bytes)',
  'window.package.show': 'Show in folder',
  'window.package.next': 'Next steps at the portal',
  'window.package.started': 'Making the package.',
  'window.package.done': 'The package {fileName} is made and verified.',
  'window.package.step.waiting': 'Preparing the package.',
  'window.package.step.hashing': 'Hashing every file.',
  'window.package.step.writing': 'Writing the package.',
  'window.package.step.verifying': 'Reading the package again to verify it.',
  'window.package.bytes': '{done} of {total}.',
  'window.portal.fits': 'With {size} it fits the portal form, which takes one file of at most 4 MB.',
  'window.portal.tooLarge':
    'With {bytes} bytes it does not fit the portal form, which takes one file of at most 4 MB; {limit} bytes are sure to pass. It goes through Secure File Exchange.',
  'window.portal.makeAgain': 'Make it again for the portal form',
  'window.portal.makeAgain.note':
    'Makes a second package without full event-log exports, the largest left out first, until it fits. The readable records stay.',
  'window.portal.open':
    'Open the Microsoft Entra admin center, then "New support request". One problem, one ticket. Opening one needs at least the role Service Support Administrator.',
  'window.portal.paste': 'Paste the ticket text into the description.',
  'window.portal.attach':
    'Attach the zip under "File upload". The form asks not to put personal information there; look at Review for what the package holds.',
  'window.portal.exchange':
    'Open the ticket without the file. The engineer sends a link to a Secure File Exchange workspace; sign in with an account that is on the case and upload the zip there. The link ends after 90 days.',
  'window.portal.keep':
    'Keep the package and its .sha256 file until the ticket is closed. The SHA-256, written into the ticket, lets support check that the upload is whole.',
} as const;
