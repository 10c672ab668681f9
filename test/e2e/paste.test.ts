import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';

const picture = path.resolve(import.meta.dirname, '../../assets/sample/screenshot.png');
const errorPage = `Get back into your account
SSPR_0029: We are unable to reset your password due to an error in your on-premises configuration.
Support code: 7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa
Correlation ID: 1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9`;

const secret = 'Winter2026xQz';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp({ env: { TZ: 'Europe/Berlin' } });
  await launched.window.getByRole('button', { name: text('window.start.new') }).click();
  await expect(launched.window.getByRole('heading', { name: text('window.item.problem') })).toBeVisible();
});

test.afterEach(() => launched.close());

test('an error page that is pasted outside of a field fills the fields on a click, and undo empties them', async () => {
  const { app, window: page } = launched;
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), errorPage);
  await page.getByRole('heading', { name: text('window.item.problem') }).click();
  await page.keyboard.press('Control+v');
  const fill = page.getByRole('button', { name: text('window.paste.fill', { count: 3 }) });
  await expect(fill).toBeFocused();
  await expect(page.getByRole('main').getByText('3 values were found.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Support code' })).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text('window.item.codes') })).toBeFocused();
  const code = page.getByRole('textbox', { name: 'Support code' });
  await expect(code).toHaveValue('7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('combobox', { name: 'Error shown' })).toHaveValue('SSPR_0029');
  await page.keyboard.press('Control+z');
  await expect(code).toHaveValue('');
});

test('a network export with a password is refused, and no byte of the password is on disk', async () => {
  const { app, window: page, home } = launched;
  const words = `{"request":{"url":"https://login.example/","postData":{"text":"login=ada&passwd=${secret}"}},
"headers":[{"name":"x-ms-request-id","value":"7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa"}]}`;
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), words);
  await page.getByRole('heading', { name: text('window.item.problem') }).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('main').getByText(/was refused .* a password \(line 1\)/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: text('window.field.requestId') })).toHaveValue(
    '7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa',
  );
  await page.getByRole('textbox', { name: text('window.paste.label') }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox', { name: text('window.paste.label') })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: text('window.paste.label') })).toHaveValue('');
  await page.waitForTimeout(1_500);
  expect(await page.content()).not.toContain(secret);
  expect(await filesWith(home, secret)).toEqual([]);
  expect(await filesWith(home, '7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa')).not.toEqual([]);
});

test('a mail in its raw form is decoded, and refused when its encoded text holds a password', async () => {
  const { app, window: page, home } = launched;
  const copy = (words: string) =>
    app.evaluate(
      ({ clipboard }, copied) => clipboard.writeText(copied),
      `Subject: reset\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${Buffer.from(words).toString('base64')}`,
    );
  await copy(`${errorPage}\npassword: ${secret}1!`);
  await page.getByRole('heading', { name: text('window.item.problem') }).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('main').getByText(/was refused .* a password \(line 5\)/)).toBeVisible();
  await copy(errorPage);
  await page.getByRole('textbox', { name: text('window.paste.label') }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('main').getByText('3 values were found.')).toBeVisible();
  await page.getByRole('button', { name: text('window.paste.fill', { count: 3 }) }).click();
  await expect(page.getByRole('textbox', { name: 'Support code' })).toHaveValue(
    '7d0c6f1e-52c4-4b7e-9a35-0e6c7c1d84fa',
  );
  await page.waitForTimeout(1_500);
  expect(await filesWith(home, secret)).toEqual([]);
});

test('a picture goes to item 2, whether it is pasted or dropped, and a text that is called .png does not', async () => {
  const { window: page } = launched;
  const bytes = [...(await readFile(picture))];
  await page.getByRole('textbox', { name: 'Description' }).focus();
  await hand(page, 'paste', [{ name: 'image.png', bytes }]);
  await expect(page.getByRole('heading', { name: text('window.item.page') })).toBeVisible();
  const pictures = page.getByRole('list').getByRole('img');
  await expect(pictures).toHaveCount(1);

  await page.keyboard.press('Control+4');
  await hand(page, 'drop', [
    { name: 'text.png', bytes: [...Buffer.from('no picture')] },
    { name: 'page.png', bytes },
  ]);
  await expect(pictures).toHaveCount(2);
  await expect(page.getByRole('contentinfo').getByText(/^text\.png is no PNG/)).toBeVisible();
  await expect.poll(async () => (await widthsOf(page)).every((width) => width > 100)).toBe(true);
});

/** How wide each shown picture is in truth; 0 for one that is broken. */
function widthsOf(page: Page): Promise<readonly number[]> {
  return page
    .getByRole('list')
    .getByRole('img')
    .evaluateAll((images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    );
}

/** Files as they come from the clipboard or another window; neither can be filled with files from a test. */
async function hand(
  page: Page,
  how: 'paste' | 'drop',
  files: readonly { readonly name: string; readonly bytes: readonly number[] }[],
): Promise<void> {
  await page.evaluate(
    ([kind, handed]) => {
      const data = new DataTransfer();
      for (const { name, bytes } of handed) {
        data.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
      }
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'paste'
          ? new ClipboardEvent(kind, { ...options, clipboardData: data })
          : new DragEvent(kind, { ...options, dataTransfer: data });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [how, files] as const,
  );
}

/** The files below a folder in which a text stands, as UTF-8 or as UTF-16. */
async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of names.filter((name) => name.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))) found.push(file);
  }
  return found;
}
