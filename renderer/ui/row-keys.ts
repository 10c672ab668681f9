/** The row that a key leads to from the row `at`; undefined for a key that leads nowhere. */
export function rowAfterKey(key: string, at: number, total: number, rowsInSight: number): number | undefined {
  const last = total - 1;
  const step = Math.max(1, rowsInSight - 1);
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + step,
    PageUp: at - step,
    Home: 0,
    End: last,
  }[key];
  return to === undefined || total === 0 ? undefined : Math.min(Math.max(to, 0), last);
}
