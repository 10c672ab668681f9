import { crc32 } from '#core/evtx/chunk/crc32';
import { type BuiltEvent, eventXml } from './evtx-event';
import { fileTimeOf } from './evtx-values';
import { type ChunkWriter, writeFragment, writeUint32 } from './evtx-xml-writer';

/** An event log to be built. Records never cross chunks, so the events of one chunk must fit into it. */
export type BuiltLog = {
  readonly chunks: readonly (readonly BuiltEvent[])[];
  /** The header was not brought up to date: flag 1, and it counts one chunk only. */
  readonly isDirty?: boolean;
  /** Off: no checksums are written, and the flags say so. */
  readonly hasChecksums?: boolean;
  /** Blocks of zeros behind the chunks, as Windows allocates ahead. */
  readonly unusedBlocks?: number;
  /** Number of the first record in the record headers. */
  readonly firstHeaderRecordId?: number;
};

const chunkSizeBytes = 65_536;
const fileHeaderSizeBytes = 4_096;

/** The bytes of an event log that holds these events, laid out as Windows does. */
export function buildEventLog(log: BuiltLog): Buffer {
  const { chunks, isDirty = false, hasChecksums = true, unusedBlocks = 0 } = log;
  let recordId = log.firstHeaderRecordId ?? 1;
  const blocks = chunks.map((events) => {
    const block = buildChunk(events, recordId, hasChecksums);
    recordId += events.length;
    return block;
  });
  const header = Buffer.alloc(fileHeaderSizeBytes);
  header.write('ElfFile\0', 'latin1');
  header.writeBigUInt64LE(BigInt(Math.max(0, chunks.length - 1)), 16);
  header.writeBigUInt64LE(BigInt(isDirty ? 1 : recordId), 24);
  header.writeUInt32LE(128, 32);
  header.writeUInt16LE(1, 36);
  header.writeUInt16LE(3, 38);
  header.writeUInt16LE(fileHeaderSizeBytes, 40);
  header.writeUInt16LE(isDirty ? 1 : chunks.length, 42);
  header.writeUInt32LE((isDirty ? 1 : 0) | (hasChecksums ? 0 : 4), 120);
  if (hasChecksums) header.writeUInt32LE(crc32(header, 0, 120), 124);
  return Buffer.concat([header, ...blocks, Buffer.alloc(unusedBlocks * chunkSizeBytes)]);
}

function buildChunk(events: readonly BuiltEvent[], firstId: number, hasChecksums: boolean): Buffer {
  const bytes = Buffer.alloc(chunkSizeBytes);
  const writer: ChunkWriter = { bytes, at: 512, names: new Map(), definitions: new Map() };
  let lastRecordAt = 0;
  events.forEach((event, index) => {
    lastRecordAt = writer.at;
    writeRecord(writer, event, firstId + index);
  });
  const lastId = BigInt(firstId + events.length - 1);
  bytes.write('ElfChnk\0', 'latin1');
  bytes.writeBigUInt64LE(BigInt(firstId), 8);
  bytes.writeBigUInt64LE(lastId, 16);
  bytes.writeBigUInt64LE(BigInt(firstId), 24);
  bytes.writeBigUInt64LE(lastId, 32);
  bytes.writeUInt32LE(128, 40);
  bytes.writeUInt32LE(lastRecordAt, 44);
  bytes.writeUInt32LE(writer.at, 48);
  bytes.writeUInt32LE(hasChecksums ? 1 : 5, 120);
  if (hasChecksums) sealChunk(bytes);
  return bytes;
}

/** Puts the right checksums into a chunk, also after a test has changed its bytes. */
export function sealChunk(chunk: Buffer): void {
  chunk.writeUInt32LE(crc32(chunk, 512, chunk.readUInt32LE(48)), 52);
  chunk.writeUInt32LE(crc32(chunk, 128, 512, crc32(chunk, 0, 120)), 124);
}

function writeRecord(writer: ChunkWriter, event: BuiltEvent, headerRecordId: number): void {
  const start = writer.at;
  writer.bytes.writeUInt32LE(0x2a2a, start);
  writer.bytes.writeBigUInt64LE(BigInt(headerRecordId), start + 8);
  writer.bytes.writeBigUInt64LE(fileTimeOf(event.headerTime ?? event.timeCreated), start + 16);
  writer.at = start + 24;
  writeFragment(writer, eventXml(event, event.recordId ?? headerRecordId));
  const sizeBytes = Math.ceil((writer.at + 4 - start) / 8) * 8;
  writer.at = start + sizeBytes - 4;
  writeUint32(writer, sizeBytes);
  writer.bytes.writeUInt32LE(sizeBytes, start + 4);
}
