import { expect, type Page, test } from '@playwright/test';
import { text } from '#core/texts/text';
import { type LaunchedApp, launchApp } from './support/launch';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp({ env: { TZ: 'Europe/Berlin' } });
  const { window: page } = launched;
  await page.getByRole('button', { name: text('window.start.sample') }).click();
  await page.getByRole('button', { name: text('window.action.collect') }).click();
  await expect(page.getByRole('button', { name: text('window.action.make') })).toBeVisible({
    timeout: 60_000,
  });
});

test.afterEach(() => launched.close());

function entryOf(page: Page, name: RegExp) {
  return page.getByRole('navigation').getByRole('button', { name });
}

test('from a finding to its record, along the timeline by keyboard, and back', async () => {
  const { window: page } = launched;
  await entryOf(page, /^Findings/).click();
  await expect(page.getByText(/explains? the incident\./).first()).toBeVisible();
  const card = page.getByRole('article').first();
  const title = (await card.getByRole('heading', { level: 3 }).innerText()).split('\n').at(-1) ?? '';
  await expect(card.getByRole('list', { name: text('window.findings.nextSteps') })).toBeVisible();
  await expect(card.getByText(/09:14:05 UTC\+01:00/).first()).toBeVisible();
  await expect(card.getByText(/08:14:05 UTC/).first()).toBeVisible();

  // To the record itself.
  const link = card.getByRole('button', { name: /^Show record \d+ in the list of records$/ }).first();
  const recordId = /\d+/.exec((await link.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `Record ${recordId}` })).toBeVisible();
  await expect(page.getByRole('grid')).toBeFocused();
  await expect(page.getByRole('row', { selected: true })).toContainText(recordId);

  // To its operation on the timeline, which has the keyboard at once.
  await page.getByRole('button', { name: text('window.records.showTimeline') }).click();
  const entries = page.getByRole('listbox');
  await expect(entries).toBeFocused();
  const selected = entries.getByRole('option', { selected: true });
  await expect(selected).toHaveAccessibleName(/^Operation, .*ada\.lovelace@contoso\.com/);
  const status = page.getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect(status).toContainText(/Entry \d+ of \d+/);
  await page.keyboard.press('i');
  await expect(page.getByText(/^Shown: 2026-11-18 08:44:05 UTC\+01:00/)).toBeVisible();
  await expect(status).toContainText(/Shown: 2026-11-18 08:44:05/);
  await page.keyboard.press('+');
  await expect(page.getByText(/^Shown: 2026-11-18 08:44:05/)).toBeHidden();
  await page.keyboard.press('Home');
  await expect(selected).toHaveAccessibleName(/^Service stopped, /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /WriteBackServiceStopped/ })).toBeFocused();

  // Back along the way that was come.
  await page.getByRole('button', { name: text('window.back.records') }).click();
  await expect(page.getByRole('heading', { level: 2, name: `Record ${recordId}` })).toBeVisible();
  await page.getByRole('button', { name: text('window.back.findings') }).click();
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
  await expect(page.getByRole('article').first().getByRole('button', { expanded: true })).toBeFocused();
  expect(launched.output()).not.toMatch(/Content Security Policy/);
  expect(launched.output()).not.toMatch(/page exception/);
});

test('records are filtered by words and read a page at a time', async () => {
  const { window: page } = launched;
  await entryOf(page, /^Records/).click();
  const count = page.getByRole('main').getByText(/^[\d,]+ records\.$/);
  await expect(count).toBeVisible();
  const total = Number((await count.innerText()).replace(/\D/g, ''));
  expect(total).toBeGreaterThan(500);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', String(total + 1));
  expect(await page.getByRole('row').count()).toBeLessThan(80);
  await page.getByRole('textbox', { name: text('window.records.filter') }).fill('33004 ada.lovelace');
  const main = page.getByRole('main');
  await expect(main.getByText(/of the records hold these words\.$/)).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('33004');
  await page.getByRole('textbox', { name: text('window.records.filter') }).fill('no such words anywhere');
  await expect(main.getByText(text('window.records.nothing'))).toBeVisible();
});

test('records are filtered by event and time, one is read as XML, and its event is looked up', async () => {
  const { window: page } = launched;
  await entryOf(page, /^Records/).click();
  const main = page.getByRole('main');
  await page.getByRole('textbox', { name: text('window.records.filter.eventId') }).fill('33004');
  await page.getByRole('textbox', { name: text('window.records.filter.from') }).fill('2026-11-18 09:14');
  await page.getByRole('textbox', { name: text('window.records.filter.to') }).fill('2026-11-18 09:14');
  await expect(main.getByText(text('window.records.filteredOne'))).toBeVisible();
  await page.getByRole('row').nth(1).click();
  await page.getByRole('tab', { name: text('window.records.form.fields') }).click();
  await expect(main.getByRole('rowheader', { name: 'eventId', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: text('window.records.form.xml') }).click();
  await expect(main.getByText(/<EventID Qualifiers="0">33004<\/EventID>/)).toBeVisible();

  await page.getByRole('button', { name: text('window.lookup.ofEvent', { eventId: 33004 }) }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  const entry = page.getByRole('article').first();
  await expect(entry.getByRole('heading', { level: 2 })).toContainText('33004');
  await expect(entry.getByRole('list', { name: text('window.lookup.nextSteps') })).toBeVisible();
  await page.getByRole('button', { name: text('window.back.records') }).click();
  await expect(page.getByRole('row', { selected: true })).toContainText('33004');
  expect(launched.output()).not.toMatch(/Content Security Policy/);
});
