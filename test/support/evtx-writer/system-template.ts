import { defaults, type WrittenEvent } from './written-event';
import type { WrittenAttribute, WrittenElement, WrittenNode, WrittenSubstitution } from './xml-node';

export const eventNamespace = 'http://schemas.microsoft.com/win/2004/08/events/event';

const templates = new Map<string, WrittenElement>();

/** The outer template of an event, the same object for events that differ in their values alone. */
export function systemTemplate(event: WrittenEvent): WrittenElement {
  const { provider, providerGuid, eventSourceName, channel, computer, form } = event;
  const hasPayload = event.payload !== undefined && event.payload.kind !== 'none';
  const literals = form === 'classic' ? [provider, providerGuid, eventSourceName, channel] : [];
  const key = JSON.stringify([form, hasPayload, computer, ...literals]);
  const known = templates.get(key);
  if (known) return known;
  const template =
    form === 'classic' ? classicTemplate(event, hasPayload) : manifestTemplate(event, hasPayload);
  templates.set(key, template);
  return template;
}

/** 18 values: provider name, GUID and channel are 14 to 16, the payload is 17. */
function manifestTemplate(event: WrittenEvent, hasPayload: boolean): WrittenElement {
  const provider: WrittenAttribute[] = [
    ['Name', value(14, 0x01)],
    ['Guid', value(15, 0x0f)],
  ];
  return eventTemplate(event, provider, depending('Channel', 16, 0x01), 13, hasPayload ? 17 : undefined);
}

/** 20 values: provider and channel are literal, 13 to 17 are not used, the payload is 19. */
function classicTemplate(event: WrittenEvent, hasPayload: boolean): WrittenElement {
  const { providerGuid, eventSourceName, channel = defaults.channel } = event;
  const provider: WrittenAttribute[] = [['Name', event.provider]];
  if (providerGuid !== undefined) provider.push(['Guid', providerGuid]);
  if (eventSourceName !== undefined) provider.push(['EventSourceName', eventSourceName]);
  const channelElement = { name: 'Channel', content: [channel] };
  return eventTemplate(event, provider, channelElement, 18, hasPayload ? 19 : undefined);
}

/** The order and the dependencies are those of the templates in real logs. */
function eventTemplate(
  { computer = defaults.computer }: WrittenEvent,
  provider: readonly WrittenAttribute[],
  channel: WrittenElement,
  relatedActivityId: number,
  payload: number | undefined,
): WrittenElement {
  const eventId = depending('EventID', 3, 0x06);
  const content: WrittenNode[] = [
    { name: 'Provider', attributes: provider },
    { ...eventId, attributes: [['Qualifiers', value(4, 0x06)]] },
    depending('Version', 11, 0x04),
    depending('Level', 0, 0x04),
    depending('Task', 2, 0x06),
    depending('Opcode', 1, 0x04),
    depending('Keywords', 5, 0x15),
    { name: 'TimeCreated', attributes: [['SystemTime', value(6, 0x11)]] },
    depending('EventRecordID', 10, 0x0a),
    {
      name: 'Correlation',
      attributes: [
        ['ActivityID', value(7, 0x0f)],
        ['RelatedActivityID', value(relatedActivityId, 0x0f)],
      ],
    },
    {
      name: 'Execution',
      attributes: [
        ['ProcessID', value(8, 0x08)],
        ['ThreadID', value(9, 0x08)],
      ],
    },
    channel,
    { name: 'Computer', content: [computer] },
    { name: 'Security', attributes: [['UserID', value(12, 0x13)]] },
  ];
  const system = { name: 'System', content };
  return {
    name: 'Event',
    attributes: [['xmlns', eventNamespace]],
    content: payload === undefined ? [system] : [system, value(payload, 0x21)],
    ...(payload !== undefined && { dependency: payload }),
  };
}

function value(index: number, type: number): WrittenSubstitution {
  return { value: index, type, optional: true };
}

/** An element that holds one value and is not there without it. */
function depending(name: string, index: number, type: number): WrittenElement {
  return { name, content: [value(index, type)], dependency: index };
}
