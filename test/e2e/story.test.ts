import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { sharedLog, sharedLogsPresent } from '#test/support/shared-logs';
import { launchApp } from './support/launch';
import {
  addSource,
  answerDialogs,
  makePackage,
  openView,
  temporaryFolder,
  unpackAndCheck,
} from './support/window-steps';

const root = path.resolve(import.meta.dirname, '../..');
const supportCode = '7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa';

function readJson(folder: string, name: string) {
  return JSON.parse(readFileSync(path.join(folder, ...name.split('/')), 'utf8'));
}

async function collect(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('window.action.collect') }).click();
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 30_000,
  });
}

/** Fills the items that a person knows, each on its own page, the codes out of a pasted error page. */
async function fillCase(launched: Awaited<ReturnType<typeof launchApp>>): Promise<void> {
  const { window: page } = launched;
  const fill = (key: Parameters<typeof text>[0], value: string) =>
    page.getByLabel(text(key), { exact: true }).first().fill(value);
  await openView(page, text('window.view.problem'));
  await fill('window.problem.description', 'Ada cannot reset her password. \u{1F511} العربية');
  await fill('window.problem.tried', 'Another browser.');
  await page.getByRole('radio', { name: text('window.problem.operation.reset') }).check();
  await openView(page, text('window.view.page'));
  await fill('window.field.url', 'https://passwordreset.microsoftonline.com/');
  await answerDialogs(launched, [path.join(root, 'assets', 'sample', 'screenshot.png')]);
  await page.getByRole('button', { name: text('window.page.choose') }).click();
  await expect(page.getByRole('img').first()).toBeVisible();
  await openView(page, text('window.view.codes'));
  await fill(
    'window.paste.label',
    `We could not reset your password.\nSupport code: {${supportCode.toUpperCase()}}`,
  );
  await page.getByRole('button', { name: text('window.paste.fill', { count: 1 }) }).click();
  await expect(page.getByLabel(text('window.field.supportCode'), { exact: true })).toHaveValue(supportCode);
  await openView(page, text('window.view.time'));
  await fill('window.time.date', '2026-11-18');
  await fill('window.time.time', '09:14:05');
  await fill('window.time.zone', 'W. Europe Standard Time');
  await page.keyboard.press('Tab');
  await expect(page.getByText('2026-11-18 08:14:05 UTC').first()).toBeVisible();
  await openView(page, text('window.view.user'));
  await fill('window.field.principalName', 'ada.lovelace@contoso.com');
}

test('a case is filled by hand, evidence comes from the sample, and the package holds all of it', async () => {
  const out = await temporaryFolder();
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    await page.getByRole('button', { name: text('window.start.new') }).click();
    await fillCase(launched);
    await openView(page, text('window.view.evidence'));
    await addSource(page, 'sample');
    await collect(page);
    const zip = await makePackage(launched, out);
    const folder = await unpackAndCheck(zip);
    expect(readJson(folder, 'case.json')).toMatchObject({
      schema: 'casebundle.case/1',
      problem: { description: 'Ada cannot reset her password. \u{1F511} العربية', operation: 'reset' },
      page: { screenshots: [{ file: 'attachments/screenshot-01.png' }] },
      codes: { supportCode },
      incident: { timeZone: 'W. Europe Standard Time', instant: '2026-11-18T08:14:05Z' },
    });
    const manifest = readJson(folder, 'manifest.json');
    expect(manifest.checklist.map(({ state }: { state: string }) => state)).not.toContain('missing');
    const verified = execFileSync(process.execPath, [
      path.join(root, 'out/cli/casebundle.cjs'),
      'verify',
      zip,
      '--json',
    ]);
    expect(JSON.parse(verified.toString())).toMatchObject({ ok: true, problems: [] });
    await page.getByRole('button', { name: text('window.review.copyTicket') }).click();
    const copied = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toContain(supportCode);
  } finally {
    await launched.close();
    rmSync(out, { recursive: true, force: true });
  }
});

test('what was typed is there after the window was ended in the middle', async () => {
  const home = await temporaryFolder();
  const first = await launchApp({ home });
  await first.window.getByRole('button', { name: text('window.start.new') }).click();
  await openView(first.window, text('window.view.problem'));
  await first.window.getByLabel(text('window.problem.description'), { exact: true }).fill('Half a sentence');
  await first.window.waitForTimeout(1_500);
  await first.kill();
  const second = await launchApp({ home });
  try {
    await second.window.getByRole('button', { name: text('window.start.continue') }).click();
    await openView(second.window, text('window.view.problem'));
    await expect(second.window.getByLabel(text('window.problem.description'), { exact: true })).toHaveValue(
      'Half a sentence',
    );
  } finally {
    await second.close();
    rmSync(home, { recursive: true, force: true });
  }
});

test('a real log from a folder is packed untouched', async () => {
  test.skip(!sharedLogsPresent, 'no folder ../shared/evtx beside the checkout');
  const [out, evidence] = [await temporaryFolder(), await temporaryFolder()];
  const log = sharedLog('application-many-events.evtx');
  mkdirSync(path.join(evidence, 'event-log'));
  copyFileSync(log, path.join(evidence, 'event-log', 'Application.evtx'));
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    await page.getByRole('button', { name: text('window.start.new') }).click();
    await openView(page, text('window.view.time'));
    await page.getByLabel(text('window.time.date'), { exact: true }).fill('2016-09-20');
    await page.getByLabel(text('window.time.time'), { exact: true }).fill('13:15');
    await page.getByLabel(text('window.time.zone'), { exact: true }).fill('UTC');
    await openView(page, text('window.view.evidence'));
    await answerDialogs(launched, [evidence]);
    await addSource(page, 'folder');
    await expect(page.getByText(path.basename(evidence)).first()).toBeVisible();
    await collect(page);
    const folder = await unpackAndCheck(await makePackage(launched, out));
    const [host = ''] = readdirSync(path.join(folder, 'evidence'));
    const packed = path.join(folder, 'evidence', host, 'event-log');
    expect(readFileSync(path.join(packed, 'application.evtx')).equals(readFileSync(log))).toBe(true);
    const lines = readFileSync(path.join(packed, 'application.events.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      recordId: 2216,
      provider: 'Microsoft-Windows-Security-SPP',
    });
  } finally {
    await launched.close();
    rmSync(out, { recursive: true, force: true });
    rmSync(evidence, { recursive: true, force: true });
  }
});

test('the packaged application makes a package', async () => {
  const packaged = process.env['CASEBUNDLE_PACKAGED'] ?? '';
  test.skip(packaged === '', 'CASEBUNDLE_PACKAGED names no packaged application; npm test sets it');
  const out = await temporaryFolder();
  const launched = await launchApp({ packaged });
  try {
    const { window: page } = launched;
    await page.getByRole('button', { name: text('window.start.sample') }).click();
    await collect(page);
    const folder = await unpackAndCheck(await makePackage(launched, out));
    expect(readJson(folder, 'manifest.json').schema).toBe('casebundle.manifest/1');
  } finally {
    await launched.close();
    rmSync(out, { recursive: true, force: true });
  }
});
