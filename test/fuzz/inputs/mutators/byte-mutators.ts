import { anyLength, anyPlace, type Mutator } from './mutator';

const mostChanges = 8;

/** Sets single bytes to random values. */
export const randomBytes: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  for (let times = 1 + random.below(mostChanges); times > 0; times--)
    changed[anyPlace(log, random)] = random.below(256);
  return changed;
};

/** Turns single bits over. */
export const bitFlips: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  for (let times = 1 + random.below(mostChanges); times > 0; times--) {
    const at = anyPlace(log, random);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
};

/** Sets a few bytes to 00 or FF. */
export const filledBytes: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = anyPlace(log, random);
    changed.fill(random.pick([0x00, 0xff]), at, Math.min(log.length, at + anyLength(random, 16)));
  }
  return changed;
};
