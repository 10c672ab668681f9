import { decodeCodePage, guessCodePage } from './code-pages';

/** How much is looked at to tell UTF-16 without a byte-order mark from one-byte text. */
const sampleBytes = 4_096;

/**
 * Text of a Windows tool or of a file that one was redirected to. In this order: a byte-order mark (UTF-8,
 * UTF-16 either way); UTF-16 by its zero bytes; UTF-8 where it is valid; else `codePage`, or the likelier of
 * 850 and 1252. A character that was cut off at the end is left out or replaced, never an error.
 */
export function decodeText(bytes: Uint8Array, codePage?: number): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder().decode(bytes.subarray(3));
  const wide = wideByteOrder(bytes);
  if (wide !== undefined) return decodeUtf16(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return decodeCodePage(bytes, codePage ?? guessCodePage(bytes));
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(label).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
}

/** Text in Latin letters has its zero bytes all on one side; ASCII and code pages have none. */
function wideByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), sampleBytes);
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const enough = length / 8;
  if (odd > enough && odd > even * 4) return 'utf-16le';
  if (even > enough && even > odd * 4) return 'utf-16be';
  return undefined;
}
