import { crc32 } from 'node:zlib';

export const fileHeaderBytes = 4_096;
export const chunkBytes = 65_536;
export const chunkHeaderBytes = 512;
export const smallestRecordBytes = 28;

const recordMagic = 0x2a2a;
const alignmentBytes = 8;

/** The 64 KiB blocks behind the file header as views of `log`, the last one shorter in a log that was cut. */
export function blocksOf(log: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = fileHeaderBytes; at < log.length; at += chunkBytes)
    blocks.push(log.subarray(at, at + chunkBytes));
  return blocks;
}

/** Whether a block begins with the mark of a chunk and has a whole chunk header. */
export function isChunk(block: Buffer): boolean {
  return block.length >= chunkHeaderBytes && block.toString('latin1', 0, 8) === 'ElfChnk\0';
}

/** The offsets of the records that follow each other from the chunk's header on, and where they end. */
export function recordsOf(chunk: Buffer): { readonly offsets: readonly number[]; readonly end: number } {
  const offsets: number[] = [];
  let at = chunkHeaderBytes;
  while (at + smallestRecordBytes <= chunk.length && chunk.readUInt32LE(at) === recordMagic) {
    const size = chunk.readUInt32LE(at + 4);
    if (size < smallestRecordBytes || size % alignmentBytes !== 0 || at + size > chunk.length) break;
    offsets.push(at);
    at += size;
  }
  return { offsets, end: at };
}

/** Makes the checksums of the file header and of every whole chunk right for what is there now. */
export function sealLog(log: Buffer): void {
  if (log.length >= fileHeaderBytes) log.writeUInt32LE(crc32(log.subarray(0, 120)), 124);
  for (const block of blocksOf(log)) if (block.length === chunkBytes && isChunk(block)) sealChunk(block);
}

function sealChunk(chunk: Buffer): void {
  const end = chunk.readUInt32LE(48);
  if (end >= chunkHeaderBytes && end <= chunk.length)
    chunk.writeUInt32LE(crc32(chunk.subarray(chunkHeaderBytes, end)), 52);
  chunk.writeUInt32LE(crc32(chunk.subarray(128, chunkHeaderBytes), crc32(chunk.subarray(0, 120))), 124);
}
