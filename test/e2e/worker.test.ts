import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unwrap } from '#test/support/unwrap';
import { callFromPage } from './support/api';
import { type LaunchedApp, launchApp } from './support/launch';

const collection = { windowHours: 24, fullLog: false };

/** Keeps the events of one kind in the page, where `eventsOf` finds them. */
async function keepEvents(page: Page, name: string): Promise<void> {
  await page.evaluate((event) => {
    const kept: unknown[] = [];
    Reflect.set(window, event, kept);
    Reflect.get(window, 'casebundle').on(event, (value: unknown) => kept.push(value));
  }, name);
}

function eventsOf(page: Page, name: string): Promise<readonly { kind: string; state?: string }[]> {
  return page.evaluate((event) => Reflect.get(window, event), name);
}

async function workerPid({ app }: LaunchedApp): Promise<number> {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'casebundle-worker')?.pid,
  );
  if (pid === undefined) throw new Error('There is no worker.');
  return pid;
}

async function startSample(launched: LaunchedApp): Promise<string> {
  const { id } = unwrap(await callFromPage(launched.window, 'draft:create', { sample: true }));
  // Starts the worker.
  unwrap(await callFromPage(launched.window, 'collection:plan', { draftId: id, fullLog: false }));
  await keepEvents(launched.window, 'collection:progress');
  await keepEvents(launched.window, 'package:progress');
  return id;
}

test('evidence is gathered, packed and verified through the operations', async () => {
  const out = await mkdtemp(path.join(tmpdir(), 'casebundle-e2e-'));
  const launched = await launchApp();
  try {
    const { app, window: page } = launched;
    const draftId = await startSample(launched);
    unwrap(await callFromPage(page, 'collection:start', { draftId, ...collection }));
    await expect.poll(async () => (await eventsOf(page, 'collection:progress')).at(-1)?.kind).toBe('ended');

    const choose = (place: string) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      }, place);
    await choose(out);
    const folder = unwrap(await callFromPage(page, 'package:choose-folder', undefined));
    unwrap(await callFromPage(page, 'package:make', { draftId, folder: folder?.token ?? '' }));
    await expect.poll(async () => (await eventsOf(page, 'package:progress')).at(-1)?.kind).toBe('ended');
    const [zip = '', sum] = (await readdir(out)).sort();
    expect(sum).toBe(`${zip}.sha256`);

    await choose(path.join(out, zip));
    const chosen = unwrap(await callFromPage(page, 'package:choose', undefined));
    const opened = unwrap(await callFromPage(page, 'package:open', { file: chosen?.token ?? '' }));
    expect(opened).toMatchObject({ fileName: zip, defects: [], content: { findingsFrom: 'stored' } });

    await app.evaluate(({ clipboard }) => {
      const texts: string[] = [];
      clipboard.writeText = async (text) => {
        texts.push(text);
      };
      Reflect.set(globalThis, 'copiedTexts', texts);
    });
    unwrap(await callFromPage(page, 'summary:copy', { draftId }));
    const texts = await app.evaluate(() => Reflect.get(globalThis, 'copiedTexts'));
    expect(texts).toEqual([expect.stringContaining('1. General description: given')]);
  } finally {
    await launched.close();
    await rm(out, { recursive: true, force: true });
  }
});

test('a worker that is killed is told of, the window goes on, and the next collection works', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signal that stops a process.');
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    const draftId = await startSample(launched);
    const pid = await workerPid(launched);
    process.kill(pid, 'SIGSTOP');
    unwrap(await callFromPage(page, 'collection:start', { draftId, ...collection }));
    // The worker hangs; main answers all the same.
    expect(unwrap(await callFromPage(page, 'draft:list', undefined))).toHaveLength(1);
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(async () => (await eventsOf(page, 'collection:progress')).at(-1))
      .toMatchObject({ kind: 'failed', draftId, problem: { code: 'worker-stopped' } });

    unwrap(await callFromPage(page, 'collection:start', { draftId, ...collection }));
    await expect.poll(async () => (await eventsOf(page, 'collection:progress')).at(-1)?.kind).toBe('ended');
    expect(await workerPid(launched)).not.toBe(pid);
  } finally {
    await launched.close();
  }
});

test('a collection that was cut off is offered again after the next start, with what it had', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'casebundle-e2e-'));
  try {
    const first = await launchApp({ home });
    const draftId = await startSample(first);
    const pid = await workerPid(first);
    unwrap(await callFromPage(first.window, 'collection:start', { draftId, ...collection }));
    await first.window.waitForFunction(
      () =>
        Reflect.get(window, 'collection:progress').some(
          ({ state }: { state?: string }) => state === 'running',
        ),
      undefined,
      { polling: 1 },
    );
    process.kill(pid, 'SIGKILL');
    await first.kill();

    const second = await launchApp({ home });
    try {
      const [found] = unwrap(await callFromPage(second.window, 'draft:list', undefined));
      expect(found).toMatchObject({ id: draftId, interruptedRun: true });
      await keepEvents(second.window, 'collection:progress');
      unwrap(await callFromPage(second.window, 'collection:start', { draftId, ...collection }));
      await expect
        .poll(async () => (await eventsOf(second.window, 'collection:progress')).at(-1)?.kind)
        .toBe('ended');
      const draft = unwrap(await callFromPage(second.window, 'draft:open', { draftId }));
      expect(draft.interruptedRun).toBe(false);
      expect(new Set(draft.runs.map(({ outcome }) => outcome.status))).toEqual(new Set(['collected']));
    } finally {
      await second.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
