import { eventNamespace } from './system-template';
import { defaults, type WrittenEvent, type WrittenPayload } from './written-event';
import type { WrittenElement, WrittenNode } from './xml-node';

/** An event without template, as forwarded logs have them. */
export function textEvent(event: WrittenEvent, recordId: number): WrittenElement {
  const element = (name: string, text: string): WrittenElement => ({ name, content: [text] });
  const system: WrittenNode[] = [
    { name: 'Provider', attributes: [['Name', event.provider]] },
    element('EventID', String(event.eventId)),
    element('Level', String(event.level ?? defaults.level)),
    element('Task', String(event.task ?? 0)),
    element('Opcode', String(event.opcode ?? 0)),
    element('Keywords', `0x${(event.keywords ?? defaults.keywords).toString(16)}`),
    { name: 'TimeCreated', attributes: [['SystemTime', event.timeCreated]] },
    element('EventRecordID', String(recordId)),
    element('Channel', event.channel ?? defaults.channel),
    element('Computer', event.computer ?? defaults.computer),
  ];
  const content = [{ name: 'System', content: system }, ...textPayload(event.payload)];
  return { name: 'Event', attributes: [['xmlns', eventNamespace]], content };
}

/** The payload as plain elements; values that are not text are left out, as there is no template to hold them. */
function textPayload(payload: WrittenPayload = { kind: 'none' }): WrittenNode[] {
  switch (payload.kind) {
    case 'none':
      return [];
    case 'xml':
      return [payload.xml];
    case 'strings':
      return [eventData(payload.strings.map((text) => [undefined, text]))];
    case 'unnamed':
      return [eventData(payload.values.map((value) => [undefined, value]))];
    case 'named':
      return [eventData(payload.values)];
  }
}

function eventData(
  entries: readonly (readonly [name: string | undefined, value: unknown])[],
): WrittenElement {
  const content = entries.flatMap(([name, value]): WrittenElement[] => {
    if (typeof value !== 'string') return [];
    const data: WrittenElement = { name: 'Data', content: [value] };
    return [name === undefined ? data : { ...data, attributes: [['Name', name]] }];
  });
  return { name: 'EventData', content };
}
