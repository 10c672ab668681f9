import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { largeLog } from '../bench/large-log.mjs';
import { launchApp } from './support/launch';
import {
  addSource,
  answerDialogs,
  makePackage,
  openView,
  temporaryFolder,
  unpackAndCheck,
} from './support/window-steps';

test('collecting and packing a large log can be cancelled, leaves no package, and goes on', async () => {
  const log = largeLog(256);
  const [out, evidence] = [await temporaryFolder(), path.join(path.dirname(log), 'evidence')];
  const launched = await launchApp();
  try {
    rmSync(evidence, { recursive: true, force: true });
    linkFolder(log, evidence);
    const { window: page } = launched;
    const cancel = page.getByRole('button', { name: text('window.action.cancel-collection'), exact: true });
    const collect = page.getByRole('button', { name: text('window.action.collect') });
    const make = page.getByRole('button', { name: text('window.action.make') });
    await page.getByRole('button', { name: text('window.start.new') }).click();
    await openView(page, text('window.view.evidence'));
    await answerDialogs(launched, [evidence]);
    await addSource(page, 'folder');
    await collect.click();
    // Cancelled earlier, while the folder is opened, it would leave no outcome to look at.
    await expect(page.getByText(text('window.outcome.running'), { exact: true }).first()).toBeVisible();
    await cancel.click();
    await expect(
      page
        .locator('main')
        .getByText(new RegExp(text('outcome.cancelled'), 'i'))
        .first(),
    ).toBeVisible({ timeout: 20_000 });

    const again = page.getByRole('button', { name: text('window.evidence.collectAgain') });
    await ((await collect.isVisible()) ? collect : again).click();
    await expect(make).toBeVisible({ timeout: 60_000 });
    await answerDialogs(launched, [out]);
    await make.click();
    await cancel.click();
    await expect(make).toBeVisible({ timeout: 20_000 });
    expect(readdirSync(out)).toEqual([]);

    await unpackAndCheck(await makePackage(launched, out));
  } finally {
    await launched.close();
    rmSync(out, { recursive: true, force: true });
    rmSync(evidence, { recursive: true, force: true });
  }
});

/** The log under the name it has on a server, without another copy of it. */
function linkFolder(log: string, folder: string): void {
  mkdirSync(folder);
  linkSync(log, path.join(folder, 'Application.evtx'));
}
