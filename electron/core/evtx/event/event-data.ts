import type { ExpandedElement, ExpandedNode } from '../binary-xml/expand-xml';
import type { EventRecord, EventValue, EventValues } from './event-record';
import { addValue, childValues, elementFields, elementValue, ownText } from './event-values';

type Payload = Pick<EventRecord, 'data' | 'binary' | 'userData' | 'renderingInfo'>;

const otherSections = ['DebugData', 'BinaryEventData', 'ProcessingErrorData'];

/** What an event says beside its System section; `EventRecord` describes the shapes. */
export function payloadOf(sections: readonly ExpandedNode[]): Payload {
  let payload: Payload = { data: [] };
  for (const section of sections) {
    if (typeof section === 'string' || section.kind === 'instruction') continue;
    if (section.name === 'EventData') payload = { ...payload, ...eventData(section) };
    else if (section.name === 'UserData') payload = { ...payload, userData: childValues(section.children) };
    else if (section.name === 'RenderingInfo')
      payload = { ...payload, renderingInfo: elementFields(section) };
    else if (otherSections.includes(section.name)) payload = { ...payload, userData: childValues([section]) };
  }
  return payload;
}

function eventData(section: ExpandedElement): Pick<Payload, 'data' | 'binary'> {
  const entries: { name: string; value: string | EventValues }[] = [];
  let binary = '';
  for (const child of section.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') entries.push({ name: '', value: child });
    } else if (child.kind === 'instruction') continue;
    else if (child.name === 'Binary' && isHexadecimal(ownText(child))) binary += ownText(child);
    else entries.push({ name: nameOf(child), value: elementValue(child, 'Name') });
  }
  const data = dataOf(entries);
  return binary === '' ? { data } : { data, binary };
}

/** A `Binary` of any other content is an element like another. */
function isHexadecimal(text: string): boolean {
  return /^(?:[0-9A-F]{2})*$/.test(text);
}

function nameOf(element: ExpandedElement): string {
  const name = element.attributes.find((attribute) => attribute.name === 'Name')?.value;
  return name || (element.name === 'Data' ? '' : element.name);
}

function dataOf(
  entries: readonly { readonly name: string; readonly value: string | EventValues }[],
): EventRecord['data'] {
  const texts: string[] = [];
  for (const { name, value } of entries) if (name === '' && typeof value === 'string') texts.push(value);
  if (texts.length === entries.length) return texts;
  const values: Record<string, EventValue> = {};
  for (const { name, value } of entries) addValue(values, name || 'Data', value);
  return values;
}
