import type { Case } from '../../case/case-schema';
import type { ChecklistState } from '../../model/checklist-item';
import type { LeftOutEntry, ManifestEntry } from '../../model/manifest';
import type { CollectorRun } from '../../model/outcome';
import type { VerifyProblem } from '../../package/verify-report';
import type { TriageReport } from '../../triage/triage-report';
import type { TriageInputOptions } from '../triage-input/triage-input';

/** A file of a package, to be looked at. */
export type ViewedFile = Pick<ManifestEntry, 'path' | 'bytes' | 'sha256' | 'collector' | 'host'> & {
  readonly origin: ManifestEntry['origin'];
  /** It is not what the manifest says, so nothing of it is shown. */
  readonly isBroken: boolean;
};

/** Where the findings that are shown come from: the package, the evidence read anew, or nowhere. */
export type FindingsOrigin = 'stored' | 'anew' | 'none';

/** What a package with a trusted manifest says. Nothing in here comes from an entry that is not as it was made. */
export type ViewedContent = {
  /** The name under which it was made, when and with what. */
  readonly madeAs: string;
  readonly madeAt: string;
  readonly madeBy: string;
  /** Empty where case.json cannot be used. */
  readonly caseFile: Case;
  readonly checklist: readonly ChecklistState[];
  /** Without the artifacts that are broken or were left out. */
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
  readonly findingsFrom: FindingsOrigin;
  /** In the order of the package. */
  readonly files: readonly ViewedFile[];
  readonly leftOut: readonly Pick<LeftOutEntry, 'path' | 'bytes' | 'reason'>[];
  /** What a reader must know: the package's own notes, and what could not be used of it. */
  readonly notes: readonly string[];
};

/** A package as it is shown. */
export type PackageView = {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly entries: number;
  /** Empty when every entry is what it was when the package was made. */
  readonly defects: readonly VerifyProblem[];
  /** Undefined when the manifest cannot be trusted. */
  readonly content: ViewedContent | undefined;
};

/** How far opening is. */
export type ViewProgress = {
  readonly step: 'verifying' | 'hashing' | 'reading';
  readonly doneBytes: number;
  readonly totalBytes: number;
};

export type ViewOptions = Pick<TriageInputOptions, 'scratchDirectory' | 'clock' | 'signal'> & {
  readonly onProgress?: (progress: ViewProgress) => void;
};

/** The same for what reads the evidence of the package. */
export function readingOptions({ onProgress, ...options }: ViewOptions): TriageInputOptions {
  return {
    ...options,
    onProgress: ({ doneBytes = 0, totalBytes = 0 }) =>
      onProgress?.({ step: 'reading', doneBytes, totalBytes }),
  };
}
