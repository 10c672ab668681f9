import {
  fileTimeValue,
  guidValue,
  nullValue,
  sidValue,
  stringsValue,
  stringValue,
  typedValue,
  uint8Value,
  uint16Value,
  uint32Value,
  uint64Value,
} from './evtx-values';
import type { WrittenElement, WrittenNode, WrittenValue } from './evtx-xml-writer';

/** What an event carries beside its System section. */
export type BuiltPayload =
  | { readonly kind: 'none' }
  /** The insertion strings of a classic event, as one string array, with its binary data. */
  | { readonly kind: 'strings'; readonly strings: readonly string[]; readonly binary?: Uint8Array }
  /** Named `Data` elements of any type. */
  | {
      readonly kind: 'named';
      readonly values: readonly (readonly [name: string, value: string | WrittenValue])[];
    }
  /** Unnamed `Data` elements of any type. */
  | { readonly kind: 'unnamed'; readonly values: readonly (string | WrittenValue)[] }
  /** Any element in place of EventData, such as UserData. */
  | { readonly kind: 'xml'; readonly xml: WrittenNode; readonly hasHeader?: boolean };

/** An event to be written; what is left out has a plain default. */
export type BuiltEvent = {
  readonly timeCreated: string;
  readonly provider: string;
  readonly eventId: number;
  /** System/EventRecordID; by default the record's number in the log. */
  readonly recordId?: number;
  readonly qualifiers?: number;
  readonly level?: number;
  readonly task?: number;
  readonly opcode?: number;
  readonly keywords?: bigint;
  readonly channel?: string;
  readonly computer?: string;
  readonly processId?: number;
  readonly threadId?: number;
  readonly activityId?: string;
  readonly userId?: string;
  readonly payload?: BuiltPayload;
  /** The written time of the record header, which in exported logs is not that of the event. */
  readonly headerTime?: string;
  /**
   * `manifest`: provider and channel are values of the template (default); `classic`: they are literal text in it;
   * `text`: no template at all, everything is literal text.
   */
  readonly form?: 'manifest' | 'classic' | 'text';
};

const xmlNamespace = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** The XML of an event, ready to be written into a record. */
export function eventXml(event: BuiltEvent, recordId: number): WrittenNode {
  const values = systemValues(event, recordId);
  if (event.form === 'text') return textEvent(event, recordId);
  return { template: eventTemplate(event), values: [...values, payloadValue(event.payload)] };
}

function systemValues(event: BuiltEvent, recordId: number): WrittenValue[] {
  return [
    uint8Value(event.level ?? 4),
    uint8Value(event.opcode ?? 0),
    uint16Value(event.task ?? 0),
    uint16Value(event.eventId),
    event.qualifiers === undefined ? nullValue(2) : uint16Value(event.qualifiers),
    uint64Value(event.keywords ?? 0x80_0000_0000_0000n, 0x15),
    fileTimeValue(event.timeCreated),
    event.activityId === undefined ? nullValue(16) : guidValue(event.activityId),
    event.processId === undefined ? nullValue() : uint32Value(event.processId),
    event.threadId === undefined ? nullValue() : uint32Value(event.threadId),
    uint64Value(BigInt(recordId)),
    uint8Value(0),
    event.userId === undefined ? nullValue() : sidValue(event.userId),
    nullValue(),
    stringValue(event.provider),
    stringValue(event.channel ?? 'Application'),
  ];
}

