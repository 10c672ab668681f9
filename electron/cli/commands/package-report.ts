import { type BuiltPackage, type CollectorRun, describeOutcome, text } from '#core';
import type { Terminal } from '../terminal';
import { hasProblem } from './package-exit-code';

type Made = {
  readonly json: boolean;
  readonly built: BuiltPackage;
  readonly runs: readonly CollectorRun[];
  readonly findings: number;
  /** What one command alone has to say, by its JSON key. */
  readonly more?: Readonly<Record<string, unknown>>;
};

/** Of more collectors than that only those with problems are named. */
const mostOutcomes = 100;

/** Says what package came out, as JSON (keys are a contract) or as text. */
export async function printPackage(made: Made, terminal: Terminal): Promise<void> {
  const { json: asJson, built, runs, findings, more = {} } = made;
  if (asJson) {
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
      ...more,
    };
    await terminal.print(`${JSON.stringify(json, null, 2)}\n`);
    return;
  }
  for (const { item, state, reason } of built.checklist) {
    const values = { item: text(`checklist.${item}`), state: text(`checklist.state.${state}`), reason };
    await terminal.print(`${text('cli.checklistLine', values)}\n`);
  }
  const shown = runs.length <= mostOutcomes ? runs : runs.filter(hasProblem).slice(0, mostOutcomes);
  for (const { host, title, outcome } of shown) {
    await terminal.print(`${text('cli.outcomeLine', { host, title, outcome: describeOutcome(outcome) })}
`);
  }
  const left = runs.length - shown.length;
  if (left > 0) await terminal.print(`${text('cli.outcomesLeft', { left })}\n`);
  for (const note of built.notes) await terminal.print(`${note}\n`);
  const { path, sizeBytes: bytes, entries, sha256 } = built;
  await terminal.print(`${text('cli.packageMade', { path, bytes, entries, sha256, findings })}\n`);
}
