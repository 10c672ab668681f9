/** Deeper than this, lines begin no farther to the right: a crafted nesting would make the text grow by its square. */
const deepestIndent = 40;
const structure = '{}[],:';
const blanks = ' \t\r\n';

/**
 * JSON with a line for each value and two blanks a level, at most `limit` characters of it. Works on the characters
 * alone, so that JSON that was cut off can be shown as well, and numbers stay as they were written. JSON that is
 * indented already comes out the same.
 */
export function indentJson(json: string, limit: number): { readonly text: string; readonly isCut: boolean } {
  const pieces: string[] = [];
  let length = 0;
  let depth = 0;
  const put = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const line = () => put(`\n${'  '.repeat(Math.min(depth, deepestIndent))}`);
  let at = skipBlanks(json, 0);
  while (at < json.length && length <= limit) {
    const token = json.slice(at, tokenEnd(json, at));
    at = skipBlanks(json, at + token.length);
    if (token === '{' || token === '[') {
      const closing = token === '{' ? '}' : ']';
      if (json.charAt(at) === closing) {
        put(token + closing);
        at = skipBlanks(json, at + 1);
      } else {
        put(token);
        depth += 1;
        line();
      }
    } else if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1);
      line();
      put(token);
    } else if (token === ',') {
      put(token);
      line();
    } else {
      put(token === ':' ? ': ' : token);
    }
  }
  const text = pieces.join('');
  return { text: text.slice(0, limit), isCut: text.length > limit };
}

function skipBlanks(json: string, from: number): number {
  let at = from;
  while (at < json.length && blanks.includes(json.charAt(at))) at += 1;
  return at;
}

function tokenEnd(json: string, from: number): number {
  const first = json.charAt(from);
  if (structure.includes(first)) return from + 1;
  let at = from + 1;
  if (first === '"') {
    while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
    return at + 1;
  }
  while (at < json.length && !`${structure}${blanks}"`.includes(json.charAt(at))) at += 1;
  return at;
}
