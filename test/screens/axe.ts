import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Theme } from '#core/model/theme';
import { setTheme, type Walker } from './screen';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that look away from some elements; every other rule of WCAG 2.2 A and AA and of good practice is asked of all. */
const narrowed = [
  // A menu stands over the page, outside of its landmarks, as menus do.
  { id: 'region', selector: 'body *:not(.fui-MenuPopover, .fui-MenuPopover *)' },
  // The rows of a grid are scrolled by its arrow keys; the grid itself has the keyboard.
  { id: 'scrollable-region-focusable', selector: '*:not([role="grid"] *)' },
  // The name of a row of a tree is what stands in its columns, with commas where the eye sees space.
  {
    id: 'label-content-name-mismatch',
    selector: ':is([aria-label], [aria-labelledby]):not([role="treeitem"])',
  },
];

/** Fluent's own sentinels: they hold the keyboard for no moment, but hand it on to what is beside them. */
const sentinels = '[data-tabster-dummy]';

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** What can differ between themes. */
const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

type Look = {
  readonly name: string;
  readonly theme: Theme;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly options: RunOptions;
};

const looks: readonly Look[] = [
  { name: 'high contrast', theme: 'high-contrast', media: { colorScheme: 'dark' }, options: ofColours },
  { name: 'dark', theme: 'system', media: { colorScheme: 'dark' }, options: ofColours },
  {
    name: 'forced colours',
    theme: 'system',
    media: { colorScheme: 'light', forcedColors: 'active' },
    options: ofColours,
  },
  {
    name: 'light',
    theme: 'system',
    media: { colorScheme: 'light', forcedColors: 'none' },
    options: everything,
  },
];

/** What axe finds on the page as it stands, in every theme, one line a rule. The page is left light. */
export async function axeViolations(walker: Walker): Promise<readonly string[]> {
  const { page } = walker;
  const lines: string[] = [];
  for (const { name, theme, media, options } of looks) {
    await setTheme(walker, theme);
    await page.emulateMedia(media);
    await drawn(page);
    const { violations } = await runAxe(page, options);
    for (const { id, help, nodes } of violations) {
      const places = nodes.slice(0, 5).map(({ target, failureSummary = '' }) => {
        return `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`;
      });
      lines.push(`${name}: ${id}: ${help}: ${places.join('; ')}`);
    }
  }
  return lines;
}

/** Waits until the theme that was asked for has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
}

/** The content security policy lets no script element in, so the source is evaluated through the debugger, as in the console. */
async function runAxe(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) {
    await page.evaluate(source);
    await page.evaluate((rules) => Reflect.get(window, 'axe').configure({ rules }), narrowed);
  }
  return page.evaluate(([exclude, asked]) => Reflect.get(window, 'axe').run({ exclude: [exclude] }, asked), [
    sentinels,
    options,
  ] as const);
}
