const pieceBytes = 64 * 1024;

/**
 * An object as JSON, indented by two blanks with a line feed at the end, in pieces of UTF-8: the elements of its lists are written
 * one by one, so that a long document is never there as a whole.
 */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<Buffer> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  let length = 0;
  for (const part of partsOf(value)) {
    const partBytes = Buffer.byteLength(part);
    if (length + partBytes > pieceBytes) {
      yield Buffer.from(piece.subarray(0, length));
      length = 0;
    }
    if (partBytes > pieceBytes) yield Buffer.from(part);
    else length += piece.write(part, length);
  }
  yield Buffer.from(piece.subarray(0, length));
}

function* partsOf(value: Readonly<Record<string, unknown>>): Generator<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) {
    yield '{}\n';
    return;
  }
  for (const [index, [key, member]] of members.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(member) && member.length > 0) {
      for (const [number, element] of member.entries()) {
        yield number === 0 ? '[\n    ' : ',\n    ';
        yield inLists(element, 2);
      }
      yield '\n  ]';
    } else yield inLists(member, 1);
  }
  yield '\n}\n';
}

/** A value as it is written so deep inside others: taken out of as many lists around it, which costs no copy. */
function inLists(value: unknown, depth: number): string {
  let around = value;
  for (let level = 0; level < depth; level++) around = [around];
  // Before the value each list has its bracket, a line feed and the blanks of the next level, behind it the same without that level.
  return JSON.stringify(around, null, 2).slice(depth * (depth + 3), -depth * (depth + 1));
}
