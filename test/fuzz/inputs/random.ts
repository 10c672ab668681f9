/** Pseudo-random numbers that are the same for the same seed on every machine. */
export type Random = {
  /** A whole number from 0 up to, not including, `limit`; 0 for a limit below 1. */
  below(limit: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(values: readonly [T, ...T[]]): T;
};

/** The numbers that belong to one input of a run: sfc32, seeded by the seed of the run and the input's index. */
export function randomOf(seed: number, index: number): Random {
  let a = seed >>> 0;
  let b = index >>> 0;
  let c = 0x9e37_79b9;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  // Neighbouring indexes give unrelated numbers only after the state was stirred.
  for (let round = 0; round < 15; round++) next();
  const below = (limit: number) => (limit < 1 ? 0 : Math.floor((next() / 0x1_0000_0000) * limit));
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (values) => values[below(values.length)] ?? values[0],
  };
}
