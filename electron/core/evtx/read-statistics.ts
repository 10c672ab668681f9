/** What was read, whatever the filter let through. */
export type ReadStatistics = {
  readonly sizeBytes: number;
  /** 64 KiB blocks that are chunks. */
  readonly chunks: number;
  /** 64 KiB blocks that were passed over: unused, not recognized, or ruled out by the filter without decoding. */
  readonly chunksSkipped: number;
  readonly recordsSeen: number;
  readonly recordsMatched: number;
  /** Pieces of damage, warnings included. */
  readonly damaged: number;
  /** TimeCreated of the oldest and newest record, whatever the filter let through. */
  readonly oldest?: string;
  readonly newest?: string;
};
