import { DecodeFailure } from '../binary-xml/decode-failure';
import { definitionAt } from '../binary-xml/parse-xml';
import { locateValues, type ValuePlaces, valuePlaces } from '../binary-xml/value-places';
import type { TemplateDefinition } from '../binary-xml/xml-node';
import type { Chunk } from '../chunk/chunk';
import { type EventPlan, eventPlanOf } from './event-plan';

/** An event as it lies in its chunk: the plan of its template, and where its values are. Used again for each record. */
export type StoredEvent = { plan: EventPlan; readonly places: ValuePlaces };

export function storedEvent(): StoredEvent {
  return { plan: { fields: {}, payload: -1 }, places: valuePlaces() };
}

/**
 * Finds the template and the values of the event between two chunk offsets, without parsing it. False when it has not
 * the usual shape or is broken: then its XML tells.
 */
export function locateEvent(chunk: Chunk, start: number, end: number, event: StoredEvent): boolean {
  if (!locateValues(chunk, start, end, event.places)) return false;
  const { definition } = event.places;
  let plan = chunk.eventPlans.get(definition);
  if (plan === undefined) {
    const found = readableDefinition(chunk, definition);
    plan = found ? eventPlanOf(found) : null;
    chunk.eventPlans.set(definition, plan);
  }
  if (!plan) return false;
  event.plan = plan;
  return true;
}

/** The template definition at a chunk offset; nothing when it is broken. */
export function readableDefinition(chunk: Chunk, offset: number): TemplateDefinition | undefined {
  try {
    return definitionAt(chunk, offset, 0);
  } catch (failure) {
    if (!(failure instanceof DecodeFailure)) throw failure;
    return undefined;
  }
}
