import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWeeks, moveDay } from '#core/case/calendar-weeks';
import { likelyTimes } from '#core/case/likely-times';
import { typedClock } from '#core/case/typed-clock';
import { typedDate } from '#core/case/typed-date';
import { typedMoment } from '#core/case/typed-moment';

/** A Sunday. */
const today = '2026-11-22';
const runs = Number(process.env['PROPERTY_RUNS'] ?? 200);
const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('typedDate', () => {
  it.each([
    ['2026-11-18', '2026-11-18'],
    ['2026/11/18', '2026-11-18'],
    ['18.11.2026', '2026-11-18'],
    ['8. 11. 26', '2026-11-08'],
    ['18.11.', '2026-11-18'],
    ['23.11.', '2025-11-23'],
    ['11/18/2026', '2026-11-18'],
    ['18/11/2026', '2026-11-18'],
    ['11/11/2026', '2026-11-11'],
    ['18 Nov 2026', '2026-11-18'],
    ['Nov 18, 2026', '2026-11-18'],
    ['18. November', '2026-11-18'],
    ['24 December', '2025-12-24'],
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['vorgestern', '2026-11-20'],
    ['Sunday', '2026-11-22'],
    ['monday', '2026-11-16'],
    ['Di', '2026-11-17'],
    ['30.02.2026', undefined],
    ['2026-13-01', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('reads %s', (written, date) => {
    expect(typedDate(written, today)).toEqual(date === undefined ? undefined : { kind: 'date', date });
  });

  it('gives both days where day and month could be swapped', () => {
    expect(typedDate('11/12/2026', today)).toEqual({ kind: 'either', dates: ['2026-12-11', '2026-11-12'] });
  });

  it('reads each day in every form back as that day, or as one of two', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('iso', 'dots', 'us', 'eu', 'words'), (day, form) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const short = String(Number(date));
        const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(day));
        const written = {
          iso: day,
          dots: `${short}.${Number(month)}.${year}`,
          us: `${month}/${date}/${year}`,
          eu: `${date}/${month}/${year}`,
          words: `${short} ${name} ${year}`,
        }[form];
        const read = typedDate(written, today);
        expect(read?.kind === 'either' ? read.dates : [read?.date]).toContain(day);
      }),
      { numRuns: runs },
    );
  });

  it('takes any text without fault, and gives days that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{1,12}$/), fc.string({ unit: 'grapheme' })),
        (written) => {
          const read = typedDate(written, today);
          const dates = read === undefined ? [] : read.kind === 'either' ? read.dates : [read.date];
          for (const date of dates)
            expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('typedClock', () => {
  it.each([
    ['09:14:05', '09:14:05'],
    ['9:14', '09:14'],
    ['9.14', '09:14'],
    ['21h14', '21:14'],
    ['9:14 PM', '21:14'],
    ['12:05 a.m.', '00:05'],
    ['9 pm', '21:00'],
    ['9:14 Uhr', '09:14'],
    ['9', undefined],
    ['13 pm', undefined],
    ['25:00', undefined],
    ['9:60', undefined],
    ['', undefined],
  ])('reads %s', (written, time) => expect(typedClock(written)).toBe(time));

  it('reads each minute in 12 and in 24 hours the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), (minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
        const whole = `${String(hour).padStart(2, '0')}:${minute}`;
        expect(typedClock(`${hour}:${minute}`)).toBe(whole);
        expect(typedClock(`${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'pm'}`)).toBe(
          whole,
        );
      }),
      { numRuns: runs },
    );
  });
});

describe('typedMoment', () => {
  it.each([
    ['yesterday 9:14', '2026-11-21', '09:14', ''],
    ['yesterday at 9:14 pm', '2026-11-21', '21:14', ''],
    ['gestern um 9:14', '2026-11-21', '09:14', ''],
    ['18.11.2026, 9:14', '2026-11-18', '09:14', ''],
    ['18 Nov 2026 9:14 PM', '2026-11-18', '21:14', ''],
    ['2026-11-18T08:14:05Z', '2026-11-18', '08:14:05', 'UTC'],
    ['Monday 17:30', '2026-11-16', '17:30', ''],
  ])('reads %s', (written, date, time, timeZone) => {
    expect(typedMoment(written, today)).toEqual({ date: { kind: 'date', date }, time, timeZone });
  });

  it('is none without a date or without a time', () => {
    for (const written of ['yesterday', '9:14', 'at 9:14', '18 Nov']) {
      expect(typedMoment(written, today)).toBeUndefined();
    }
  });

  it('asks about a date that can be read in two ways, and takes its time', () => {
    expect(typedMoment('11/12/2026 9:14', today)).toEqual({
      date: { kind: 'either', dates: ['2026-12-11', '2026-11-12'] },
      time: '09:14',
      timeZone: '',
    });
  });
});

describe('likelyTimes', () => {
  const nowMs = Date.parse('2026-11-22T09:00:00Z');

  it('names the slip that explains a time in the future, the latest moment first', () => {
    const found = likelyTimes({ local: '2026-12-11T21:14', timeZone: 'Europe/Berlin' }, nowMs, []);
    expect(found).toEqual([
      {
        slip: 'swapped',
        time: { local: '2026-11-12T21:14', timeZone: 'Europe/Berlin' },
        instant: '2026-11-12T20:14:00Z',
      },
      {
        slip: 'year',
        time: { local: '2025-12-11T21:14', timeZone: 'Europe/Berlin' },
        instant: '2025-12-11T20:14:00Z',
      },
    ]);
    const evening = likelyTimes({ local: '2026-11-22T21:14:05', timeZone: 'Europe/Berlin' }, nowMs, ['UTC']);
    expect(evening[0]).toMatchObject({ slip: 'half-day', time: { local: '2026-11-22T09:14:05' } });
    const zone = likelyTimes({ local: '2026-11-22T08:30', timeZone: 'America/New_York' }, nowMs, ['UTC']);
    expect(zone[0]).toMatchObject({ slip: 'zone', time: { local: '2026-11-22T08:30', timeZone: 'UTC' } });
  });

  it('offers only moments that have come', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        const local = `${day}T${String(hour).padStart(2, '0')}:14`;
        for (const { instant } of likelyTimes({ local, timeZone: 'Asia/Kolkata' }, nowMs, ['UTC'])) {
          expect(Date.parse(instant)).toBeLessThanOrEqual(nowMs);
        }
      }),
      { numRuns: runs },
    );
  });
});

it('lays out every month in whole weeks that begin where they should', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, first) => {
      const weeks = calendarWeeks(day, first);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((shown) => shown.slice(0, 7) === day.slice(0, 7)).length).toBe(
        new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate(),
      );
      expect((new Date(`${days[0]}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(first - 1);
      expect(moveDay(moveDay(day, 'week', 1), 'day', -7)).toBe(day);
    }),
    { numRuns: runs },
  );
});
