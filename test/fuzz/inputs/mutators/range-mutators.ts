import { chunkBytes, fileHeaderBytes } from '../layout';
import { anyLength, anyPlace, garbage, type Mutator } from './mutator';

/** Ends the log anywhere. */
export const truncation: Mutator = (log, { random }) =>
  Buffer.from(log.subarray(0, random.chance(50) ? anyPlace(log, random) : random.below(log.length)));

/** Puts zeros, garbage or FF between two bytes. */
export const insertion: Mutator = (log, { random }) => {
  const at = anyPlace(log, random);
  const sizeBytes = anyLength(random, 65_536);
  const inserted = random.pick([Buffer.alloc(sizeBytes), Buffer.alloc(sizeBytes, 0xff), undefined]);
  return Buffer.concat([log.subarray(0, at), inserted ?? garbage(random, sizeBytes), log.subarray(at)]);
};

/** Takes bytes out. */
export const removal: Mutator = (log, { random }) => {
  const at = anyPlace(log, random);
  return Buffer.concat([log.subarray(0, at), log.subarray(at + anyLength(random, log.length - at))]);
};

/** Writes a range a second time: behind itself or between other bytes, or over other bytes. */
export const duplication: Mutator = (log, { random }) => {
  const from = anyPlace(log, random);
  const range = log.subarray(from, from + anyLength(random, log.length - from));
  const to = random.chance(50) ? from + range.length : anyPlace(log, random);
  const rest = random.chance(50) ? to : to + range.length;
  return Buffer.concat([log.subarray(0, to), range, log.subarray(rest)]);
};

/** Writes zeros over a range, as a disk does that lost a sector. */
export const zeroBlock: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  const at = anyPlace(log, random);
  return changed.fill(0, at, Math.min(log.length, at + anyLength(random, chunkBytes)));
};

/** Writes random bytes over a range, or over and over a short one. */
export const garbageBlock: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  const at = anyPlace(log, random);
  const pattern = garbage(random, anyLength(random, 600));
  return changed.fill(pattern, at, Math.min(log.length, at + anyLength(random, chunkBytes)));
};

/** Writes zeros over the file header or a part of it, or over a chunk header. */
export const headerZeroing: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  const chunk = fileHeaderBytes + chunkBytes * random.below((log.length - fileHeaderBytes) / chunkBytes);
  const [from, sizeBytes] = random.pick([
    [0, fileHeaderBytes],
    [0, 8],
    [8, 120],
    [chunk, 8],
    [chunk + 8, 120],
    [chunk + 128, 384],
    [chunk, 512],
  ]);
  return from < log.length ? changed.fill(0, from, Math.min(log.length, from + sizeBytes)) : changed;
};
