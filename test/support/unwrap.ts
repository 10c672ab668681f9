import type { Result } from '#core/model/result';

/** The value of a result that must be one; a problem fails the test with its sentence. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}
