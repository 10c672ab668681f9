import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard, byMouse } from './support/person';
import { answerDialogs, packagePath, temporaryFolder, unpackAndCheck } from './support/window-steps';

/** Mounts a file system of a small size, where the system and the rights allow it. */
function mountSmall(folder: string, size: string): boolean {
  const mount = ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder];
  return process.platform === 'linux' && spawnSync('mount', mount).status === 0;
}

let home: string;
let launched: LaunchedApp | undefined;
const mounted: string[] = [];

test.beforeEach(async () => {
  home = await temporaryFolder();
});

test.afterEach(async () => {
  await launched?.kill();
  launched = undefined;
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder]);
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function smallDisk(name: string, size: string): string {
  const folder = path.join(home, name);
  mkdirSync(folder, { recursive: true });
  test.skip(!mountSmall(folder, size), 'A file system of a small size cannot be mounted here.');
  mounted.push(folder);
  return folder;
}

test('a full disk at packing leaves no package and all evidence; with room again it is made, by mouse and by keyboard', async () => {
  launched = await launchApp({ home });
  const { window: page } = launched;
  for (const person of [byMouse, byKeyboard]) {
    const out = smallDisk(`out-${person.way}`, '64k');
    await person.press(page.getByRole('button', { name: text('window.start.sample') }));
    await expect(page.getByRole('heading', { name: text('window.item.evidence') })).toBeVisible();
    await person.next(page);
    const make = page.getByRole('button', { name: text('window.action.make') });
    await expect(make).toBeVisible({ timeout: 60_000 });
    await answerDialogs(launched, [out]);
    await person.next(page);
    await expect(page.getByRole('contentinfo').getByText(/There is no space left/)).toBeVisible({
      timeout: 30_000,
    });
    expect(readdirSync(out)).toEqual([]);
    await expect(make).toBeEnabled();

    spawnSync('mount', ['-o', 'remount,size=32m', out]);
    await person.next(page);
    await unpackAndCheck(await packagePath(page, out));
    await person.press(page.getByRole('button', { name: text('window.cases'), exact: true }));
  }
});

test('a full disk at saving loses nothing that was typed, and the window stays open until it is saved', async () => {
  const cases = smallDisk('cases', '128k');
  launched = await launchApp({ home });
  const { window: page, app } = launched;
  await page.getByRole('button', { name: text('window.start.new') }).click();
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.fill('Before');
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  try {
    writeFileSync(path.join(cases, 'filler'), Buffer.alloc(256 * 1024));
  } catch {
    // As much as there was room for.
  }
  const typed = 'Typed on a full disk. '.repeat(400);
  await description.fill(typed);
  await expect(page.getByText(/The case could not be saved/).first()).toBeVisible();
  const isOpen = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.waitForTimeout(400);
    expect(await isOpen()).toBe(1);
  }
  await expect(page.getByText(text('window.saveFailed.stays')).first()).toBeVisible();

  rmSync(path.join(cases, 'filler'));
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible({ timeout: 10_000 });
  await launched.close();
  launched = await launchApp({ home });
  await launched.window.getByRole('button', { name: text('window.start.continue') }).click();
  await launched.window.getByRole('heading', { name: text('window.overview.title') }).waitFor();
  await launched.window.keyboard.press('Control+1');
  await expect(launched.window.getByRole('textbox', { name: 'Description' })).toHaveValue(typed);
});
