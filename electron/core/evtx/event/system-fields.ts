import { isElement, type XmlElement, type XmlNode } from '../binary-xml/xml-node';

/**
 * Where the fields of an event are in its XML, found once for a template. A field that the XML does not have is
 * absent. The contents still refer to the values of the single event.
 */
export type SystemFields = {
  readonly [field in SystemFieldName]?: readonly XmlNode[];
} & {
  /** What stands beside the System element: EventData, UserData or a reference to one. */
  readonly payload: readonly XmlNode[];
};

/** Element in System, and its attribute where the field is one. */
const places = {
  provider: ['Provider', 'Name'],
  eventId: ['EventID'],
  qualifiers: ['EventID', 'Qualifiers'],
  level: ['Level'],
  task: ['Task'],
  opcode: ['Opcode'],
  keywords: ['Keywords'],
  timeCreated: ['TimeCreated', 'SystemTime'],
  recordId: ['EventRecordID'],
  activityId: ['Correlation', 'ActivityID'],
  processId: ['Execution', 'ProcessID'],
  threadId: ['Execution', 'ThreadID'],
  channel: ['Channel'],
  computer: ['Computer'],
  userId: ['Security', 'UserID'],
} as const satisfies Record<string, readonly [element: string, attribute?: string]>;

export type SystemFieldName = keyof typeof places;

export const fieldNames = Object.keys(places) as SystemFieldName[];

const found = new WeakMap<XmlElement, SystemFields | null>();

/** The fields of an Event element; nothing when it has no System element. */
export function systemFieldsOf(event: XmlElement): SystemFields | undefined {
  let fields = found.get(event);
  if (fields === undefined) {
    fields = findFields(event);
    found.set(event, fields);
  }
  return fields ?? undefined;
}

function findFields(event: XmlElement): SystemFields | null {
  const system = childOf(event, 'System');
  if (!system) return null;
  const fields: Partial<Record<SystemFieldName, readonly XmlNode[]>> = {};
  for (const field of fieldNames) {
    const [element, attribute]: readonly [string, string?] = places[field];
    const child = childOf(system, element);
    const content = attribute
      ? child?.attributes.find(({ name }) => name === attribute)?.content
      : child?.content;
    if (content) fields[field] = content;
  }
  return { ...fields, payload: event.content.filter((node) => node !== system) };
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const node of element.content) {
    if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}
