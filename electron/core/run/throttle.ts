export type Throttled<T> = {
  /** Passes a value on at once when the interval has passed, else later; of several that wait the last one counts. */
  readonly push: (value: T) => void;
  /** Drops what waits. */
  readonly cancel: () => void;
};

/** At most one value each `intervalMs`, the first at once and the last never lost. */
export function throttle<T>(intervalMs: number, pass: (value: T) => void): Throttled<T> {
  let waiting: { readonly value: T } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    if (waiting === undefined) return;
    const { value } = waiting;
    waiting = undefined;
    timer = setTimeout(flush, intervalMs);
    pass(value);
  };
  return {
    push: (value) => {
      waiting = { value };
      if (timer === undefined) flush();
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}
