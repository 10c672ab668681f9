/** Texts of the page that tells where the case stands. */
export const windowOverviewTexts = {
  'window.overview.title': 'Where the case stands',
  'window.overview.asked': 'What support asks',
  'window.overview.worth': 'Worth adding',
  'window.overview.worth.none': 'Nothing more is known that would help support.',
  'window.overview.worth.more': 'Show the other {count}',
  'window.overview.evidence': 'Evidence',
  'window.overview.evidence.open': 'All of the evidence',
  'window.overview.evidence.more': '{count} more servers are listed under Evidence.',
  'window.overview.found': 'What the evidence says',
  'window.overview.found.open': 'All findings',
  'window.overview.found.none': 'No known problem was found in what was collected.',
  'window.overview.found.unread': 'No event log could be read, so it says nothing about the incident.',
  'window.overview.package': 'Package',
  'window.overview.package.upToDate': 'Verified, {size}, made {at}.',
  'window.overview.package.outdated': 'Made {at}. The case changed since then.',
} as const;
