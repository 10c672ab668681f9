import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { buildEventLog } from './build-event-log';
import { fileTimeOf } from './file-time';
import { mixedEvents } from './mixed-events';
import { type StreamOptions, writeEventLog } from './write-event-log';

async function written(count: number, options: StreamOptions = {}): Promise<Buffer> {
  const path = join(temporaryFolder(), 'log.evtx');
  await writeEventLog(path, mixedEvents(count), options);
  return readFileSync(path);
}

function chunksOf(log: Buffer): Buffer[] {
  const count = (log.length - 4096) / 65_536;
  return Array.from({ length: count }, (_, index) => log.subarray(4096 + index * 65_536).subarray(0, 65_536));
}

function recordsOf(chunk: Buffer, end = chunk.readUInt32LE(48)) {
  const records: { at: number; sizeBytes: number; id: number; time: bigint }[] = [];
  for (let at = 512; at < end; at += chunk.readUInt32LE(at + 4)) {
    expect(chunk.readUInt32LE(at)).toBe(0x2a2a);
    const sizeBytes = chunk.readUInt32LE(at + 4);
    expect(chunk.readUInt32LE(at + sizeBytes - 4)).toBe(sizeBytes);
    const id = Number(chunk.readBigUInt64LE(at + 8));
    records.push({ at, sizeBytes, id, time: chunk.readBigUInt64LE(at + 16) });
  }
  return records;
}

/** The entries of a table's chains, the head of each first. */
function chains(chunk: Buffer, tableAt: number, buckets: number): number[][] {
  return Array.from({ length: buckets }, (_, bucket) => {
    const chain: number[] = [];
    for (let at = chunk.readUInt32LE(tableAt + bucket * 4); at !== 0; at = chunk.readUInt32LE(at))
      chain.push(at);
    return chain;
  });
}

function hashOf(bytes: Buffer): bigint {
  let hash = 0n;
  for (let at = 0; at < bytes.length; at += 2)
    hash = BigInt.asUintN(32, hash * 65_599n + BigInt(bytes.readUInt16LE(at)));
  return hash;
}

describe('a chunk', () => {
  test('has right sizes, counts and checksums, and a few bytes free at its end', async () => {
    let nextId = 1;
    for (const chunk of chunksOf(await written(1_000))) {
      const records = recordsOf(chunk);
      const last = records.at(-1);
      expect(records.every(({ sizeBytes }) => sizeBytes % 8 === 0)).toBe(true);
      expect(records.map(({ id }) => id)).toEqual(records.map((_, index) => nextId + index));
      const ids = [8, 16, 24, 32].map((at) => Number(chunk.readBigUInt64LE(at)));
      expect(ids).toEqual([nextId, last?.id, nextId, last?.id]);
      expect(chunk.readUInt32LE(44)).toBe(last?.at);
      expect(chunk.readUInt32LE(48)).toBeLessThan(65_536);
      expect(chunk.readUInt32LE(52)).toBe(crc32(chunk.subarray(512, chunk.readUInt32LE(48))));
      const header = Buffer.concat([chunk.subarray(0, 120), chunk.subarray(128, 512)]);
      expect(chunk.readUInt32LE(124)).toBe(crc32(header));
      nextId += records.length;
    }
    expect(nextId).toBe(1_001);
  });

  test('has every name and template once, in the chain of its hash, newest first', async () => {
    for (const chunk of chunksOf(await written(1_000)).slice(0, 2)) {
      const names: string[] = [];
      for (const [bucket, chain] of chains(chunk, 128, 64).entries()) {
        expect(chain).toEqual(chain.toSorted((a, b) => b - a));
        for (const at of chain) {
          const name = chunk.subarray(at + 8, at + 8 + chunk.readUInt16LE(at + 6) * 2);
          expect(BigInt(chunk.readUInt16LE(at + 4))).toBe(hashOf(name) & 0xffffn);
          expect(hashOf(name) % 64n).toBe(BigInt(bucket));
          names.push(name.toString('utf16le'));
        }
      }
      expect(names).toEqual(expect.arrayContaining(['Event', 'System', 'Provider', 'xmlns', 'RmSessionId']));
      expect(new Set(names).size).toBe(names.length);
      const guids: string[] = [];
      for (const [bucket, chain] of chains(chunk, 384, 32).entries()) {
        for (const at of chain) {
          const guid = chunk.subarray(at + 4, at + 20);
          expect(hashOf(guid) % 32n).toBe(BigInt(bucket));
          expect(chunk.subarray(at + 24, at + 28)).toEqual(Buffer.from('0f010100', 'hex'));
          expect(chunk.readUInt8(at + 23 + chunk.readUInt32LE(at + 20))).toBe(0);
          guids.push(guid.toString('hex'));
        }
      }
      // Two outer templates with payload, one without, and four kinds of payload.
      expect(new Set(guids).size).toBe(7);
      expect(guids).toHaveLength(7);
    }
  });
});

