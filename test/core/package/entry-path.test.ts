import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathKey, unsafePathReason } from '#core/package/entry-path';

it.each([
  'README.txt',
  'evidence/ADC01.contoso.com/event-log/LocaleMetaData/application_1033.MTA',
  'evidence/サーバー/log.txt',
  'a/console.txt',
  'a/..b/c',
  'com10.txt',
])('takes %s', (safe) => {
  expect(unsafePathReason(safe)).toBeUndefined();
});

it.each([
  '',
  '.',
  '..',
  'a/..',
  'NUL',
  'nul .txt',
  'com¹',
  'CONOUT$',
  'a/prn.tar.gz',
  'x'.repeat(2000),
  'a/',
  '\u200bx',
  'a\u2028b',
])('refuses %j', (unsafe) => {
  expect(unsafePathReason(unsafe)).toEqual(expect.any(String));
});

it('never takes a path that leaves its folder', () => {
  const segment = fc.oneof(fc.constantFrom('..', '.', '', 'a', '\\..', 'C:', '/'), fc.string());
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const candidate = segments.join('/');
      if (unsafePathReason(candidate) !== undefined) return;
      for (const system of [path.posix, path.win32]) {
        const root = system === path.win32 ? 'C:\\root' : '/root';
        expect(system.resolve(root, candidate).startsWith(root + system.sep)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('knows names that fall together', () => {
  expect(pathKey('A/Ä.txt')).toBe(pathKey('a/a\u0308.TXT'));
  expect(pathKey('a')).not.toBe(pathKey('b'));
});
