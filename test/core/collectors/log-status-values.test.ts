import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logStatusValues } from '#core/collectors/log-status-values';
import { decodeText } from '#core/host/decode-text';

/** As Windows prints them; the SDDL and the paths hold colons of their own. */
const printed = [
  'name: Application',
  'enabled: true',
  'type: Admin',
  'owningPublisher: ',
  'isolation: Application',
  'channelAccess: O:BAG:SYD:(A;;0x2;;;S-1-15-2-1)(A;;0xf0007;;;SY)',
  'logging:',
  '  logFileName: %SystemRoot%\\System32\\Winevt\\Logs\\Application.evtx',
  '  retention: false',
  '  autoBackup: true',
  '  maxSize: 20971520',
  'publishing:',
  '  fileMax: 1',
];

it('reads the settings of a log', () => {
  const { number, flag } = logStatusValues(printed.join('\r\n'));
  expect([number('maxSize'), flag('retention'), flag('autoBackup'), number('fileMax')]).toEqual([
    20_971_520,
    false,
    true,
    1,
  ]);
  expect([number('retention'), flag('maxSize'), number('owningPublisher'), flag('logging')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

/** Lines in the language of the server, also as an OEM code page leaves them behind; none is a value of its own. */
const foreign = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\u00c4rger mit Umlaut', '\u304a\u77e5\u3089\u305b', '\ufffd\u2592\u2502'),
  )
  .map((words) => words.replaceAll(/[\r\n:]/g, ' '));

it('finds the values between lines in any language and code page', () => {
  fc.assert(
    fc.property(
      fc.array(foreign),
      fc.nat(Number.MAX_SAFE_INTEGER),
      fc.boolean(),
      fc.constantFrom('\r\n', '\n'),
      fc.constantFrom(437, 850, 932),
      (lines, size, retention, lineEnd, codePage) => {
        const values = [`  maxSize:   ${size}  `, `\tRETENTION: ${retention}`];
        const text = [...lines, ...values, ...lines].join(lineEnd);
        for (const read of [text, decodeText(Buffer.from(text, 'latin1'), codePage)]) {
          const { number, flag } = logStatusValues(read);
          expect([number('maxSize'), flag('retention')]).toEqual([size, retention]);
        }
      },
    ),
  );
});

it('takes no number that JavaScript cannot hold, and never fails', () => {
  expect(logStatusValues('maxSize: 18446744073709551615').number('maxSize')).toBeUndefined();
  expect(logStatusValues('maxSize: 9007199254740992').number('maxSize')).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const size = logStatusValues(text).number('maxSize');
      expect(size === undefined || Number.isSafeInteger(size)).toBe(true);
    }),
  );
});
