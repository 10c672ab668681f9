import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { german } from '#core/texts/de';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';
import { answerDialogs, temporaryFolder } from './support/window-steps';

test('the window speaks German once that is chosen, also after a restart, and the package stays English', async () => {
  const home = await temporaryFolder();
  const first = await launchApp({ home });
  try {
    await first.window.getByRole('button', { name: text('window.theme') }).click();
    await first.window.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await expect(first.window.getByRole('button', { name: german['window.start.new'] })).toBeVisible();
    expect(await first.window.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await menuLabels(first)).toContain(german['app.menu.file'].replace('&', ''));
  } finally {
    await first.close();
  }
  const again = await launchApp({ home });
  try {
    const { window: page } = again;
    await page.getByRole('button', { name: german['window.start.sample'] }).click();
    // The first screen says the same words of a case.
    await page.getByRole('button', { name: german['window.action.collect'], exact: true }).click();
    await expect(page.getByRole('button', { name: german['window.action.make'], exact: true })).toBeEnabled({
      timeout: 60_000,
    });
    await page.getByRole('navigation').getByText(german['window.view.findings']).click();
    await expect(page.getByRole('heading', { name: german['window.findings.title'] })).toBeVisible();
    // What the worker found in English is said in German.
    const found = await page.locator('main').innerText();
    expect(found).not.toMatch(/\b(the|of|is|are|and|not|your)\b/);

    const folder = await temporaryFolder();
    await answerDialogs(again, [folder]);
    await page.getByRole('button', { name: german['window.action.make'] }).click();
    await expect(page.getByText(german['window.package.ready'])).toBeVisible({ timeout: 30_000 });
    const summary = execFileSync('sh', ['-c', 'unzip -p "$1"/*.zip case-summary.md', 'sh', folder], {
      encoding: 'utf8',
    });
    expect(summary).toContain(text('summary.section.findings'));
    expect(summary).not.toContain(german['window.view.findings']);
  } finally {
    await again.close();
  }
});

function menuLabels({ app }: LaunchedApp): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace('&', '')),
  );
}
