import type { Field, FieldKind } from '../field';
import { findFields } from '../find-fields';
import { chunkBytes } from '../layout';
import type { Random } from '../random';
import { anyPlace, type Mutator } from './mutator';

const interesting = [
  ...[0, 1, 2, 3, 4, 7, 8, 16, 27, 28, 0x7f, 0x80, 0xff, 0x100, 0x1ff, 0x200, 0x201],
  ...[0x7fff, 0x8000, 0xfffe, 0xffff, 0x1_0000, 0x1_0001, 0x7fff_ffff, 0x8000_0000],
  ...[0xffff_fff0, 0xffff_fffe, 0xffff_ffff],
] as const;
const valueTypes = [
  ...[0x00, 0x01, 0x02, 0x03, 0x04, 0x07, 0x08, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13],
  ...[0x14, 0x15, 0x20, 0x21, 0x21, 0x23, 0x80, 0x81, 0x81, 0x82, 0x84, 0x88, 0x8b, 0x8d, 0x8f, 0x90, 0x91],
  ...[0x92, 0x93, 0x95, 0xa1, 0xff],
] as const;
/** Kinds that {@link fieldIntegers} leaves to other mutators. */
const notIntegers: ReadonlySet<FieldKind> = new Set(['characters', 'token', 'value']);

/** Writes numbers of which readers are afraid into the sizes, counts, offsets and types of the log. */
export const fieldIntegers: Mutator = (log, { random }) => {
  const fields = findFields(log, random).filter(({ kind }) => !notIntegers.has(kind));
  const changed = Buffer.from(log);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const field = anyField(fields, random);
    if (field) writeNumber(changed, field.offset, field.sizeBytes, numberFor(field, log, random));
  }
  return changed;
};

/** Writes such numbers at any place. */
export const placedIntegers: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  for (let times = 1 + random.below(4); times > 0; times--)
    writeNumber(changed, anyPlace(log, random), random.pick([1, 2, 4]), random.pick(interesting));
  return changed;
};

/** A field of a kind that is chosen first, so that rare kinds are met as often as frequent ones. */
function anyField(fields: readonly Field[], random: Random): Field | undefined {
  const kinds = [...new Set(fields.map(({ kind }) => kind))];
  const kind = kinds[random.below(kinds.length)];
  const those = fields.filter((field) => field.kind === kind);
  return those[random.below(those.length)];
}

function numberFor({ kind, offset, sizeBytes, chunkOffset }: Field, log: Buffer, random: Random): number {
  if (kind === 'descriptor-type' || kind === 'substitution-type') return random.pick(valueTypes);
  const now = sizeBytes >= 4 ? log.readUInt32LE(offset) : log.readUIntLE(offset, sizeBytes);
  const inChunk = offset - chunkOffset;
  const near = 1 + random.below(4);
  return random.pick([
    random.pick(interesting),
    random.pick(interesting),
    now + near,
    now - near,
    now * 2,
    inChunk,
    inChunk + sizeBytes,
    chunkBytes - near,
    chunkBytes - inChunk,
    random.below(chunkBytes),
  ]);
}

function writeNumber(log: Buffer, at: number, sizeBytes: number, value: number): void {
  for (let byte = 0; byte < sizeBytes && at + byte < log.length; byte++)
    log[at + byte] = byte < 4 ? (value >>> (8 * byte)) & 0xff : 0;
}
