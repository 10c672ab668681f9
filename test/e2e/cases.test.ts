import { rm } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { unwrap } from '#test/support/unwrap';
import { callFromPage } from './support/api';
import { type LaunchedApp, launchApp } from './support/launch';
import { byKeyboard } from './support/person';
import { listedCase, openView, temporaryFolder } from './support/window-steps';

let home: string;
let launched: LaunchedApp | undefined;

test.beforeEach(async () => {
  home = await temporaryFolder();
});

test.afterEach(async () => {
  await launched?.close();
  launched = undefined;
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function start(): Promise<Page> {
  launched = await launchApp({ home });
  return launched.window;
}

/** The window on the first screen with these cases, the last one changed last. */
async function startWith(...titles: readonly string[]): Promise<Page> {
  const page = await start();
  for (const title of titles) {
    const { id } = unwrap(await callFromPage(page, 'draft:create', { sample: false }));
    const caseFile = { schema: 'casebundle.case/1', title } as const;
    unwrap(await callFromPage(page, 'draft:save', { draftId: id, caseFile }));
    await page.waitForTimeout(20);
  }
  await page.reload();
  await expect(listedCase(page, titles[0] ?? '')).toBeVisible();
  return page;
}

test('cases are searched, deleted, brought back and removed with the mouse', async () => {
  const page = await startWith('Ada cannot reset', 'Grace sees SSPR_0029', 'Edsger waits');
  const search = page.getByRole('searchbox', { name: text('window.cases.search') });
  await search.fill('sspr');
  await expect(listedCase(page, 'Grace sees SSPR_0029')).toBeVisible();
  await expect(listedCase(page, 'Ada cannot reset')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(text('window.cases.search.one'));
  await page
    .getByRole('button', { name: text('window.cases.delete', { title: 'Grace sees SSPR_0029' }) })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(text('window.cases.search.none'))).toBeVisible();
  await page.getByRole('button', { name: text('window.cases.undo'), exact: true }).click();
  await expect(listedCase(page, 'Grace sees SSPR_0029')).toBeVisible();
  await expect(listedCase(page, 'Ada cannot reset')).toBeVisible();

  for (const title of ['Ada cannot reset', 'Edsger waits']) {
    await page.getByRole('button', { name: text('window.cases.delete', { title }) }).click();
    await expect(listedCase(page, title)).toBeHidden();
  }
  await page.getByRole('button', { name: text('window.cases.bin', { count: 2 }) }).click();
  await page
    .getByRole('button', { name: text('window.cases.restoreOf', { title: 'Ada cannot reset' }) })
    .click();
  await expect(listedCase(page, 'Ada cannot reset')).toBeVisible();
  await page.getByRole('button', { name: text('window.cases.purgeOf', { title: 'Edsger waits' }) }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: text('window.cases.purge') })
    .click();
  await expect(page.getByText(text('window.cases.purge.title'))).toBeHidden();
  expect(unwrap(await callFromPage(page, 'draft:list-deleted', undefined))).toEqual([]);
  expect(unwrap(await callFromPage(page, 'draft:list', undefined))).toHaveLength(2);
});

test('the same goes by keyboard alone', async () => {
  const page = await startWith('Ada cannot reset', 'Grace sees SSPR_0029', 'Edsger waits');
  const row = (title: string) => page.getByRole('button', { name: new RegExp(`^${title}`) });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('sspr');
  await page.keyboard.press('ArrowDown');
  await expect(row('Grace sees SSPR_0029')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(
    page.getByText(text('window.cases.deleted', { title: 'Grace sees SSPR_0029' }), { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: text('window.cases.undo'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row('Grace sees SSPR_0029')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row('Edsger waits')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(row('Grace sees SSPR_0029')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row('Edsger waits')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: text('window.caseTitle') })).toHaveValue('Edsger waits');
});

test('after a kill in the middle of typing the case is offered first, and Enter goes on where it was', async () => {
  const first = await startWith('Ada cannot reset', 'Edsger waits');
  await first.keyboard.press('Control+f');
  await first.keyboard.type('ada');
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('Enter');
  await expect(first.getByRole('heading', { name: text('window.overview.title') })).toBeVisible();
  await byKeyboard.show(first, 'problem');
  await byKeyboard.type(first.getByRole('textbox', { name: 'Description' }), 'The page says no');
  await first.waitForTimeout(1_000);
  await launched?.kill();

  const second = await start();
  await expect(second.getByText(/You were working on "Ada cannot reset"/)).toBeVisible();
  const goOn = second.getByRole('button', {
    name: text('window.session.goOn', { title: 'Ada cannot reset' }),
  });
  await expect(goOn).toBeFocused();
  await second.keyboard.press('Enter');
  await expect(second.getByRole('textbox', { name: 'Description' })).toHaveValue('The page says no');

  await byKeyboard.press(second.getByRole('button', { name: text('window.cases'), exact: true }));
  await launched?.close();
  const third = await start();
  await expect(listedCase(third, 'Ada cannot reset')).toBeVisible();
  await expect(third.getByText(/You were working on/)).toBeHidden();
});

test('a page that is loaded anew shows the same case and view; one that crashed says so', async () => {
  const page = await startWith('Ada cannot reset');
  await listedCase(page, 'Ada cannot reset').click();
  await openView(page, text('window.view.licence'));
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByRole('heading', { name: text('window.item.licence') })).toBeVisible();

  await launched?.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // What is asked of a page that is going away is never answered.
  const shown = () =>
    Promise.race([
      new Promise<string>((resolve) => setTimeout(() => resolve(''), 1_000)),
      launched?.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      ),
    ]);
  await expect.poll(shown, { timeout: 20_000 }).toContain('The window stopped unexpectedly');
  await expect.poll(shown, { timeout: 20_000 }).toContain(text('window.item.licence'));
});
