import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '#core/evtx/walk-event-log';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { sealChunk } from '#test/support/evtx-writer/build-chunk';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';

const chunkBytes = 65_536;
const chunkAt = (index: number) => 4096 + index * chunkBytes;

function events(count: number): WrittenEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    timeCreated: `2026-11-18T08:14:0${index % 10}.0000001Z`,
    provider: 'ADSync',
    eventId: 6329,
    form: 'classic',
    payload: { kind: 'strings', strings: [`event ${index}`, 'x'.repeat(400)] },
  }));
}

function recordOffsets(log: Buffer, chunk: number): number[] {
  const offsets: number[] = [];
  const end = chunkAt(chunk) + log.readUInt32LE(chunkAt(chunk) + 48);
  for (let at = chunkAt(chunk) + 512; at < end; at += log.readUInt32LE(at + 4)) offsets.push(at);
  return offsets;
}

async function read(log: Uint8Array, options?: ReadOptions, medium = {}) {
  const { records, damage, statistics } = await readWhole(memorySource(log, medium), options);
  return {
    ids: records.map(({ recordId }) => recordId),
    salvaged: records.filter(({ salvaged }) => salvaged === true).map(({ recordId }) => recordId),
    kinds: damage.map(({ kind }) => kind),
    places: damage.map(({ offset }) => offset),
    lost: damage.map(({ lost }) => lost),
    statistics,
  };
}

describe('a chunk that is not where it should be', () => {
  const log = buildEventLog({ chunks: [events(3), events(4), events(2), events(2)] });
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

  test('is found behind inserted bytes, whatever their number', async () => {
    for (const size of [1, 511, 4_000, 70_001]) {
      const inserted = Buffer.alloc(size, 0x5a);
      const shifted = Buffer.concat([log.subarray(0, chunkAt(1)), inserted, log.subarray(chunkAt(1))]);
      const { ids, kinds, places } = await read(shifted);
      expect(ids).toEqual(all);
      expect([...new Set(kinds)]).toEqual(['chunk-not-recognized']);
      expect(places[0]).toBe(chunkAt(1));
    }
  });

  test('is found behind a chunk that lost bytes, whose records before the loss are given', async () => {
    const [, , third = 0] = recordOffsets(log, 1);
    const shorter = Buffer.concat([log.subarray(0, third), log.subarray(third + 1_001)]);
    const { ids, kinds, places } = await read(shorter);
    expect(ids.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(ids.slice(-4)).toEqual([8, 9, 10, 11]);
    expect(kinds.filter((kind) => kind !== 'record-not-decoded')).toEqual([
      'file-cut-short',
      'chunk-data-checksum',
      'chunk-overlapped',
    ]);
    expect(places[2]).toBe(chunkAt(1));
  });

  test('is found in a file without any header, and in two logs one behind the other', async () => {
    expect(await read(log.subarray(4096))).toMatchObject({ ids: all, kinds: ['file-header-missing'] });
    const twice = await read(Buffer.concat([log, log]));
    expect(twice.ids).toEqual([...all, ...all]);
    expect(twice.places).toEqual([log.length]);
  });

  test('is not taken for one when only its mark stands in a text', async () => {
    const text = Buffer.concat([log, Buffer.from('ElfChnk\0 is what a chunk begins with'.padEnd(600))]);
    expect((await read(text)).ids).toEqual(all);
  });
});

describe('a medium with an unreadable place', () => {
  const log = buildEventLog({ chunks: Array.from({ length: 40 }, () => events(2)) });

  test('costs the blocks that touch it, no more', async () => {
    const unreadable = [chunkAt(5) + 100, chunkAt(6) + 100];
    const { ids, kinds, places, lost } = await read(log, {}, { unreadable });
    expect(ids).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1).filter((id) => id < 11 || id > 14),
    );
    expect(kinds).toEqual(['read-failed', 'read-failed']);
    expect(places).toEqual([chunkAt(5), chunkAt(6)]);
    expect(lost).toEqual(['some-records', 'some-records']);
  });

  test('is given up when nothing can be read any more', async () => {
    const { ids, kinds, lost } = await read(log, {}, { unreadable: [chunkAt(3), log.length] });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
    expect(kinds).toHaveLength(16);
    expect(lost.at(-1)).toBe('rest-of-file');
  });

  test('does not hide the records when it is the file header', async () => {
    const { ids, kinds } = await read(log, {}, { unreadable: [0, 10] });
    expect(ids).toHaveLength(80);
    expect(kinds).toEqual(['read-failed']);
  });
});

