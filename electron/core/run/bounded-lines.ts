import { longestRecordLineBytes } from '../model/records-file';

/** A line without its end, or nothing in the place of one that is too long to be a record. */
export type BoundedLine = string | undefined;

/** The lines of a stream of UTF-8, several at a time; holds one piece and one line in memory, however long the lines are. */
export async function* boundedLines(
  content: AsyncIterable<Uint8Array>,
  mostBytes = longestRecordLineBytes,
): AsyncGenerator<readonly BoundedLine[]> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let isTooLong = false;
  const end = (): BoundedLine => {
    const line = isTooLong ? undefined : Buffer.concat(begun).toString('utf8').replace(/\r$/, '');
    begun = [];
    begunBytes = 0;
    isTooLong = false;
    return line;
  };
  const add = (part: Buffer) => {
    begunBytes += part.length;
    isTooLong ||= begunBytes > mostBytes;
    if (isTooLong) begun = [];
    else begun.push(part);
  };
  for await (const piece of content) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    const lines: BoundedLine[] = [];
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, to));
      lines.push(end());
      from = to + 1;
    }
    // A stream may use the bytes of a piece again.
    if (from < bytes.length) add(Buffer.from(bytes.subarray(from)));
    if (lines.length > 0) yield lines;
  }
  if (begunBytes > 0) yield [end()];
}
