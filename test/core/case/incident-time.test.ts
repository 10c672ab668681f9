import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeAt, resolveIncidentTime } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';

function instantOf(local: string, timeZone: string, disambiguation?: 'earlier' | 'later'): string {
  const time = resolveIncidentTime({ local, timeZone, ...(disambiguation ? { disambiguation } : {}) });
  return time.kind === 'instant' ? time.instant : `${time.kind}: ${time.problem.code}`;
}

describe('resolveTimeZone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin', 'iana'],
    ['europe/berlin', 'Europe/Berlin', 'iana'],
    ['W. Europe Standard Time', 'Europe/Berlin', 'windows'],
    ['w. europe standard time', 'Europe/Berlin', 'windows'],
    ['Tokyo Standard Time', 'Asia/Tokyo', 'windows'],
    ['+01:00', '+01:00', 'offset'],
    ['UTC+1', '+01:00', 'offset'],
    ['GMT-0330', '-03:30', 'offset'],
    ['Z', 'UTC', 'iana'],
    ['utc', 'UTC', 'iana'],
  ])('knows %s', (given, id, kind) => {
    expect(resolveTimeZone(given)).toEqual({ ok: true, value: { id, kind, given } });
  });

  it.each(['', 'Berlin/Europe', 'Mars Standard Time', '+25:00', '+01:75', '../etc', 'CEST2'])(
    'refuses %j and names the field',
    (given) => {
      const zone = resolveTimeZone(given);
      expect(zone).toMatchObject({
        ok: false,
        problem: { code: 'unknown-time-zone', subject: 'incident.timeZone' },
      });
    },
  );
});

describe('resolveIncidentTime', () => {
  it('gives the same instant for the same moment in every kind of zone', () => {
    for (const zone of ['Europe/Berlin', 'W. Europe Standard Time', '+01:00']) {
      expect(instantOf('2026-11-18T09:14:05', zone)).toBe('2026-11-18T08:14:05Z');
    }
    expect(instantOf('2026-11-18 09:14', 'Asia/Kolkata')).toBe('2026-11-18T03:44:00Z');
  });

  it('asks about a repeated hour and takes the answer', () => {
    const time = resolveIncidentTime({ local: '2026-10-25T02:30:00', timeZone: 'Europe/Berlin' });
    expect(time).toMatchObject({
      kind: 'repeated',
      problem: { code: 'local-time-repeated', subject: 'incident.disambiguation' },
      choices: [
        { disambiguation: 'earlier', instant: '2026-10-25T00:30:00Z', local: '2026-10-25T02:30:00+02:00' },
        { disambiguation: 'later', instant: '2026-10-25T01:30:00Z', local: '2026-10-25T02:30:00+01:00' },
      ],
    });
    expect(instantOf('2026-10-25T02:30:00', 'Europe/Berlin', 'later')).toBe('2026-10-25T01:30:00Z');
  });

  it('asks about a skipped hour, also by Windows name', () => {
    expect(instantOf('2026-03-29T02:30:00', 'W. Europe Standard Time')).toBe('skipped: local-time-skipped');
    expect(instantOf('2026-03-29T02:30:00', 'Europe/Berlin', 'earlier')).toBe('2026-03-29T00:30:00Z');
    expect(instantOf('2026-03-29T02:30:00', 'Europe/Berlin', 'later')).toBe('2026-03-29T01:30:00Z');
  });

  it('knows a change of half an hour', () => {
    expect(instantOf('2026-04-05T01:45:00', 'Australia/Lord_Howe')).toBe('repeated: local-time-repeated');
  });

  it.each(['yesterday', '2026-02-30T10:00', '2026-11-18', '2026-11-18T25:00:00', '2026-11-18T09:14:05Z'])(
    'refuses %j as a local time',
    (local) => {
      expect(instantOf(local, 'UTC')).toBe('invalid: local-time-invalid');
    },
  );

  it('refuses an instant that disagrees with the local time', () => {
    const time = { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' };
    expect(resolveIncidentTime({ ...time, instant: '2026-11-18T08:14:05.000Z' }).kind).toBe('instant');
    expect(resolveIncidentTime({ ...time, instant: '2026-11-18T09:14:05Z' }).kind).toBe('invalid');
  });

  it('comes back to the same local time in any zone', () => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', '-03:30', 'UTC'];
    const times = fc.date({ min: new Date('2000-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (date, timeZone) => {
        const local = date.toISOString().slice(0, 19);
        const time = resolveIncidentTime({ local, timeZone });
        if (time.kind === 'instant') {
          expect(localTimeAt(time.instant, time.zone).slice(0, 19)).toBe(local);
        } else {
          expect(time.kind).not.toBe('invalid');
        }
      }),
    );
  });
});
