/**
 * The text as one line of a terminal: line breaks become blanks, but for those of a stack trace, and control characters, which could
 * drive the terminal when a name from outside holds them, become U+FFFD.
 */
export function oneLine(line: string): string {
  return line.replaceAll(/(?<=\S)[\r\n]+(?! {4}at )/g, ' ').replaceAll(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}
