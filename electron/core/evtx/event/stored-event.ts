import { DecodeFailure } from '../binary-xml/decode-failure';
import { definitionAt } from '../binary-xml/parse-xml';
import { definitionHeaderSizeBytes } from '../binary-xml/template-cache';
import { token } from '../binary-xml/xml-token';
import type { Chunk } from '../chunk/chunk';
import { valueType } from '../values/value-type';
import { type EventPlan, eventPlanOf, type FieldSource } from './event-plan';

const mostValues = 255;
/** 0C, u8, u32 template id, u32 definition offset. */
const instanceHeaderSizeBytes = 10;

/** An event as it lies in its chunk: the plan of its template, and where its values are. Used again for each record. */
export type StoredEvent = {
  plan: EventPlan;
  valueCount: number;
  /** Offset of the first descriptor: u16 size, u8 type, u8 0 each. */
  descriptors: number;
  /** Where each value begins, and where the last one ends. */
  readonly offsets: Int32Array;
};

export function storedEvent(): StoredEvent {
  const plan = { fields: {}, payload: -1 };
  return { plan, valueCount: 0, descriptors: 0, offsets: new Int32Array(mostValues + 1) };
}

/**
 * Finds the template and the values of the event between two chunk offsets, without building its XML. False when it
 * has not the usual shape (a fragment header, one template instance, nothing behind it) or is broken: then its XML tells.
 */
export function locateEvent(chunk: Chunk, start: number, end: number, event: StoredEvent): boolean {
  const { bytes, view } = chunk;
  const instance = start + 4;
  let at = instance + instanceHeaderSizeBytes;
  if (at + 4 > end || bytes[start] !== token.fragmentHeader || bytes[instance] !== token.templateInstance)
    return false;
  const definition = view.getUint32(at - 4, true);
  const plan = planAt(chunk, definition);
  if (!plan) return false;
  if (definition === at) at += definitionHeaderSizeBytes + view.getUint32(definition + 20, true);
  if (at + 4 > end) return false;
  const count = view.getUint32(at, true);
  at += 4;
  if (count > mostValues || at + count * 4 > end) return false;
  event.plan = plan;
  event.valueCount = count;
  event.descriptors = at;
  return locateValues(chunk, end, event);
}

/** Whether the values, and the end of the fragment behind them, lie before `end`. */
function locateValues(
  { bytes }: Chunk,
  end: number,
  { descriptors, valueCount, offsets }: StoredEvent,
): boolean {
  let offset = descriptors + valueCount * 4;
  for (let index = 0, at = descriptors; index < valueCount; index++, at += 4) {
    offsets[index] = offset;
    offset += (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  }
  offsets[valueCount] = offset;
  return offset <= end && (offset === end || bytes[offset] === token.endOfFragment);
}

/** The plan of the template definition at a chunk offset; null when there is none or the definition is broken. */
function planAt(chunk: Chunk, offset: number): EventPlan | null {
  let plan = chunk.eventPlans.get(offset);
  if (plan === undefined) {
    plan = makePlanAt(chunk, offset);
    chunk.eventPlans.set(offset, plan);
  }
  return plan;
}

function makePlanAt(chunk: Chunk, offset: number): EventPlan | null {
  try {
    return eventPlanOf(definitionAt(chunk, offset, 0));
  } catch (failure) {
    if (!(failure instanceof DecodeFailure)) throw failure;
    return null;
  }
}

/** The chunk offset of a value of the given type and size, -1 when the source is another. */
export function placeOf(
  { bytes }: Chunk,
  { descriptors, offsets, valueCount }: StoredEvent,
  source: FieldSource | undefined,
  type: number,
  size: number,
): number {
  if (source?.kind !== 'value' || source.index >= valueCount) return -1;
  const { index } = source;
  if (bytes[descriptors + index * 4 + 2] !== type) return -1;
  const at = offsets[index] as number;
  return (offsets[index + 1] as number) - at === size ? at : -1;
}

/** The type of a value; NULL for one that is not there. */
export function typeAt({ bytes }: Chunk, { descriptors, valueCount }: StoredEvent, index: number): number {
  return index < valueCount ? (bytes[descriptors + index * 4 + 2] as number) : valueType.null;
}
