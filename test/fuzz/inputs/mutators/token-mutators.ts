import type { Field } from '../field';
import { findFields } from '../find-fields';
import { chunkBytes } from '../layout';
import { anyLength, type Mutator, type MutatorContext } from './mutator';

const tokens = [
  ...[0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f],
  ...[0x41, 0x45, 0x46, 0x47, 0x48, 0x49, 0x10, 0x2a, 0x81, 0xff],
] as const;

/** Puts another token in the place of one, legal or not; in definitions where there are any. */
export const tokenReplacement: Mutator = (log, context) => {
  const changed = Buffer.from(log);
  for (let times = 1 + context.random.below(4); times > 0; times--) {
    const field = fieldOf(log, context, ({ kind, inDefinition }) => kind === 'token' && inDefinition);
    if (field) changed[field.offset] = context.random.pick(tokens);
  }
  return changed;
};

/** Makes template instances point at definitions around, behind or in the middle of themselves. */
export const selfReferringTemplate: Mutator = (log, context) => {
  const { random } = context;
  const changed = Buffer.from(log);
  const fields = findFields(log, random);
  const instances = fields.filter(({ kind }) => kind === 'definition-offset');
  for (const { offset, chunkOffset } of instances) {
    if (random.chance(60)) continue;
    const inChunk = offset - chunkOffset;
    const other = instances[random.below(instances.length)];
    const otherTarget = other ? log.readUInt32LE(other.offset) : 0;
    const target = random.pick([
      inChunk - 6,
      inChunk - 30,
      inChunk - 34,
      inChunk,
      inChunk + 5,
      otherTarget,
      otherTarget,
      random.below(chunkBytes),
    ]);
    changed.writeUInt32LE(target >>> 0, offset);
  }
  return plantInstance(changed, fields, context);
};

/** Half of the time, puts a template instance that points at the definition around it into that definition. */
function plantInstance(log: Buffer, fields: readonly Field[], { random }: MutatorContext): Buffer {
  const sizes = fields.filter(({ kind }) => kind === 'definition-size');
  const size = sizes[random.below(sizes.length)];
  if (!size || random.chance(50)) return log;
  const definition = size.offset - 20;
  const inside = fields.filter(({ kind, offset }) => kind === 'token' && offset > size.offset);
  const at = inside[random.below(Math.min(inside.length, 40))]?.offset;
  if (at === undefined || at + 14 > log.length) return log;
  log.writeUInt16LE(0x010c, at);
  log.writeUInt32LE(definition - size.chunkOffset, at + 6);
  log.writeUInt32LE(random.below(3), at + 10);
  return log;
}

/** Writes a short run of tokens over and over, so that elements, attributes or instances are nested to the end. */
export const deepNesting: Mutator = (log, context) => {
  const { random } = context;
  const field = fieldOf(log, context, ({ kind }) => kind === 'token');
  if (!field) return log;
  const changed = Buffer.from(log);
  const name = fieldOf(log, context, ({ kind }) => kind === 'name-offset');
  const nameOffset = name ? log.readUInt32LE(name.offset) : 0;
  const run = random.pick([elementRun, instanceRun, attributeRun, Buffer.from([0x0f, 0x01, 0x01, 0x00])]);
  const unit = Buffer.isBuffer(run) ? run : run(nameOffset, field, random.chance(50));
  const end = Math.min(log.length, field.offset + Math.max(unit.length, anyLength(random, chunkBytes)));
  return changed.fill(unit, field.offset, end);
};

function elementRun(nameOffset: number, { inDefinition }: Field, isLong: boolean): Buffer {
  const head = Buffer.from(inDefinition ? [0x01, 0xff, 0xff] : [0x01]);
  const rest = Buffer.alloc(9);
  rest.writeUInt32LE(isLong ? 0xffff : 0x7fff_ffff, 0);
  rest.writeUInt32LE(nameOffset, 4);
  rest[8] = 0x02;
  return Buffer.concat([head, rest]);
}

function instanceRun(_nameOffset: number, { offset, chunkOffset }: Field, isLong: boolean): Buffer {
  const run = Buffer.alloc(isLong ? 14 : 10);
  run.writeUInt16LE(0x010c, 0);
  run.writeUInt32LE(Math.max(0, offset - chunkOffset - 24), 6);
  return run;
}

function attributeRun(nameOffset: number): Buffer {
  const run = Buffer.alloc(5);
  run[0] = 0x46;
  run.writeUInt32LE(nameOffset, 1);
  return run;
}

/**
 * Writes elements without content over and over whose name is as long as the chunk allows: a small log of which a
 * reader can make a very large text.
 */
export const repeatedLongName: Mutator = (log, context) => {
  const field = fieldOf(log, context, ({ kind, inDefinition }) => kind === 'token' && inDefinition);
  const name = fieldOf(log, context, ({ kind }) => kind === 'name-offset');
  if (!field || !name) return log;
  const { random } = context;
  const changed = Buffer.from(log);
  const nameOffset = log.readUInt32LE(name.offset) % chunkBytes;
  const lengthAt = name.chunkOffset + nameOffset + 6;
  if (lengthAt + 2 > log.length) return log;
  const longest = Math.max(0, chunkBytes - nameOffset - 10) >>> 1;
  changed.writeUInt16LE(random.pick([200, 2_000, 8_000, longest]), lengthAt);
  const run = elementRun(nameOffset, field, true);
  run.writeUInt32LE(5, run.length - 9);
  run[run.length - 1] = 0x03;
  const end = Math.min(log.length, field.offset + anyLength(random, chunkBytes));
  return changed.fill(run, field.offset, Math.max(end, field.offset + 1));
};

/** A field of this kind, or, where there is none, of the same kind anywhere. */
function fieldOf(
  log: Buffer,
  { random }: MutatorContext,
  isWanted: (field: Field) => boolean,
): Field | undefined {
  const all = findFields(log, random);
  const wanted = all.filter(isWanted);
  const chosen = wanted.length > 0 ? wanted : all.filter(({ kind }) => kind === 'token');
  return chosen[random.below(chosen.length)];
}
