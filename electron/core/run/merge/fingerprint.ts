import { createHash } from 'node:crypto';
import type { CollectorRun } from '../../model/outcome';
import { isRecordLines } from '../../model/records-file';

/**
 * Tells whether two captures are the same evidence: a hash over what each collector brought, whatever its files are called.
 * Listed records do not count, since they follow from the log and the window; where nothing was written, facts count.
 */
export function fingerprintOf(runs: readonly CollectorRun[]): string {
  const files = runs.flatMap(({ collector, artifacts }) =>
    artifacts.filter((file) => !isRecordLines(file)).map(({ sha256 }) => `${collector} ${sha256}`),
  );
  const facts = () =>
    runs.flatMap(({ collector, facts: stated }) =>
      stated.map(({ name, value }) => `${collector} ${name} ${JSON.stringify(value)}`),
    );
  const lines = files.length > 0 ? files : facts();
  return createHash('sha256')
    .update([...new Set(lines)].sort().join('\n'))
    .digest('hex');
}

/** Whether anything was gathered at all: a file or a fact. */
export function holdsEvidence(runs: readonly CollectorRun[]): boolean {
  return runs.some(({ artifacts, facts }) => artifacts.length > 0 || facts.length > 0);
}
