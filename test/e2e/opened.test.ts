import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { addEntry, packedEntry, readZip, replaceContent, writeZip } from '#test/support/zip-tamper';
import { callFromPage } from './support/api';
import { tabTo } from './support/keyboard-steps';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard, byMouse } from './support/person';
import { answerDialogs, makePackage, openView, temporaryFolder } from './support/window-steps';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A package of the sample, made in the window, which is on its first screen afterwards. */
async function makeSamplePackage(launched: LaunchedApp, folder: string): Promise<string> {
  const { window: page } = launched;
  await page.getByRole('button', { name: text('window.start.sample') }).click();
  await page.getByRole('button', { name: text('window.action.collect') }).click();
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 30_000,
  });
  const zip = await makePackage(launched, folder);
  await button(page, text('window.cases')).click();
  await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
  return zip;
}

async function openPackage(launched: LaunchedApp, zip: string): Promise<void> {
  await answerDialogs(launched, [zip]);
  await launched.window.getByRole('button', { name: text('window.start.verify') }).click();
}

/** The header names the package and says that it is verified, and the page about it says what was compared. */
async function expectWhole(page: Page, fileName: string): Promise<void> {
  const header = page.locator('header').first();
  await expect(header.getByText(fileName)).toBeVisible({ timeout: 20_000 });
  await expect(header.getByText(text('window.opened.verified'), { exact: true })).toBeVisible();
  await openView(page, text('window.view.opened'));
  await expect(page.locator('main').getByText(text('window.opened.whole', { fileName }))).toBeVisible();
}

function unpackedFolders({ home }: LaunchedApp): readonly string[] {
  const folder = path.join(home, 'opened');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Drops files on the window as the system does: by their paths, with an event that the page cannot make itself. */
async function dropOnWindow({ window: page }: LaunchedApp, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  await session.detach();
}

const added = 'evidence/note.txt';

/** The sample's package with changed records of the log and an entry more. */
function tamperedPackage(name: string): { readonly log: string; readonly tampered: string } {
  const whole = readFileSync(zip);
  const log = readZip(whole).find((entry) => entry.name.endsWith('.events.jsonl'))?.name;
  if (log === undefined) throw new Error('The package of the sample has no log.');
  const changed = replaceContent(whole, log, (content) => Buffer.from(content).fill('*', 100, 108));
  const tampered = path.join(folder, `tampered-${name}.zip`);
  writeFileSync(tampered, addEntry(changed, packedEntry(added, Buffer.from('hello'))));
  return { log, tampered };
}

let folder: string;
let zip: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  launched = await launchApp();
  zip = await makeSamplePackage(launched, folder);
});

test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a package is looked through: answers, findings, timeline, records with XML, files', async () => {
  const { window: page } = launched;
  const draftsBefore = await callFromPage(page, 'draft:list', undefined);
  await openPackage(launched, zip);
  await expectWhole(page, path.basename(zip));

  await openView(page, text('window.view.user'));
  await expect(page.locator('main')).toContainText('@');
  await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  await openView(page, text('window.view.page'));
  await expect(page.locator('main').getByRole('img').first()).toBeVisible();

  await openView(page, text('window.view.findings'));
  await expect(page.locator('main h2').first()).toBeVisible();
  await openView(page, text('window.view.timeline'));
  await expect(page.locator('main').getByRole('table').first()).toBeVisible();

  await openView(page, text('window.view.records'));
  await page.getByRole('row').nth(3).click();
  await page.getByRole('tab', { name: 'XML' }).click();
  await expect(page.locator('main')).toContainText('<Event', { timeout: 20_000 });
  expect(unpackedFolders(launched)).toHaveLength(1);

  await openView(page, text('window.view.files'));
  await page.getByLabel(text('window.files.filter')).fill('case.json');
  await expect(page.getByRole('region', { name: 'Content of case.json' })).toContainText('casebundle.case/1');

  await button(page, text('window.opened.close')).click();
  await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
  await expect.poll(() => unpackedFolders(launched)).toEqual([]);
  expect(await callFromPage(page, 'draft:list', undefined)).toEqual(draftsBefore);
});

