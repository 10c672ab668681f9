import { z } from 'zod';
import eventsJson from '../../../assets/catalog/events.json';

const catalogEventSchema = z.strictObject({
  provider: z.string(),
  eventId: z.number().int(),
  name: z.string(),
  kind: z.enum(['start', 'success', 'failure', 'service', 'health']),
  severity: z.enum(['error', 'warning', 'information']),
  meaning: z.string(),
  nextSteps: z.array(z.string()),
});

const eventCatalogSchema = z.strictObject({
  source: z.string(),
  readOn: z.iso.date(),
  events: z.array(catalogEventSchema),
});

/** What one event id of one provider means, and what to do about it, in the project's own words. */
export type CatalogEvent = Readonly<z.infer<typeof catalogEventSchema>>;

export const eventCatalog = eventCatalogSchema.parse(eventsJson);

const byProviderAndId = new Map(
  eventCatalog.events.map((event) => [key(event.provider, event.eventId), event]),
);

/** The entry of an event, or undefined where the catalogue does not know it. Providers match in any case. */
export function catalogEvent(provider: string, eventId: number): CatalogEvent | undefined {
  return byProviderAndId.get(key(provider, eventId));
}

function key(provider: string, eventId: number): string {
  return `${provider.toLowerCase()}/${eventId}`;
}
