import { type CollectionProgress, describeOutcome, text } from '#core';
import type { Terminal } from '../terminal';

/** One line for each collector that ends, on standard error, so that a long run is seen to go on. */
export function describeProgress(
  terminal: Terminal,
  severalHosts: boolean,
): (progress: CollectionProgress) => void {
  return (progress) => {
    if (progress.state !== 'ended' || progress.run === undefined) return;
    const { title, host, outcome, durationMs } = progress.run;
    const values = {
      title,
      host,
      outcome: describeOutcome(outcome),
      seconds: (durationMs / 1000).toFixed(1),
    };
    terminal.note(text(severalHosts ? 'cli.progressWithHost' : 'cli.progress', values));
  };
}
