import { checklistItems } from '#core/model/checklist-item';
import type { TextKey } from '#core/texts/text';
import { type View, views } from '../store/views';

export type NavigationGroup = { readonly title: TextKey; readonly views: readonly View[] };

/** The left side from top to bottom; the package has its entry once one was made. */
export function navigationGroups(hasPackage: boolean): readonly NavigationGroup[] {
  return [
    { title: 'window.navigation.asked', views: checklistItems },
    { title: 'window.navigation.found', views: ['findings', 'timeline', 'records'] },
    { title: 'window.navigation.know', views: ['lookup'] },
    { title: 'window.navigation.out', views: hasPackage ? ['review', 'package'] : ['review'] },
  ];
}

/** The number of an item as Ctrl and a digit reach it; undefined for what is no item. */
export function itemNumber(view: View): number | undefined {
  const index = views.indexOf(view);
  return index < checklistItems.length ? index + 1 : undefined;
}
