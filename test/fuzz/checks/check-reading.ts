import type { Damage } from '#core/evtx/damage';
import type { EventRecord } from '#core/evtx/event/event-record';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { smallestRecordBytes } from '../inputs/layout';
import { describeError, type Faults } from './faults';
import type { FilterOption, FuzzedReader } from './fuzzed-reader';
import { recordFaults } from './record-shape';

/** What a reading gave, as far as it went. */
export type CheckedReading = {
  readonly records: readonly EventRecord[];
  readonly damage: number;
};

const losses: ReadonlySet<string> = new Set<Damage['lost']>([
  'nothing',
  'one-record',
  'some-records',
  'rest-of-file',
]);
const damagePerRecord = 4;

/** Reads a log to its end and checks everything that is given on the way, and the counts at the end. */
export async function checkReading(
  { read }: FuzzedReader,
  source: ByteSource,
  options: FilterOption,
  faults: Faults,
): Promise<CheckedReading> {
  const records: EventRecord[] = [];
  const { sizeBytes } = source;
  const mostRecords = Math.floor(sizeBytes / smallestRecordBytes);
  let damaged = 0;
  let lastOffset = -1;
  try {
    const readings = read(source, options);
    for (;;) {
      const reading = await readings.next();
      if (reading.done) {
        const { recordsMatched, recordsSeen, damaged: counted, sizeBytes: size } = reading.value;
        if (recordsMatched !== records.length || counted !== damaged || size !== sizeBytes)
          faults.add('statistics', `${JSON.stringify(reading.value)} for ${records.length} and ${damaged}`);
        if (recordsSeen < records.length || recordsSeen > mostRecords)
          faults.add('statistics', `${recordsSeen} records seen, ${records.length} given`);
        break;
      }
      const { chunkOffset, items } = reading.value;
      if (items.length === 0) faults.add('empty reading', `nothing is in the chunk at ${chunkOffset}`);
      for (const item of items) {
        if (item.kind === 'damage') {
          damaged += 1;
          checkDamage(item.damage, sizeBytes, faults);
          continue;
        }
        records.push(item.record);
        for (const fault of recordFaults(item.record)) faults.add('record shape', fault);
        if (!isWithin(item.offset, sizeBytes) || item.offset <= lastOffset)
          faults.add('record offset', `${item.offset} behind ${lastOffset} in ${sizeBytes} bytes`);
        lastOffset = item.offset;
      }
      if (records.length > mostRecords || damaged > damagePerRecord * mostRecords + 100) {
        faults.add('bounded', `${records.length} records and ${damaged} damages in ${sizeBytes} bytes`);
        break;
      }
    }
  } catch (error) {
    faults.add('does not throw', describeError(error));
  }
  return { records, damage: damaged };
}

function checkDamage({ kind, offset, message, lost }: Damage, sizeBytes: number, faults: Faults): void {
  if (!isWithin(offset, sizeBytes)) faults.add('damage offset', `${kind} at ${offset} of ${sizeBytes} bytes`);
  if (typeof message !== 'string' || message.length === 0 || /\{\w+\}/.test(message))
    faults.add('damage message', `${kind}: ${message}`);
  if (!losses.has(lost)) faults.add('damage lost', `${kind}: ${lost}`);
}

function isWithin(offset: number, sizeBytes: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= sizeBytes;
}
