import type { ReadStatistics } from '#core/evtx/read-statistics';
import { smallestRecordBytes } from '../inputs/layout';
import type { Faults } from './faults';

const damagePerRecord = 4;
const damagePerLog = 100;

/** Whether more was given than a log of this size can hold; then the reading is not followed any further. */
export function isBeyondBounds(records: number, damage: number, sizeBytes: number, faults: Faults): boolean {
  const most = mostRecords(sizeBytes);
  if (records <= most && damage <= damagePerRecord * most + damagePerLog) return false;
  faults.add('bounded', `${records} records and ${damage} pieces of damage in ${sizeBytes} bytes`);
  return true;
}

/** The counts at the end of a reading are those of what it gave. */
export function checkStatistics(
  statistics: ReadStatistics,
  given: { readonly records: number; readonly damage: number; readonly sizeBytes: number },
  faults: Faults,
): void {
  const { recordsMatched, recordsSeen, damaged, sizeBytes } = statistics;
  const isRight =
    recordsMatched === given.records &&
    damaged === given.damage &&
    sizeBytes === given.sizeBytes &&
    recordsSeen >= given.records &&
    recordsSeen <= mostRecords(sizeBytes);
  if (!isRight) faults.add('statistics', `${JSON.stringify(statistics)} for ${JSON.stringify(given)}`);
}

function mostRecords(sizeBytes: number): number {
  return Math.floor(sizeBytes / smallestRecordBytes);
}
