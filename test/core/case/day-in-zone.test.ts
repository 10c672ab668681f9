import { describe, expect, it } from 'vitest';
import { dayInZone } from '#core/case/day-in-zone';
import { resolveTimeZone } from '#core/case/time-zone';
import { unwrap } from '#test/support/unwrap';

function day(date: string, zone: string) {
  return dayInZone(date, unwrap(resolveTimeZone(zone)));
}

describe('dayInZone', () => {
  it.each([
    ['2026-11-18', 'Europe/Berlin', '2026-11-17T23:00:00Z', '2026-11-18T22:59:59.9999999Z'],
    ['2026-11-18', '+05:30', '2026-11-17T18:30:00Z', '2026-11-18T18:29:59.9999999Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59.9999999Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59.9999999Z'],
    // The clock went from 24:00 to 01:00, so the day began at 01:00 -02:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-05T01:59:59.9999999Z'],
    // The clock went from 01:00 back to 00:00, so midnight came twice and the day began with the first.
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59.9999999Z'],
  ])('knows when %s begins and ends in %s', (date, zone, first, last) => {
    expect(day(date, zone)).toEqual({ first, last });
  });

  it.each([
    ['2026-02-30', 'UTC'],
    ['2026-2-3', 'UTC'],
    ['2026-11-18T08:00', 'UTC'],
    // Samoa crossed the date line and had no such day.
    ['2011-12-30', 'Pacific/Apia'],
  ])('gives nothing for %s in %s', (date, zone) => {
    expect(day(date, zone)).toBeUndefined();
  });
});
