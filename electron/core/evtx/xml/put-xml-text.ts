import type { Chunk } from '../chunk/chunk';
import type { ByteOutput } from '../output/byte-output';
import { putWideUnit } from '../output/put-wide-unit';
import type { TextForm } from '../output/text-form';

/** Bit 1 for what stands in element content as it is, bit 2 for what stands in an attribute. */
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

/** Texts as element content, the same as `elementText` makes of them. */
export const xmlContent: TextForm = textForm(1);

/** Texts as the value of an attribute, the same as `attributeText` makes of them. */
export const xmlAttribute: TextForm = textForm(2);

/** `wanted` is the bit of {@link plainness} that a character must have to stand as it is. */
function textForm(wanted: number): TextForm {
  return {
    putUtf16: (output, chunk, start, end) => putUtf16(output, chunk, start, end, wanted),
    putAscii: (output, chunk, start, end) => putAscii(output, chunk, start, end, wanted),
  };
}

function putUtf16(
  output: ByteOutput,
  { bytes: source }: Chunk,
  start: number,
  end: number,
  wanted: number,
): void {
  const { bytes } = output;
  let { at } = output;
  for (let from = start; from + 1 < end; from += 2) {
    const low = source[from] as number;
    const unit = ((source[from + 1] as number) << 8) | low;
    if (unit < 0x80) {
      if (((plainness[unit] as number) & wanted) !== 0) bytes[at++] = low;
      else at = putReference(bytes, at, unit);
      continue;
    }
    if (unit >= 0xfffe) {
      at = putPiece(bytes, at, replacement);
      continue;
    }
    const next = from + 3 < end ? (source[from + 2] as number) | ((source[from + 3] as number) << 8) : 0;
    const behind = putWideUnit(bytes, at, unit, next);
    if (behind - at === 4) from += 2;
    at = behind > at ? behind : putPiece(bytes, at, replacement);
  }
  output.at = at;
}

function putAscii(
  output: ByteOutput,
  { bytes: source }: Chunk,
  start: number,
  end: number,
  wanted: number,
): boolean {
  const { bytes } = output;
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
