import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import type { Log } from '../../electron/main/log';
import { openSession } from '../../electron/main/session';

const log: Log = { file: '', error: () => undefined };
const open = { draftId: 'draft-1', view: 'codes' };

async function file(): Promise<string> {
  return path.join(await temporaryFolder(), 'session.json');
}

it('begins fresh where the last end was one', async () => {
  const at = await file();
  const session = await openSession(at, log);
  expect(session.begin()).toEqual({ kind: 'fresh' });
  session.keep(open);
  await session.end();
  expect((await openSession(at, log)).begin()).toEqual({ kind: 'fresh' });
});

it('knows the case that was open at an end that was none', async () => {
  const at = await file();
  const first = await openSession(at, log);
  first.begin();
  first.keep({ ...open, view: 'problem' });
  first.keep(open);
  await expect.poll(async () => (await openSession(at, log)).begin()).toEqual({ kind: 'cut-off', open });
});

it('gives a page that is loaded anew what was open, and says once that its process had stopped', async () => {
  const session = await openSession(await file(), log);
  session.begin();
  session.keep(open);
  expect(session.begin()).toEqual({ kind: 'reloaded', crashed: false, open });
  session.pageStopped();
  expect(session.begin()).toEqual({ kind: 'reloaded', crashed: true, open });
  expect(session.begin()).toEqual({ kind: 'reloaded', crashed: false, open });
});

it('takes a damaged note for none', async () => {
  const at = await file();
  await writeFile(at, '{"open":{"draftId":"../x"');
  expect((await openSession(at, log)).begin()).toEqual({ kind: 'fresh' });
});
