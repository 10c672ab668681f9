import { expect, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { launchApp } from './support/launch';

test('a page that is loaded anew in the middle of a collection shows it again, can cancel it, and collects anew', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signal that stops a process.');
  const launched = await launchApp();
  try {
    const { app, window: page } = launched;
    await page.getByRole('button', { name: text('window.start.sample') }).click();
    await expect(page.getByText('Application event log', { exact: true })).toBeVisible();
    const pid = await app.evaluate(
      ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'casebundle-worker')?.pid,
    );
    if (pid === undefined) throw new Error('There is no worker.');
    process.kill(pid, 'SIGSTOP');
    await page.getByRole('button', { name: text('window.action.collect') }).click();
    const cancel = page.getByRole('button', { name: text('window.action.cancel-collection'), exact: true });
    await expect(cancel).toBeEnabled();

    await page.reload();
    await expect(page.getByRole('heading', { name: text('window.item.evidence') })).toBeVisible();
    await expect(page.getByText(text('window.evidence.isRead'))).toBeVisible();
    await cancel.click();
    await expect(
      page.getByRole('button', { name: text('window.action.cancelling'), exact: true }),
    ).toBeDisabled();
    process.kill(pid, 'SIGCONT');

    // Cancelled before anything was read, so that collecting is still the next step.
    const again = page.getByRole('button', { name: text('window.action.collect') });
    await expect(again).toBeEnabled({ timeout: 20_000 });
    const remove = text('window.sources.remove', { name: text('window.source.sample') });
    await expect(page.getByRole('button', { name: remove })).toBeVisible();
    await again.click();
    await expect(
      page.getByRole('navigation').getByRole('button', { name: /7 Evidence.*Gathered/ }),
    ).toBeVisible({ timeout: 30_000 });
  } finally {
    await launched.close();
  }
});
