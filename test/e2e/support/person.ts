import type { Locator, Page } from '@playwright/test';
import { text } from '#core/texts/text';
import { arrowTo, expectKeyboardKept, tabTo } from './keyboard-steps';
import type { LaunchedApp } from './launch';

/** What a person does in the window; a story is told once and lived by mouse and by keyboard. */
export type Person = {
  readonly way: 'mouse' | 'keyboard';
  /** Presses a button, a link, a case of the list. */
  readonly press: (target: Locator) => Promise<void>;
  readonly type: (field: Locator, words: string) => Promise<void>;
  /** Selects one of the buttons of a list. */
  readonly pick: (entries: Locator, wanted: Locator) => Promise<void>;
  /** Shows an entry of the left side. */
  readonly show: (page: Page, view: ShownView) => Promise<void>;
  /** Takes the next step of the case, the primary action of the bar. */
  readonly next: (page: Page) => Promise<void>;
  /** Asks on the first screen for a package, which the file dialog then gives. */
  readonly openPackage: (launched: LaunchedApp) => Promise<void>;
};

type ShownView = 'problem' | 'evidence' | 'findings' | 'timeline' | 'records' | 'review' | 'opened' | 'files';

const digits: Readonly<Partial<Record<ShownView, string>>> = { problem: '1', evidence: '7' };

function entry(page: Page, view: ShownView): Locator {
  const name = text(`window.view.${view}`);
  return page.getByRole('navigation').getByRole('button', { name: new RegExp(`(^|\\d )${name}`) });
}

export const byMouse: Person = {
  way: 'mouse',
  press: (target) => target.click(),
  type: (field, words) => field.fill(words),
  pick: (_entries, wanted) => wanted.click(),
  show: (page, view) => entry(page, view).click(),
  next: (page) => page.getByRole('contentinfo').getByRole('button').last().click(),
  openPackage: ({ window }) => window.getByRole('button', { name: text('window.start.verify') }).click(),
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
  pick: async (entries, wanted) => {
    await tabTo(entries);
    await arrowTo(entries, wanted);
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
  openPackage: pressControlO,
};

/** A key of the menu: Playwright's keys go to the page alone, these go the way of the system's. */
async function pressControlO({ app }: LaunchedApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.focus();
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      contents?.sendInputEvent({ type, keyCode: 'O', modifiers: ['control'] });
    }
  });
}

/** Tab enters the left side at the entry that is shown; arrow keys go on from there. */
async function walkTo(page: Page, view: ShownView): Promise<void> {
  const entries = page.getByRole('navigation').getByRole('button');
  await tabTo(page.getByRole('navigation').locator('[aria-current="page"]'));
  await arrowTo(entries, entry(page, view));
  await page.keyboard.press('Enter');
}
