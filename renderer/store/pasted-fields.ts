import type { Case, IncidentTime } from '#core/case/case-schema';
import type { Identifiers } from '#core/case/identifiers';
import { resolveIncidentTime } from '#core/case/incident-time';
import { timeParts } from '#core/case/time-parts';
import { type CasePart, withField, withTypedTime } from './case-parts';

/** The fields that a pasted text can fill, in the order of the checklist. */
export const pastedFieldNames = [
  'shownError',
  'url',
  'supportCode',
  'sid',
  'cid',
  'correlationId',
  'traceId',
  'requestId',
  'trackingId',
  'timestamp',
  'principalName',
] as const;

export type PastedFieldName = (typeof pastedFieldNames)[number];

/** One value that was found in a pasted text, and the field of the case it goes to. */
export type PastedField = { readonly field: PastedFieldName; readonly value: string };

/** All values that were found for one field, in the order of the text. */
export type FieldOffer = { readonly field: PastedFieldName; readonly values: readonly string[] };

/** What was found, as the fields it goes to; fields for which nothing was found are left out. */
export function fieldOffers(found: Identifiers): readonly FieldOffer[] {
  const values: Readonly<Record<PastedFieldName, Identifiers[keyof Identifiers]>> = {
    shownError: [...found.ssprCode, ...found.aadstsCode],
    url: found.url,
    supportCode: found.supportCode,
    sid: found.sid,
    cid: found.cid,
    correlationId: found.correlationId,
    traceId: found.traceId,
    requestId: found.requestId,
    trackingId: found.trackingId,
    timestamp: found.timestamp.filter(({ value }) => timeParts(value) !== undefined),
    principalName: found.upn,
  };
  return pastedFieldNames
    .map((field) => ({ field, values: values[field].map(({ value }) => value) }))
    .filter((offer) => offer.values.length > 0);
}

/** What the case holds in a field that can be filled from a pasted text; empty where nothing is given. */
export function currentValue(caseFile: Case, field: PastedFieldName): string {
  switch (field) {
    case 'shownError':
      return caseFile.problem?.shownError ?? '';
    case 'url':
      return caseFile.page?.url ?? '';
    case 'principalName':
      return caseFile.user?.principalName ?? '';
    case 'timestamp':
      return caseFile.incident === undefined || caseFile.incident.local === ''
        ? ''
        : timeText(caseFile.incident);
    default:
      return caseFile.codes?.[field] ?? '';
  }
}

/** What a field would hold with a found value in it. */
export function filledValue(caseFile: Case, found: PastedField): string {
  return currentValue(fillPasted(caseFile, found), found.field);
}

/** Whether the case already holds a found value; a time in another zone may be the same moment. */
export function isFilled(caseFile: Case, found: PastedField): boolean {
  if (currentValue(caseFile, found.field) === filledValue(caseFile, found)) return true;
  if (found.field !== 'timestamp') return false;
  const [before, after] = [caseFile, fillPasted(caseFile, found)].map(instantOf);
  return before !== undefined && before === after;
}

/** The case with one found value in its field. */
export function fillPasted(caseFile: Case, { field, value }: PastedField): Case {
  switch (field) {
    case 'shownError':
      return withField(caseFile, 'problem', field, value);
    case 'url':
      return withField(caseFile, 'page', field, value.slice(0, 2_000));
    case 'principalName':
      return withField(caseFile, 'user', field, value);
    case 'timestamp': {
      const time = timeParts(value);
      const timeZone = time?.timeZone || (caseFile.incident?.timeZone ?? '');
      return time === undefined ? caseFile : withTypedTime(caseFile, { ...time, timeZone });
    }
    default:
      return withField(caseFile, 'codes', field, value);
  }
}

/** The part of the case, and so the item, that a field belongs to. */
export function itemOf(
  field: PastedFieldName,
): Extract<CasePart, 'problem' | 'page' | 'codes' | 'user'> | 'time' {
  switch (field) {
    case 'shownError':
      return 'problem';
    case 'url':
      return 'page';
    case 'principalName':
      return 'user';
    case 'timestamp':
      return 'time';
    default:
      return 'codes';
  }
}

function timeText({ local, timeZone }: IncidentTime): string {
  return `${local.replace('T', ' ')} ${timeZone}`.trim();
}

function instantOf({ incident }: Case): string | undefined {
  const time = incident === undefined ? undefined : resolveIncidentTime(incident);
  return time?.kind === 'instant' ? time.instant : undefined;
}
