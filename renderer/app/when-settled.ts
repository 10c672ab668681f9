/** Long enough for who presses a button as soon as it is seen. */
const settledMs = 1_000;

/** Does something that nobody waits for, once the page has stood for a moment and has nothing else to do. */
export function whenSettled(task: () => void): void {
  setTimeout(() => requestIdleCallback(task, { timeout: 2_000 }), settledMs);
}
