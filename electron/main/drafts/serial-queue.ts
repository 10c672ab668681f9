/**
 * Runs tasks of the same key one after the other, in the order in which they were asked for; different keys run side
 * by side. A task that fails does not hold up the next one.
 */
export type SerialQueue = {
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing is left to run. */
  readonly idle: () => Promise<void>;
};

export function serialQueue(): SerialQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (key, task) => {
      const before = tails.get(key) ?? Promise.resolve();
      const turn = before.then(task, task);
      const tail = turn
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return turn;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
