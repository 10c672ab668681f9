/** One member of a JSON object. Of a list its elements come one by one, behind the list itself without them. */
export type JsonPart =
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'element'; readonly key: string; readonly index: number; readonly value: unknown };

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads a JSON object in UTF-8 part by part, so that a document of many entries is never there as a whole beside its bytes.
 * `wants` says whose values are needed; others are passed over. Takes what JSON.parse takes, but for a key that comes
 * twice. Throws SyntaxError for anything else.
 */
export function* jsonParts(
  content: Uint8Array,
  wants: (key: string) => boolean = () => true,
): Generator<JsonPart> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parse = (from: number, to: number): unknown => JSON.parse(decoder.decode(content.subarray(from, to)));
  const seen = new Set<string>();
  let at = skipBlanks(content, 0);
  expect(content, at, openObject);
  at = skipBlanks(content, at + 1);
  if (content[at] === closeObject) return ended(content, at + 1);
  for (;;) {
    expect(content, at, quote);
    const keyEnd = endOfValue(content, at);
    const key = String(parse(at, keyEnd));
    if (seen.has(key)) throw new SyntaxError(`the key "${key}" comes twice`);
    seen.add(key);
    at = skipBlanks(content, keyEnd);
    expect(content, at, colon);
    at = skipBlanks(content, at + 1);
    const isWanted = wants(key);
    if (content[at] === openList && isWanted) {
      yield { kind: 'member', key, value: [] };
      at = skipBlanks(content, at + 1);
      for (let index = 0; content[at] !== closeList || index > 0; index++) {
        const end = endOfValue(content, at);
        yield { kind: 'element', key, index, value: parse(at, end) };
        at = skipBlanks(content, end);
        if (content[at] === closeList) break;
        expect(content, at, comma);
        at = skipBlanks(content, at + 1);
      }
      at += 1;
    } else {
      const end = endOfValue(content, at);
      if (isWanted) yield { kind: 'member', key, value: parse(at, end) };
      at = end;
    }
    at = skipBlanks(content, at);
    if (content[at] === closeObject) return ended(content, at + 1);
    expect(content, at, comma);
    at = skipBlanks(content, at + 1);
  }
}

/** Whether JSON holds more values than that, keys counted like values: told by what stands between them. */
export function hasMoreJsonValues(content: Uint8Array, limit: number): boolean {
  let count = 1;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === quote) at = endOfText(content, at) - 1;
    else if (byte === comma || byte === colon || byte === openList || byte === openObject) count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** Where a value ends that begins there; whether it is one, JSON.parse says. */
function endOfValue(content: Uint8Array, from: number): number {
  const first = content[from];
  if (first === quote) return endOfText(content, from);
  let at = from;
  if (first === openList || first === openObject) {
    let depth = 0;
    for (; at < content.length; at++) {
      const byte = content[at];
      if (byte === quote) at = endOfText(content, at) - 1;
      else if (byte === openList || byte === openObject) depth += 1;
      else if (byte === closeList || byte === closeObject) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return at;
  }
  while (at < content.length && !isBlank(content[at]) && !isMark(content[at])) at += 1;
  return at;
}

function endOfText(content: Uint8Array, from: number): number {
  for (let at = from + 1; at < content.length; at++) {
    if (content[at] === backslash) at += 1;
    else if (content[at] === quote) return at + 1;
  }
  return content.length;
}

function skipBlanks(content: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(content[at])) at += 1;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isMark(byte: number | undefined): boolean {
  return byte === comma || byte === closeList || byte === closeObject || byte === colon;
}

function expect(content: Uint8Array, at: number, byte: number): void {
  if (content[at] === byte) return;
  const found = at < content.length ? `byte 0x${content[at]?.toString(16)}` : 'the end';
  throw new SyntaxError(`${found} at ${at} where "${String.fromCharCode(byte)}" belongs`);
}

function ended(content: Uint8Array, from: number): void {
  const at = skipBlanks(content, from);
  if (at < content.length) throw new SyntaxError(`more behind the end, at ${at}`);
}
