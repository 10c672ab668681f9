import type { Case } from '../../case/case-schema';
import type { LeftOutEntry } from '../../model/manifest';
import type { CollectorRun } from '../../model/outcome';
import type { TriageReport } from '../../triage/triage-report';

/** A file of the package, as the evidence index lists it; `host` is empty for what a person gave. */
export type SummaryFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly host: string;
};

export type SummaryInput = {
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
  readonly window?: { readonly fromInstant: string; readonly toInstant: string } | undefined;
  /** The files of the package to list; without them, those the collectors wrote. */
  readonly files?: readonly SummaryFile[];
  readonly leftOut?: readonly LeftOutEntry[];
  readonly notes?: readonly string[];
  /** The package that the summary lies in; absent before one is made. */
  readonly made?: {
    readonly name: string;
    readonly version: string;
    readonly atInstant: string;
    readonly fileName: string;
  };
};
