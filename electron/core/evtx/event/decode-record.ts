import { DecodeFailure } from '../binary-xml/decode-failure';
import { expandContent, type Scope } from '../binary-xml/expand-xml';
import { parseFragment } from '../binary-xml/parse-xml';
import type { XmlElement, XmlNode } from '../binary-xml/xml-node';
import type { Chunk } from '../chunk/chunk';
import { type CompiledFilter, foldAsciiCase, isInWindow } from '../filter';
import type { TimeExtent } from '../time-extent';
import { type FileTime, fileTimeToIso } from '../values/file-time';
import { payloadOf } from './event-data';
import type { EventRecord } from './event-record';
import { type SystemFields, systemFieldsOf } from './system-fields';
import { contentFileTime, contentNumber, contentTextOrNothing } from './system-values';

/** The fields that a filter looks at, which are read first. */
type Identity = { readonly provider: string; readonly eventId: number; readonly time: FileTime };

/**
 * Decodes the binary XML between two chunk offsets into an event, or gives nothing when the filter does not want it.
 * `headerRecordId` is used when the event names no id; the event's time widens `extent` whether it is wanted or not. Throws {@link DecodeFailure} for what is no event.
 */
export function decodeRecord(
  chunk: Chunk,
  at: number,
  end: number,
  headerRecordId: number,
  filter: CompiledFilter,
  extent: TimeExtent,
): EventRecord | undefined {
  const nodes = parseFragment(chunk, { at, end }, { inDefinition: false, depth: 0 });
  const { event, scope } = findEvent(nodes, { chunk, depth: 0 });
  const fields = systemFieldsOf(event);
  if (!fields) throw new DecodeFailure('its event has no System section');
  const identity = identityOf(fields, scope);
  extent.add(identity.time);
  return isWanted(filter, identity) ? toRecord(fields, scope, identity, headerRecordId) : undefined;
}

/** The Event element, and the values it refers to: of the template instance around it, if there is one. */
function findEvent(nodes: readonly XmlNode[], scope: Scope): { event: XmlElement; scope: Scope } {
  for (const node of nodes) {
    if (typeof node === 'string' || node.kind === 'substitution') continue;
    if (node.kind === 'element') return { event: node, scope };
    const { chunk, depth } = scope;
    return findEvent(node.definition.content, { chunk, values: node.values, depth: depth + 1 });
  }
  throw new DecodeFailure('it holds no event');
}

function identityOf(fields: SystemFields, scope: Scope): Identity {
  const provider = contentTextOrNothing(fields.provider, scope);
  const eventId = contentNumber(fields.eventId, scope);
  const time = contentFileTime(fields.timeCreated, scope);
  if (provider === undefined) throw new DecodeFailure('its event names no provider');
  if (eventId === undefined) throw new DecodeFailure('its event has no id');
  if (time === undefined) throw new DecodeFailure('its event has no time');
  return { provider, eventId, time };
}

function isWanted(filter: CompiledFilter, { provider, eventId, time }: Identity): boolean {
  if (filter.eventIds && !filter.eventIds.has(eventId)) return false;
  if (filter.providers && !filter.providers.has(foldAsciiCase(provider))) return false;
  return isInWindow(filter, time);
}

/** Builds the record key by key in the order in which it is printed. */
function toRecord(
  fields: SystemFields,
  scope: Scope,
  { provider, eventId, time }: Identity,
  headerRecordId: number,
): EventRecord {
  const number = (field: keyof SystemFields) => contentNumber(fields[field], scope);
  const text = (field: keyof SystemFields) => contentTextOrNothing(fields[field], scope);
  const qualifiers = number('qualifiers');
  const processId = number('processId');
  const threadId = number('threadId');
  const activityId = text('activityId');
  const userId = text('userId');
  return {
    recordId: number('recordId') ?? headerRecordId,
    timeCreated: fileTimeToIso(time.high, time.low),
    provider,
    eventId,
    ...(qualifiers !== undefined && { qualifiers }),
    level: number('level') ?? 0,
    task: number('task') ?? 0,
    opcode: number('opcode') ?? 0,
    keywords: text('keywords') ?? '0x0',
    channel: text('channel') ?? '',
    computer: text('computer') ?? '',
    ...(processId !== undefined && { processId }),
    ...(threadId !== undefined && { threadId }),
    ...(activityId !== undefined && { activityId }),
    ...(userId !== undefined && { userId }),
    ...payloadOf(expandContent(fields.payload, scope)),
  };
}
