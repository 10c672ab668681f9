import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { tabTo } from './support/keyboard-steps';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard, byMouse, type Person } from './support/person';
import {
  addSource,
  answerDialogs,
  openView,
  packagePath,
  temporaryFolder,
  unpackAndCheck,
} from './support/window-steps';

const sample = path.resolve(import.meta.dirname, '../../assets/sample');
const page2 = `SSPR_0029: We are unable to reset your password.
Support code: 7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa
ada@contoso.com`;

let launched: LaunchedApp;
let folder: string;
let evidence: string;

test.beforeEach(async () => {
  folder = await temporaryFolder();
  evidence = path.join(folder, 'evidence');
  for (const part of ['event-log', 'registry', 'services']) {
    cpSync(path.join(sample, part), path.join(evidence, part), { recursive: true });
  }
  writeFileSync(path.join(folder, 'trace of proxy.log'), 'CONNECT 443\n');
  writeFileSync(path.join(folder, 'with password.har'), '{"password":"Winter2026!x"}');
  launched = await launchApp({ env: { TZ: 'Europe/Berlin', CASEBUNDLE_NOW: '2026-11-22T08:00:00Z' } });
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

async function pasteOutside(page: Page, words: string): Promise<void> {
  await launched.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), words);
  await page.keyboard.press('Control+v');
}

/** Makes the package and looks into it: what was pasted, attached and taken as the time is all there. */
async function checkPackage(person: Person): Promise<void> {
  await answerDialogs(launched, [folder]);
  await person.next(launched.window);
  const unpacked = await unpackAndCheck(await packagePath(launched.window, folder));
  expect(JSON.parse(readFileSync(path.join(unpacked, 'case.json'), 'utf8'))).toMatchObject({
    problem: { shownError: 'SSPR_0029' },
    codes: { supportCode: '7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa' },
    user: { principalName: 'ada@contoso.com' },
    incident: { timeZone: 'America/New_York', instant: expect.stringMatching(/^2026-11-1/) },
    attachments: [{ file: 'attachments/files/trace_of_proxy.log', note: 'From the proxy' }],
  });
  const attached = path.join(unpacked, 'attachments', 'files', 'trace_of_proxy.log');
  expect(readFileSync(attached, 'utf8')).toBe('CONNECT 443\n');
}

test('a case is captured by mouse: pasted page, time in another zone, attachment, time of an event', async () => {
  const { window: page } = launched;
  await pasteOutside(page, page2);
  await page.getByRole('button', { name: text('window.start.pasteStart', { count: 3 }) }).click();
  await expect(page.getByRole('textbox', { name: text('window.field.supportCode') })).toHaveValue(
    /^7d0c6f1e/,
  );

  await openView(page, text('window.view.time'));
  await page.getByLabel(text('window.time.date'), { exact: true }).fill('8 March 2026');
  await page.getByLabel(text('window.time.time'), { exact: true }).fill('2:30 AM');
  await page.getByLabel(text('window.time.zone'), { exact: true }).click();
  await page.keyboard.type('nyc');
  await page.getByRole('option', { name: /America\/New York/ }).click();
  await expect(page.getByText(/it never showed this time/)).toBeVisible();
  await page.getByRole('radio', { name: /The later one/ }).click();
  await expect(page.getByText('2026-03-08 07:30:00 UTC').first()).toBeVisible();
  await expect(page.getByText('8 months ago')).toBeVisible();

  await openView(page, text('window.view.page'));
  await answerDialogs(launched, [
    path.join(folder, 'trace of proxy.log'),
    path.join(folder, 'with password.har'),
  ]);
  await page.getByRole('button', { name: text('window.attach.choose') }).click();
  await expect(
    page.getByRole('contentinfo').getByText(/with password\.har holds a password \(line 1\)/),
  ).toBeVisible();
  rmSync(path.join(folder, 'trace of proxy.log'));
  await page
    .getByRole('textbox', { name: text('window.page.note', { name: 'trace_of_proxy.log' }) })
    .fill('From the proxy');
  await page
    .getByRole('button', { name: text('window.page.remove', { name: 'trace_of_proxy.log' }) })
    .click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('LOG · 12 bytes')).toBeVisible();

  await openView(page, text('window.view.evidence'));
  await answerDialogs(launched, [evidence]);
  await addSource(page, 'folder');
  await page.getByRole('button', { name: text('window.action.collect') }).click();
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });
  await openView(page, text('window.view.time'));
  await expect(page.getByText(/does not cover this time/).first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Use .* as the time of the incident$/ })
    .first()
    .click();
  await expect(
    page.getByRole('contentinfo').getByText(/The time of the incident is now 2026-11-1/),
  ).toBeVisible();
  await checkPackage(byMouse);
});

test('the same by keyboard alone', async () => {
  const { window: page } = launched;
  await pasteOutside(page, page2);
  await expect(
    page.getByRole('button', { name: text('window.start.pasteStart', { count: 3 }) }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text('window.item.codes') })).toBeFocused();

  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: text('window.item.time') })).toBeFocused();
  await tabTo(page.getByLabel(text('window.time.date'), { exact: true }));
  await page.keyboard.type('2026-03-08');
  await tabTo(page.getByLabel(text('window.time.time'), { exact: true }));
  await page.keyboard.type('2:30');
  await tabTo(page.getByLabel(text('window.time.zone'), { exact: true }));
  await page.keyboard.type('New York');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/it never showed this time/)).toBeVisible();
  await tabTo(page.getByRole('radio', { name: /The (earlier|later) one/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/2026-03-08 0[67]:30:00 UTC/).first()).toBeVisible();

  await answerDialogs(launched, [path.join(folder, 'trace of proxy.log')]);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: text('window.item.page') })).toBeFocused();
  await tabTo(page.getByRole('button', { name: text('window.attach.choose') }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('LOG · 12 bytes')).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: text('window.page.note', { name: 'trace_of_proxy.log' }) }));
  await page.keyboard.type('From the proxy');

  await answerDialogs(launched, [evidence]);
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('heading', { name: text('window.item.evidence') })).toBeFocused();
  await tabTo(page.getByRole('button', { name: text('window.source.folder'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: text('window.sources.remove', { name: evidence }) }),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });
  await page.keyboard.press('Control+4');
  await tabTo(page.getByRole('button', { name: /^Use .* as the time of the incident$/ }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('contentinfo').getByText(/The time of the incident is now 2026-11-1/),
  ).toBeVisible();
  await checkPackage(byKeyboard);
});
