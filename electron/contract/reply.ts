import type { Result } from '#core/model/result';

/**
 * What every operation answers. A union and no exception, since Electron carries only an error's message
 * across the border.
 */
export type Reply<T> = Result<T>;
