import { checklistItems } from '#core/model/checklist-item';
import type { TextKey } from '#core/texts/text';
import type { View } from '../store/views';

/** Some entries of the left side; the first have no heading. */
export type NavigationGroup = { readonly title: TextKey | undefined; readonly views: readonly View[] };

/** The left side from top to bottom; the package has its entry once one was made. */
export function navigationGroups(hasPackage: boolean): readonly NavigationGroup[] {
  return [
    { title: undefined, views: ['overview'] },
    { title: 'window.navigation.asked', views: checklistItems },
    { title: 'window.navigation.found', views: ['findings', 'timeline', 'records'] },
    { title: 'window.navigation.know', views: ['lookup'] },
    { title: 'window.navigation.out', views: hasPackage ? ['review', 'package'] : ['review'] },
  ];
}

/** The number of an item as Ctrl and a digit reach it; undefined for what is no item. */
export function itemNumber(view: View): number | undefined {
  const items: readonly View[] = checklistItems;
  const index = items.indexOf(view);
  return index < 0 ? undefined : index + 1;
}
