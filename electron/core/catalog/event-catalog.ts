import { z } from 'zod';
import adminActionsJson from '../../../assets/catalog/events-admin-actions.json';
import adSyncJson from '../../../assets/catalog/events-adsync.json';
import directorySynchronizationJson from '../../../assets/catalog/events-directory-synchronization.json';
import domainControllerJson from '../../../assets/catalog/events-domain-controller.json';
import passwordResetServiceJson from '../../../assets/catalog/events-password-reset-service.json';
import { sourceNames, withSources } from './catalog-source';
import { catalogSteps, catalogText, eventReferences } from './catalog-text';

/** Codes as they stand in hr-codes.json. */
const hrCodeNames = z.array(z.string().regex(/^[0-9a-f]{8}$/)).optional();

/** One of several texts of the same event id, with a meaning of its own. */
const eventTextSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** A record has this text when it holds these words, in any case. */
  contains: z.string().min(4),
  meaning: catalogText,
  nextSteps: catalogSteps.min(1),
  hrCodes: hrCodeNames,
});

const catalogEventSchema = z.strictObject({
  eventId: z.number().int().positive(),
  /** The id that an earlier edition of the page gives the same event. */
  earlierEventId: z.number().int().positive().optional(),
  /** As the page spells it, long ones shortened; one of our own where `ownName` says so. */
  name: catalogText,
  ownName: z.literal(true).optional(),
  /**
   * start, success, failure: of a writeback operation. service, health: of the writeback service.
   * routine: another component at its usual work, many a day. change: somebody changed the configuration.
   * other-failure: a failure beside writeback that helps to read the case.
   */
  kind: z.enum(['start', 'success', 'failure', 'service', 'health', 'routine', 'change', 'other-failure']),
  /** How seriously an administrator should take it, whatever level the record has. */
  severity: z.enum(['error', 'warning', 'information']),
  meaning: catalogText,
  nextSteps: catalogSteps,
  hrCodes: hrCodeNames,
  relatedEvents: eventReferences,
  texts: z.array(eventTextSchema).optional(),
  sources: sourceNames.optional(),
});

const eventFileSchema = z.strictObject({
  provider: z.string().min(1),
  sources: sourceNames,
  events: z.array(catalogEventSchema),
});

const events = [
  passwordResetServiceJson,
  adSyncJson,
  directorySynchronizationJson,
  adminActionsJson,
  domainControllerJson,
].flatMap((json) => {
  const { provider, sources, events } = eventFileSchema.parse(json);
  return withSources(events, sources).map((event) => ({ provider, ...event }));
});

/** What one event id of one provider means, and what to do about it, in the project's own words. */
export type CatalogEvent = Readonly<(typeof events)[number]>;
export type CatalogEventText = Readonly<z.infer<typeof eventTextSchema>>;

export const eventCatalog: { readonly events: readonly CatalogEvent[] } = { events };

const byProviderAndId = new Map([
  ...events.flatMap((event) =>
    event.earlierEventId === undefined ? [] : [[key(event.provider, event.earlierEventId), event] as const],
  ),
  ...events.map((event) => [key(event.provider, event.eventId), event] as const),
]);

/** The entry of an event, or undefined where the catalogue does not know it. Providers match in any case. */
export function catalogEvent(provider: string, eventId: number): CatalogEvent | undefined {
  return byProviderAndId.get(key(provider, eventId));
}

/** Which of an event's documented texts a record has; undefined when it has none of them. */
export function eventTextIn(event: CatalogEvent, recordText: string): CatalogEventText | undefined {
  const text = recordText.toLowerCase();
  return event.texts?.find(({ contains }) => text.includes(contains.toLowerCase()));
}

function key(provider: string, eventId: number): string {
  return `${provider.toLowerCase()}/${eventId}`;
}
