import { type BuiltPackage, type CollectorRun, describeOutcome, text } from '#core';
import type { Terminal } from '../terminal';
import type { CollectRequest } from './collect-request';

type Collected = {
  readonly request: CollectRequest;
  readonly built: BuiltPackage;
  readonly runs: readonly CollectorRun[];
  readonly findings: number;
};

/** Says what came out, as JSON (keys are a contract) or as text. */
export async function printCollected(collected: Collected, terminal: Terminal): Promise<void> {
  const { request, built, runs, findings } = collected;
  if (request.json) {
    const json = {
      package: built.path,
      sha256: built.sha256,
      bytes: built.sizeBytes,
      entries: built.entries,
      verified: built.verified,
      outcomes: runs.map(({ collector, host, outcome, durationMs, artifacts }) => {
        return { collector, host, ...outcome, durationMs, artifacts: artifacts.length };
      }),
      checklist: built.checklist,
      findings,
      leftOut: built.leftOut,
      notes: built.notes,
    };
    await terminal.print(`${JSON.stringify(json, null, 2)}\n`);
    return;
  }
  for (const { item, state, reason } of built.checklist) {
    const values = { item: text(`checklist.${item}`), state: text(`checklist.state.${state}`), reason };
    await terminal.print(`${text('cli.checklistLine', values)}\n`);
  }
  for (const { host, title, outcome } of runs) {
    await terminal.print(`${text('cli.outcomeLine', { host, title, outcome: describeOutcome(outcome) })}
`);
  }
  for (const note of built.notes) await terminal.print(`${note}\n`);
  const { path, sizeBytes: bytes, entries, sha256 } = built;
  await terminal.print(`${text('cli.packageMade', { path, bytes, entries, sha256, findings })}\n`);
}
