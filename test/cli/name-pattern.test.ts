import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../electron/cli/files/name-pattern';

function byExpression(pattern: string, name: string): boolean {
  const expression = [...pattern].map((unit) => {
    if (unit === '*') return '.*';
    return unit === '?' ? '.' : unit.replace(/[.\\[\](){}^$+|/]/, '\\$&');
  });
  return new RegExp(`^${expression.join('')}$`, 'su').test(name);
}

describe('matchesName', () => {
  it.each([
    ['*.evtx', 'Application.evtx', true],
    ['*.evtx', '.evtx', true],
    ['*.evtx', 'Application.evtx.bak', false],
    ['App*', 'App', true],
    ['?.evtx', 'ab.evtx', false],
    ['?.evtx', '😀.evtx', true],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['[a].evtx', 'a.evtx', false],
    ['[a]*.evtx', '[a]1.evtx', true],
    ['*', '', true],
    ['', 'a', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesName(pattern, name, { ignoresCase: false })).toBe(expected);
  });

  it('minds upper and lower case only where the system does', () => {
    expect(matchesName('app*.EVTX', 'Application.evtx', { ignoresCase: true })).toBe(true);
    expect(matchesName('app*.EVTX', 'Application.evtx', { ignoresCase: false })).toBe(false);
  });

  it('says the same as a regular expression', () => {
    const unit = fc.constantFrom('a', 'b', '.', '*', '?', '[', '😀');
    const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        expect(matchesName(pattern, name, { ignoresCase: false })).toBe(byExpression(pattern, name));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not run away with a pattern made to be slow', () => {
    expect(matchesName(`${'*a'.repeat(60)}b`, 'a'.repeat(250), { ignoresCase: false })).toBe(false);
  });
});