function eventTemplate({
  provider,
  channel = 'Application',
  computer = 'AADC01.contoso.com',
  form,
}: BuiltEvent) {
  const at = (value: number, type: number, optional = true): WrittenNode => ({ value, type, optional });
  const isClassic = form === 'classic';
  const event: WrittenElement = {
    name: 'Event',
    attributes: [['xmlns', xmlNamespace]],
    content: [
      {
        name: 'System',
        content: [
          { name: 'Provider', attributes: [['Name', isClassic ? provider : at(14, 0x01)]] },
          {
            name: 'EventID',
            attributes: [['Qualifiers', at(4, 0x06)]],
            content: [at(3, 0x06)],
            dependency: 3,
          },
          { name: 'Version', content: [at(11, 0x04)], dependency: 11 },
          { name: 'Level', content: [at(0, 0x04, false)] },
          { name: 'Task', content: [at(2, 0x06, false)] },
          { name: 'Opcode', content: [at(1, 0x04, false)] },
          { name: 'Keywords', content: [at(5, 0x15, false)] },
          { name: 'TimeCreated', attributes: [['SystemTime', at(6, 0x11)]] },
          { name: 'EventRecordID', content: [at(10, 0x0a)], dependency: 10 },
          {
            name: 'Correlation',
            attributes: [
              ['ActivityID', at(7, 0x0f)],
              ['RelatedActivityID', at(13, 0x0f)],
            ],
          },
          {
            name: 'Execution',
            attributes: [
              ['ProcessID', at(8, 0x08)],
              ['ThreadID', at(9, 0x08)],
            ],
            dependency: 8,
          },
          { name: 'Channel', content: [isClassic ? channel : at(15, 0x01)] },
          { name: 'Computer', content: [computer] },
          { name: 'Security', attributes: [['UserID', at(12, 0x13)]] },
        ],
      },
      at(16, 0x21),
    ],
  };
  return event;
}

function payloadValue(payload: BuiltPayload = { kind: 'none' }): WrittenValue {
  switch (payload.kind) {
    case 'none':
      return nullValue();
    case 'xml':
      return { xml: payload.xml, hasHeader: payload.hasHeader ?? true };
    case 'strings': {
      const data: WrittenElement = {
        name: 'Data',
        content: [{ value: 0, type: 0x01, optional: true }],
        dependency: 0,
      };
      const binary: WrittenElement = {
        name: 'Binary',
        content: [{ value: 1, type: 0x0e, optional: true }],
        dependency: 1,
      };
      const values = [
        payload.strings.length > 0 ? stringsValue(payload.strings) : nullValue(),
        payload.binary ? typedValue(0x0e, payload.binary) : nullValue(),
      ];
      return { xml: { template: { name: 'EventData', content: [data, binary] }, values } };
    }
    case 'named':
      return dataValue(payload.values);
    case 'unnamed':
      return dataValue(payload.values.map((value) => [undefined, value] as const));
  }
}

function dataValue(
  entries: readonly (readonly [name: string | undefined, value: string | WrittenValue])[],
): WrittenValue {
  const content = entries.map(([name], index): WrittenElement => {
    const value: WrittenNode = { value: index, type: 0x01 };
    return { name: 'Data', content: [value], ...(name !== undefined && { attributes: [['Name', name]] }) };
  });
  const values = entries.map(([, value]) => (typeof value === 'string' ? stringValue(value) : value));
  return { xml: { template: { name: 'EventData', content }, values } };
}

/** An event without template, as forwarded logs have them. Its payload is given as XML or as plain strings. */
function textEvent(event: BuiltEvent, recordId: number): WrittenElement {
  const { payload = { kind: 'none' }, channel = 'Application', computer = 'AADC01.contoso.com' } = event;
  const content: WrittenNode[] = [
    {
      name: 'System',
      content: [
        { name: 'Provider', attributes: [['Name', event.provider]] },
        { name: 'EventID', content: [String(event.eventId)] },
        { name: 'Level', content: [String(event.level ?? 4)] },
        { name: 'Task', content: [String(event.task ?? 0)] },
        { name: 'Opcode', content: [String(event.opcode ?? 0)] },
        { name: 'Keywords', content: [`0x${(event.keywords ?? 0x80_0000_0000_0000n).toString(16)}`] },
        { name: 'TimeCreated', attributes: [['SystemTime', event.timeCreated]] },
        { name: 'EventRecordID', content: [String(recordId)] },
        { name: 'Channel', content: [channel] },
        { name: 'Computer', content: [computer] },
      ],
    },
  ];
  if (payload.kind === 'xml') content.push(payload.xml);
  if (payload.kind === 'strings') {
    content.push({
      name: 'EventData',
      content: payload.strings.map((text) => ({ name: 'Data', content: [text] })),
    });
  }
  return { name: 'Event', attributes: [['xmlns', xmlNamespace]], content };
}
