/** Above this many places every second one is forgotten: the list of a log of any size stays below a megabyte. */
const mostPlaces = 65_536;

/** Where the lines that a list has begin: the place of every `stride`-th of them. */
export type PlaceList = {
  readonly add: (offset: number) => void;
  readonly count: () => number;
  /** The nearest remembered place at or before the line `index`, and which line begins there. */
  readonly before: (index: number) => { readonly index: number; readonly offset: number };
};

export function placeList(limit = mostPlaces): PlaceList {
  let offsets: number[] = [];
  let stride = 1;
  let count = 0;
  return {
    add: (offset) => {
      if (count % stride === 0) {
        if (offsets.length >= limit) {
          offsets = offsets.filter((_, at) => at % 2 === 0);
          stride *= 2;
        }
        if (count % stride === 0) offsets.push(offset);
      }
      count += 1;
    },
    count: () => count,
    before: (index) => {
      const at = Math.max(0, Math.min(Math.floor(index / stride), offsets.length - 1));
      return { index: at * stride, offset: offsets[at] ?? 0 };
    },
  };
}
