import { nullValue, stringsValue, stringValue, typedValue, uint32Value, type WrittenValue } from './value';
import type { WrittenPayload } from './written-event';
import type { WrittenElement } from './xml-node';

/** The EventData of every classic event. */
const classicData: WrittenElement = {
  name: 'EventData',
  content: [
    { name: 'Data', content: [{ value: 0, type: 0x81, optional: true }], dependency: 0 },
    { name: 'Binary', content: [{ value: 2, type: 0x0e, optional: true }], dependency: 2 },
  ],
};

const dataTemplates = new Map<string, WrittenElement>();

/** The payload as the last value of the outer template. */
export function payloadValue(payload: WrittenPayload = { kind: 'none' }): WrittenValue {
  switch (payload.kind) {
    case 'none':
      return nullValue();
    case 'xml':
      return { xml: payload.xml, hasHeader: payload.hasHeader ?? true };
    case 'strings':
      return classicValue(payload.strings, payload.binary);
    case 'named':
      return dataValue(payload.values);
    case 'unnamed':
      return dataValue(payload.values.map((value) => [undefined, value] as const));
  }
}

function classicValue(strings: readonly string[], binary: Uint8Array | undefined): WrittenValue {
  const values = [
    strings.length > 0 ? stringsValue(strings) : nullValue(),
    uint32Value(binary?.length ?? 0),
    binary ? typedValue(0x0e, binary) : nullValue(),
  ];
  return { xml: { template: classicData, values } };
}

function dataValue(
  entries: readonly (readonly [name: string | undefined, value: string | WrittenValue])[],
): WrittenValue {
  const values = entries.map(([, value]) => (typeof value === 'string' ? stringValue(value) : value));
  const template = dataTemplate(entries.map(([name], index) => [name, tokenType(values[index])] as const));
  return { xml: { template, values } };
}

/** NULL stands where a value of a certain type could be; all of those here are strings. */
function tokenType(value: WrittenValue | undefined): number {
  if (value === undefined || !('bytes' in value)) return 0x21;
  return value.type === 0x00 ? 0x01 : value.type;
}

function dataTemplate(
  fields: readonly (readonly [name: string | undefined, type: number])[],
): WrittenElement {
  const key = JSON.stringify(fields);
  const known = dataTemplates.get(key);
  if (known) return known;
  const content = fields.map(([name, type], index): WrittenElement => {
    const data: WrittenElement = { name: 'Data', content: [{ value: index, type }] };
    return name === undefined ? data : { ...data, attributes: [['Name', name]] };
  });
  const template = { name: 'EventData', content };
  dataTemplates.set(key, template);
  return template;
}
