import { chunkHeaderSizeBytes, chunkSizeBytes, type Decoding, makeChunk } from './chunk/chunk';
import { examineChunk, hasChunkMagic } from './chunk/chunk-header';
import { type Scan, salvageRecords, scanChunk } from './chunk/scan-chunk';
import { damage } from './damage';
import { findChunkHeader } from './source/find-chunk';

const zeros = Buffer.alloc(chunkSizeBytes);

/** What a block is: a chunk of so many bytes, unused space, or something else. */
export type BlockKind =
  | { readonly kind: 'chunk'; readonly sizeBytes: number }
  | { readonly kind: 'unused' }
  | { readonly kind: 'unknown' };

/**
 * Takes the block that begins at byte `offset` of the file when it is a chunk. A chunk whose data are not what they
 * should be may have lost bytes, so that the next one begins within its 64 KiB: then it ends there.
 */
export function takeBlock(block: Buffer, offset: number, decoding: Decoding, scan: Scan): BlockKind {
  if (block.length < chunkHeaderSizeBytes || !hasChunkMagic(block)) {
    return { kind: block.equals(zeros.subarray(0, block.length)) ? 'unused' : 'unknown' };
  }
  const { file, hasChecksums, taker } = scan;
  const whole = makeChunk(block, block.length, decoding);
  const found = examineChunk(whole, file, offset, hasChecksums);
  found.forEach(taker.damage);
  const isSound = found.length === 0;
  const nextHeader = isSound ? -1 : findChunkHeader(block, chunkHeaderSizeBytes);
  if (nextHeader < 0) {
    scanChunk(whole, offset, isSound, scan);
    return { kind: 'chunk', sizeBytes: chunkSizeBytes };
  }
  const values = { next: offset + nextHeader };
  taker.damage(damage('chunk-overlapped', file, offset, 'some-records', values));
  scanChunk(makeChunk(block, nextHeader, decoding), offset, isSound, scan);
  return { kind: 'chunk', sizeBytes: nextHeader };
}

/** Tells of bytes that are no chunk, and looks for stray records in them where that is asked for. */
export function takeUnknown(block: Buffer, offset: number, decoding: Decoding, scan: Scan): void {
  const { file, salvages, taker } = scan;
  const values = { sizeBytes: block.length };
  taker.damage(damage('chunk-not-recognized', file, offset, 'some-records', values));
  if (salvages) salvageRecords(makeChunk(block, block.length, decoding), 0, block.length, offset, scan);
}
