import type { Page } from '@playwright/test';
import type { PageOperation } from '#contract/channels';
import type { Answer, Sent } from '#contract/operations';
import type { Reply } from '#contract/reply';

/** Calls an operation from inside the page, as the window itself does. */
export function callFromPage<K extends PageOperation>(
  page: Page,
  name: K,
  input: Sent<K>,
): Promise<Reply<Answer<K>>> {
  return page.evaluate(
    ([operation, value]) => {
      const api: Record<string, (input: unknown) => unknown> = Reflect.get(window, 'casebundle');
      return api[operation]?.(value) as Promise<Reply<Answer<K>>>;
    },
    [name, input] as const,
  );
}
