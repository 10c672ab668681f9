/**
 * The ISO text, in UTC with three decimals, of the SYSTEMTIME at `at`: u16 year, month, weekday, day, hour, minute,
 * second, millisecond. The fields are written as they are, also when they are no date.
 */
export function systemTimeText(view: DataView, at: number): string {
  const field = (index: number, width: number) =>
    String(view.getUint16(at + index * 2, true)).padStart(width, '0');
  return `${field(0, 4)}-${field(1, 2)}-${field(3, 2)}T${field(4, 2)}:${field(5, 2)}:${field(6, 2)}.${field(7, 3)}Z`;
}
