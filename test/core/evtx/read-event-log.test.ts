import { describe, expect, test } from 'vitest';
import { readEventLog } from '#core/evtx/read-event-log';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { sealChunk } from '#test/support/evtx-writer/build-chunk';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import type { WrittenElement, WrittenNode } from '#test/support/evtx-writer/xml-node';

const chunkAt = (index: number) => 4096 + index * 65_536;

function events(count: number, from = 0): WrittenEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    timeCreated: `2026-11-18T08:14:${String((from + index) % 60).padStart(2, '0')}.0000001Z`,
    provider: index % 2 ? 'ADSync' : 'PasswordResetService',
    eventId: 31_000 + index,
    form: index % 2 ? 'classic' : 'manifest',
    headerTime: '1601-01-01T00:00:00Z',
    payload: { kind: 'strings', strings: [`event ${from + index}`] },
  }));
}

/** Offsets in the file of the records of a chunk. */
function recordOffsets(log: Buffer, chunk: number): number[] {
  const offsets: number[] = [];
  const end = chunkAt(chunk) + log.readUInt32LE(chunkAt(chunk) + 48);
  for (let at = chunkAt(chunk) + 512; at < end; at += log.readUInt32LE(at + 4)) offsets.push(at);
  return offsets;
}

async function read(log: Uint8Array) {
  const { records, damage, statistics } = await readWhole(memorySource(log));
  return {
    ids: records.map(({ recordId }) => recordId),
    kinds: damage.map(({ kind }) => kind),
    damage,
    statistics,
  };
}

describe('a sound log', () => {
  test('gives all records of all chunks, whatever the header counts, and counts what it read', async () => {
    const log = buildEventLog({ chunks: [events(3), events(4), events(2)], isDirty: true, unusedBlocks: 2 });
    const { ids, damage, statistics } = await read(log);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(damage).toEqual([]);
    expect(statistics).toEqual({
      sizeBytes: log.length,
      oldest: '2026-11-18T08:14:00.0000001Z',
      newest: '2026-11-18T08:14:03.0000001Z',
      chunks: 3,
      chunksSkipped: 2,
      recordsSeen: 9,
      recordsMatched: 9,
      damaged: 0,
    });
  });

  test('is given chunk by chunk, with the offset of each record', async () => {
    const log = buildEventLog({ chunks: [events(2), events(1)] });
    const found: [number, number[]][] = [];
    for await (const { chunkOffset, items } of readEventLog(memorySource(log))) {
      found.push([chunkOffset, items.map((item) => (item.kind === 'record' ? item.offset : -1))]);
    }
    expect(found).toEqual([
      [chunkAt(0), recordOffsets(log, 0)],
      [chunkAt(1), recordOffsets(log, 1)],
    ]);
  });

  test('is read through a medium that gives a few bytes at a time', async () => {
    const log = buildEventLog({ chunks: [events(5)] });
    const { records } = await readWhole(memorySource(log, { largestRead: 1_000 }));
    expect(records).toHaveLength(5);
  });

  test('without checksums gives no warning', async () => {
    expect(await read(buildEventLog({ chunks: [events(2)], hasChecksums: false }))).toMatchObject({
      ids: [1, 2],
      kinds: [],
    });
  });

  test('stale records behind the free-space offset are not given, zeros before it are no damage', async () => {
    const log = buildEventLog({ chunks: [events(6)] });
    const [, , , fourth = 0] = recordOffsets(log, 0);
    const stale = Buffer.from(log);
    stale.writeUInt32LE(fourth - chunkAt(0), chunkAt(0) + 48);
    sealChunk(stale.subarray(chunkAt(0)));
    expect(await read(stale)).toMatchObject({ ids: [1, 2, 3], kinds: [] });
    const zeros = Buffer.from(log);
    zeros.writeUInt32LE(65_536, chunkAt(0) + 48);
    sealChunk(zeros.subarray(chunkAt(0)));
    expect(await read(zeros)).toMatchObject({ ids: [1, 2, 3, 4, 5, 6], kinds: [] });
  });
});

