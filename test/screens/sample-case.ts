import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { text } from '#core/texts/text';
import { answerDialogs } from '../e2e/support/window-steps';
import { entry, holdWorker, open, press, type Walk, type Walker } from './screen';

const isIdle = ({ page }: Walker, key: Parameters<typeof text>[0]) =>
  expect(page.getByRole('button', { name: text(key) }).first()).toBeVisible({ timeout: 60_000 });

/** The sample from its first page to the finished package. */
export const sampleCaseWalk: Walk = {
  name: 'sample',
  screens: [
    {
      name: 'evidence-before',
      shows: 'Item 7 of the sample: what will be read, and why',
      reach: async (walker) => {
        await press(walker, 'window.start.sample');
        await isIdle(walker, 'window.action.collect');
        await expect(walker.page.getByText(text('window.evidence.willRead.note'))).toBeVisible();
      },
    },
    {
      name: 'evidence-busy',
      shows: 'Item 7 while evidence is collected',
      reach: async (walker) => {
        const goOn = await holdWorker(walker);
        await press(walker, 'window.action.collect');
        await isIdle(walker, 'window.action.cancel-collection');
        setTimeout(goOn, 6_000);
      },
    },
    {
      name: 'evidence-done',
      shows: 'Item 7 with what was read',
      also: ['dark'],
      reach: async (walker) => {
        await isIdle(walker, 'window.action.make');
        await walker.page.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
      },
    },
    entry('overview', 'filled', 'Where the case of the sample stands', [
      'dark',
      'high-contrast',
      'narrow',
      'large-text',
    ]),
    entry('problem', 'filled', 'Item 1 of the sample'),
    entry('page', 'filled', 'Item 2 with a screenshot'),
    entry('codes', 'filled', 'Item 3 with the support code'),
    entry('time', 'filled', 'Item 4: the time on both clocks, and times of the log to take'),
    entry('user', 'filled', 'Item 5 with gathered facts'),
    entry('licence', 'filled', 'Item 6 with gathered facts'),
    entry('findings', 'filled', 'What explains the incident, and what proves it', ['dark', 'high-contrast']),
    entry('timeline', 'filled', 'The hour around the incident', ['dark', 'high-contrast', 'narrow']),
    {
      name: 'timeline-entry',
      shows: 'An entry of the timeline with its detail',
      reach: async ({ page }) => {
        await page.getByRole('listbox').focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
      },
    },
    entry('records', 'filled', 'All records of the collected time', ['dark']),
    {
      name: 'records-record',
      shows: 'A record with its text and its other forms',
      reach: async ({ page }) => {
        await page.getByRole('grid').getByRole('row').nth(3).click();
        await expect(page.getByRole('tablist')).toBeVisible();
      },
    },
    {
      name: 'lookup-found',
      shows: 'What an event means, by its number',
      reach: async (walker) => {
        await open(walker, 'lookup');
        await walker.page.getByRole('searchbox').fill('33004');
        await expect(walker.page.getByRole('article').first()).toBeVisible();
      },
    },
    {
      name: 'review-filled',
      shows: 'What goes out, and the text for the ticket',
      also: ['dark'],
      reach: async (walker) => {
        await open(walker, 'review');
        await expect(walker.page.getByRole('textbox', { name: text('window.review.ticket') })).toHaveValue(
          /SSPR/,
        );
      },
    },
    {
      name: 'menu-open',
      shows: 'The menu of the window',
      reach: ({ page }) => page.getByRole('button', { name: text('window.menu') }).click(),
    },
    {
      name: 'keys-open',
      shows: 'The sheet with the keys of the window',
      also: ['high-contrast'],
      reach: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('F1');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'package-busy',
      shows: 'While the package is made',
      reach: async (walker) => {
        await walker.page.keyboard.press('Escape');
        await expect(walker.page.getByRole('dialog')).toBeHidden();
        await answerDialogs(walker.launched, [walker.folder]);
        const goOn = await holdWorker(walker);
        await press(walker, 'window.action.make');
        await isIdle(walker, 'window.action.cancel-package');
        setTimeout(goOn, 6_000);
      },
    },
    {
      name: 'package-done',
      shows: 'The finished package: verified, with its proof and the next steps',
      also: ['dark', 'narrow'],
      reach: async ({ page }) => {
        await expect(page.getByText(text('window.package.ready'))).toBeVisible({ timeout: 60_000 });
      },
    },
    entry('overview', 'done', 'The overview with the finished package'),
    {
      name: 'start-filled',
      shows: 'The first screen with a case',
      also: ['dark', 'large-text'],
      reach: async (walker) => {
        await press(walker, 'window.cases');
        await expect(walker.page.getByText(text('window.cases.list'))).toBeVisible();
      },
    },
    {
      name: 'opened-overview',
      shows: 'A package that was opened, read-only: where its case stands',
      also: ['dark', 'narrow'],
      reach: async (walker) => {
        await openMade(walker);
        await expect(walker.page.getByRole('heading', { level: 1 })).toHaveText(
          text('window.overview.title'),
          { timeout: 30_000 },
        );
      },
    },
    entry('opened', 'whole', 'What was compared when the package was opened'),
    entry('files', 'filled', 'The files of an open package'),
    {
      name: 'opened-tampered',
      shows: 'A package that is not as it was made',
      reach: async (walker) => {
        await press(walker, 'window.opened.close');
        await openMade(walker, { isTampered: true });
        await expect(walker.page.getByText(text('window.opened.failed')).first()).toBeVisible({
          timeout: 30_000,
        });
      },
    },
    {
      name: 'start-deleted',
      shows: 'A case that was deleted, and can be had back',
      reach: async (walker) => {
        await press(walker, 'window.opened.close');
        await walker.page
          .getByRole('button', { name: /^Delete / })
          .first()
          .click();
        await expect(walker.page.getByRole('button', { name: text('window.cases.undo') })).toBeVisible();
      },
    },
  ],
};

/** Opens the package that was made on the way, or one with another byte in the middle. */
async function openMade(walker: Walker, { isTampered = false } = {}): Promise<void> {
  const zip = readdirSync(walker.folder).find((name) => name.endsWith('.zip')) ?? '';
  const file = path.join(walker.folder, zip);
  if (isTampered) {
    const bytes = readFileSync(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  }
  await answerDialogs(walker.launched, [file]);
  await press(walker, 'window.start.verify');
}
