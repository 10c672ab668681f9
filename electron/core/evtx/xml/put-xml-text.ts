import type { Chunk } from '../chunk/chunk';
import type { ByteOutput } from '../output/byte-output';

/** The most bytes that one UTF-16 unit, or one byte of ASCII text, becomes: `&quot;`. */
export const mostXmlBytesPerUnit = 6;

/** 1 for what stands in element content as it is, 3 for what stands in an attribute, too. */
const plainness = new Uint8Array(256).fill(3, 0x20, 0x80);
const references: readonly (readonly [character: string, reference: string, plainness: number])[] = [
  ['&', '&amp;', 0],
  ['<', '&lt;', 0],
  ['>', '&gt;', 0],
  ['\n', '&#10;', 0],
  ['\r', '&#13;', 0],
  ['"', '&quot;', 1],
  ['\t', '&#9;', 1],
];
const referenceOf = new Map<number, Buffer>();
for (const [character, reference, where] of references) {
  plainness[character.charCodeAt(0)] = where;
  referenceOf.set(character.charCodeAt(0), Buffer.from(reference));
}
const replacement = Buffer.from('\ufffd');

/**
 * Writes the UTF-16LE text from `start` to `end` as XML in UTF-8, the same as `elementText` and `attributeText` do.
 * There is room for it.
 */
export function putXmlUtf16(
  output: ByteOutput,
  { bytes: source }: Chunk,
  start: number,
  end: number,
  isAttribute: boolean,
): void {
  const { bytes } = output;
  const wanted = isAttribute ? 2 : 1;
  let { at } = output;
  for (let from = start; from + 1 < end; from += 2) {
    const low = source[from] as number;
    const unit = ((source[from + 1] as number) << 8) | low;
    if (unit < 0x80) {
      if (((plainness[unit] as number) & wanted) !== 0) bytes[at++] = low;
      else at = putReference(bytes, at, unit);
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || (unit > 0xdfff && unit < 0xfffe)) {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      const next = from + 3 < end ? (source[from + 2] as number) | ((source[from + 3] as number) << 8) : 0;
      if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        const point = 0x1_0000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
        from += 2;
      } else at = putPiece(bytes, at, replacement);
    }
  }
  output.at = at;
}

/** As {@link putXmlUtf16} for bytes of ASCII text; false, with nothing written, when one of them is not ASCII. */
export function putXmlAscii(
  output: ByteOutput,
  { bytes: source }: Chunk,
  start: number,
  end: number,
  isAttribute: boolean,
): boolean {
  const { bytes } = output;
  const wanted = isAttribute ? 2 : 1;
  let { at } = output;
  for (let from = start; from < end; from++) {
    const byte = source[from] as number;
    if (byte >= 0x80) return false;
    if (((plainness[byte] as number) & wanted) !== 0) bytes[at++] = byte;
    else at = putReference(bytes, at, byte);
  }
  output.at = at;
  return true;
}

/** A character that has a reference, or a control character that XML does not know. */
function putReference(bytes: Buffer, at: number, unit: number): number {
  return putPiece(bytes, at, referenceOf.get(unit) ?? replacement);
}

function putPiece(bytes: Buffer, at: number, piece: Buffer): number {
  let to = at;
  for (const byte of piece) bytes[to++] = byte;
  return to;
}
