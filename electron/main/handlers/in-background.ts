import type { Services } from './services';

/**
 * Goes on with a draft's work after its operation was answered. The draft is free again before the returned function
 * tells the window, which may ask for the next thing at once.
 */
export function inBackground(
  { draftJobs, log }: Pick<Services, 'draftJobs' | 'log'>,
  draftId: string,
  work: () => Promise<() => void>,
): void {
  work()
    .finally(() => draftJobs.end(draftId))
    .then((tell) => tell())
    .catch((error: unknown) => log.error('Background work failed unexpectedly:', error));
}
