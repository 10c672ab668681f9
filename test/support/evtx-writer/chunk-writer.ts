import type { ByteWriter } from './byte-writer';
import { type HashTable, hashTable } from './hash-table';

/** One chunk that is being written, with the names and template definitions that later records refer back to. */
export type ChunkWriter = ByteWriter & { readonly names: HashTable; readonly definitions: HashTable };

export const chunkSizeBytes = 65_536;
export const chunkHeaderSizeBytes = 512;

/** A chunk without records. Its bytes are those given, so that records of an earlier use can lie behind the new ones. */
export function chunkWriter(bytes: Buffer, endAt: number): ChunkWriter {
  bytes.fill(0, 0, chunkHeaderSizeBytes);
  return { bytes, endAt, at: chunkHeaderSizeBytes, names: hashTable(64), definitions: hashTable(32) };
}
