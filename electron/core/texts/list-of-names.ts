import { text } from './text';

/** How many names a sentence holds. */
const mostNames = 10;

/** Names as a sentence lists them; of many the first, and how many more there are. */
export function listOfNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length <= mostNames ? shown : text('app.andMore', { shown, more: names.length - mostNames });
}
