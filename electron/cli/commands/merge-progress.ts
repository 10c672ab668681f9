import { type PackageProgress, type SourceReport, type TriageInputProgress, text } from '#core';
import { doneOfTotal, slowStatus } from '../slow-status';
import type { Terminal } from '../terminal';

/** Shows a merge while it goes on: a line for each source that is done, and what is being read in the line below. */
export function mergeProgress(terminal: Pick<Terminal, 'note' | 'status'>, count: number) {
  const show = slowStatus(terminal, () => performance.now());
  let done = 0;
  return {
    reading: ({ message, doneBytes, totalBytes }: TriageInputProgress): void =>
      show(() => {
        const values = { number: done + 1, count, message };
        return doneBytes === undefined || totalBytes === undefined
          ? text('cli.mergeReading', values)
          : text('cli.mergeReadingBytes', { ...values, ...doneOfTotal(doneBytes, totalBytes) });
      }),
    source: (reports: readonly SourceReport[], number: number): void => {
      done = number;
      const [first] = reports;
      if (first === undefined) return;
      const taken = reports.filter((report) => report.taken);
      const hosts = taken.map(({ host }) => host).join(', ');
      const values = { number, count, path: first.path, hosts };
      terminal.note(text(taken.length > 0 ? 'cli.mergeTaken' : 'cli.mergeLeft', values));
      for (const { because } of reports) if (because !== undefined) noteLines(terminal, because);
      for (const { message } of reports.flatMap(({ problems }) => problems)) {
        if (!reports.some(({ because }) => because === message)) noteLines(terminal, message);
      }
    },
    packing: ({ step, doneBytes, totalBytes }: PackageProgress): void => {
      if (step === 'hashing') return;
      const key = step === 'writing' ? 'cli.mergePacking' : 'cli.mergeVerifying';
      show(() => text(key, doneOfTotal(doneBytes, totalBytes)));
    },
  };
}

function noteLines(terminal: Pick<Terminal, 'note'>, lines: string): void {
  for (const line of lines.split('\n')) terminal.note(`  ${line}`);
}
