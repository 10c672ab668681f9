export const rowHeight = 36;
/** Browsers place nothing below some thirty million pixels; above this many rows share the pixels of the scroll bar. */
const tallest = 8_000_000;
const spareRows = 8;

/** Which rows are drawn and where, in a list that is scrolled. */
export type RowWindow = {
  /** Height that the scroll bar stands for. */
  readonly height: number;
  readonly first: number;
  readonly count: number;
  /** Where the row `first` begins. */
  readonly top: number;
};

type Scrolled = { readonly total: number; readonly viewport: number; readonly scrollTop: number };

/** The rows to draw: those in sight and a few beside them, never more however long the list is. */
export function rowWindow({ total, viewport, scrollTop }: Scrolled): RowWindow {
  const height = Math.min(total * rowHeight, tallest);
  const exact = firstInSight({ total, viewport, scrollTop });
  const first = Math.max(0, Math.floor(exact) - spareRows);
  const last = Math.min(total, Math.ceil(exact + viewport / rowHeight) + spareRows);
  return { height, first, count: last - first, top: scrollTop - (exact - first) * rowHeight };
}

/** How far to scroll for a row to be seen whole; `scrollTop` as it is where it is seen already. */
export function scrollTopFor(index: number, scrolled: Scrolled): number {
  const { total, viewport, scrollTop } = scrolled;
  const exact = firstInSight(scrolled);
  const inSight = Math.max(1, Math.floor(viewport / rowHeight));
  if (index >= exact && index + 1 <= exact + viewport / rowHeight) return scrollTop;
  const wished = index < exact ? index : index + 1 - viewport / rowHeight;
  const most = total - inSight;
  return toScrollTop(Math.min(Math.max(wished, 0), Math.max(most, 0)), scrolled);
}

/** Row at the upper edge, with the part of it that is hidden. */
function firstInSight({ total, viewport, scrollTop }: Scrolled): number {
  const rows = total * rowHeight;
  if (rows <= tallest) return scrollTop / rowHeight;
  const share = scrollTop / (tallest - viewport);
  return (share * (rows - viewport)) / rowHeight;
}

function toScrollTop(row: number, { total, viewport }: Scrolled): number {
  const rows = total * rowHeight;
  if (rows <= tallest) return row * rowHeight;
  return ((row * rowHeight) / (rows - viewport)) * (tallest - viewport);
}
