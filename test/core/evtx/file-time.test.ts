import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFileTimes, fileTimeToIso, isoToFileTime } from '#core/evtx/values/file-time';

describe('fileTimeToIso', () => {
  test.for([
    [0n, '1601-01-01T00:00:00.0000000Z'],
    [116_444_736_000_000_000n, '1970-01-01T00:00:00.0000000Z'],
    [131_443_523_709_069_499n, '2017-07-12T16:59:30.9069499Z'],
    [0x7fff_ffff_ffff_ffffn, '+030828-09-14T02:48:05.4775807Z'],
    [0xffff_ffff_ffff_ffffn, '+060056-05-28T05:36:10.9551615Z'],
  ] as const)('%s is %s', ([ticks, iso]) => {
    expect(fileTimeToIso(Number(ticks >> 32n), Number(ticks & 0xffff_ffffn))).toBe(iso);
  });

  test('every value comes back from its text', () => {
    const half = fc.integer({ min: 0, max: 0xffff_ffff });
    fc.assert(
      fc.property(half, half, (high, low) => {
        expect(isoToFileTime(fileTimeToIso(high, low))).toEqual({ high, low });
      }),
    );
  });

  test('agrees with Date to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1601-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const time = isoToFileTime(date.toISOString());
          expect(fileTimeToIso(time?.high ?? 0, time?.low ?? 0)).toBe(
            date.toISOString().replace('Z', '0000Z'),
          );
        },
      ),
    );
  });
});

describe('isoToFileTime', () => {
  test('reads offsets and cuts decimals beyond 100 ns', () => {
    expect(isoToFileTime('2026-11-18T09:14:05.123456789+01:00')).toEqual(
      isoToFileTime('2026-11-18T08:14:05.1234567Z'),
    );
    expect(isoToFileTime('2026-11-18T08:14:05-00:30')).toEqual(isoToFileTime('2026-11-18T08:44:05.0Z'));
  });

  test.for([
    '',
    'now',
    '2026-11-18',
    '2026-11-18T08:14:05',
    '2026-02-30T00:00:00Z',
    '2026-11-18T24:00:00Z',
    '1600-12-31T23:59:59Z',
  ])('gives nothing for "%s"', (iso) => {
    expect(isoToFileTime(iso)).toBeUndefined();
  });
});

test('compareFileTimes orders by all 64 bits', () => {
  expect(compareFileTimes({ high: 1, low: 0 }, { high: 0, low: 0xffff_ffff })).toBeGreaterThan(0);
  expect(compareFileTimes({ high: 1, low: 1 }, { high: 1, low: 2 })).toBeLessThan(0);
  expect(compareFileTimes({ high: 1, low: 2 }, { high: 1, low: 2 })).toBe(0);
});
