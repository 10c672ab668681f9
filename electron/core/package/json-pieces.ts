const pieceLength = 64 * 1024;

/**
 * An object as JSON, indented by two blanks with a line feed at the end, in pieces: the elements of its lists are written one by
 * one, so that a long document is never there as a whole.
 */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  let piece = '';
  for (const part of partsOf(value)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
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
        yield `${number === 0 ? '[' : ','}\n    ${indented(element, 4)}`;
      }
      yield '\n  ]';
    } else yield indented(member, 2);
  }
  yield '\n}\n';
}

function indented(value: unknown, blanks: number): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${' '.repeat(blanks)}`);
}
