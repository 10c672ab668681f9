import { checklistItems } from '#core/model/checklist-item';
import type { TextKey } from '#core/texts/text';

import { useApp } from '../store/store-context';
import type { View } from '../store/views';

/** Some entries of the left side; the first have no heading. */
export type NavigationGroup = { readonly title: TextKey | undefined; readonly views: readonly View[] };

const overview: NavigationGroup = { title: undefined, views: ['overview'] };
const asked: NavigationGroup = { title: 'window.navigation.asked', views: checklistItems };
const found: NavigationGroup = {
  title: 'window.navigation.found',
  views: ['findings', 'timeline', 'records'],
};
const know: NavigationGroup = { title: 'window.navigation.know', views: ['lookup'] };
const review: NavigationGroup = { title: 'window.navigation.out', views: ['review'] };

const ofCase = {
  /** The package has its entry once one was made. */
  withPackage: [overview, asked, found, know, { ...review, views: ['review', 'package'] }],
  withoutPackage: [overview, asked, found, know, review],
} as const satisfies Record<string, readonly NavigationGroup[]>;

const ofOpened = {
  trusted: [overview, { title: 'window.navigation.package', views: ['opened', 'files'] }, asked, found, know],
  /** Nothing may be shown but what is wrong. */
  notTrusted: [{ title: 'window.navigation.package', views: ['opened'] }],
} as const satisfies Record<string, readonly NavigationGroup[]>;

/** The left side of the open case or package from top to bottom. */
export function useNavigationGroups(): readonly NavigationGroup[] {
  return useApp(({ opened, lastPackage }) => {
    if (opened !== undefined) return opened.content === undefined ? ofOpened.notTrusted : ofOpened.trusted;
    return lastPackage === undefined ? ofCase.withoutPackage : ofCase.withPackage;
  });
}

/** The number of an item as Ctrl and a digit reach it; undefined for what is no item. */
export function itemNumber(view: View): number | undefined {
  const items: readonly View[] = checklistItems;
  const index = items.indexOf(view);
  return index < 0 ? undefined : index + 1;
}
