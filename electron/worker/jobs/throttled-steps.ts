import { throttle } from '#core/run/throttle';

const intervalMs = 100;

type Step = { readonly step: string; readonly doneBytes: number; readonly totalBytes: number };

/** Passes progress on at most ten times a second, and the beginning and the end of every step always. */
export function throttledSteps<S extends Step>(
  pass: (progress: S) => void,
): {
  readonly push: (progress: S) => void;
  readonly cancel: () => void;
} {
  const between = throttle(intervalMs, pass);
  let last: S | undefined;
  return {
    push: (progress) => {
      const isNew = last?.step !== progress.step || last.doneBytes !== progress.doneBytes;
      const isBorder = last?.step !== progress.step || progress.doneBytes >= progress.totalBytes;
      last = progress;
      if (!isNew) return;
      if (!isBorder) {
        between.push(progress);
        return;
      }
      between.cancel();
      pass(progress);
    },
    cancel: between.cancel,
  };
}