describe('the file header', () => {
  const fields = (log: Buffer) => ({
    first: Number(log.readBigUInt64LE(8)),
    last: Number(log.readBigUInt64LE(16)),
    nextId: Number(log.readBigUInt64LE(24)),
    chunks: log.readUInt16LE(42),
    flags: log.readUInt32LE(120),
  });

  test('of a sound log tells its chunks and the next id', async () => {
    const log = await written(1_000);
    expect(fields(log)).toEqual({ first: 0, last: 5, nextId: 1_001, chunks: 6, flags: 0 });
    expect(log.readUInt32LE(124)).toBe(crc32(log.subarray(0, 120)));
    expect([log.readUInt16LE(38), log.readUInt16LE(36)]).toEqual([3, 1]);
  });

  test('of a wrapped log names the oldest chunk and the newest', async () => {
    const log = await written(1_000, { ringChunks: 4 });
    expect(fields(log)).toEqual({ first: 2, last: 1, nextId: 1_001, chunks: 4, flags: 0 });
    const ids = chunksOf(log).map((chunk) => Number(chunk.readBigUInt64LE(24)));
    expect(ids.indexOf(Math.min(...ids))).toBe(2);
    expect(ids.indexOf(Math.max(...ids))).toBe(1);
  });

  test('of a dirty log is that of its first chunk', async () => {
    expect(fields(await written(1_000, { isDirty: true }))).toMatchObject({ nextId: 1, chunks: 1, flags: 1 });
  });

  test('of a log without checksums says so', () => {
    const log = buildEventLog({ chunks: [[...mixedEvents(3)]], hasChecksums: false });
    expect(fields(log).flags).toBe(4);
    expect([log.readUInt32LE(124), log.readUInt32LE(4096 + 52), log.readUInt32LE(4096 + 120)]).toEqual([
      0, 0, 5,
    ]);
  });
});

test('an exported log counts from 1 and has the time of the next event in each header', async () => {
  const log = await written(400, { isExported: true, firstRecordId: 40_001 });
  const records = chunksOf(log).flatMap((chunk) => recordsOf(chunk));
  const times = [...mixedEvents(400)].map(({ timeCreated }) => fileTimeOf(timeCreated));
  expect(records.map(({ id }) => id)).toEqual(times.map((_, index) => index + 1));
  expect(records.map(({ time }) => time)).toEqual([...times.slice(1), 0n]);
});

test('stale records lie behind the free-space offset of the last chunk', async () => {
  const last = chunksOf(await written(1_000, { keepsStaleRecords: true })).at(-1);
  if (!last) throw new Error('there is no chunk');
  const free = last.readUInt32LE(48);
  expect(free).toBeLessThan(60_000);
  expect(last.indexOf(Buffer.from('2a2a0000', 'hex'), free)).toBeGreaterThan(free - 1);
});

test('an empty log has one chunk without records', async () => {
  const [chunk] = chunksOf(await written(0));
  const ids = [8, 16, 24, 32].map((at) => chunk?.readBigInt64LE(at));
  expect(ids).toEqual([1n, -1n, -1n, -1n]);
  expect(chunk?.readUInt32LE(48)).toBe(512);
});

test('an event that no chunk can hold is refused', async () => {
  const strings = Array.from({ length: 3 }, () => 'x'.repeat(10_000));
  const event = { timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: 1 };
  const large = { ...event, payload: { kind: 'strings', strings } } as const;
  const path = join(temporaryFolder(), 'log.evtx');
  expect((await writeEventLog(path, [large, large, large])).chunks).toBe(3);
  const named = {
    ...event,
    payload: { kind: 'named', values: strings.map((text, i) => [`N${i}`, text + text] as const) },
  } as const;
  await expect(writeEventLog(path, [event, named])).rejects.toThrow(RangeError);
});
