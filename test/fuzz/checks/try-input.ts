import type { ByteSource } from '#core/evtx/source/byte-source';
import type { FuzzInput } from '../inputs/make-input';
import { anyFilter, checkFilter } from './check-filter';
import { checkReading } from './check-reading';
import { type Fault, makeFaults } from './faults';
import type { FuzzedReader } from './fuzzed-reader';

export type Trial = {
  readonly records: number;
  readonly damage: number;
  readonly faults: readonly Fault[];
};

/** Reads an input in the ways that its numbers choose, and tells what does not hold. Never rejects. */
export async function tryInput(input: FuzzInput, reader: FuzzedReader): Promise<Trial> {
  const { index, bytes, random } = input;
  const source = memorySource(bytes, `input-${index}.evtx`);
  const faults = makeFaults();
  const all = await checkReading(reader, source, {}, faults);
  if (random.chance(50)) {
    const filter = anyFilter(random);
    const filtered = await checkReading(reader, source, { filter }, faults);
    if (faults.found.length === 0) checkFilter(filter, filtered.records, all.records, faults);
  }
  return { records: all.records.length, damage: all.damage, faults: faults.found };
}

function memorySource(bytes: Uint8Array, name: string): ByteSource {
  return {
    name,
    sizeBytes: bytes.length,
    read: async (offset, into) => {
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
    close: async () => {},
  };
}