test('a package that is dropped on the window opens, and so does one dropped on another', async () => {
  const { window: page } = launched;
  await dropOnWindow(launched, [zip]);
  await expectWhole(page, path.basename(zip));
  const copy = path.join(folder, 'copy.zip');
  writeFileSync(copy, readFileSync(zip));
  await dropOnWindow(launched, [copy]);
  await expectWhole(page, 'copy.zip');
  await expect.poll(() => unpackedFolders(launched).length).toBeLessThan(2);
  await button(page, text('window.cases')).click();
});

for (const person of [byMouse, byKeyboard]) {
  test(`a broken package names its entries and the reasons and shows none of them, by ${person.way}`, async () => {
    const { window: page } = launched;
    const { log, tampered } = tamperedPackage(person.way);
    await answerDialogs(launched, [tampered]);
    await person.openPackage(launched);
    await expect(
      page.locator('main').getByText(text('window.opened.broken', { fileName: path.basename(tampered) })),
    ).toBeVisible({ timeout: 20_000 });
    const row = (entry: string) => page.getByRole('row').filter({ hasText: entry });
    await expect(row(log)).toContainText(text('window.defect.hash-mismatch'));
    await expect(row(added)).toContainText(text('window.defect.unlisted-entry'));
    await person.show(page, 'findings');
    await expect(page.getByText(text('window.opened.barFailed'))).toBeVisible();

    await person.show(page, 'files');
    await expect(row(log)).toContainText(text('window.files.broken'));
    const files = page.locator('main').getByRole('table').getByRole('button');
    await person.pick(files, files.filter({ hasText: log }));
    const details = page.getByRole('region', { name: log, exact: true });
    await expect(details).toContainText(text('window.files.brokenNotShown'));
    await person.press(button(page, text('window.cases')));
    await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
    await expect.poll(() => unpackedFolders(launched)).toEqual([]);
  });
}

test('what is no package is refused with a sentence, dropped or chosen', async () => {
  const { window: page } = launched;
  const other = path.join(folder, 'photos.zip');
  writeFileSync(other, writeZip([packedEntry('a.txt', Buffer.from('hello'))]));
  await openPackage(launched, other);
  await expect(page.getByText(text('package.refused.foreign', { name: 'photos.zip' })).first()).toBeVisible();
  const notes = path.join(folder, 'notes.zip');
  writeFileSync(notes, 'hello');
  await dropOnWindow(launched, [notes]);
  await expect(page.getByText(text('package.refused.noZip', { name: 'notes.zip' })).first()).toBeVisible();
});

test('a package that the command line names opens, also from a second start', async () => {
  const started = await launchApp({ args: [zip] });
  try {
    const { window: page, app, home } = started;
    await expectWhole(page, path.basename(zip));
    const copy = path.join(folder, 'second.zip');
    writeFileSync(copy, readFileSync(zip));
    // The second process hands its words over to the first one and ends.
    const [executable = '', ...words] = await app.evaluate(() => process.argv);
    const switches = words.filter((word) => !/^--(?:inspect|remote-debugging)/.test(word) && word !== zip);
    execFileSync(executable, [...switches, 'second.zip'], {
      cwd: folder,
      env: { ...process.env, CASEBUNDLE_HOME: home },
      timeout: 30_000,
    });
    await expectWhole(page, 'second.zip');
    await page.reload();
    await expectWhole(page, 'second.zip');
    await app.close();
    expect(unpackedFolders(started)).toEqual([]);
  } finally {
    await started.close();
  }
});

test('a package is opened and looked through by keyboard alone', async () => {
  const { window: page } = launched;
  await answerDialogs(launched, [zip]);
  await byKeyboard.openPackage(launched);
  const heading = page.locator('h1:focus');
  await expect(heading).toHaveText(text('window.overview.title'), { timeout: 20_000 });
  await page.keyboard.press('Control+5');
  await expect(heading).toHaveText(text('window.item.user'));
  await byKeyboard.show(page, 'findings');
  await expect(page.locator('main h1')).toHaveText(text('window.findings.title'));
  await byKeyboard.show(page, 'files');
  await expect(page.locator('main h1')).toHaveText(text('window.files.title'));
  const files = page.locator('main').getByRole('table').getByRole('button');
  const wanted = files.nth(1);
  await byKeyboard.pick(files, wanted);
  await expect(page.locator('main h2').last()).toHaveText(await wanted.innerText());
  await tabTo(button(page, text('window.opened.close')), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
  await expect.poll(() => unpackedFolders(launched)).toEqual([]);
});
