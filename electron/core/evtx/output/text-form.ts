import type { Chunk } from '../chunk/chunk';
import type { ByteOutput } from './byte-output';

/** The most bytes that one UTF-16 unit, or one byte of ASCII text, becomes: `\u0003` in JSON, `&quot;` in XML. */
export const mostBytesPerUnit = 6;

/** How texts are written into an output format: with its escapes, in UTF-8. There is room for them. */
export type TextForm = {
  /** Writes the UTF-16LE text between two chunk offsets. */
  readonly putUtf16: (output: ByteOutput, chunk: Chunk, start: number, end: number) => void;
  /** Writes bytes of ASCII text; false, with nothing written, when one of them is not ASCII. */
  readonly putAscii: (output: ByteOutput, chunk: Chunk, start: number, end: number) => boolean;
};
