import type { Damage } from '#core/evtx/damage';
import type { EventRecord } from '#core/evtx/event/event-record';
import type { ByteSource } from '#core/evtx/source/byte-source';
import type { ReadOptions } from '#core/evtx/walk-event-log';
import { checkDamage, isWithin } from './check-damage';
import { checkStatistics, isBeyondBounds } from './check-statistics';
import { describeError, type Faults } from './faults';
import type { FuzzedReader } from './fuzzed-reader';
import { recordFaults } from './record-shape';

/** What a reading gave, as far as it went. */
export type CheckedReading = {
  readonly records: readonly EventRecord[];
  readonly damage: readonly Damage[];
};

/** Reads a log to its end and checks everything that is given on the way, and the counts at the end. */
export async function checkReading(
  { read }: FuzzedReader,
  source: ByteSource,
  options: ReadOptions,
  faults: Faults,
): Promise<CheckedReading> {
  const records: EventRecord[] = [];
  const damage: Damage[] = [];
  const { sizeBytes } = source;
  const offsets = new Set<number>();
  try {
    const readings = read(source, options);
    for (;;) {
      const reading = await readings.next();
      if (reading.done) {
        checkStatistics(reading.value, { records: records.length, damage: damage.length, sizeBytes }, faults);
        break;
      }
      const { chunkOffset, items } = reading.value;
      if (items.length === 0) faults.add('empty reading', `nothing is in the chunk at ${chunkOffset}`);
      for (const item of items) {
        if (item.kind === 'damage') {
          damage.push(item.damage);
          checkDamage(item.damage, sizeBytes, faults);
          continue;
        }
        records.push(item.record);
        for (const fault of recordFaults(item.record)) faults.add('record shape', fault);
        if (!isWithin(item.offset, sizeBytes) || offsets.has(item.offset))
          faults.add('record offset', `${item.offset} of ${sizeBytes} bytes, or given twice`);
        offsets.add(item.offset);
      }
      if (isBeyondBounds(records.length, damage.length, sizeBytes, faults)) break;
    }
  } catch (error) {
    faults.add('does not throw', describeError(error));
  }
  return { records, damage };
}
