import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { largeLog } from '../bench/large-log.mjs';
import { launchApp } from './support/launch';
import { byKeyboard } from './support/person';
import { answerDialogs, packagePath, temporaryFolder, unpackAndCheck } from './support/window-steps';

/** The log under the name it has on a server, without another copy of it. */
function linkFolder(log: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  linkSync(log, path.join(folder, 'Application.evtx'));
}

async function goOn(page: Page): Promise<void> {
  await expect(page.getByText(/it was not closed properly/)).toBeVisible();
  await page.keyboard.press('Enter');
}

test('after a kill in a collection and in packing one goes on, by keyboard, to a verified package', async () => {
  test.setTimeout(240_000);
  const log = largeLog(256);
  const evidence = path.join(path.dirname(log), 'evidence-cut-off');
  linkFolder(log, evidence);
  const [home, out] = [await temporaryFolder(), await temporaryFolder()];
  const make = (page: Page) => page.getByRole('button', { name: text('window.action.make') });
  try {
    const first = await launchApp({ home });
    await byKeyboard.press(first.window.getByRole('button', { name: text('window.start.new') }));
    const description = (page: Page) =>
      page.getByRole('textbox', { name: text('window.problem.description') });
    await byKeyboard.type(description(first.window), 'Half a sen');
    await first.window.waitForTimeout(1_500);
    await byKeyboard.show(first.window, 'evidence');
    await answerDialogs(first, [evidence]);
    await byKeyboard.press(
      first.window.getByRole('button', { name: text('window.source.folder'), exact: true }),
    );
    const remove = text('window.sources.remove', { name: evidence });
    await expect(first.window.getByRole('button', { name: remove })).toBeVisible();
    await byKeyboard.next(first.window);
    await expect(
      first.window.getByText(text('window.outcome.running'), { exact: true }).first(),
    ).toBeVisible();
    await first.kill();

    const second = await launchApp({ home });
    await goOn(second.window);
    const button = second.window.getByRole('button', { name: text('window.evidence.cutOff.goOn') });
    await expect(button).toBeVisible();
    await byKeyboard.press(button);
    await expect(make(second.window)).toBeVisible({ timeout: 90_000 });
    await expect(button).toBeHidden();
    await answerDialogs(second, [out]);
    await byKeyboard.next(second.window);
    await expect
      .poll(() => readdirSync(out).some((name) => name.endsWith('.part')), { intervals: [5] })
      .toBe(true);
    await second.kill();
    expect(readdirSync(out).filter((name) => name.endsWith('.zip'))).toEqual([]);

    const third = await launchApp({ home });
    try {
      await goOn(third.window);
      await expect(third.window.getByText(/cut off, and no package was made/).first()).toBeVisible();
      expect(readdirSync(out)).toEqual([]);
      await byKeyboard.show(third.window, 'problem');
      await expect(description(third.window)).toHaveValue('Half a sen');
      await answerDialogs(third, [out]);
      await byKeyboard.next(third.window);
      await unpackAndCheck(await packagePath(third.window, out));
    } finally {
      await third.close();
    }
  } finally {
    for (const folder of [home, out, evidence]) rmSync(folder, { recursive: true, force: true });
  }
});
