import { expect, type Locator, type Page } from '@playwright/test';
import { text } from '#core/texts/text';
import { expectKeyboardKept, tabTo } from './keyboard-steps';

/** What a person does in the window; a story is told once and lived by mouse and by keyboard. */
export type Person = {
  readonly way: 'mouse' | 'keyboard';
  /** Presses a button, a link, a case of the list. */
  readonly press: (target: Locator) => Promise<void>;
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** Shows an entry of the left side. */
  readonly show: (page: Page, view: ShownView) => Promise<void>;
  /** Takes the next step of the case, the primary action of the bar. */
  readonly next: (page: Page) => Promise<void>;
};

type ShownView = 'problem' | 'evidence' | 'findings' | 'timeline' | 'records' | 'review';

const digits: Readonly<Partial<Record<ShownView, string>>> = { problem: '1', evidence: '7' };

function entry(page: Page, view: ShownView): Locator {
  const name = text(`window.view.${view}`);
  return page.getByRole('navigation').getByRole('button', { name: new RegExp(`(^|\\d )${name}`) });
}

export const byMouse: Person = {
  way: 'mouse',
  press: (target) => target.click(),
  type: (field, words) => field.fill(words),
  show: (page, view) => entry(page, view).click(),
  next: (page) => page.getByRole('contentinfo').getByRole('button').last().click(),
};

/** No mouse, no focus set from outside: what cannot be reached by keys is not reached. */
export const byKeyboard: Person = {
  way: 'keyboard',
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
    await expectKeyboardKept(target.page());
  },
  type: async (field, words) => {
    await tabTo(field);
    await field.page().keyboard.type(words);
  },
  show: async (page, view) => {
    const digit = digits[view];
    if (digit === undefined) await walkTo(page, view);
    else await page.keyboard.press(`Control+${digit}`);
    await expectKeyboardKept(page);
  },
  next: async (page) => {
    await page.keyboard.press('Control+Enter');
    await expectKeyboardKept(page);
  },
};

/** Tab enters the left side at the entry that is shown; arrow keys go on from there. */
async function walkTo(page: Page, view: ShownView): Promise<void> {
  const entries = page.getByRole('navigation').getByRole('button');
  await tabTo(page.getByRole('navigation').locator('[aria-current="page"]'));
  const wanted = entry(page, view);
  const isBefore = await wanted.evaluate(
    (one) =>
      document.activeElement !== null &&
      (document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  for (let press = await entries.count(); press > 0; press -= 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press(isBefore ? 'ArrowUp' : 'ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}
