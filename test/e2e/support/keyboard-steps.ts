import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than this to reach one thing are more than a person can be asked for. */
const mostTabs = 40;

/**
 * Presses Tab, or Shift and Tab, until this has the keyboard, as a person would who sees only where the keyboard is: on the way the keyboard is
 * always somewhere, and where it ends can be seen.
 */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page();
  const seen: string[] = [];
  await expect(target.first()).toBeVisible();
  for (let press = 0; press <= mostTabs; press += 1) {
    if (await hasKeyboard(target)) return expectVisibleFocus(page);
    await page.keyboard.press(key);
    seen.push(await focusedName(page));
  }
  throw new Error(`${mostTabs} Tabs do not lead to ${target}; they passed ${seen.join(' | ')}.`);
}

/** Presses an arrow key until this one of the entries has the keyboard, which another of them has now. */
export async function arrowTo(entries: Locator, wanted: Locator): Promise<void> {
  const { keyboard } = wanted.page();
  const isBefore = await wanted.evaluate(
    (one) =>
      document.activeElement !== null &&
      (document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  for (let press = await entries.count(); press > 0 && !(await hasKeyboard(wanted)); press -= 1) {
    await keyboard.press(isBefore ? 'ArrowUp' : 'ArrowDown');
  }
  await expect(wanted).toBeFocused();
}

/** After what was done the keyboard is still at something, so that the next Tab goes on from there. */
export async function expectKeyboardKept(page: Page): Promise<void> {
  const place = () =>
    page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === null || activeElement === body ? 'nowhere' : 'somewhere';
    });
  await expect.poll(place, { message: 'where the keyboard is' }).toBe('somewhere');
}

function hasKeyboard(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '(nothing)';
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
  });
}

/** Fluent draws the focus as an outline, as a border of a pseudo element, at the frame around a field, or as two lines below a link. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const isVisible = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return false;
      const isDrawn = (style: CSSStyleDeclaration) =>
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none' ||
        (style.textDecorationLine === 'underline' && style.textDecorationStyle === 'double');
      const hasBorder = ({ content, borderBottomStyle, borderBottomWidth }: CSSStyleDeclaration) =>
        content !== 'none' && borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
      const places = [element, element.parentElement, element.nextElementSibling].filter(
        (place) => place !== null,
      );
      return places.some(
        (place) => isDrawn(getComputedStyle(place)) || hasBorder(getComputedStyle(place, '::after')),
      );
    });
  await expect.poll(isVisible, { message: `whether focus shows at ${await focusedName(page)}` }).toBe(true);
}
