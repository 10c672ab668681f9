import type { Damage } from './damage';
import type { ReadStatistics } from './read-statistics';

/** What a log holds, for judging what it covers. Instants are ISO UTC with seven decimals. */
export type EventLogSummary = {
  readonly records: number;
  /** By TimeCreated, not by place in the file; absent for a log without records. */
  readonly oldest?: string;
  readonly newest?: string;
  /** Lowest and highest record id. */
  readonly firstRecordId?: number;
  readonly lastRecordId?: number;
  /** Number of records by provider name. */
  readonly providers: Readonly<Record<string, number>>;
  /** Where ids are missing between two records, lowest first; at most 100 places. */
  readonly recordIdGaps: readonly { readonly after: number; readonly before: number }[];
  /** The first 100 pieces of damage; `statistics.damaged` counts all. */
  readonly damage: readonly Damage[];
  readonly statistics: ReadStatistics;
};
