import type { CollectorRun } from '../../model/outcome';
import type { Problem } from '../../model/problem';
import type { TriageInputKind } from '../triage-input/triage-input';

/** One thing to merge, found among what was named: a folder of evidence, or a package. */
export type MergeSource = {
  readonly path: string;
  readonly kind: 'folder' | 'package';
  /** Real paths inside the folder that are sources of their own. */
  readonly without: readonly string[];
};

/** A name that brings nothing, with the reason. */
export type PassedOver = { readonly path: string; readonly because: string };

export type MergeSourceKind = Exclude<TriageInputKind, 'event-log'>;

/** What became of one host of one source; `host` is undefined where the source brought none. */
export type SourceReport = {
  readonly path: string;
  readonly kind: MergeSourceKind | undefined;
  /** The name in the package; of what was not taken the name under which it is there already, or was gathered. */
  readonly host: string | undefined;
  readonly taken: boolean;
  /** Why it was not taken; absent where it was. */
  readonly because?: string;
  readonly problems: readonly Problem[];
};

/** What was gathered of one host in one source. */
export type Capture = {
  /** The host's name in the source. */
  readonly host: string;
  readonly runs: readonly CollectorRun[];
};
