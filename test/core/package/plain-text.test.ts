import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  formatNumber,
  oneLine,
  shorten,
  shortenStart,
  withoutControls,
} from '#core/package/plain-text';

describe('shorten', () => {
  it('never tears a surrogate pair or a joined character apart, and keeps its limit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('😀', '👩‍👩‍👧', '👍🏽', 'e\u0301', '密', 'x'), { maxLength: 40 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.nat({ max: 80 }), (value, limit) => {
        for (const cut of [shorten(value, limit), shortenStart(value, limit)]) {
          expect(cut).not.toMatch(/\p{Cs}/u);
          expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 0));
        }
        if (value.length <= limit) expect(shorten(value, limit)).toBe(value);
        else if (limit > 0) expect(shorten(value, limit)).toMatch(/…$/);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a whole family or none of it', () => {
    expect(shorten('a👩‍👩‍👧b', 6)).toBe('a…');
    expect(shorten('e\u0301e\u0301', 3)).toBe('e\u0301…');
    expect(shortenStart('ssprdedicatedsbprodfra-1', 12)).toBe('…sbprodfra-1');
  });
});

describe('withoutControls', () => {
  it('makes halves of surrogate pairs, controls and marks of direction visible', () => {
    expect(withoutControls('a\ud800b\udc00c\u0000\u202e')).toBe('a\ufffdb\ufffdc\ufffd\ufffd');
    expect(withoutControls('😀')).toBe('😀');
    expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c');
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1_350, '1.3 s'],
    [2_000, '2 s'],
    [59_999, '59.9 s'],
    [125_000, '2 min 5 s'],
    [3_600_000, '1 h'],
    [12_600_000, '3 h 30 min'],
    [100_800_000, '1 d 4 h'],
  ])('writes %i ms as %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });

  it('groups digits', () => {
    expect(formatNumber(1_234_567)).toBe('1,234,567');
    expect(formatNumber(12.5)).toBe('12.5');
  });
});
