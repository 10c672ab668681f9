import type { CatalogEvent } from '#core/catalog/event-catalog';
import { procedures } from '#core/catalog/procedures';
import type { CatalogEntry } from '#core/catalog/search-entries';
import { assertNever } from '#core/model/assert-never';
import { type TextKey, text } from '#core/texts/text';

type Line = { readonly label: TextKey; readonly value: string };

/** Another entry that one names, and what finds it. */
export type RelatedEntry = { readonly name: string; readonly query: string };

/** What is read of an entry, in the order of reading. */
export type EntryParts = {
  /** Names and numbers. */
  readonly facts: readonly Line[];
  /** Sentences: what it means, its cause. */
  readonly says: readonly Line[];
  readonly nextSteps: readonly string[];
  /** Texts of an event that each have a meaning of their own. */
  readonly texts: NonNullable<CatalogEvent['texts']>;
  readonly related: readonly RelatedEntry[];
};

/** An entry of any kind taken apart; what it does not have is left out. */
export function entryParts(found: CatalogEntry): EntryParts {
  switch (found.kind) {
    case 'sspr-code': {
      const { code, number, name, meaning, userSees, cause, nextSteps, relatedEvents } = found.entry;
      const facts = lines(['code', code], ['number', number], ['name', name]);
      const says = lines(['meaning', meaning], ['userSees', userSees], ['cause', cause]);
      return { facts, says, nextSteps, texts: [], related: events(relatedEvents) };
    }
    case 'event': {
      const { provider, eventId, earlierEventId, name, meaning, nextSteps, ...more } = found.entry;
      return {
        facts: lines(
          ['eventId', eventId],
          ['earlierEventId', earlierEventId],
          ['provider', provider],
          ['name', name],
        ),
        says: lines(['meaning', meaning]),
        nextSteps,
        texts: more.texts ?? [],
        related: [...events(more.relatedEvents), ...codes(more.hrCodes)],
      };
    }
    case 'hr-code': {
      const { code, misprints = [], name, meaning, nextSteps, relatedEvents } = found.entry;
      const facts = lines(['code', code], ['misprints', misprints.join(', ')], ['name', name]);
      const related = events(relatedEvents);
      return { facts, says: lines(['meaning', meaning]), nextSteps, texts: [], related };
    }
    case 'symptom': {
      const { area, symptom, cause, remedy, hrCodes, relatedEvents } = found.entry;
      return {
        facts: lines(['area', text(`catalog.area.${area}`)]),
        says: lines(['meaning', symptom], ['cause', cause]),
        nextSteps: remedy,
        texts: [],
        related: [
          ...procedures
            .filter(({ key }) => found.entry.procedures?.includes(key))
            .map(({ title }) => ({ name: title, query: title })),
          ...events(relatedEvents),
          ...codes(hrCodes),
        ],
      };
    }
    case 'procedure': {
      const { when, steps } = found.entry;
      return { facts: [], says: lines(['when', when]), nextSteps: steps, texts: [], related: [] };
    }
    case 'endpoint': {
      const { cloud, ports, purpose, status, note } = found.entry;
      return onlyFacts(
        lines(
          ['cloud', text(`catalog.cloud.${cloud}`)],
          ['ports', ports.join(', ')],
          ['purpose', text(`window.lookup.purpose.${purpose}`)],
          ['status', text(`window.lookup.status.${status}`)],
        ),
        note,
      );
    }
    case 'service-plan': {
      const { id, name, allowsWriteback, cloudReset, note } = found.entry;
      return onlyFacts(
        lines(
          ['planId', id],
          ['name', name],
          ['writeback', text(allowsWriteback ? 'window.yes' : 'window.no')],
          ['cloudReset', text(`window.lookup.cloudReset.${cloudReset}`)],
        ),
        note,
      );
    }
    case 'product': {
      const { skuId, partNumber, plans, note } = found.entry;
      return {
        ...onlyFacts(lines(['skuId', skuId], ['partNumber', partNumber], ['plans', plans.join(', ')]), note),
        related: plans.map((plan) => ({ name: plan, query: plan })),
      };
    }
    case 'version': {
      const { releasedOn, endOfSupportOn, recalled, note } = found.entry;
      return onlyFacts(
        lines(
          ['releasedOn', releasedOn],
          ['endOfSupportOn', endOfSupportOn],
          ['recalled', recalled === true ? text('window.yes') : undefined],
        ),
        note,
      );
    }
    default:
      return assertNever(found);
  }
}

function onlyFacts(facts: readonly Line[], note: string | undefined): EntryParts {
  return { facts, says: lines(['note', note]), nextSteps: [], texts: [], related: [] };
}

type LineName =
  Extract<TextKey, `window.lookup.${string}`> extends `window.lookup.${infer Name}` ? Name : never;

function lines(...given: readonly (readonly [LineName, string | number | undefined])[]): readonly Line[] {
  return given.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [{ label: `window.lookup.${name}` as TextKey, value: String(value) }],
  );
}

function events(references: readonly string[] = []): readonly RelatedEntry[] {
  return references.map((reference) => {
    const query = reference.replace('/', ' ');
    return { name: query, query };
  });
}

function codes(hrCodes: readonly string[] = []): readonly RelatedEntry[] {
  return hrCodes.map((code) => ({ name: code, query: code }));
}
