import { guidValue, stringsValue, typedValue, uint32Value } from './value';
import type { WrittenEvent, WrittenPayload } from './written-event';

export const providerGuid = '{0888e5ef-9b98-4695-979d-e92ce4247224}';
const start = Date.parse('2026-11-16T00:00:00Z');

const payloads: readonly WrittenPayload[] = [
  { kind: 'strings', strings: ['TrackingId: 1, PasswordResetRequestStart', 'two & <three>', ''] },
  { kind: 'strings', strings: ['Grüße', '密码 🔑'], binary: Buffer.from('binary data') },
  {
    kind: 'named',
    values: [
      ['Text', 'named & <text>'],
      ['Number', uint32Value(4_294_967_295)],
      ['Guid', guidValue('235e9d38-7b92-0001-77b1-5e23927bd801')],
      ['Boolean', typedValue(0x0d, Buffer.from([1, 0, 0, 0]))],
      ['Many', stringsValue(['a', 'b'])],
    ],
  },
  { kind: 'named', values: [] },
  { kind: 'none' },
  {
    kind: 'xml',
    xml: {
      template: {
        name: 'UserData',
        content: [
          {
            name: 'RmSessionEvent',
            attributes: [['xmlns', 'http://www.microsoft.com/2005/08/Windows/Reliability/RestartManager/']],
            content: [
              { name: 'RmSessionId', content: [{ value: 0, type: 0x08, optional: true }], dependency: 0 },
              { name: 'Missing', content: [{ value: 1, type: 0x01, optional: true }], dependency: 1 },
            ],
          },
        ],
      },
      values: [uint32Value(7), typedValue(0x00, Buffer.alloc(4))],
    },
  },
];

/** Events as real logs have them, of both kinds of providers, one a second; the same for the same number. */
export function* mixedEvents(count: number): Generator<WrittenEvent> {
  for (let index = 0; index < count; index += 1) {
    const payload = payloads[index % payloads.length] ?? { kind: 'none' };
    const common = {
      timeCreated: new Date(start + index * 1000).toISOString(),
      eventId: index % 50_000,
      payload,
    };
    yield payload.kind === 'strings'
      ? { ...common, form: 'classic', provider: 'ADSync', qualifiers: 16_384 }
      : {
          ...common,
          provider: 'Microsoft-Windows-RestartManager',
          providerGuid,
          processId: 4924,
          threadId: 5120,
          userId: 'S-1-5-18',
          keywords: 0x8000_0000_0000_0000n,
        };
  }
}
