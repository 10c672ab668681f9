import { expect } from '@playwright/test';
import { text } from '#core/texts/text';
import { answerDialogs } from '../e2e/support/window-steps';
import { entry, open, press, type Walk, type Walker, writeInto } from './screen';

const fill = ({ page }: Walker, key: Parameters<typeof text>[0], value: string) =>
  page.getByLabel(text(key), { exact: true }).first().fill(value);

const longLine = 'PasswortzurücksetzungsfehlermeldungOhneJedesLeerzeichen'.repeat(5);
const longText = `${'The page said that the password could not be reset and asked to try again later. '.repeat(12)}\n${longLine}`;

const errorPage = `Get back into your account
We could not reset your password. SSPR_0029
Support code: {7D0C6F1E-52C4-4B7E-9A35-0E6C7C1D84FA}
Correlation ID: 0f8fad5b-d9cb-469f-a165-70867728950e
Timestamp: 2026-11-18T08:14:05Z`;

/** A case that is begun: every page empty, then with what is wrong, long and pasted; and what cannot be opened. */
export const emptyCaseWalk: Walk = {
  name: 'empty case',
  screens: [
    {
      name: 'start-empty',
      shows: 'The first screen before there is any case',
      also: ['dark', 'narrow'],
      reach: async ({ page }) => {
        await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
      },
    },
    {
      name: 'start-refused',
      shows: 'A file that is no package',
      reach: async (walker) => {
        const zip = writeInto(walker, 'AADC01-20261118T081405Z-7f1c2a34.zip', 'this is no zip');
        await answerDialogs(walker.launched, [zip]);
        await press(walker, 'window.start.verify');
        await expect(walker.page.getByRole('button', { name: text('window.close') })).toBeVisible();
      },
    },
    {
      name: 'problem-empty',
      shows: 'Item 1 of a new case',
      also: ['large-text'],
      reach: async (walker) => {
        await press(walker, 'window.start.new');
        await expect(walker.page.getByRole('heading', { level: 1 })).toHaveText(text('window.item.problem'));
      },
    },
    entry('overview', 'empty', 'The overview of a new case: what is missing and why support wants it'),
    entry('page', 'empty', 'Item 2 of a new case'),
    entry('codes', 'empty', 'Item 3 of a new case'),
    entry('time', 'empty', 'Item 4 of a new case'),
    entry('user', 'empty', 'Item 5 of a new case'),
    entry('licence', 'empty', 'Item 6 of a new case'),
    entry('evidence', 'empty', 'Item 7 before a source is chosen'),
    entry('findings', 'empty', 'Findings before evidence was collected'),
    entry('timeline', 'empty', 'The timeline before evidence was collected'),
    entry('records', 'empty', 'Records before evidence was collected'),
    entry('lookup', 'empty', 'Look up before anything is asked'),
    entry('review', 'empty', 'Review of a case with nothing in it'),
    {
      name: 'codes-pasted',
      shows: 'What was found in a pasted error page',
      reach: async (walker) => {
        await open(walker, 'codes');
        await fill(walker, 'window.paste.label', errorPage);
        await expect(walker.page.getByRole('table')).toBeVisible();
      },
    },
    {
      name: 'codes-error',
      shows: 'A code that is no GUID, told at its field',
      reach: async (walker) => {
        await fill(walker, 'window.paste.label', '');
        await fill(walker, 'window.field.supportCode', '7f1c2a34-5b6d');
      },
    },
    {
      name: 'time-error',
      shows: 'A date and a zone that cannot be understood, told at their fields',
      reach: async (walker) => {
        await open(walker, 'time');
        await fill(walker, 'window.time.date', '18.11.26');
        await fill(walker, 'window.time.zone', 'Berlin standard');
        await walker.page.keyboard.press('Escape');
      },
    },
    {
      name: 'problem-long',
      shows: 'Long texts, with a word that is longer than a line',
      reach: async (walker) => {
        await open(walker, 'problem');
        await fill(walker, 'window.problem.description', longText);
        await fill(walker, 'window.problem.tried', longText);
        await fill(walker, 'window.caseTitle', longLine);
      },
    },
    {
      name: 'user-long',
      shows: 'An item that cannot be given, with its reason',
      reach: async (walker) => {
        await open(walker, 'user');
        await fill(walker, 'window.field.principalName', `${'ada.lovelace'.repeat(12)}@contoso.com`);
        await walker.page.getByRole('checkbox', { name: text('window.notAvailable.choice') }).check();
        await fill(walker, 'window.notAvailable.reason', longText.slice(0, 1_500));
      },
    },
    entry('overview', 'long', 'The overview with long texts', ['narrow']),
    {
      name: 'evidence-refused',
      shows: 'A folder without evidence: nothing is read, and why',
      reach: async (walker) => {
        await open(walker, 'evidence');
        await answerDialogs(walker.launched, [walker.folder]);
        await walker.page.getByRole('button', { name: text('window.source.folder'), exact: true }).click();
        await expect(walker.page.getByText(walker.folder).first()).toBeVisible();
        await press(walker, 'window.action.collect');
        await expect(walker.page.getByRole('contentinfo').getByRole('group')).toBeVisible();
      },
    },
    {
      name: 'evidence-failed',
      shows: 'A file that is no event log: what could not be read, and why',
      reach: async (walker) => {
        writeInto(walker, 'Application.evtx', 'this is no event log');
        await press(walker, 'window.action.collect');
        await expect(walker.page.getByText(text('window.evidence.list'))).toBeVisible({ timeout: 60_000 });
        await expect(
          walker.page.getByRole('button', { name: text('window.action.collect-again') }),
        ).toBeEnabled();
      },
    },
    entry('findings', 'failed', 'What can be said without a log'),
    entry('overview', 'failed', 'The overview after nothing could be read'),
  ],
};
