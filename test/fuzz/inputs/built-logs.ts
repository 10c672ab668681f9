import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { guidValue, sidValue, stringsValue, typedValue } from '#test/support/evtx-writer/value';
import type { WrittenEvent, WrittenPayload } from '#test/support/evtx-writer/written-event';

const payloads: readonly WrittenPayload[] = [
  { kind: 'strings', strings: ['one', 'two & <three>', '\u6f22\u{1f600}'], binary: Buffer.from('data') },
  {
    kind: 'named',
    values: [
      ['Text', 'value'],
      ['Ansi', typedValue(0x02, Buffer.from('c4d6dc00', 'hex'))],
      ['Int8', typedValue(0x03, Buffer.from('80', 'hex'))],
      ['Int32', typedValue(0x07, Buffer.from('05400780', 'hex'))],
      ['Real', typedValue(0x0c, Buffer.from('0000000000000440', 'hex'))],
      ['Bool', typedValue(0x0d, Buffer.from('10000000', 'hex'))],
      ['Guid', guidValue('235e9d38-7b92-0001-77b1-5e23927bd801')],
      ['Size', typedValue(0x10, Buffer.from('ff7f000001000000', 'hex'))],
      ['SystemTime', typedValue(0x12, Buffer.from('ea070b000300120008000e0005007b00', 'hex'))],
      ['Sid', sidValue('S-1-5-21-1-2-3')],
      ['Sids', typedValue(0x93, Buffer.from('010100000000000512000000', 'hex'))],
      ['Many', stringsValue(['a', 'b'])],
      ['Numbers', typedValue(0x88, Buffer.from('0100000002000000', 'hex'))],
    ],
  },
  {
    kind: 'xml',
    xml: {
      name: 'UserData',
      content: [
        {
          name: 'E',
          attributes: [['a', { entity: 'quot' }, 'b']],
          content: ['t', { entity: 'lt' }, { character: 0xe9 }, { cdata: '<c>' }],
        },
        { name: 'F', content: [{ instruction: 'target', data: 'data' }] },
      ],
    },
    hasHeader: false,
  },
  { kind: 'unnamed', values: ['first', 'second', typedValue(0x00, Buffer.alloc(3))] },
];
const forms = ['manifest', 'classic', 'text'] as const;

/** Small logs of every form of event and every kind of payload. The only place that knows the test writer. */
export function builtLogs(): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const events = forms.flatMap((form) =>
    payloads.map(
      (payload, index): WrittenEvent => ({
        timeCreated: `2026-11-18T08:14:0${index}.1234567Z`,
        provider: index % 2 ? 'ADSync' : 'PasswordResetService',
        eventId: 31_000 + index,
        form,
        payload,
      }),
    ),
  );
  return [
    { name: 'built', bytes: buildEventLog({ chunks: [events, [...events].reverse()] }) },
    { name: 'built-no-checksums', bytes: buildEventLog({ chunks: [events], hasChecksums: false }) },
  ];
}
