import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { themes } from '#core/model/theme';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { answerDialogs, listedCase, temporaryFolder } from './support/window-steps';

test('the menu begins a case, keeps what was typed in the open one, and asks for a package', async () => {
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    await choose(launched, 'new-case');
    await page.getByRole('textbox', { name: 'Title of the case' }).fill('Typed last');
    await choose(launched, 'new-case');
    await expect(page.getByRole('textbox', { name: 'Title of the case' })).toHaveValue('');
    await answerDialogs(launched, []);
    await choose(launched, 'open-package');
    // Whoever closes the dialog stays at the case.
    await page.getByRole('button', { name: text('window.cases'), exact: true }).click();
    await expect(listedCase(page, 'Typed last')).toBeVisible();
  } finally {
    await launched.close();
  }
});

test('what can be done in the window is in the menu with its keys', async () => {
  const launched = await launchApp();
  try {
    const { window: page } = launched;
    await page.getByRole('button', { name: text('window.start.sample') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('window.item.evidence'));
    await choose(launched, 'overview');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('window.overview.title'));
    await choose(launched, 'time');
    await page.getByLabel(text('window.time.time'), { exact: true }).fill('10:00');
    await choose(launched, 'undo');
    await expect(page.getByLabel(text('window.time.time'), { exact: true })).toHaveValue('09:14:05');
    await choose(launched, 'next-step');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('window.item.evidence'));
    await choose(launched, 'help');
    await expect(page.getByRole('dialog', { name: text('window.keys') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeHidden();
    await choose(launched, 'theme-high-contrast');
    await expect
      .poll(() =>
        page
          .locator('.fui-FluentProvider')
          .first()
          .evaluate((root) => getComputedStyle(root).backgroundColor),
      )
      .toBe('rgb(0, 0, 0)');
    await choose(launched, 'cases');
    await expect(page.getByRole('button', { name: text('window.start.new') })).toBeVisible();
    const shown = await launched.app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('next-step')?.accelerator,
    );
    expect(shown).toBe('CommandOrControl+Enter');
  } finally {
    await launched.close();
  }
});

test('the menu marks the chosen theme: at the start, when the window or the menu changes it, and after a restart', async () => {
  const home = await temporaryFolder();
  const first = await launchApp({ home });
  try {
    await expect.poll(() => markedThemes(first)).toEqual(['theme-system']);
    await first.window.getByRole('button', { name: text('window.theme') }).click();
    await first.window.getByRole('menuitemradio', { name: text('window.theme.dark') }).click();
    await expect.poll(() => markedThemes(first)).toEqual(['theme-dark']);
    await choose(first, 'theme-light');
    await expect.poll(() => remembered(home)).toMatchObject({ theme: 'light' });
    expect(await markedThemes(first)).toEqual(['theme-light']);
  } finally {
    await first.close();
  }
  const again = await launchApp({ home });
  try {
    await expect.poll(() => markedThemes(again)).toEqual(['theme-light']);
  } finally {
    await again.close();
    rmSync(home, { recursive: true, force: true });
  }
});

test('the window is drawn without the graphics processor when that is asked for', async () => {
  const launched = await launchApp({ env: { CASEBUNDLE_NO_GPU: '1' } });
  try {
    await expect(launched.window.getByRole('button', { name: text('window.start.new') })).toBeVisible();
    const status = await launched.app.evaluate(({ app }) => app.getGPUFeatureStatus());
    expect(status.gpu_compositing).toMatch(/^disabled/);
  } finally {
    await launched.close();
  }
});

/** Which themes of the menu bear a mark. */
function markedThemes({ app }: LaunchedApp): Promise<readonly string[]> {
  return app.evaluate(
    ({ Menu }, ids) => {
      const menu = Menu.getApplicationMenu();
      return ids.filter((id) => {
        const item = menu?.getMenuItemById(id);
        return item?.type === 'radio' && item.checked;
      });
    },
    themes.map((theme) => `theme-${theme}`),
  );
}

function remembered(home: string): unknown {
  return JSON.parse(readFileSync(path.join(home, 'preferences.json'), 'utf8'));
}

async function choose({ app }: LaunchedApp, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}
