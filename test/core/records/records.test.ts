import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedTextCharacters } from '#core/model/listed-record';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { listedRecord } from '../../../electron/core/records/listed-record';
import { placeList } from '../../../electron/core/records/place-list';
import { indexOfRecord, listRecords, recordsOf } from '../../../electron/core/records/record-list';
import { recordLists } from '../../../electron/core/records/record-lists';
import { readStagedLines } from '../../../electron/core/records/staged-lines';

const { signal } = new AbortController();

function line(recordId: number, data: unknown = ['nothing'], eventId = 31019): string {
  const timeCreated = '2026-11-18T08:00:00.0000000Z';
  return `${JSON.stringify({ recordId, timeCreated, provider: 'PasswordResetService', eventId, level: 4, data })}\n`;
}

async function fileOf(content: string): Promise<string> {
  const path = join(temporaryFolder(), 'application.events.jsonl');
  await writeFile(path, content);
  return path;
}

async function ids(path: string, typed: string, first: number, count: number): Promise<readonly number[]> {
  const list = await listRecords(path, { words: typed }, signal);
  return (await recordsOf(list, { first, count }, signal)).map(({ recordId }) => recordId);
}

describe('the lines of a staged file', () => {
  it('are the lines of the text, wherever blocks end and from any line on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat({ max: 90_000 })), { maxLength: 12 }),
        fc.nat(),
        async (parts, pick) => {
          const texts = parts.map(([text, length]) => `${text.replaceAll('\n', ' ')}${'x'.repeat(length)}`);
          const path = await fileOf(texts.map((text) => `${text}\n`).join(''));
          const skipped = texts.length === 0 ? 0 : pick % texts.length;
          const offset = texts.slice(0, skipped).reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
          const read: string[] = [];
          for await (const lines of readStagedLines(path, offset, signal)) {
            read.push(...lines.map(({ bytes }) => bytes.toString()));
          }
          expect(read).toEqual(texts.slice(skipped));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leave out a last line that is still being written, and one that is no line of ours', async () => {
    const path = await fileOf(`${line(1)}${'x'.repeat(9 * 1024 * 1024)}\n${line(2)}{"recordId":3`);
    expect(await ids(path, '', 0, 10)).toEqual([1, 2]);
  });
});

describe('a list of records', () => {
  it('gives any part of itself, whatever was forgotten of its places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20 }), (count, limit) => {
        const places = placeList(limit);
        for (let index = 0; index < count; index += 1) places.add(index * 10);
        for (let index = 0; index < count; index += 1) {
          const before = places.before(index);
          expect(before.offset).toBe(before.index * 10);
          expect(before.index).toBeLessThanOrEqual(index);
        }
        expect(places.count()).toBe(count);
      }),
    );
  });

  it('has the records that hold all words, in any case, quotes and backslashes as they are typed', async () => {
    const path = await fileOf(
      line(10, { User: 'CONTOSO\\ada', Reason: 'said "no"' }) +
        line(11, ['ADA', 'grace']) +
        line(12, ['grace'], 33004),
    );
    expect(await ids(path, 'ada', 0, 10)).toEqual([10, 11]);
    expect(await ids(path, 'Contoso\\ADA "no"', 0, 10)).toEqual([10]);
    expect(await ids(path, 'grace 33004', 0, 10)).toEqual([12]);
    // A key of the file is no word of a record.
    expect(await ids(path, 'timecreated', 0, 10)).toEqual([]);
  });

  it('finds where a record stands among those that hold the words', async () => {
    const path = await fileOf([5, 6, 7, 8].map((id) => line(id, [id % 2 === 0 ? 'even' : 'odd'])).join(''));
    const all = await listRecords(path, { words: '' }, signal);
    const even = await listRecords(path, { words: 'even' }, signal);
    expect(await indexOfRecord(all, 8, signal)).toBe(3);
    expect(await indexOfRecord(even, 8, signal)).toBe(1);
    expect(await indexOfRecord(even, 7, signal)).toBeUndefined();
  });

  it('says of a long text that it is cut, and keeps the line of one that cannot be read', async () => {
    const long = listedRecord(line(1, ['x'.repeat(listedTextCharacters + 1)]).trim());
    expect(long).toMatchObject({ isCut: true, text: 'x'.repeat(listedTextCharacters) });
    expect(listedRecord(line(1, { User: 'ada', None: '' }).trim())).toMatchObject({
      text: 'User: ada',
      isCut: false,
    });
    const path = await fileOf(`${line(1)}no json\n${line(2)}`);
    expect(await ids(path, '', 0, 10)).toEqual([1, -1, 2]);
    expect(await ids(path, '', 2, 10)).toEqual([2]);
  });
});

describe('the lists asked for lately', () => {
  it('are made again when the file was written again', async () => {
    const path = await fileOf(line(1));
    const lists = recordLists();
    const first = unwrap(await lists.get(path, { words: '' }));
    expect(unwrap(await lists.get(path, { words: '' }))).toBe(first);
    await appendFile(path, line(2));
    expect(unwrap(await lists.get(path, { words: '' })).places.count()).toBe(2);
  });

  it('are given up when other words of the same file are asked for meanwhile', async () => {
    const path = await fileOf(Array.from({ length: 20_000 }, (_, index) => line(index)).join(''));
    const lists = recordLists();
    const early = lists.get(path, { words: 'nothing' });
    // The first one has to be under way; it begins when the file was looked at.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const late = await lists.get(path, { words: '19999' });
    expect(unwrap(late).places.count()).toBe(1);
    const ended = await early;
    if (!ended.ok) expect(ended.problem.code).toBe('cancelled');
  });

  it('say that a file is gone', async () => {
    const gone = await recordLists().get(join(temporaryFolder(), 'none.jsonl'), { words: '' });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'file-not-found' } });
  });
});
