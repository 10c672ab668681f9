import { placeOf, typeOfPlace } from '../binary-xml/value-places';
import type { Chunk } from '../chunk/chunk';
import { type CompiledFilter, isInWindow, wantsProvider, wantsStoredProvider } from '../filter';
import type { TimeExtent } from '../time-extent';
import { utf16End } from '../values/stored-text';
import { valueType } from '../values/value-type';
import type { StoredEvent } from './stored-event';

/**
 * Whether the filter wants an event, read from its stored values alone; its time widens `extent` whether it is wanted
 * or not. Nothing when provider, id or time are not stored in the usual way: then the event's XML tells.
 */
export function judgeEvent(
  chunk: Chunk,
  event: StoredEvent,
  filter: CompiledFilter,
  extent: TimeExtent,
): boolean | undefined {
  const { view } = chunk;
  const { timeCreated } = event.plan.fields;
  if (timeCreated?.kind !== 'value') return undefined;
  const timeAt = placeOf(chunk, event.places, timeCreated.index, valueType.fileTime, 8);
  const eventId = eventIdOf(chunk, event);
  const isProviderWanted = judgeProvider(chunk, event, filter);
  if (timeAt < 0 || eventId < 0 || isProviderWanted === undefined) return undefined;
  const high = view.getUint32(timeAt + 4, true);
  const low = view.getUint32(timeAt, true);
  extent.add(high, low);
  const isIdWanted = !filter.eventIds || filter.eventIds.has(eventId);
  if (isProviderWanted && isIdWanted && isInWindow(filter, high, low)) return true;
  const always = filter.always?.get(eventId);
  return always !== undefined && judgeProvider(chunk, event, always) === true;
}

/** The event's own number, -1 when it is not stored in the usual way. */
export function storedRecordId(chunk: Chunk, { plan, places }: StoredEvent): number {
  const { recordId } = plan.fields;
  if (recordId?.kind !== 'value') return -1;
  const at = placeOf(chunk, places, recordId.index, valueType.uint64, 8);
  if (at < 0) return -1;
  const high = chunk.view.getUint32(at + 4, true);
  return high < 0x20_0000 ? high * 0x1_0000_0000 + chunk.view.getUint32(at, true) : -1;
}

function eventIdOf(chunk: Chunk, { plan, places }: StoredEvent): number {
  const { eventId } = plan.fields;
  if (!eventId) return -1;
  if (eventId.kind === 'literal') return /^\d{1,9}$/.test(eventId.text) ? Number(eventId.text) : -1;
  const at = placeOf(chunk, places, eventId.index, valueType.uint16, 2);
  return at < 0 ? -1 : chunk.view.getUint16(at, true);
}

function judgeProvider(
  chunk: Chunk,
  { plan, places }: StoredEvent,
  filter: Pick<CompiledFilter, 'providers' | 'knownProviders'>,
): boolean | undefined {
  const { provider } = plan.fields;
  if (!provider) return undefined;
  if (provider.kind === 'literal')
    return provider.text === '' ? undefined : wantsProvider(filter, provider.text);
  const { index } = provider;
  if (typeOfPlace(chunk, places, index) !== valueType.string) return undefined;
  const start = places.offsets[index] as number;
  const end = utf16End(chunk.bytes, start, (places.offsets[index + 1] as number) - start);
  return end - start < 2 ? undefined : wantsStoredProvider(filter, chunk.bytes, start, end);
}
