import { chunkBytes, chunkHeaderBytes, fileHeaderBytes } from '../layout';
import type { Random } from '../random';

export type MutatorContext = {
  readonly random: Random;
  /** Another small log, for what is made of two. */
  readonly donor: () => Buffer;
};

/** Gives a changed copy of a log, the same one for the same numbers. The log may be damaged or empty already. */
export type Mutator = (log: Buffer, context: MutatorContext) => Buffer;

/** An offset in the log, mostly one before the free-space offset of a chunk, where something can go wrong. */
export function anyPlace(log: Buffer, random: Random): number {
  if (log.length <= fileHeaderBytes || random.chance(8)) return random.below(log.length);
  const blocks = Math.ceil((log.length - fileHeaderBytes) / chunkBytes);
  const chunk = fileHeaderBytes + random.below(blocks) * chunkBytes;
  const end = chunk + 52 <= log.length ? log.readUInt32LE(chunk + 48) : 0;
  const first = random.chance(85) ? chunkHeaderBytes : 0;
  const used = end > chunkHeaderBytes && end <= chunkBytes ? end : chunkBytes;
  return Math.min(chunk + first + random.below(used - first), log.length);
}

/** How long a range of bytes is made: mostly a few bytes, sometimes up to `limit`. */
export function anyLength(random: Random, limit: number): number {
  return 1 + random.below(Math.min(limit, random.pick([4, 8, 16, 64, 512, 8_192, 65_536])));
}

/** So many random bytes. */
export function garbage(random: Random, sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes);
  for (let at = 0; at < sizeBytes; at++) bytes[at] = random.below(256);
  return bytes;
}
