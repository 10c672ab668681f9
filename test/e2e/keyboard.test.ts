import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { answerDialogs } from './support/window-steps';

let folder: string;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'casebundle-keyboard-'));
  launched = await launchApp({ env: { TZ: 'Europe/Berlin' } });
});

test.afterEach(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('a case goes from the first screen to a verified package by keyboard alone', async () => {
  const { window: page } = launched;
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await tabTo(page, /^Start a case/);
  await page.keyboard.press('Enter');
  await expect(heading(text('window.item.problem'))).toBeVisible();

  await tabTo(page, /^Title of the case/);
  await page.keyboard.type('Ada cannot reset her password');
  await tabTo(page, /^Description/);
  await page.keyboard.type('The page says that the password cannot be reset.');
  await tabTo(page, /^Error shown/);
  await page.keyboard.type('0029');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Error shown' })).toHaveValue('SSPR_0029');

  await goTo('3', 'window.item.codes');
  await tabTo(page, /^Support code/);
  await page.keyboard.type('7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa');
  await goTo('4', 'window.item.time');
  await tabTo(page, /^Date/);
  await page.keyboard.type('2026-11-18');
  await tabTo(page, /^Time$/);
  await page.keyboard.type('09:14:05');
  await tabTo(page, /^Time zone/);
  await page.keyboard.type('W. Europe Standard Time');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2026-11-18 08:14:05 UTC').first()).toBeVisible();
  await goTo('5', 'window.item.user');
  await tabTo(page, /^User principal name/);
  await page.keyboard.type('ada.lovelace@contoso.com');
  await tabTo(page, /^Federated/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Pass-through/ })).toBeChecked();

  // The left side by its arrow keys.
  await tabTo(page, /User.*Given/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(text('window.item.evidence'))).toBeVisible();
  await tabTo(page, /^The sample/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove The sample' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });

  await answerDialogs(launched, [folder]);
  await page.keyboard.press('Control+Enter');
  await expect(heading(text('window.package.ready'))).toBeVisible({ timeout: 60_000 });
  const made = (await readdir(folder)).find((name) => name.endsWith('.zip')) ?? '';
  expect(made).not.toBe('');

  await tabTo(page, /^Cases$/);
  await page.keyboard.press('Enter');
  await answerDialogs(launched, [path.join(folder, made)]);
  await tabTo(page, /^Open a package/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${made} is whole.`).first()).toBeVisible();

  async function goTo(digit: string, title: Parameters<typeof text>[0]): Promise<void> {
    await page.keyboard.press(`Control+${digit}`);
    await expect(heading(text(title))).toBeFocused();
  }
});

/** Presses Tab until what has the keyboard has that name, as a person would who sees only where the keyboard is. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      return (
        element.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        element.textContent ??
        ''
      ).trim();
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}; it passed ${seen.join(' | ')}`);
}
