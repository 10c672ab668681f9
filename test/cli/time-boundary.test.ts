import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeAt } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { unwrap } from '#test/support/unwrap';
import { timeBoundary } from '../../electron/cli/times/time-boundary';
import { UsageError } from '../../electron/cli/usage-error';

const zones = [
  'Europe/Berlin',
  'W. Europe Standard Time',
  'America/Havana',
  'Australia/Lord_Howe',
  '+05:30',
  'UTC',
];
const offset = /[+-]\d\d:\d\d$/;

/** Moments around clock changes of these zones, and any others. */
const moment = fc
  .oneof(
    fc.integer({ min: Date.parse('2000-01-01T00:00Z'), max: Date.parse('2035-01-01T00:00Z') }),
    ...['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-11-01T05:00Z', '2026-04-04T15:00Z'].map((change) =>
      fc.integer({ min: Date.parse(change) - 7_200_000, max: Date.parse(change) + 7_200_000 }),
    ),
  )
  .map((epochMs) => new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000', ''));

function readOrRefusal(value: string, zone?: string): string {
  try {
    return timeBoundary({ name: '--from', value, zone });
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

describe('timeBoundary', () => {
  it('reads back the local time of any moment, or names the moments it can mean', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), fc.boolean(), (instant, zone, isBehind) => {
        const withOffset = localTimeAt(instant, unwrap(resolveTimeZone(zone)));
        expect(readOrRefusal(withOffset)).toBe(instant);
        const local = withOffset.replace(offset, '');
        const read = isBehind ? readOrRefusal(`${local} ${zone}`) : readOrRefusal(local, zone);
        if (read === instant) return;
        expect(read).toContain('came twice');
        const named = read.match(/\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d/g) ?? [];
        expect(named).toHaveLength(2);
        expect(named.map((written) => readOrRefusal(written))).toContain(instant);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text and gives an instant or a sentence', () => {
    const part = fc.constantFrom(
      '2026',
      '-',
      '11',
      '18',
      'T',
      ' ',
      ':',
      '09',
      'Z',
      '+01:00',
      '[',
      ']',
      'UTC',
      '.',
      '٣',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'UTC'), (value, zone) => {
        expect(readOrRefusal(value, zone)).toMatch(/^(\d{4}-\d\d-\d\dT[\d:.]+Z$|\+\d|--(from|zone))/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses every local time that was skipped, with moments that are taken', () => {
    const refusal = readOrRefusal('2026-03-29T02:59:59', 'Europe/Berlin');
    const named = refusal.match(/\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d/g) ?? [];
    expect(named.map((written) => readOrRefusal(written))).toEqual([
      '2026-03-29T00:59:59Z',
      '2026-03-29T01:59:59Z',
    ]);
  });
});
