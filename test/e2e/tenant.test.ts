import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { secretToken, signInAnswers, tenantAnswers } from '#test/support/graph-server/made-up-tenant';
import { type LocalTenant, launchWithTenant } from './support/local-tenant';
import { makePackage, openView, temporaryFolder, unpackAndCheck } from './support/window-steps';

/** A case of the user that the tenant knows, with the tenant as its only source. */
async function startWithTenant({ launched }: LocalTenant): Promise<Page> {
  const { window: page } = launched;
  await page.getByRole('button', { name: text('window.start.new') }).click();
  await openView(page, text('window.view.evidence'));
  await page.getByRole('switch', { name: text('window.tenant.ask') }).click();
  await page.getByText(text('window.tenant.toUser')).click();
  await page.getByLabel(text('window.field.principalName')).fill('ada@contoso.com');
  await openView(page, text('window.view.evidence'));
  await expect(page.getByText(/tenant contoso\.com.*Permissions: User\.Read\.All/)).toBeVisible();
  return page;
}

test('the tenant is asked once the code was entered, and the package holds its answers but no token', async () => {
  let entered = false;
  const usual = tenantAnswers();
  const tenant = await launchWithTenant((seen, count) =>
    seen.path.endsWith('/token') && !entered
      ? { status: 400, json: { error: 'authorization_pending' } }
      : usual(seen, count),
  );
  try {
    const page = await startWithTenant(tenant);
    expect(tenant.server.seen).toEqual([]);
    await page.getByRole('button', { name: text('window.action.collect') }).click();
    await expect(page.getByText('C7NVK2QHD', { exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('https://microsoft.com/devicelogin', { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
    await page.getByRole('button', { name: text('window.signIn.copyCode') }).click();
    const copied = () => tenant.launched.app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toBe('C7NVK2QHD');
    entered = true;
    // No log was read, so that collecting again is the next step; the package is made where it is reviewed.
    const again = page.getByRole('button', { name: text('window.action.collect-again') });
    await expect(again).toBeVisible({ timeout: 30_000 });
    await openView(page, text('window.view.review'));
    const folder = await unpackAndCheck(await makePackage(tenant.launched, await temporaryFolder()));
    const { readFileSync } = await import('node:fs');
    const manifest = readFileSync(`${folder}/manifest.json`, 'utf8');
    expect(manifest).toContain('evidence/tenant/');
    expect(`${manifest}${readFileSync(`${folder}/journal.jsonl`, 'utf8')}`).not.toContain(secretToken);
    expect(tenant.launched.output()).not.toContain(secretToken);
  } finally {
    await tenant.close();
  }
});

test('a sign-in that is cancelled leaves the tenant out, with what to try again', async () => {
  const waiting = signInAnswers(() => ({ status: 400, json: { error: 'authorization_pending' } }));
  const tenant = await launchWithTenant(waiting);
  try {
    const page = await startWithTenant(tenant);
    await page.getByRole('button', { name: text('window.action.collect') }).click();
    await expect(page.getByText('C7NVK2QHD', { exact: true })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: text('window.signIn.cancel') }).click();
    await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Try again: User' })).toBeVisible();
  } finally {
    await tenant.close();
  }
});
