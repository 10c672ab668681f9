/** What another reader gave for one event log. */
export type PeerReading = {
  /** The XML of each record it printed, in its order; `offset` in bytes from the start of the file, where it says so. */
  readonly records: readonly { readonly xml: string; readonly offset?: number }[];
  /** The records (or chunks) it says it could not read. */
  readonly failures: readonly { readonly offset: number; readonly reason: string }[];
  /** Why it ended before the end of the log, or never began. */
  readonly stopped?: string;
};

/** Another reader, started as a program of its own. */
export type Peer = {
  readonly name: string;
  /** The version whose differences are known. */
  readonly version: string;
  /** Whether this version is installed here. */
  readonly isPresent: () => boolean;
  /** Reads an event log. Throws when its output is not of the form it has. */
  readonly read: (path: string, signal: AbortSignal) => Promise<PeerReading>;
};
