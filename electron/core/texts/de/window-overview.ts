import type { windowOverviewTexts as english } from '../en/window-overview';
import type { Translated } from '../translated';

/** German texts of the page that tells where the case stands. */
export const windowOverviewTexts: Translated<typeof english> = {
  'window.overview.title': 'Wo der Fall steht',
  'window.overview.asked': 'Wonach der Support fragt',
  'window.overview.worth': 'Was noch helfen würde',
  'window.overview.worth.none': 'Mehr, was dem Support helfen würde, ist nicht bekannt.',
  'window.overview.worth.more': 'Die anderen {count} zeigen',
  'window.overview.evidence': 'Nachweise',
  'window.overview.evidence.open': 'Alle Nachweise',
  'window.overview.evidence.more': '{count} weitere Server stehen unter „Nachweise“.',
  'window.overview.found': 'Was die Nachweise sagen',
  'window.overview.found.open': 'Alle Befunde',
  'window.overview.found.none': 'In dem, was gesammelt wurde, fand sich kein bekanntes Problem.',
  'window.overview.found.unread':
    'Es konnte kein Ereignisprotokoll gelesen werden; es sagt also nichts über den Vorfall.',
  'window.overview.package': 'Paket',
  'window.overview.package.upToDate': 'Verifiziert, {size}, erstellt {at}.',
  'window.overview.package.outdated': 'Erstellt {at}. Der Fall hat sich seitdem geändert.',
};
