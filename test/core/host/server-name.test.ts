import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseServerName } from '#core/host/server-name';

it.each([
  ['AADC01', 'AADC01'],
  ['aadc01.contoso.com', 'aadc01.contoso.com'],
  ['  \\\\AADC01 ', 'AADC01'],
  ['aadc01.contoso.com.', 'aadc01.contoso.com'],
  ['192.0.2.17', '192.0.2.17'],
  ['sync_server-2', 'sync_server-2'],
  ['müller-srv', 'müller-srv'],
])('takes %j', (given, value) => {
  expect(parseServerName(given)).toEqual({ ok: true, value });
});

it.each([
  '',
  '  ',
  '\\\\',
  '-AADC01',
  'AADC01-',
  'a..b',
  '.',
  'A B',
  "A'; calc; '",
  'A\\C$',
  'A/x',
  '/r:A',
  'A:445',
  'a"b',
  'a&b',
  'a%b',
  'a|b',
  'fe80::1',
  'x'.repeat(64),
  Array.from({ length: 60 }, () => 'abcde').join('.'),
])('refuses %j and says why', (given) => {
  const parsed = parseServerName(given);
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'field-invalid', subject: 'server' } });
});

it('never lets anything through that a command line or a script could take for something else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (given) => {
      const parsed = parseServerName(given);
      if (parsed.ok) expect(parsed.value).toMatch(/^[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?$/u);
    }),
  );
});
