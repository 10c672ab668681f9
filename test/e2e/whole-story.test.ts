import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard, byMouse, type Person } from './support/person';
import { answerDialogs, packagePath, temporaryFolder, unpackAndCheck } from './support/window-steps';

const title = 'Ada cannot reset her password';

const sample = path.resolve(import.meta.dirname, '../../assets/sample');
const [first, second] = ['AADC01.contoso.com', 'AADC01.contoso.com-2'] as const;

let folder: string;
let launched: LaunchedApp;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  launched = await launchApp({ timeoutMs: 300_000 });
});

test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const person of [byMouse, byKeyboard]) {
  test(`the sample goes from the first screen to a verified package, and a case like it is begun, by ${person.way}`, async () => {
    const { window: page } = launched;
    await person.press(button(page, /^Try the sample/));
    await expect(heading(page, text('window.item.evidence'))).toBeVisible();
    await collect(person, page);
    await lookAround(person, page);
    const zip = await pack(person, emptyFolder(`sample-${person.way}`));
    expect(outcomesOf('failed', await unpackAndCheck(zip))).toEqual([]);

    await leave(person, page);
    await person.press(button(page, new RegExp(`^${title}`)).first());
    await expect(button(page, text('window.action.show'))).toBeVisible();
    await write(person, page, text('window.problem.reportedBy'), 'The helpdesk');
    await expect(button(page, text('window.action.make'))).toBeVisible();
    await leave(person, page);

    await person.press(button(page, text('window.template.of', { title })).first());
    await expect(page.getByRole('contentinfo').getByText(`Taken from "${title}": `)).toBeVisible();
    await write(person, page, text('window.problem.description'), 'Grace cannot either.');
    await leave(person, page);
    expect(launched.output()).not.toMatch(/Content Security Policy|page exception/);
  });

  test(`of two servers one fails: it says why, is tried again alone, and the package tells both, by ${person.way}`, async () => {
    const { window: page } = launched;
    const base = emptyFolder(`servers-${person.way}`);
    const folders = [serverIn(base, 'one'), serverIn(base, 'two')] as const;
    await person.press(button(page, /^Start a case/));
    await expect(heading(page, text('window.item.problem'))).toBeVisible();
    await person.show(page, 'evidence');
    for (const server of folders) {
      await answerDialogs(launched, [server]);
      await person.press(button(page, text('window.source.folder')));
      await expect(button(page, text('window.sources.remove', { name: server }))).toBeVisible();
    }
    await expect(host(page, second)).toBeVisible();
    const aside = path.join(base, 'aside');
    renameSync(folders[1], aside);
    await collect(person, page);
    await expect(host(page, first)).toContainText('4 collected');
    const failing = host(page, 'two');
    await expect(failing).toContainText(text('window.evidence.host.nothing'));
    await expect(failing).toContainText(`There is no folder ${folders[1]}. Check the path.`);
    const without = await unpackAndCheck(await pack(person, emptyFolder(`without-${person.way}`)));
    expect(new Set(outcomesOf('failed', without))).toEqual(new Set(['two']));

    renameSync(aside, folders[1]);
    await person.show(page, 'evidence');
    await person.press(button(page, text('window.evidence.tryAllAgainOf', { host: 'two' })));
    await expect(host(page, second)).toContainText('4 collected', { timeout: 30_000 });
    await expect(failing).toHaveCount(0);
    await expect(host(page, first)).toContainText('4 collected');
    await expect(button(page, text('window.action.make'))).toBeVisible({ timeout: 30_000 });
    const withAll = await unpackAndCheck(await pack(person, emptyFolder(`with-${person.way}`)));
    expect(outcomesOf('failed', withAll)).toEqual([]);
    expect(outcomesOf('collected', withAll).filter((name) => name === second)).toHaveLength(4);
    await leave(person, page);
  });
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' });
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function host(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Fills a field of the first item and waits until it is saved. */
async function write(person: Person, page: Page, field: string, words: string): Promise<void> {
  await person.show(page, 'problem');
  await person.type(page.getByRole('textbox', { name: field }), words);
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
}

function emptyFolder(name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made);
  return made;
}

/** What a person copied from a server, under a name of its own. */
function serverIn(base: string, name: string): string {
  const server = path.join(base, name);
  for (const part of ['event-log', 'registry', 'services']) {
    cpSync(path.join(sample, part), path.join(server, part), { recursive: true });
  }
  return server;
}

async function collect(person: Person, page: Page): Promise<void> {
  await person.next(page);
  await expect(button(page, text('window.action.make'))).toBeVisible({ timeout: 60_000 });
}

/** What was found, as a person would look at it before it goes out. */
async function lookAround(person: Person, page: Page): Promise<void> {
  await person.show(page, 'findings');
  await expect(page.getByRole('article').first()).toBeVisible();
  await person.show(page, 'timeline');
  await expect(page.getByRole('listbox').getByRole('option', { name: /^Incident, / })).toBeVisible();
  await person.show(page, 'records');
  await expect(page.getByRole('grid')).toBeVisible();
  await person.show(page, 'review');
  await expect(page.getByRole('textbox', { name: text('window.review.ticket') })).toHaveValue(/SSPR/);
}

/** Makes the package into this folder and gives its path, once the window says that it is verified. */
async function pack(person: Person, out: string): Promise<string> {
  const { window: page } = launched;
  await answerDialogs(launched, [out]);
  await person.next(page);
  const zip = await packagePath(page, out);
  await expect(page.getByText(/^Verified: the package is whole/)).toBeVisible();
  return zip;
}

async function leave(person: Person, page: Page): Promise<void> {
  await person.press(button(page, text('window.cases')));
  await expect(button(page, /^Start a case/)).toBeVisible();
}

/** The hosts of the collectors that ended so, one for each. */
function outcomesOf(status: string, unpacked: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(path.join(unpacked, 'manifest.json'), 'utf8'));
  const collectors: readonly { host: string; outcome: { status: string } }[] = manifest.collectors;
  return collectors.filter(({ outcome }) => outcome.status === status).map(({ host: name }) => name);
}
