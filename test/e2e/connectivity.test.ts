import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/launch';
import { listedCase } from './support/window-steps';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp();
});

test.afterEach(() => launched.close());

test('the test of the connection is off, is listed once it is on, and says why the sample is not tested', async () => {
  const { window } = launched;
  await window.getByRole('button', { name: /Try the sample/ }).click();
  const connection = window.getByRole('switch', { name: 'Test the connection to Service Bus as well' });
  await expect(connection).not.toBeChecked();
  await expect(window.getByText('Licence', { exact: true })).toBeVisible();
  await expect(window.getByText('Connectivity to Service Bus')).toHaveCount(0);
  await connection.click();
  await expect(window.getByText('Connectivity to Service Bus')).toBeVisible();
  await window.getByRole('button', { name: 'Collect evidence' }).click();
  await expect(window.getByRole('button', { name: 'Make the package' })).toBeVisible({ timeout: 60_000 });
  await expect(window.getByText('The server of the sample is made up, so nothing is tested.')).toBeVisible();
  await expect(connection).toBeChecked();
  await window.getByRole('button', { name: 'Cases' }).click();
  await listedCase(window, 'Ada cannot reset her password').click();
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /7 Evidence/ })
    .click();
  await expect(connection).not.toBeChecked();
});
