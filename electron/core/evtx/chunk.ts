import { DecodeFailure } from './decode-failure';
import type { TemplateDefinition } from './xml-node';

export const chunkSizeBytes = 65_536;
export const chunkHeaderSizeBytes = 512;

/**
 * The 64 KiB chunk that is being decoded, with what was parsed of it so far. Its bytes are one buffer that the
 * next chunk reuses, so nothing kept beyond the chunk may point into it.
 */
export type Chunk = {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** Bytes that are there: fewer than 65,536 in a file that was cut off. */
  readonly length: number;
  readonly names: Map<number, string>;
  readonly templates: Map<number, TemplateDefinition>;
  /** How much work the rest of the chunk may cause; see {@link spend}. */
  allowance: number;
};

/**
 * Units of work for one chunk: a node parsed or written, a character of text. The largest real chunks need about
 * 200,000; a crafted chunk whose templates repeat each other could otherwise ask for any amount.
 */
const chunkAllowance = 16_000_000;

export function makeChunk(bytes: Buffer, length: number): Chunk {
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, length),
    length,
    names: new Map(),
    templates: new Map(),
    allowance: chunkAllowance,
  };
}

/** Takes work off the chunk's allowance and fails when there is none left. */
export function spend(chunk: Chunk, work: number): void {
  chunk.allowance -= work;
  if (chunk.allowance < 0) throw new DecodeFailure('its contents repeat each other beyond any real event');
}
