import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { tabTo } from './support/keyboard-steps';
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
  await tabTo(page.getByRole('button', { name: /^Start a case/ }));
  await page.keyboard.press('Enter');
  await expect(heading(text('window.item.problem'))).toBeVisible();

  await tabTo(page.getByRole('textbox', { name: /^Title of the case/ }));
  await page.keyboard.type('Ada cannot reset her password');
  await tabTo(page.getByRole('textbox', { name: /^Description/ }));
  await page.keyboard.type('The page says that the password cannot be reset.');
  await tabTo(page.getByRole('combobox', { name: /^Error shown/ }));
  await page.keyboard.type('0029');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Error shown' })).toHaveValue('SSPR_0029');

  await goTo('3', 'window.item.codes');
  await tabTo(page.getByRole('textbox', { name: /^Support code/ }));
  await page.keyboard.type('7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa');
  await goTo('4', 'window.item.time');
  await tabTo(page.getByRole('textbox', { name: /^Date/ }));
  await page.keyboard.type('2026-11-18');
  await tabTo(page.getByRole('textbox', { name: /^Time$/ }));
  await page.keyboard.type('09:14:05');
  await tabTo(page.getByRole('combobox', { name: /^Time zone/ }));
  await page.keyboard.type('W. Europe Standard Time');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2026-11-18 08:14:05 UTC').first()).toBeVisible();
  await goTo('5', 'window.item.user');
  await tabTo(page.getByRole('textbox', { name: /^User principal name/ }));
  await page.keyboard.type('ada.lovelace@contoso.com');
  await tabTo(page.getByRole('radio', { name: /^Federated/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Pass-through/ })).toBeChecked();

  // The left side by its arrow keys.
  await tabTo(page.getByRole('button', { name: /User.*Given/ }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(text('window.item.evidence'))).toBeVisible();
  await tabTo(page.getByRole('button', { name: /^The sample/ }));
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

  await tabTo(page.getByRole('button', { name: /^Cases$/ }));
  await page.keyboard.press('Enter');
  await answerDialogs(launched, [path.join(folder, made)]);
  await tabTo(page.getByRole('button', { name: /^Open a package/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${made} is whole.`).first()).toBeVisible();

  async function goTo(digit: string, title: Parameters<typeof text>[0]): Promise<void> {
    await page.keyboard.press(`Control+${digit}`);
    await expect(heading(text(title))).toBeFocused();
  }
});
