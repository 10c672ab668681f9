import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { largeLog } from '../bench/large-log.mjs';
import { launchApp } from './support/launch';
import { byKeyboard, byMouse, type Person } from './support/person';
import { answerDialogs, packagePath, temporaryFolder, unpackAndCheck } from './support/window-steps';

/** The log under the name it has on a server, without another copy of it. */
function linkFolder(log: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  linkSync(log, path.join(folder, 'Application.evtx'));
}

/** The offer to go on has the keyboard, so that Enter takes it. */
async function goOn(page: Page, person: Person): Promise<void> {
  await expect(page.getByText(/it was not closed properly/)).toBeVisible();
  if (person.way === 'keyboard') await page.keyboard.press('Enter');
  else await person.press(page.getByRole('button', { name: /^Go on with "/ }));
}

for (const person of [byMouse, byKeyboard]) {
  test(`after a kill in a collection and in packing one goes on to a verified package, by ${person.way}`, () =>
    goOnAfterKills(person));
}

async function goOnAfterKills(person: Person): Promise<void> {
  test.setTimeout(240_000);
  const log = largeLog(256);
  const evidence = path.join(path.dirname(log), 'evidence-cut-off');
  linkFolder(log, evidence);
  const [home, out] = [await temporaryFolder(), await temporaryFolder()];
  const make = (page: Page) => page.getByRole('button', { name: text('window.action.make') });
  try {
    const first = await launchApp({ home });
    await person.press(first.window.getByRole('button', { name: text('window.start.new') }));
    const description = (page: Page) =>
      page.getByRole('textbox', { name: text('window.problem.description') });
    await person.type(description(first.window), 'Half a sen');
    await first.window.waitForTimeout(1_500);
    await person.show(first.window, 'evidence');
    await answerDialogs(first, [evidence]);
    await person.press(first.window.getByRole('button', { name: text('window.source.folder'), exact: true }));
    const remove = text('window.sources.remove', { name: evidence });
    await expect(first.window.getByRole('button', { name: remove })).toBeVisible();
    await person.next(first.window);
    await expect(
      first.window.getByText(text('window.outcome.running'), { exact: true }).first(),
    ).toBeVisible();
    await first.kill();

    const second = await launchApp({ home });
    await goOn(second.window, person);
    const button = second.window.getByRole('button', { name: text('window.evidence.cutOff.goOn') });
    await expect(button).toBeVisible();
    await person.press(button);
    await expect(make(second.window)).toBeVisible({ timeout: 90_000 });
    await expect(button).toBeHidden();
    await answerDialogs(second, [out]);
    await person.next(second.window);
    await expect
      .poll(() => readdirSync(out).some((name) => name.endsWith('.part')), { intervals: [5] })
      .toBe(true);
    await second.kill();
    expect(readdirSync(out).filter((name) => name.endsWith('.zip'))).toEqual([]);

    const third = await launchApp({ home });
    try {
      await goOn(third.window, person);
      await expect(third.window.getByText(/cut off, and no package was made/).first()).toBeVisible();
      expect(readdirSync(out)).toEqual([]);
      await person.show(third.window, 'problem');
      await expect(description(third.window)).toHaveValue('Half a sen');
      await answerDialogs(third, [out]);
      await person.next(third.window);
      await unpackAndCheck(await packagePath(third.window, out));
    } finally {
      await third.close();
    }
  } finally {
    for (const folder of [home, out, evidence]) rmSync(folder, { recursive: true, force: true });
  }
}
