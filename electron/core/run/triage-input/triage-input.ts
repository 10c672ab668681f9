import type { Case } from '../../case/case-schema';
import type { TimeWindow } from '../../collectors/collector';
import type { Clock } from '../../model/clock';
import type { CollectorRun } from '../../model/outcome';
import type { Problem } from '../../model/problem';
import type { Result } from '../../model/result';
import type { VerifyProblem } from '../../package/verify-report';

/** What was handed over to be triaged, told by its content. */
export type TriageInputKind =
  | 'event-log'
  | 'evidence-folder'
  | 'unfinished-run'
  | 'unpacked-package'
  | 'package';

/** How far a long step is; the bytes are absent where nobody knows them. */
export type TriageInputProgress = {
  readonly message: string;
  readonly doneBytes?: number;
  readonly totalBytes?: number;
};

export type TriageInputOptions = {
  /** An empty folder for what is unpacked and read; whoever made it removes it. */
  readonly scratchDirectory: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: TriageInputProgress) => void;
};

/** The case and window for which the evidence is made ready; without a window all records are. */
export type TriageQuestion = { readonly caseFile: Case; readonly window: TimeWindow | undefined };

/** Evidence in the form in which a collection leaves it. */
export type GatheredEvidence = {
  readonly runs: readonly CollectorRun[];
  /** The folder in which the records of the window lie, under the paths of the runs. */
  readonly directory: string;
  /** When the evidence was gathered, ISO instant. */
  readonly gatheredAt: string;
  /** What could not be read of it, beside what the runs say of themselves. */
  readonly problems: readonly Problem[];
};

/** Something to triage, opened: what it says of the case, and the way to its evidence. */
export type TriageInput = {
  readonly kind: TriageInputKind;
  /** The case that lies with the evidence, where one does. */
  readonly caseFile: Case | undefined;
  /** The window for which the evidence was gathered, where it says so. */
  readonly window: TimeWindow | undefined;
  readonly problems: readonly Problem[];
  /** What differs from the manifest; empty for what has none. */
  readonly defects: readonly VerifyProblem[];
  /** Makes the evidence ready. To be called once. Problems: cancelled, and those of writing into the scratch folder. */
  readonly gather: (question: TriageQuestion) => Promise<Result<GatheredEvidence>>;
};
