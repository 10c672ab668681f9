import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/launch';
import { answerDialogs, listedCase } from './support/window-steps';

let folder: string;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'casebundle-window-'));
  launched = await launchApp({ env: { TZ: 'Europe/Berlin' } });
});

test.afterEach(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('what is typed saves by itself and is there again after the case was left', async () => {
  const { window } = launched;
  await window.getByRole('button', { name: /Start a case/ }).click();
  await window.getByRole('textbox', { name: 'Title of the case' }).fill('Ada cannot reset');
  await window.getByRole('textbox', { name: 'Description' }).fill('The page says no.');
  await expect(window.getByText(/^Saved \d\d:\d\d/)).toBeVisible({ timeout: 3_000 });
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('heading', { name: 'When did it happen?' })).toBeFocused();
  await window.getByRole('textbox', { name: 'Date' }).fill('2026-10-25');
  await window.getByRole('textbox', { name: 'Time' }).fill('02:30');
  await window.getByRole('combobox', { name: 'Time zone' }).fill('W. Europe Standard Time');
  await window.keyboard.press('Escape');
  await window.getByRole('radio', { name: /The later one/ }).click();
  await expect(window.getByText('2026-10-25 01:30:00 UTC').last()).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('radio', { name: /The later one/ })).not.toBeChecked();
  await window.keyboard.press('Control+y');
  await window.getByRole('button', { name: 'Cases' }).click();
  await listedCase(window, 'Ada cannot reset').click();
  await expect(window.getByRole('heading', { name: 'Where the case stands' })).toBeVisible();
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('radio', { name: /The later one/ })).toBeChecked();
});

test('a picture is chosen, shown and taken out again', async () => {
  const { window } = launched;
  const picture = path.join(folder, 'error.png');
  await mkdir(folder, { recursive: true });
  await writeFile(picture, Buffer.from(onePixel, 'base64'));
  await window.getByRole('button', { name: /Start a case/ }).click();
  await expect(window.getByRole('heading', { name: 'What went wrong?' })).toBeVisible();
  await window.keyboard.press('Control+2');
  await answerDialogs(launched, [picture]);
  await window.getByRole('button', { name: 'Choose pictures' }).click();
  const shown = window.getByRole('img').last();
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await window.getByRole('button', { name: /^Take .* out of the case/ }).click();
  await expect(item(window, /2 Page/)).toContainText('Missing');
});

test('at 800 by 600 the left side folds into a menu and nothing scrolls sideways', async () => {
  const { window, app } = launched;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600));
  await window.getByRole('button', { name: /Try the sample/ }).click();
  for (const name of [
    'Overview',
    '1 Problem',
    '2 Page',
    '3 Codes',
    '4 Time',
    '5 User',
    '6 Licence',
    '7 Evidence',
    'Review',
  ]) {
    await window.getByRole('navigation').getByRole('button').first().click();
    await window.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    const overflow = await window.evaluate(() =>
      [...document.querySelectorAll('main, header, nav, footer')].some(
        (element) => element.scrollWidth > element.clientWidth + 1,
      ),
    );
    expect(overflow, name).toBe(false);
  }
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

function item(window: Page, name: RegExp) {
  return window.getByRole('navigation').getByRole('button', { name });
}
