import { expect, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { answerDialogs, listedCase } from './support/window-steps';

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

async function choose({ app }: LaunchedApp, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}
