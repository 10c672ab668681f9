import { DecodeFailure } from '../binary-xml/decode-failure';
import type { Scope } from '../binary-xml/expand-xml';
import { parseFragment } from '../binary-xml/parse-xml';
import type { XmlElement, XmlNode } from '../binary-xml/xml-node';
import type { Chunk } from '../chunk/chunk';
import { type CompiledFilter, isInWindow, wantsProvider } from '../filter';
import type { FileTime } from '../values/file-time';
import { type SystemFields, systemFieldsOf } from './system-fields';
import { contentFileTime, contentNumber, contentTextOrNothing } from './system-values';

/** An event whose XML was parsed, with the fields that a filter looks at. Not to be kept beyond its chunk. */
export type DecodedEvent = {
  readonly element: XmlElement;
  /** The values that the element refers to. */
  readonly scope: Scope;
  readonly fields: SystemFields;
  readonly provider: string;
  readonly eventId: number;
  readonly time: FileTime;
};

/** Parses the binary XML between two chunk offsets. Throws {@link DecodeFailure} for what is no event. */
export function decodeEvent(chunk: Chunk, at: number, end: number): DecodedEvent {
  const nodes = parseFragment(chunk, { at, end }, { inDefinition: false, depth: 0 });
  const { element, scope } = findEvent(nodes, { chunk, depth: 0 });
  const fields = systemFieldsOf(element);
  if (!fields) throw new DecodeFailure('its event has no System section');
  const provider = contentTextOrNothing(fields.provider, scope);
  const eventId = contentNumber(fields.eventId, scope);
  const time = contentFileTime(fields.timeCreated, scope);
  if (provider === undefined) throw new DecodeFailure('its event names no provider');
  if (eventId === undefined) throw new DecodeFailure('its event has no id');
  if (time === undefined) throw new DecodeFailure('its event has no time');
  return { element, scope, fields, provider, eventId, time };
}

/** The Event element, and the values it refers to: of the template instance around it, if there is one. */
function findEvent(nodes: readonly XmlNode[], scope: Scope): { element: XmlElement; scope: Scope } {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.kind === 'element') return { element: node, scope };
    if (node.kind !== 'template') continue;
    const { chunk, depth } = scope;
    return findEvent(node.definition.content, { chunk, values: node.values, depth: depth + 1 });
  }
  throw new DecodeFailure('it holds no event');
}

export function isWanted(filter: CompiledFilter, { provider, eventId, time }: DecodedEvent): boolean {
  const isIdWanted = !filter.eventIds || filter.eventIds.has(eventId);
  if (isIdWanted && wantsProvider(filter, provider) && isInWindow(filter, time.high, time.low)) return true;
  const always = filter.always?.get(eventId);
  return always !== undefined && wantsProvider(always, provider);
}

/** System/EventRecordID; nothing when the event has none. */
export function recordIdOf({ fields, scope }: DecodedEvent): number | undefined {
  return contentNumber(fields.recordId, scope);
}
