import { useEffect } from 'react';

/** What is shown instead, and Fluent's own way back from a menu or dialog, come first. */
const waitMs = 150;

const tabStops = 'a[href], button, input, textarea, select, [tabindex]';

/**
 * The keyboard never falls out of the window: when what had it is removed or switched off, it goes to what is next to it, and
 * where the page itself is another, to its heading.
 */
export function useKeepKeyboard(): void {
  useEffect(() => {
    /** What had the keyboard last, and what it stands in, from the inside out. */
    let place: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      place = target instanceof Element ? withAncestors(target) : [];
    };
    const keep = () => {
      timer = undefined;
      if (isGone(place) && nothingHasKeyboard()) giveKeyboard(place);
    };
    const observer = new MutationObserver(() => {
      if (timer === undefined && isGone(place)) timer = setTimeout(keep, waitMs);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null || parentElement === document.body
    ? [element]
    : [element, ...withAncestors(parentElement)];
}

function isGone([element]: readonly Element[]): boolean {
  return element !== undefined && (!element.isConnected || element.matches(':disabled'));
}

function nothingHasKeyboard(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function giveKeyboard([, ...around]: readonly Element[]): void {
  for (const element of around.filter(({ isConnected }) => isConnected)) {
    if (element.matches(':has(h1)')) return void giveTo(element.querySelectorAll('h1'));
    // A page that is still loaded has no heading yet; what it brings makes the next try.
    if (element.matches(':has(main)')) return;
    if (giveTo(element.querySelectorAll(tabStops))) return;
  }
  giveTo(document.querySelectorAll('main h1'));
}

/** Gives the keyboard to the first of these that takes it. */
function giveTo(elements: Iterable<Element>): boolean {
  for (const element of elements) {
    if (!(element instanceof HTMLElement) || (element.tabIndex < 0 && !element.matches('h1'))) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return true;
  }
  return false;
}
