import type { WrittenEvent } from '#test/support/evtx-writer/written-event';

/** A server's log, what a person says of the incident, and what must come out. */
export type Scenario = {
  readonly name: string;
  /** In any order; they are written in the order of time. */
  readonly events: readonly WrittenEvent[];
  /** From this instant on the records have numbers twelve higher, as if twelve were lost. */
  readonly missingNumbersFrom?: string;
  /** Other files beside the log, by their path in the folder of evidence; with any of them the folder is triaged. */
  readonly files?: Readonly<Record<string, string>>;
  /** The log of a second server. */
  readonly otherEvents?: readonly WrittenEvent[];
  /** As on the command line; by default ten o'clock and Ada. */
  readonly at?: string;
  readonly zone?: string;
  readonly user?: string;
  /** When it is triaged, ISO instant; by default shortly after the log ends. */
  readonly gatheredAt?: string;
  /** Codes of all findings that explain the incident, the cause first, and of all others. */
  readonly explains: readonly string[];
  readonly alsoSeen?: readonly string[];
};
