import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkEventLog, openEventLog } from '#core/evtx/open-event-log';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';

const log = buildEventLog({
  chunks: [[{ timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: 1 }]],
});
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebundle-evtx-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('openEventLog', () => {
  test('opens a log that can be read and closed', async () => {
    const path = join(folder, 'log.evtx');
    await writeFile(path, log);
    const opened = await openEventLog(path);
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(opened.value).toMatchObject({ name: path, sizeBytes: log.length });
    expect((await readWhole(opened.value)).records).toHaveLength(1);
    await opened.value.close();
  });

  test('names a file that is not there, and a folder', async () => {
    const missing = join(folder, 'missing.evtx');
    expect(await openEventLog(missing)).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found', subject: missing },
    });
    expect(await openEventLog(folder)).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable', subject: folder },
    });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names a file it may not read',
    async () => {
      const path = join(folder, 'secret.evtx');
      await writeFile(path, log);
      await chmod(path, 0o000);
      expect(await openEventLog(path)).toMatchObject({ ok: false, problem: { code: 'access-denied' } });
    },
  );

  test('refuses a text file', async () => {
    const path = join(folder, 'text.evtx');
    await writeFile(path, 'ElfFil, but not quite. '.repeat(10_000));
    const opened = await openEventLog(path);
    expect(opened).toMatchObject({ ok: false, problem: { code: 'not-an-event-log', subject: path } });
  });
});

describe('checkEventLog', () => {
  const code = async (bytes: Uint8Array, options = {}) => {
    const checked = await checkEventLog(memorySource(bytes, options));
    return checked.ok ? 'ok' : checked.problem.code;
  };

  test('takes a file mark, or a chunk where one can be', async () => {
    expect(await code(log)).toBe('ok');
    expect(await code(log.subarray(0, 8))).toBe('ok');
    expect(await code(Buffer.from(log).fill(0, 0, 4096))).toBe('ok');
    expect(await code(Buffer.concat([Buffer.alloc(4096 + 65_536), log.subarray(4096)]))).toBe('ok');
  });

  test('takes chunks at any offset, since the file header may be missing altogether', async () => {
    expect(await code(log.subarray(4096))).toBe('ok');
    expect(await code(Buffer.concat([Buffer.alloc(1_000, 7), log.subarray(4096)]))).toBe('ok');
  });

  test('refuses everything else', async () => {
    expect(await code(Buffer.alloc(0))).toBe('not-an-event-log');
    expect(await code(Buffer.alloc(200_000))).toBe('not-an-event-log');
    expect(await code(log, { failsAt: 4 })).toBe('file-unreadable');
  });
});
