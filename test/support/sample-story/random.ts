/** Numbers that look random and are the same in every run (mulberry32). */
export type Random = {
  /** From 0 to below 1. */
  readonly fraction: () => number;
  readonly integer: (below: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

export function randomFrom(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(fraction() * below);
  return { fraction, integer, pick: (items) => items[integer(items.length)] ?? items[0] };
}
