import { original, text } from '../texts/text';
import { type ConnectVersion, connectVersions } from './connect-versions';
import { type Endpoint, endpoints } from './endpoints';
import { type CatalogEvent, eventCatalog } from './event-catalog';
import { type HrCode, hrCodes } from './hr-codes';
import { type LicencePlan, type LicenceProduct, licencePlans } from './licence-plans';
import { type Procedure, procedures } from './procedures';
import { type SsprCode, ssprCodes } from './sspr-codes';
import { type Symptom, symptoms } from './symptoms';

/** An entry of any part of the catalogue. */
export type CatalogEntry =
  | { readonly kind: 'sspr-code'; readonly entry: SsprCode }
  | { readonly kind: 'event'; readonly entry: CatalogEvent }
  | { readonly kind: 'hr-code'; readonly entry: HrCode }
  | { readonly kind: 'symptom'; readonly entry: Symptom }
  | { readonly kind: 'procedure'; readonly entry: Procedure }
  | { readonly kind: 'endpoint'; readonly entry: Endpoint }
  | { readonly kind: 'service-plan'; readonly entry: LicencePlan }
  | { readonly kind: 'product'; readonly entry: LicenceProduct }
  | { readonly kind: 'version'; readonly entry: ConnectVersion };

/** What an entry is found by and shown as. */
export type SearchEntry = {
  readonly found: CatalogEntry;
  /** Unique in the whole catalogue, and stays. */
  readonly key: string;
  readonly title: string;
  /** What kind of thing it is, or where it belongs, in words. */
  readonly label: string;
  /** Identifiers of the entry itself, in lower case. */
  readonly identifiers: readonly string[];
  /** Identifiers that it names. */
  readonly related: readonly string[];
  /** Texts from the most telling to the least. */
  readonly texts: readonly [names: string, meaning: string, rest: string];
};

/** Every entry of the catalogue, in the order in which equals are shown. */
export const searchEntries: readonly SearchEntry[] = [
  ...ssprCodes.map(ofSsprCode),
  ...eventCatalog.events.map(ofEvent),
  ...hrCodes.map(ofHrCode),
  ...symptoms.map(ofSymptom),
  ...procedures.map(ofProcedure),
  ...licencePlans.servicePlans.map(ofServicePlan),
  ...licencePlans.products.map(ofProduct),
  ...endpoints.map(ofEndpoint),
  ...connectVersions.versions.map(ofVersion),
];

function ofSsprCode(entry: SsprCode): SearchEntry {
  const { code, number, name, meaning, userSees, cause, nextSteps } = entry;
  return {
    found: { kind: 'sspr-code', entry },
    key: `sspr/${name}`,
    title: text('catalog.code.title', { code: code ?? name, meaning }),
    label: text('catalog.kind.sspr-code'),
    identifiers: [code?.toLowerCase(), code?.slice(-4), number?.toString(), name.toLowerCase()].flatMap(
      (identifier) => identifier ?? [],
    ),
    related: idsIn(entry.relatedEvents),
    texts: [name, words(meaning, userSees, cause), words(...nextSteps)],
  };
}

function ofEvent(entry: CatalogEvent): SearchEntry {
  const { provider, eventId, earlierEventId, name, meaning, nextSteps, texts = [] } = entry;
  const more = texts.flatMap((one) => [one.contains, one.meaning, ...one.nextSteps]);
  return {
    found: { kind: 'event', entry },
    key: `event/${provider}/${eventId}`,
    title: text('catalog.event.title', { name, provider, eventId }),
    label: text('catalog.kind.event'),
    identifiers: [eventId, ...(earlierEventId === undefined ? [] : [earlierEventId])].map(String),
    related: [...(entry.hrCodes ?? []), ...idsIn(entry.relatedEvents)],
    texts: [`${name} ${provider}`, words(meaning), words(...nextSteps, ...more)],
  };
}

function ofHrCode(entry: HrCode): SearchEntry {
  const { code, misprints = [], name, meaning, nextSteps } = entry;
  return {
    found: { kind: 'hr-code', entry },
    key: `hr/${code}`,
    title: text('catalog.code.title', { code, meaning: name }),
    label: text('catalog.kind.hr-code'),
    identifiers: [code, ...misprints],
    related: idsIn(entry.relatedEvents),
    texts: [words(name), words(meaning), words(...nextSteps)],
  };
}

function ofSymptom(entry: Symptom): SearchEntry {
  const { key, area, symptom, cause, remedy } = entry;
  const label = text(`catalog.area.${area}`);
  return {
    found: { kind: 'symptom', entry },
    key: `symptom/${key}`,
    title: symptom,
    label,
    identifiers: [],
    related: [...(entry.hrCodes ?? []), ...idsIn(entry.relatedEvents)],
    texts: [words(symptom), words(cause), words(label, ...remedy)],
  };
}

function ofProcedure(entry: Procedure): SearchEntry {
  const { key, title, when, steps } = entry;
  const label = text('catalog.kind.procedure');
  const found = { kind: 'procedure', entry } as const;
  const texts = [words(title), words(when), words(...steps)] as const;
  return { found, key: `procedure/${key}`, title, label, identifiers: [], related: [], texts };
}

function ofEndpoint(entry: Endpoint): SearchEntry {
  const { cloud, host, ports, purpose, note = '' } = entry;
  const label = text(`catalog.cloud.${cloud}`);
  return {
    found: { kind: 'endpoint', entry },
    key: `endpoint/${cloud}/${host}`,
    title: host,
    label,
    identifiers: [host],
    related: ports.map(String),
    texts: [`${host} ${purpose}`, `${label} ${text('catalog.kind.endpoint')}`, note],
  };
}

function ofServicePlan(entry: LicencePlan): SearchEntry {
  const { id, name, title, note = '' } = entry;
  const label = text('catalog.kind.service-plan');
  const found = { kind: 'service-plan', entry } as const;
  const identifiers = [id, name.toLowerCase()];
  return { found, key: `plan/${id}`, title, label, identifiers, related: [], texts: [title, label, note] };
}

function ofProduct(entry: LicenceProduct): SearchEntry {
  const { skuId, partNumber, title, plans, note = '' } = entry;
  return {
    found: { kind: 'product', entry },
    key: `product/${skuId}`,
    title,
    label: text('catalog.kind.product'),
    identifiers: [skuId, partNumber.toLowerCase()],
    related: plans.map((plan) => plan.toLowerCase()),
    texts: [title, text('catalog.kind.product'), note],
  };
}

function ofVersion(entry: ConnectVersion): SearchEntry {
  const { version, note = '' } = entry;
  const title = text('catalog.version.title', { version });
  return {
    found: { kind: 'version', entry },
    key: `version/${version}`,
    title,
    label: text('catalog.kind.version'),
    identifiers: [version],
    related: [],
    texts: [title, note, ''],
  };
}

/** The ids in references such as `ADSync/6329`. */
function idsIn(references: readonly string[] = []): readonly string[] {
  return references.map((reference) => reference.slice(reference.indexOf('/') + 1));
}

/** Sentences to search in: as they are shown, and in English where that is another language, as messages are copied. */
function words(...sentences: readonly string[]): string {
  return [...new Set(sentences.flatMap((sentence) => [sentence, original(sentence)]))].join(' ');
}
