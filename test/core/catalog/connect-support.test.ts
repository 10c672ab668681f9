import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectSupport } from '#core/catalog/connect-support';
import { compareVersions, connectVersions } from '#core/catalog/connect-versions';

const onDay = '2026-11-23';

it.each<[string, string, string]>([
  ['2.6.92.0', onDay, 'supported'],
  ['2.6.92', onDay, 'supported'],
  ['2.6.1.0', '2027-03-10', 'supported'],
  ['2.6.1.0', '2027-03-11', 'ended'],
  ['2.4.131.0', onDay, 'ended'],
  ['2.4.131.0', '2026-05-26', 'supported'],
  ['1.6.16.0', onDay, 'ended'],
  ['2.0.3.0', onDay, 'ended'],
  ['2.6.79.0', onDay, 'recalled'],
])('%s on %s is %s', (version, day, kind) => {
  expect(connectSupport(version, day).kind).toBe(kind);
});

it('says until when, and says nothing where no end is named', () => {
  expect(connectSupport('2.6.3.0', onDay)).toMatchObject({ kind: 'supported', until: '2027-07-07' });
  expect(connectSupport('2.6.92.0', onDay)).toMatchObject({ kind: 'supported', until: undefined });
  expect(connectSupport('1.1.0.0', onDay)).toEqual({ kind: 'ended', endedOn: '2022-08-31' });
});

it('does not call a build that the table lacks unsupported', () => {
  expect(connectSupport('2.6.100.0', onDay)).toEqual({ kind: 'not-in-table', reason: 'newer' });
  expect(connectSupport('2.6.50.0', onDay)).toEqual({ kind: 'not-in-table', reason: 'unknown' });
  for (const odd of ['', 'two', '2', '2..6', ' ', '-1.0'])
    expect(connectSupport(odd, onDay)).toEqual({ kind: 'not-in-table', reason: 'unknown' });
});

it('never calls any newer version ended, on any day', () => {
  const newest = connectVersions.versions.at(-1)?.version ?? '';
  const part = fc.nat(500);
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), fc.constantFrom(onDay, '2099-01-01'), (parts, day) => {
      const version = parts.join('.');
      fc.pre(compareVersions(version, newest) > 0);
      expect(connectSupport(version, day)).toEqual({ kind: 'not-in-table', reason: 'newer' });
    }),
  );
});
