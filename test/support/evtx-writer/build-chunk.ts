import { crc32 } from 'node:zlib';
import { NoRoomError } from './byte-writer';
import { type ChunkWriter, chunkHeaderSizeBytes, chunkSizeBytes, chunkWriter } from './chunk-writer';
import { takeBack } from './hash-table';
import { type NumberedEvent, writeRecord } from './write-record';

/** A chunk that takes records until it is full. */
export type ChunkBuilder = {
  /** Whether the event fitted in; if not, the chunk is as it was before. */
  readonly add: (event: NumberedEvent) => boolean;
  /** Fills the header in and gives the 65,536 bytes. */
  readonly finish: () => Buffer;
};

export type ChunkOptions = {
  /** Off: no checksums are written, and the flags say so. */
  readonly hasChecksums?: boolean;
  /** Bytes left free at the end of a chunk; libevtx loses a record that ends exactly at the end. */
  readonly reservedBytes?: number;
};

const noRecord = 0xffff_ffff_ffff_ffffn;

/** Starts a chunk over these bytes; what they hold behind the new records stays there. */
export function chunkBuilder(bytes: Buffer, options: ChunkOptions): ChunkBuilder {
  const { hasChecksums = true, reservedBytes = 8 } = options;
  const writer = chunkWriter(bytes, chunkSizeBytes - reservedBytes);
  const untouched = Buffer.from(bytes);
  const ids: number[] = [];
  let lastRecordAt = 0;
  const add = (event: NumberedEvent): boolean => {
    const start = writer.at;
    if (!fits(writer, untouched, () => writeRecord(writer, event))) return false;
    ids.push(event.headerId);
    lastRecordAt = start;
    return true;
  };
  const finish = (): Buffer => {
    const first = ids.at(0);
    const last = BigInt(ids.at(-1) ?? noRecord);
    bytes.write('ElfChnk\0', 'latin1');
    bytes.writeBigUInt64LE(BigInt(first ?? 1), 8);
    bytes.writeBigUInt64LE(last, 16);
    bytes.writeBigUInt64LE(BigInt(first ?? noRecord), 24);
    bytes.writeBigUInt64LE(last, 32);
    bytes.writeUInt32LE(128, 40);
    bytes.writeUInt32LE(lastRecordAt, 44);
    bytes.writeUInt32LE(writer.at, 48);
    bytes.writeUInt32LE(hasChecksums ? 1 : 5, 120);
    for (const [index, head] of writer.names.heads.entries()) bytes.writeUInt32LE(head, 128 + index * 4);
    for (const [index, head] of writer.definitions.heads.entries())
      bytes.writeUInt32LE(head, 384 + index * 4);
    if (hasChecksums) sealChunk(bytes);
    return bytes;
  };
  return { add, finish };
}

/** Puts the right checksums into a chunk, also after a test has changed its bytes. */
export function sealChunk(chunk: Buffer): void {
  const data = chunk.subarray(chunkHeaderSizeBytes, chunk.readUInt32LE(48));
  chunk.writeUInt32LE(crc32(data), 52);
  chunk.writeUInt32LE(crc32(chunk.subarray(128, 512), crc32(chunk.subarray(0, 120))), 124);
}

function fits(writer: ChunkWriter, untouched: Buffer, write: () => void): boolean {
  const { at, bytes, names, definitions } = writer;
  const heads = [names.heads.slice(), definitions.heads.slice()] as const;
  try {
    write();
    return true;
  } catch (error) {
    if (!(error instanceof NoRoomError)) throw error;
    bytes.set(untouched.subarray(at), at);
    takeBack(names, at, heads[0]);
    takeBack(definitions, at, heads[1]);
    writer.at = at;
    return false;
  }
}