describe('a chunk header that says what cannot be', () => {
  test.each([0, 100, 65_537, 0xffff_ffff])(
    'free space at %d: the records are given up to the last that follows',
    async (offset) => {
      const log = buildEventLog({ chunks: [events(6), events(1)] });
      log.writeUInt32LE(offset, chunkAt(0) + 48);
      const { ids, kinds } = await read(log);
      expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(kinds).toEqual(['chunk-header-checksum', 'chunk-data-checksum']);
    },
  );
});

describe('zeros in the place of the last records', () => {
  const log = buildEventLog({ chunks: [events(6), events(1)] });
  log.fill(0, recordOffsets(log, 0)[3], chunkAt(1));

  test('are a loss when the checksum is not theirs', async () => {
    const { ids, kinds, places } = await read(log);
    expect(ids).toEqual([1, 2, 3, 7]);
    expect(kinds).toEqual(['chunk-data-checksum', 'records-end-early']);
    expect(places[1]).toBe(recordOffsets(buildEventLog({ chunks: [events(6), events(1)] }), 0)[3]);
  });

  test('are none when it is', async () => {
    const sealed = Buffer.from(log);
    sealChunk(sealed.subarray(chunkAt(0), chunkAt(1)));
    expect(await read(sealed)).toMatchObject({ ids: [1, 2, 3, 7], kinds: [] });
  });
});

describe('stale records', () => {
  const log = buildEventLog({ chunks: [events(8), events(1)] });
  const [, , , fourth = 0] = recordOffsets(log, 0);
  log.writeUInt32LE(fourth - chunkAt(0), chunkAt(0) + 48);
  sealChunk(log.subarray(chunkAt(0), chunkAt(1)));

  test('are given on request only, marked, each once, and are no damage', async () => {
    expect(await read(log)).toMatchObject({ ids: [1, 2, 3, 9], salvaged: [], kinds: [] });
    expect(await read(log, { salvages: true })).toMatchObject({
      ids: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      salvaged: [4, 5, 6, 7, 8],
      kinds: [],
    });
  });

  test('pass the same filter as the others', async () => {
    const filter = { fromInstant: '2026-11-18T08:14:05Z' };
    expect(await read(log, { salvages: true, filter })).toMatchObject({ ids: [6, 7, 8] });
  });

  test('are found in a block that lost the mark of a chunk', async () => {
    const unmarked = Buffer.from(log).fill(0x55, chunkAt(0), chunkAt(0) + 8);
    expect(await read(unmarked)).toMatchObject({ ids: [9], kinds: ['chunk-not-recognized'] });
    expect(await read(unmarked, { salvages: true })).toMatchObject({
      ids: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      salvaged: [1, 2, 3, 4, 5, 6, 7, 8],
    });
  });

  test('are found behind a stretch that something else was written over', async () => {
    const sound = buildEventLog({ chunks: [events(40)] });
    const offsets = recordOffsets(sound, 0);
    for (const index of [10, 35]) sound.fill(0x33, offsets[index], (offsets[index] ?? 0) + 8);
    sealChunk(sound.subarray(chunkAt(0)));
    const { ids, salvaged } = await read(sound, { salvages: true });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(38);
    expect(salvaged).toEqual([]);
  });
});
