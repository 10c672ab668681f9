import type { Readable } from 'node:stream';
import type { Result } from '../../model/result';
import { gatherStored, type StoredEvidence } from './gather-stored';
import type { TriageInput, TriageInputKind, TriageInputOptions } from './triage-input';

/** What an earlier collection left, opened, with what it says of the case and how it differs from its manifest. */
export type OpenedStored = Pick<TriageInput, 'caseFile' | 'problems' | 'defects'> & {
  readonly kind: Exclude<TriageInputKind, 'event-log' | 'evidence-folder'>;
  readonly evidence: StoredEvidence;
  /** The record of the collection; undefined where there is none. Problems: those of {@link StoredEvidence.files}. */
  readonly openJournal: () => Promise<Result<Readable> | undefined>;
};

/** What was opened, to be triaged; its files are closed when the evidence is ready. */
export function triageInputOf(
  { evidence, kind, caseFile, problems, defects }: OpenedStored,
  options: TriageInputOptions,
): TriageInput {
  return {
    kind,
    caseFile,
    problems,
    defects,
    window: evidence.window,
    gather: (question) => gatherStored(evidence, question, options).finally(evidence.files.close),
  };
}
