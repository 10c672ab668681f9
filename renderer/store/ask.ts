import type { PageOperation } from '#contract/channels';
import type { Answer, Api, Sent } from '#contract/operations';
import type { Result } from '#core/model/result';
import { failure } from '#core/model/result';
import { text } from '#core/texts/text';

/**
 * Calls an operation. A call that is itself broken (main gone, answer refused by its schema) becomes a problem
 * like any other, so that no action of the window ends in an unhandled rejection.
 */
export async function ask<K extends PageOperation>(
  api: Api,
  name: K,
  input: Sent<K>,
): Promise<Result<Answer<K>>> {
  try {
    const call = api[name] as (sent: Sent<K>) => Promise<Result<Answer<K>>>;
    return await call(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('unexpected', text('window.error.call', { name, reason }), name);
  }
}
