import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { tabTo } from './support/keyboard-steps';
import { type LaunchedApp, launchApp } from './support/launch';
import {
  answerDialogs,
  makePackage,
  openView,
  temporaryFolder,
  unpackAndCheck,
} from './support/window-steps';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp({ env: { TZ: 'Europe/Berlin' } });
});

test.afterEach(async () => {
  await launched.close();
});

const tree = (page: Page) => page.getByRole('tree', { name: text('window.review.contents') });
const row = (page: Page, name: string) =>
  tree(page).getByRole('treeitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')},`) });
const content = (page: Page) => page.getByRole('region', { name: /^Content of/ });
const reason = 'Names of two users. \u{1F510}';

function entriesOf(zip: string): readonly string[] {
  return execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
}

async function checkLeftOut(zip: string, name: string): Promise<void> {
  expect(entriesOf(zip).filter((entry) => entry.endsWith(name))).toEqual([]);
  expect(entriesOf(zip).some((entry) => entry.endsWith('application.events.jsonl'))).toBe(true);
  const folder = await unpackAndCheck(zip);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const left = manifest.leftOut.find((file: { path: string }) => file.path.endsWith(name));
  expect(left).toMatchObject({ by: 'person', reason, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(readFileSync(path.join(folder, 'case-summary.md'), 'utf8')).toContain('left out by a person');
}

test('every file is looked at, one is left out with a reason, and the package lacks it', async () => {
  const out = await temporaryFolder();
  const { window: page } = launched;
  await page.getByRole('button', { name: text('window.start.sample') }).click();
  await page.getByRole('button', { name: text('window.action.collect') }).click();
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });
  await openView(page, text('window.view.review'));

  await row(page, 'README.txt').click();
  await expect(content(page)).toContainText('Begin here');
  await row(page, 'case.json').click();
  await expect(content(page)).toContainText('"casebundle.case/1"');
  await row(page, 'manifest.json').click();
  await expect(content(page)).toContainText('"schema": "casebundle.manifest/1"');
  await expect(page.getByText(text('window.entry.ofNow'))).toBeVisible();
  await row(page, 'SHA256SUMS').click();
  await expect(content(page)).toContainText(/[0-9a-f]{64} {2}manifest\.json\n$/);
  await row(page, 'application.events.jsonl').click();
  await expect(content(page).getByRole('row').nth(3)).toBeVisible();
  await wheel(page, 2_000);
  await row(page, 'screenshot-01.png').click();
  const picture = page.getByRole('img', { name: /^The picture attachments/ });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await wheel(page, -2_000);
  await row(page, 'evidence').click();
  await expect(row(page, 'application.evtx')).toHaveCount(0);
  await row(page, 'evidence').click();
  await wheel(page, 300);
  await row(page, 'application.evtx').click();
  await expect(page.getByText(/A Windows event log of [\d,]+ records/)).toBeVisible();

  await page.getByRole('button', { name: text('window.review.leaveOut'), exact: true }).click();
  await page.getByRole('radio', { name: text('window.review.leaveOut.other') }).check();
  await page.getByRole('textbox', { name: text('window.review.leaveOut.typed') }).fill(reason);
  await page.getByRole('button', { name: text('window.review.leaveOut.do'), exact: true }).click();
  const gone = tree(page).getByRole('treeitem', {
    name: new RegExp(`^application.evtx, Left out: ${reason}`),
  });
  await expect(gone).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(gone).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(gone).toBeVisible();
  await expect(page.getByText(/will have about/)).toBeVisible();
  await wheel(page, -2_000);
  await row(page, 'manifest.json').click();
  await expect(content(page)).toContainText('"by": "person"');
  await page.keyboard.press('Control+z');
  await expect(content(page)).toContainText('"leftOut": []');
  await page.keyboard.press('Control+y');
  await expect(content(page)).toContainText('"by": "person"');

  const zip = await makePackage(launched, out);
  await expect(page.getByText(text('window.package.verified'))).toBeVisible();
  await expect(page.getByRole('row', { name: /application\.evtx a person/ })).toBeVisible();
  await checkLeftOut(zip, 'application.evtx');
});

test('the same by keyboard alone', async () => {
  const out = await temporaryFolder();
  const { window: page } = launched;
  await tabTo(page.getByRole('button', { name: /^Try the sample/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: text('window.action.collect') })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });
  await tabTo(page.getByRole('button', { name: /^7 Evidence/ }));
  await pressUntil(page, 'ArrowDown', async () => /^Review/.test(await focused(page)));
  await page.keyboard.press('Enter');
  await tabTo(tree(page));
  const active = () =>
    tree(page).evaluate(
      (element) =>
        document
          .getElementById(element.getAttribute('aria-activedescendant') ?? '')
          ?.getAttribute('aria-label') ?? '',
    );
  expect(await active()).toMatch(/^README\.txt/);
  await expect(content(page)).toContainText('Begin here');
  await pressUntil(page, 'ArrowDown', async () => /^case\.json/.test(await active()));
  await expect(content(page)).toContainText('"casebundle.case/1"');
  await pressUntil(page, 'ArrowDown', async () => /^application\.events\.jsonl/.test(await active()));
  await expect(content(page).getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('img', { name: /^The picture attachments/ })).toBeVisible();
  await pressUntil(page, 'ArrowUp', async () => /^application\.evtx/.test(await active()));

  await page.keyboard.press('Delete');
  await expect(page.getByRole('radio', { name: text('window.review.leaveOut.personal') })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: text('window.review.leaveOut.other') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'application.evtx' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: text('window.review.takeBack'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: text('window.review.leaveOut'), exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: text('window.review.takeBack'), exact: true })).toBeVisible();
  await answerDialogs(launched, [out]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(text('window.package.ready'))).toBeVisible({ timeout: 60_000 });
  const made = (await readdir(out)).find((name) => name.endsWith('.zip')) ?? '';
  await checkLeftOut(path.join(out, made), 'application.evtx');
});

/** Turns the wheel over the tree: only the rows in sight are drawn. */
async function wheel(page: Page, deltaY: number): Promise<void> {
  await tree(page).hover();
  await page.mouse.wheel(0, deltaY);
  await page.waitForTimeout(300);
}

/** What the element with the keyboard says, by its label or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = element?.getAttribute('aria-label') ?? labels.map((one) => one.textContent).join(' ');
    return (label === '' ? (element?.textContent ?? '') : label).trim();
  });
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led there; the keyboard is at "${await focused(page)}".`);
}
