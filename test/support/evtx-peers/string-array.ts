const opening = '<string>';
const closing = '</string>';

/** Whether a text is the list of `<string>` elements as which python-evtx prints a string array. */
export function isStringList(text: string): boolean {
  return text.startsWith(opening) && text.trimEnd().endsWith(closing);
}

/** A string array as python-evtx prints it. */
export function stringList(strings: readonly string[]): string {
  return strings.map((string) => `${opening}${string}${closing}\n`).join('');
}

/**
 * The strings that python-evtx finds in a string array. It searches the bytes for the next run of characters whose
 * low byte is not 0 (and whose high byte is not that of a line break), goes on behind as many bytes from where it
 * stood, not from where it found them, and takes zeros that follow for empty strings.
 */
export function brokenStrings(strings: readonly string[]): readonly string[] {
  let bytes = Buffer.from(strings.map((string) => `${string}\0`).join(''), 'utf16le').toString('latin1');
  const found: string[] = [];
  while (bytes !== '') {
    const run = /(?:[^\0][^\n])+/.exec(bytes)?.[0];
    if (run !== undefined) {
      found.push(Buffer.from(run, 'latin1').toString('utf16le'));
      bytes = bytes.slice(run.length + 2);
      if (bytes === '') break;
    }
    const zeros = /^\0*/.exec(bytes)?.[0].length ?? 0;
    for (let empty = 0; empty < Math.floor(zeros / 2); empty += 1) found.push('');
    bytes = bytes.slice(zeros);
    if (run === undefined && zeros === 0) break;
  }
  return found;
}
