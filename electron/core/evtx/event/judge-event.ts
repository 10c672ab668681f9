import type { Chunk } from '../chunk/chunk';
import { type CompiledFilter, isInWindow, wantsProvider, wantsStoredProvider } from '../filter';
import type { TimeExtent } from '../time-extent';
import { valueType } from '../values/value-type';
import { placeOf, type StoredEvent, typeAt } from './stored-event';

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
  const { fields } = event.plan;
  const timeAt = placeOf(chunk, event, fields.timeCreated, valueType.fileTime, 8);
  const eventId = eventIdOf(chunk, event);
  const isProviderWanted = judgeProvider(chunk, event, filter);
  if (timeAt < 0 || eventId < 0 || isProviderWanted === undefined) return undefined;
  const high = view.getUint32(timeAt + 4, true);
  const low = view.getUint32(timeAt, true);
  extent.add(high, low);
  return (
    isProviderWanted && isInWindow(filter, high, low) && (!filter.eventIds || filter.eventIds.has(eventId))
  );
}

function eventIdOf(chunk: Chunk, event: StoredEvent): number {
  const source = event.plan.fields.eventId;
  if (source?.kind === 'literal') return /^\d{1,9}$/.test(source.text) ? Number(source.text) : -1;
  const at = placeOf(chunk, event, source, valueType.uint16, 2);
  return at < 0 ? -1 : chunk.view.getUint16(at, true);
}

function judgeProvider(chunk: Chunk, event: StoredEvent, filter: CompiledFilter): boolean | undefined {
  const { provider } = event.plan.fields;
  if (!provider) return undefined;
  if (provider.kind === 'literal')
    return provider.text === '' ? undefined : wantsProvider(filter, provider.text);
  const { index } = provider;
  if (typeAt(chunk, event, index) !== valueType.string) return undefined;
  const start = event.offsets[index] as number;
  let end = event.offsets[index + 1] as number;
  if ((end - start) % 2 !== 0) return undefined;
  if (end - start >= 2 && chunk.bytes[end - 1] === 0 && chunk.bytes[end - 2] === 0) end -= 2;
  return end - start < 2 ? undefined : wantsStoredProvider(filter, chunk.bytes, start, end);
}
