import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSafePath, safeName } from '#core/collectors/safe-path';
import { fixedClock } from '#core/model/clock';
import { startRunRecord } from '#core/run/run-record';
import { openStaging } from '#core/run/staging';
import { writeProblem } from '#core/run/write-problem';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const clock = fixedClock('2026-11-22T10:00:00Z');
const collector = { id: 'event-log', title: 'T', answers: ['evidence'] } as const;

async function recordIn(directory: string) {
  const staging = unwrap(await openStaging(directory, { clock }));
  return { staging, record: startRunRecord({ staging, collector, host: 'H', clock }) };
}

it('hashes what it writes, and writes it whole or not at all', async () => {
  const directory = temporaryFolder();
  const { record } = await recordIn(directory);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 70_000 }), { maxLength: 5 }), async (parts) => {
      const artifact = unwrap(await record.sink.writeStream('x.bin', Readable.from(parts)));
      const bytes = Buffer.concat(parts);
      expect(artifact.sizeBytes).toBe(bytes.length);
      expect(artifact.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(readFileSync(record.sink.absolutePathOf(artifact)).equals(bytes)).toBe(true);
    }),
    { numRuns: 20 },
  );
  async function* broken() {
    yield 'half';
    throw new Error('gone');
  }
  expect(await record.sink.writeStream('y.bin', Readable.from(broken()))).toMatchObject({
    problem: { code: 'file-unreadable', subject: 'evidence/H/y.bin' },
  });
  expect(readdirSync(join(directory, 'evidence/H'))).toEqual(['x.bin']);
  expect(readdirSync(join(directory, '.parts'))).toEqual([]);
});

it('takes in a file that a tool wrote by itself', async () => {
  const directory = temporaryFolder();
  const { record } = await recordIn(directory);
  const folder = unwrap(await record.sink.openFolder());
  const missing = await folder.adoptFile('a.evtx', 'log.evtx');
  expect(missing).toMatchObject({ problem: { code: 'file-not-found' } });
  mkdirSync(join(folder.absolutePath, 'beside'));
  writeFileSync(join(folder.absolutePath, 'a.evtx'), 'content');
  writeFileSync(join(folder.absolutePath, 'beside', 'b.txt'), 'more');
  expect(unwrap(await folder.listFiles())).toEqual([
    { path: 'a.evtx', sizeBytes: 7 },
    { path: 'beside/b.txt', sizeBytes: 4 },
  ]);
  expect(unwrap(await folder.adoptFile('a.evtx', 'log.evtx'))).toMatchObject({
    path: 'evidence/H/log.evtx',
    sizeBytes: 7,
  });
  expect(readFileSync(join(directory, 'evidence/H/log.evtx'), 'utf8')).toBe('content');
  unwrap(await folder.adoptFile('beside/b.txt', 'beside.txt'));
  expect(readFileSync(join(directory, 'evidence/H/beside.txt'), 'utf8')).toBe('more');
  const other = unwrap(await record.sink.openFolder());
  expect(other.absolutePath).not.toBe(folder.absolutePath);
  await folder.remove();
  expect(existsSync(folder.absolutePath)).toBe(false);
  expect(existsSync(other.absolutePath)).toBe(true);
});

it('lists a finished artifact although the run was killed, and clears away what was not finished', async () => {
  const directory = temporaryFolder();
  const { record, staging } = await recordIn(directory);
  staging.journal.add({ step: 'run-started' });
  await record.sink.writeText('done.txt', 'done');
  const { absolutePath } = unwrap(await record.sink.openFolder());
  writeFileSync(join(absolutePath, 'half.evtx'), 'half');
  const again = unwrap(await openStaging(directory, { clock }));
  expect(again.cutOffSince).toMatch(/^\d{4}-/);
  expect(again.runs()).toMatchObject([
    { collector: 'event-log', outcome: { status: 'failed' }, artifacts: [{ path: 'evidence/H/done.txt' }] },
  ]);
  expect(existsSync(absolutePath)).toBe(false);
  again.journal.add({ step: 'run-started' });
  again.journal.add({ step: 'run-ended' });
  expect(unwrap(await openStaging(directory, { clock })).cutOffSince).toBeUndefined();
});

it('appends to the journal at once, its keys in the order of the schema', async () => {
  const directory = temporaryFolder();
  const { staging } = await recordIn(directory);
  staging.journal.add({ message: 'm', exitCode: 1, step: 'command', subject: ['reg', 'query'] });
  expect(readFileSync(join(directory, 'journal.jsonl'), 'utf8')).toBe(
    '{"at":"2026-11-22T10:00:00.000Z","step":"command","subject":["reg","query"],"exitCode":1,"message":"m"}\n',
  );
});

it('refuses paths that lead elsewhere or that Windows refuses', async () => {
  const { record } = await recordIn(temporaryFolder());
  for (const path of [
    '../x',
    '/x',
    'a//b',
    'C:\\x',
    'a\\b',
    'con.txt',
    'a/nul',
    'x.',
    'x ',
    '',
    '.hidden',
    'tenant:../x',
  ]) {
    expect([path, await record.sink.writeText(path, '')]).toMatchObject([
      path,
      { problem: { code: 'write-failed' } },
    ]);
  }
});

it('makes every name fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(isSafePath(safeName(name, 'fallback'))).toBe(true);
    }),
  );
  expect(safeName('Bürö/../Log 1', 'x')).toBe('Buro-..-Log-1');
  expect(safeName('CON', 'x')).toBe('x-CON');
});

it('says that the disk is full, that a folder cannot be written, that runs.json is damaged', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  expect(writeProblem('a.evtx', full)).toMatchObject({ code: 'disk-full', subject: 'a.evtx' });
  expect(writeProblem('a.evtx', new Error('x'))).toMatchObject({ code: 'write-failed' });
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(await openStaging(join(folder, 'file'))).toMatchObject({
    problem: { code: 'output-folder-not-writable' },
  });
  writeFileSync(join(folder, 'runs.json'), '{');
  expect(await openStaging(folder)).toMatchObject({ problem: { code: 'file-unreadable' } });
});

it.skipIf(!existsSync('/dev/full'))(
  'reports a full disk while it writes, and leaves nothing behind',
  async () => {
    const directory = temporaryFolder();
    const { record } = await recordIn(directory);
    mkdirSync(join(directory, '.parts'), { recursive: true });
    symlinkSync('/dev/full', join(directory, '.parts', 'evidence__H__x.bin'));
    expect(await record.sink.writeText('x.bin', 'content')).toMatchObject({
      problem: { code: 'disk-full', subject: 'evidence/H/x.bin' },
    });
    expect(existsSync(join(directory, 'evidence/H/x.bin'))).toBe(false);
    expect(unwrap(await record.sink.writeText('y.bin', 'content'))).toMatchObject({ sizeBytes: 7 });
  },
);
