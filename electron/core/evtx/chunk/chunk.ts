import { DecodeFailure } from '../binary-xml/decode-failure';
import type { NameReference, TemplateCache } from '../binary-xml/template-cache';
import type { TemplateDefinition } from '../binary-xml/xml-node';
import type { EventPlan } from '../event/event-plan';
import type { AnsiDecoder } from '../values/ansi-text';

export const chunkSizeBytes = 65_536;
export const chunkHeaderSizeBytes = 512;

/** What decoding keeps from one chunk to the next, and how it reads what the log leaves open. */
export type Decoding = { readonly templates: TemplateCache; readonly ansiText: AnsiDecoder };

/**
 * The 64 KiB chunk that is being decoded, with what was parsed of it so far. Its bytes lie in a buffer that later
 * chunks reuse, so nothing kept beyond the chunk may point into it.
 */
export type Chunk = {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** Bytes that are there: fewer than 65,536 in a file that was cut off. */
  readonly length: number;
  readonly decoding: Decoding;
  readonly names: Map<number, string>;
  readonly templates: Map<number, TemplateDefinition>;
  /** By the offset of the template definition; null for one that no plan can be made for. */
  readonly eventPlans: Map<number, EventPlan | null>;
  /** The name references of the template definition that is being parsed. */
  nameTrail: NameReference[] | undefined;
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

/** Makes the first `length` bytes ready for decoding. */
export function makeChunk(bytes: Buffer, length: number, decoding: Decoding): Chunk {
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, length),
    length,
    decoding,
    names: new Map(),
    templates: new Map(),
    eventPlans: new Map(),
    nameTrail: undefined,
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
