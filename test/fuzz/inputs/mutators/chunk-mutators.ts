import { blocksOf, chunkBytes, fileHeaderBytes, isChunk, recordsOf } from '../layout';
import { anyPlace, type Mutator, type MutatorContext } from './mutator';

const mostBlocks = 4;

/** Changes the order of the chunks, leaves some out, has some twice, puts empty blocks and those of another log between. */
export const chunkShuffle: Mutator = (log, context) => {
  const { random, donor } = context;
  const blocks = [...blocksOf(log), ...blocksOf(donor()), Buffer.alloc(chunkBytes)];
  const count = 1 + random.below(mostBlocks);
  const chosen = Array.from({ length: count }, () => blocks[random.below(blocks.length)] ?? Buffer.alloc(0));
  return Buffer.concat([log.subarray(0, fileHeaderBytes), ...chosen]);
};

/** Begins as one log and goes on as another, at the same place or at any other. */
export const splice: Mutator = (log, { random, donor }) => {
  const other = donor();
  const at = anyPlace(log, random);
  const otherAt = random.chance(70) ? at : anyPlace(other, random);
  return Buffer.concat([log.subarray(0, at), other.subarray(otherAt)]);
};

/** Writes a record of another log, or of this one, over a record. */
export const recordSplice: Mutator = (log, context) => {
  const changed = Buffer.from(log);
  const target = anyRecord(changed, context);
  const from = anyRecord(context.random.chance(50) ? context.donor() : log, context);
  if (target && from) from.copy(target);
  return changed;
};

/** A view of a record, and what follows it in its chunk if the record is smaller than the one that it is given. */
function anyRecord(log: Buffer, { random }: MutatorContext): Buffer | undefined {
  const chunks = blocksOf(log).filter(isChunk);
  const chunk = chunks[random.below(chunks.length)];
  if (!chunk) return undefined;
  const { offsets } = recordsOf(chunk);
  const at = offsets[random.below(offsets.length)];
  return at === undefined ? undefined : chunk.subarray(at, at + chunk.readUInt32LE(at + 4));
}