describe('damage is reported beside the records', () => {
  test('wrong checksums are warnings', async () => {
    const log = buildEventLog({ chunks: [events(2)] });
    log.writeUInt32LE(1, 124);
    log.writeUInt32LE(1, chunkAt(0) + 52);
    const { ids, damage } = await read(log);
    expect(ids).toEqual([1, 2]);
    expect(damage.map(({ kind, lost, offset }) => [kind, lost, offset])).toEqual([
      ['file-header-checksum', 'nothing', 0],
      ['chunk-header-checksum', 'nothing', chunkAt(0)],
      ['chunk-data-checksum', 'nothing', chunkAt(0)],
    ]);
    expect(damage[1]?.message).toContain('test.evtx: the header checksum of the chunk at byte 4096');
  });

  test('a wiped file header', async () => {
    const log = buildEventLog({ chunks: [events(2)] }).fill(0, 0, 4096);
    expect(await read(log)).toMatchObject({ ids: [1, 2], kinds: ['file-header-missing'] });
  });

  test('a file cut within a record keeps the whole ones before it', async () => {
    const log = buildEventLog({ chunks: [events(2), events(6)] });
    const cutAt = (recordOffsets(log, 1)[4] ?? 0) + 30;
    expect(await read(log.subarray(0, cutAt))).toMatchObject({
      ids: [1, 2, 3, 4, 5, 6],
      kinds: ['file-cut-short', 'chunk-cut-short'],
    });
  });

  test('bytes behind the last chunk, and a block that lost its mark', async () => {
    const log = buildEventLog({ chunks: [events(2), events(2), events(2)] }).fill(
      0x55,
      chunkAt(1),
      chunkAt(1) + 8,
    );
    const { ids, kinds, statistics } = await read(Buffer.concat([log, Buffer.from('trailing')]));
    expect(ids).toEqual([1, 2, 5, 6]);
    expect(kinds).toEqual(['chunk-not-recognized', 'chunk-not-recognized']);
    expect(statistics).toMatchObject({ chunks: 2, chunksSkipped: 2 });
  });

  test('a spoilt record header costs that record only', async () => {
    const log = buildEventLog({ chunks: [events(6)] });
    const [first = 0, , third = 0] = recordOffsets(log, 0);
    log.writeUInt32LE(0, first);
    log.writeUInt32LE(0xffff_fff0, third + 4);
    sealChunk(log.subarray(chunkAt(0)));
    const { ids, kinds } = await read(log);
    // The first record defines the template and the names of its kind; they are still where the others look for them.
    expect(ids).toEqual([2, 4, 5, 6]);
    expect(kinds).toEqual(['record-header-invalid', 'record-header-invalid']);
  });

  test.for([
    ['a size of 0', 4, 0],
    ['a size beyond the chunk', 4, 65_536],
    ['a wrong mark', 0, 0x2a2b],
  ] as const)('%s in the last record ends the chunk', async ([, at, value]) => {
    const log = buildEventLog({ chunks: [events(3), events(1)] });
    log.writeUInt32LE(value, (recordOffsets(log, 0)[2] ?? 0) + at);
    sealChunk(log.subarray(chunkAt(0), chunkAt(1)));
    expect(await read(log)).toMatchObject({ ids: [1, 2, 4], kinds: ['records-end-early'] });
  });

  test('a record with a wrong end is given with a warning', async () => {
    const log = buildEventLog({ chunks: [events(2)] });
    const [, second = 0] = recordOffsets(log, 0);
    log.writeUInt32LE(1, second - 4);
    sealChunk(log.subarray(chunkAt(0)));
    const { ids, damage } = await read(log);
    expect(ids).toEqual([1, 2]);
    expect(damage).toMatchObject([{ kind: 'record-end-invalid', lost: 'nothing' }]);
  });

  test('a record whose template lies outside the chunk is lost alone, and says which it was', async () => {
    const log = buildEventLog({ chunks: [events(4)] });
    const [, , , fourth = 0] = recordOffsets(log, 0);
    log.writeUInt32LE(65_530, fourth + 24 + 4 + 6);
    sealChunk(log.subarray(chunkAt(0)));
    const { ids, damage } = await read(log);
    expect(ids).toEqual([1, 2, 3]);
    expect(damage).toMatchObject([{ kind: 'record-not-decoded', lost: 'one-record', offset: fourth }]);
    expect(damage[0]?.message).toContain('record 4 at byte');
  });

  test('a medium that fails ends the reading', async () => {
    const log = buildEventLog({ chunks: [events(2), events(2)] });
    const { records, damage } = await readWhole(memorySource(log, { failsAt: chunkAt(1) + 1 }));
    expect(records).toHaveLength(2);
    expect(damage).toMatchObject([{ kind: 'read-failed', lost: 'rest-of-file', offset: chunkAt(1) }]);
    expect(damage[0]?.message).toContain('the disk does not answer');
  });
});

describe('a log made to do harm', () => {
  const base = { timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: 1 };

  test('deep nesting is refused, the next record read', async () => {
    let deep: WrittenElement = { name: 'a', content: ['x'] };
    for (let level = 0; level < 600; level++) deep = { name: 'a', content: [deep] };
    const log = buildEventLog({ chunks: [[{ ...base, payload: { kind: 'xml', xml: deep } }, base]] });
    expect(await read(log)).toMatchObject({ ids: [2], kinds: ['record-not-decoded'] });
  });

  test('templates that repeat each other do not grow without bound', async () => {
    const repeat = Array.from({ length: 100 }, () => ({ value: 0, type: 0x21 }));
    let nested: WrittenNode = 'x';
    for (let level = 0; level < 30; level++) {
      nested = { template: { name: `e${level}`, content: repeat }, values: [{ xml: nested }] };
    }
    const log = buildEventLog({ chunks: [[{ ...base, payload: { kind: 'xml', xml: nested } }, base]] });
    const started = performance.now();
    expect(await read(log)).toMatchObject({ ids: [2], kinds: ['record-not-decoded'] });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('an abort', () => {
  test('ends the reading with its reason', async () => {
    const log = buildEventLog({ chunks: [events(1), events(1), events(1)] });
    const controller = new AbortController();
    const reason = new Error('stopped by the user');
    let seen = 0;
    const reading = (async () => {
      for await (const _ of readEventLog(memorySource(log), { signal: controller.signal })) {
        seen += 1;
        controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toBe(1);
  });

  test('does not wait for a medium that hangs', async () => {
    const controller = new AbortController();
    const hanging = {
      name: 'hangs.evtx',
      sizeBytes: 1e6,
      read: () => new Promise<number>(() => {}),
      close: async () => {},
    };
    const reading = readEventLog(hanging, { signal: controller.signal }).next();
    setTimeout(() => controller.abort(), 10);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
