import { DecodeFailure } from '../binary-xml/decode-failure';
import type { TemplateDefinition } from '../binary-xml/xml-node';

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
  /** How much work the record at hand and the whole chunk may still cause; see {@link spend}. */
  recordAllowance: number;
  chunkAllowance: number;
};

/**
 * Units of work: a node parsed or written, a byte of text. Real chunks have needed up to 60,000; a crafted one whose
 * templates repeat each other could otherwise ask for any amount.
 */
const mostWorkPerRecord = 500_000;
const mostWorkPerChunk = 2_000_000;

export function makeChunk(bytes: Buffer, length: number): Chunk {
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, length),
    length,
    names: new Map(),
    templates: new Map(),
    recordAllowance: 0,
    chunkAllowance: mostWorkPerChunk,
  };
}

/** Gives the next record its share of the work. */
export function allowRecord(chunk: Chunk): void {
  chunk.recordAllowance = mostWorkPerRecord;
}

/** Takes work off both allowances and fails when one of them is used up. */
export function spend(chunk: Chunk, work: number): void {
  chunk.recordAllowance -= work;
  chunk.chunkAllowance -= work;
  if (chunk.recordAllowance < 0 || chunk.chunkAllowance < 0) {
    throw new DecodeFailure('its contents, or those of its chunk, repeat each other beyond any real event');
  }
}
