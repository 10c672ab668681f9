import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySource } from '../evtx-memory-source';
import { readWhole } from '../evtx-reading';
import { temporaryFolder } from '../temporary-folder';
import { writeLargeLog } from './large-log';

test('a large log has the size asked for, and goes on where the story ends', async () => {
  const path = join(temporaryFolder(), 'large.evtx');
  const written = await writeLargeLog(path, 3);
  const log = readFileSync(path);
  expect(log.length).toBe(4096 + 3 * 2 ** 20);
  const { records, damage } = await readWhole(memorySource(log));
  expect(damage).toEqual([]);
  expect(records).toHaveLength(written.records);
  expect(records.length).toBeGreaterThan(3_959);
  const times = records.map(({ timeCreated }) => timeCreated);
  expect(times).toEqual(times.toSorted());
  expect(records.map(({ recordId }) => recordId)).toEqual(records.map((_, index) => index + 1));
});
