/**
 * How many characters a ticket text has at most. No source states the size of the portal's field; this fits the
 * usual 4,000, with each line end counted as two, as forms send it.
 */
export const ticketTextLimit = 4_000;

/** Characters as a form counts them: UTF-16 units, two for a line end. */
export function formLength(value: string): number {
  return value.length + (value.match(/\n/g)?.length ?? 0);
}
