import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard, byMouse, type Person } from './support/person';
import { answerDialogs, packagePath, temporaryFolder, unpackAndCheck } from './support/window-steps';

const title = 'Ada cannot reset her password';

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
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: typeof name === 'string' });
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
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
