import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import {
  addSource,
  answerDialogs,
  makePackage,
  openView,
  temporaryFolder,
  unpackAndCheck,
} from './support/window-steps';

const sample = path.resolve(import.meta.dirname, '../../assets/sample');
const first = 'AADC01.contoso.com';
const second = 'AADC01.contoso.com-2';

/** A folder with the evidence of the sample, under a name of its own. */
function evidenceIn(base: string, name: string): string {
  const folder = path.join(base, name);
  for (const part of ['event-log', 'registry', 'services']) {
    cpSync(path.join(sample, part), path.join(folder, part), { recursive: true });
  }
  return folder;
}

async function startWithFolders(launched: LaunchedApp, folders: readonly string[]): Promise<void> {
  const { window: page } = launched;
  await page.getByRole('button', { name: text('window.start.new') }).click();
  await openView(page, text('window.view.evidence'));
  for (const folder of folders) {
    await answerDialogs(launched, [folder]);
    await addSource(page, 'folder');
    await expect(
      page.getByRole('button', { name: text('window.sources.remove', { name: folder }) }),
    ).toBeVisible();
  }
}

function host(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function rowOf(page: Page, name: string, title: string) {
  return host(page, name).getByRole('listitem').filter({ hasText: title });
}

const make = { name: text('window.action.make') };
const log = 'Application event log';

test('two folders in one case: what breaks in one is tried again alone, also after a restart', async () => {
  const [base, home, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const folders = [evidenceIn(base, 'one'), evidenceIn(base, 'two')];
  const logs = path.join(folders[1] ?? '', 'event-log');
  const aside = path.join(base, 'aside');
  let launched = await launchApp({ home });
  try {
    await startWithFolders(launched, folders);
    await expect(host(launched.window, second)).toBeVisible();
    renameSync(logs, aside);
    await launched.window.getByRole('button', { name: text('window.action.collect') }).click();
    await expect(launched.window.getByRole('button', make)).toBeVisible({ timeout: 60_000 });
    await expect(rowOf(launched.window, first, log)).toContainText('Collected');
    await expect(rowOf(launched.window, second, log)).not.toContainText('Collected');
    await expect(rowOf(launched.window, second, 'Synchronization service')).toContainText('Collected');
    await launched.window.waitForTimeout(1_500);
    await launched.kill();

    renameSync(aside, logs);
    launched = await launchApp({ home });
    const { window: page } = launched;
    await page.getByRole('button', { name: text('window.start.continue') }).click();
    await openView(page, text('window.view.evidence'));
    await rowOf(page, second, log)
      .getByRole('button', { name: /^Try again/ })
      .click();
    await expect(rowOf(page, second, log)).toContainText('Collected', { timeout: 30_000 });
    await expect(page.getByRole('button', make)).toBeVisible({ timeout: 30_000 });
    const unpacked = await unpackAndCheck(await makePackage(launched, out));
    for (const name of [first, second]) {
      const packed = path.join(unpacked, 'evidence', name, 'event-log', 'application.evtx');
      expect(() => cpSync(packed, path.join(base, name))).not.toThrow();
    }
  } finally {
    await launched.close();
    for (const folder of [base, home, out]) rmSync(folder, { recursive: true, force: true });
  }
});

test('one row is cancelled while the others of both hosts go on', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signal that stops a process.');
  const base = await temporaryFolder();
  const launched = await launchApp();
  try {
    const { app, window: page } = launched;
    await startWithFolders(launched, [evidenceIn(base, 'one'), evidenceIn(base, 'two')]);
    await expect(host(page, second)).toBeVisible();
    const pid = await app.evaluate(
      ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'casebundle-worker')?.pid,
    );
    if (pid === undefined) throw new Error('There is no worker.');
    process.kill(pid, 'SIGSTOP');
    await page.getByRole('button', { name: text('window.action.collect') }).click();
    const name = text('window.evidence.titleOnHost', { title: 'Server facts', host: second });
    await page.getByRole('button', { name: text('window.evidence.cancelOf', { title: name }) }).click();
    process.kill(pid, 'SIGCONT');
    await expect(page.getByRole('button', make)).toBeVisible({ timeout: 60_000 });
    await expect(rowOf(page, second, 'Server facts')).toContainText('Cancelled');
    await expect(rowOf(page, second, log)).toContainText('Collected');
    await expect(rowOf(page, first, 'Server facts')).toContainText('Collected');
  } finally {
    await launched.close();
    rmSync(base, { recursive: true, force: true });
  }
});

test('this server and other servers are closed where there is no Windows, with the reason', async () => {
  test.skip(process.platform === 'win32', 'On Windows they are open.');
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    await startWithFolders(launched, []);
    for (const kind of ['local', 'server'] as const) {
      const choice = page.getByRole('button', { name: text(`window.source.${kind}`), exact: true });
      await expect(choice).toHaveAttribute('aria-disabled', 'true');
      await expect(choice).toHaveAccessibleDescription(text('app.source.notWindows'));
    }
    await page
      .getByRole('button', { name: text('window.source.server'), exact: true })
      .click({ force: true });
    await expect(page.getByRole('textbox', { name: text('window.sources.names') })).toHaveCount(0);
  } finally {
    await launched.close();
  }
});
