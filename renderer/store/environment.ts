import type { Api } from '#contract/operations';
import type { Clock } from '#core/model/clock';

/** What the window needs from outside itself; tests hand in a fake of each. */
export type Environment = {
  readonly api: Api;
  readonly clock: Clock;
  /** An id for a new case. */
  readonly newId: () => string;
  /** Loads the page anew. */
  readonly reloadPage: () => void;
};
