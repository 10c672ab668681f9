import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageRows, pagesOf, recordAt, withPage } from '../../../renderer/features/records/record-pages';
import { rowAfterKey } from '../../../renderer/ui/row-keys';
import { rowHeight, rowWindow, scrollTopFor } from '../../../renderer/ui/row-window';
import { fakeRecords } from '../../support/fake-api';

describe('the rows in sight', () => {
  it('are few however long the list is, and the one that is scrolled to is among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 100, max: 1_200 }),
        fc.nat(),
        (total, viewport, pick) => {
          const index = pick % total;
          const start = { total, viewport, scrollTop: 0 };
          const scrollTop = scrollTopFor(index, start);
          const rows = rowWindow({ total, viewport, scrollTop });
          expect(rows.count).toBeLessThan(viewport / rowHeight + 20);
          expect(index).toBeGreaterThanOrEqual(rows.first);
          expect(index).toBeLessThan(rows.first + rows.count);
          const top = rows.top + (index - rows.first) * rowHeight - scrollTop;
          expect(top).toBeGreaterThan(-1);
          expect(top + rowHeight).toBeLessThan(Math.max(viewport, rowHeight) + 1);
          expect(rows.height).toBeLessThanOrEqual(8_000_000);
        },
      ),
    );
  });

  it('stay where they are for a row that is seen already', () => {
    const scrolled = { total: 100_000, viewport: 400, scrollTop: 36_000 };
    expect(scrollTopFor(1_003, scrolled)).toBe(36_000);
    expect(scrollTopFor(999, scrolled)).toBe(999 * rowHeight);
  });
});

describe('pages of records', () => {
  it('are those that the rows stand on, and only the latest are kept', () => {
    expect(pagesOf(45, 10)).toEqual([0, 1]);
    expect(pagesOf(0, 0)).toEqual([]);
    let pages = withPage(new Map(), 0, fakeRecords.slice(0, pageRows));
    expect(recordAt(pages, 3)?.recordId).toBe(36_003);
    for (let page = 1; page < 200; page += 1) {
      pages = withPage(pages, page, fakeRecords.slice(page * pageRows, (page + 1) * pageRows));
    }
    expect(pages.size).toBeLessThanOrEqual(40);
    expect(recordAt(pages, 3)).toBeUndefined();
  });

  it('are walked by keys that stop at both ends', () => {
    expect(rowAfterKey('ArrowDown', -1, 10, 5)).toBe(0);
    expect(rowAfterKey('ArrowDown', 9, 10, 5)).toBe(9);
    expect(rowAfterKey('PageDown', 0, 10, 5)).toBe(4);
    expect(rowAfterKey('End', 0, 10, 5)).toBe(9);
    expect(rowAfterKey('a', 0, 10, 5)).toBeUndefined();
    expect(rowAfterKey('End', 0, 0, 5)).toBeUndefined();
  });
});
