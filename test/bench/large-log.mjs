import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const fileHeaderBytes = 4096;
const chunkBytes = 65_536;
const firstRecordOffset = 512;
const recordMagic = 0x00002a2a;

/** 2020-01-01T00:00:00Z as FILETIME; each record comes 30 seconds after the one before. */
const firstTime = 132_223_104_000_000_000n;
const stepTicks = 300_000_000n;

const fileTimeType = 0x11;
const uint64Type = 0x0a;

const root = fileURLToPath(new URL('../../', import.meta.url));
const real = [
  'application-many-events.evtx',
  'application-win11.evtx',
  'security.evtx',
  'sysmon-cjk-exported.evtx',
]
  .map((name) => join(root, '..', 'shared', 'evtx', name))
  .filter((path) => existsSync(path));
const sample = join(root, 'assets', 'sample', 'event-log', 'Application.evtx');

/**
 * Makes an event log of so many MiB by repeating the full chunks of real logs and of the sample (of that alone where
 * real ones are not at hand). Records are numbered and timed anew, 30 seconds apart, and all checksums redone. Kept in
 * .cache for the next run.
 */
/** @param {number} sizeMiB */
export function largeLog(sizeMiB) {
  const folder = join(root, '.cache', 'bench');
  const path = join(folder, `log-${sizeMiB}-${real.length}.evtx`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const chunks = [...real, sample].flatMap((source) => fullChunks(readFileSync(source)));
  const file = openSync(`${path}.part`, 'w');
  const count = (sizeMiB * 1024 * 1024) / chunkBytes;
  let recordId = 1n;
  writeSync(file, Buffer.alloc(fileHeaderBytes), 0, fileHeaderBytes, 0);
  for (let index = 0; index < count; index += 1) {
    const chunk = Buffer.from(chunks[index % chunks.length]);
    recordId = renumber(chunk, recordId);
    writeSync(file, chunk, 0, chunkBytes, fileHeaderBytes + index * chunkBytes);
  }
  writeSync(file, fileHeader(count, recordId), 0, fileHeaderBytes, 0);
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

function fullChunks(log) {
  const chunks = [];
  for (let offset = fileHeaderBytes; offset + chunkBytes <= log.length; offset += chunkBytes) {
    const chunk = log.subarray(offset, offset + chunkBytes);
    if (chunk.toString('latin1', 0, 8) === 'ElfChnk\0' && chunk.readUInt32LE(48) > 50_000) chunks.push(chunk);
  }
  return chunks;
}

/** Gives the chunk's records new ids and times, in the header and in the event. */
function renumber(chunk, firstId) {
  const end = chunk.readUInt32LE(48);
  let id = firstId;
  let offset = firstRecordOffset;
  while (offset + 24 < end && chunk.readUInt32LE(offset) === recordMagic) {
    const time = firstTime + id * stepTicks;
    chunk.writeBigUInt64LE(id, offset + 8);
    chunk.writeBigUInt64LE(time, offset + 16);
    writeSystemValue(chunk, offset, fileTimeType, time);
    writeSystemValue(chunk, offset, uint64Type, id);
    offset += chunk.readUInt32LE(offset + 4);
    id += 1n;
  }
  for (const [at, value] of [
    [8, firstId],
    [16, id - 1n],
    [24, firstId],
    [32, id - 1n],
  ]) {
    chunk.writeBigUInt64LE(value, at);
  }
  chunk.writeUInt32LE(crc32(chunk.subarray(firstRecordOffset, end)), 52);
  chunk.writeUInt32LE(crc32(chunk.subarray(128, 512), crc32(chunk.subarray(0, 120))), 124);
  return id;
}

/**
 * Writes the first value of a type among those of the record's own template: TimeCreated is the only FILETIME there, and
 * EventRecordID the first number of 64 bits.
 */
function writeSystemValue(chunk, record, type, value) {
  const instance = record + 28;
  if (chunk[instance] !== 0x0c) return;
  const definition = chunk.readUInt32LE(instance + 6);
  let at = instance + 10;
  if (definition === at) at += 24 + chunk.readUInt32LE(definition + 20);
  const count = chunk.readUInt32LE(at);
  let valueAt = at + 4 + count * 4;
  for (let descriptor = at + 4; descriptor < at + 4 + count * 4; descriptor += 4) {
    const size = chunk.readUInt16LE(descriptor);
    if (chunk[descriptor + 2] === type && size === 8) {
      chunk.writeBigUInt64LE(value, valueAt);
      return;
    }
    valueAt += size;
  }
}

function fileHeader(chunkCount, nextRecordId) {
  const header = Buffer.alloc(fileHeaderBytes);
  header.write('ElfFile\0', 'latin1');
  header.writeBigUInt64LE(BigInt(chunkCount - 1), 16);
  header.writeBigUInt64LE(nextRecordId, 24);
  header.writeUInt32LE(128, 32);
  header.writeUInt16LE(1, 36);
  header.writeUInt16LE(3, 38);
  header.writeUInt16LE(fileHeaderBytes, 40);
  header.writeUInt16LE(chunkCount % 65_536, 42);
  header.writeUInt32LE(crc32(header.subarray(0, 120)), 124);
  return header;
}
