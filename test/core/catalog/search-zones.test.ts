import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeAt } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { searchZones, zoneNamed } from '#core/catalog/search-zones';
import { zoneNames } from '#core/catalog/zone-names';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 200);

describe('searchZones', () => {
  it.each([
    ['Munich', 'Europe/Berlin'],
    ['Muenchen', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['munchen', 'Europe/Berlin'],
    ['Vienna', 'Europe/Vienna'],
    ['Wien', 'Europe/Vienna'],
    ['New York', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Sao Paulo', 'America/Sao_Paulo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Seattle', 'America/Los_Angeles'],
    ['Zürich', 'Europe/Zurich'],
    ['Zuerich', 'Europe/Zurich'],
    ['Germany', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['w. europe', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['UTC+1', '+01:00'],
    ['-05:30', '-05:30'],
    ['UTC', 'UTC'],
  ])('finds %s', (typed, id) => {
    const found = searchZones(typed, ['Europe/Berlin']);
    expect(found[0]?.id).toBe(id);
  });

  it('says by which name a zone was found, and puts the preferred ones first among equals', () => {
    expect(searchZones('Munich')[0]).toMatchObject({ place: 'Munich', windows: 'W. Europe Standard Time' });
    const all = searchZones('', ['Asia/Tokyo', 'UTC']);
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual(['Asia/Tokyo', 'UTC']);
    expect(all.length).toBeGreaterThan(400);
    expect(searchZones('no such place')).toEqual([]);
  });

  it('knows a zone by its whole name only', () => {
    expect(zoneNamed('muenchen')).toBe('Europe/Berlin');
    expect(zoneNamed('(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi')).toBe('Asia/Kolkata');
    expect(zoneNamed('Mun')).toBeUndefined();
    expect(zoneNamed('')).toBeUndefined();
  });

  it('finds every place and every name that Windows shows, written in any case', () => {
    for (const [id, places] of Object.entries(zoneNames.places)) {
      for (const place of places) {
        expect(
          searchZones(place.toUpperCase()).map((zone) => zone.id),
          place,
        ).toContain(id);
      }
    }
    for (const [windows, shown] of Object.entries(zoneNames.windows)) {
      const zone = resolveTimeZone(windows);
      const [found] = searchZones(`(UTC+00:00) ${shown}`);
      const same = resolveTimeZone(found?.id ?? '');
      if (!zone.ok || !same.ok) throw new Error(`${windows} is no zone, or ${shown} finds none.`);
      for (const at of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']) {
        expect(localTimeAt(at, same.value), shown).toBe(localTimeAt(at, zone.value));
      }
    }
  });

  it('takes any text without fault, and gives zones that are known, each once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 })),
        (typed) => {
          const ids = searchZones(typed).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids.slice(0, 5)) expect(resolveTimeZone(id).ok).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});
