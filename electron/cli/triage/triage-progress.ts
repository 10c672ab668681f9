import { type TriageInputProgress, text } from '#core';
import { doneOfTotal, slowStatus } from '../slow-status';
import type { Terminal } from '../terminal';

/** Shows what is being read and how far it is; `nowMs` is any clock that only goes forward. */
export function triageProgress(
  terminal: Pick<Terminal, 'status'>,
  nowMs: () => number,
): (progress: TriageInputProgress) => void {
  const show = slowStatus(terminal, nowMs);
  return ({ message, doneBytes, totalBytes }) =>
    show(() =>
      doneBytes === undefined || totalBytes === undefined
        ? message
        : text('cli.triage.progress', { message, ...doneOfTotal(doneBytes, totalBytes) }),
    );
}
