import type { Case } from '#core/case/case-schema';
import type { Identifiers } from '#core/case/identifiers';
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
  'requestId',
  'trackingId',
  'timestamp',
  'principalName',
] as const;

export type PastedFieldName = (typeof pastedFieldNames)[number];

/** One value that was found in a pasted text, and the field of the case it goes to. */
export type PastedField = { readonly field: PastedFieldName; readonly value: string };

/** What was found, as the fields it goes to; values without a place in the case are left out. */
export function pastedFields(found: Identifiers): readonly PastedField[] {
  const values: Readonly<Record<PastedFieldName, Identifiers[keyof Identifiers]>> = {
    shownError: [...found.ssprCode, ...found.aadstsCode],
    url: found.url,
    supportCode: found.supportCode,
    sid: found.sid,
    cid: found.cid,
    correlationId: found.correlationId,
    requestId: found.requestId,
    trackingId: found.trackingId,
    timestamp: found.timestamp.filter(({ value }) => timeParts(value) !== undefined),
    principalName: found.upn,
  };
  return pastedFieldNames.flatMap((field) => values[field].map(({ value }) => ({ field, value })));
}

/** What the case holds in a field that can be filled from a pasted text; empty where nothing is given. */
function currentValue(caseFile: Case, field: PastedFieldName): string {
  switch (field) {
    case 'shownError':
      return caseFile.problem?.shownError ?? '';
    case 'url':
      return caseFile.page?.url ?? '';
    case 'principalName':
      return caseFile.user?.principalName ?? '';
    case 'timestamp':
      return caseFile.incident?.local ?? '';
    default:
      return caseFile.codes?.[field] ?? '';
  }
}

/** Whether the case already holds a found value. */
export function isFilled(caseFile: Case, { field, value }: PastedField): boolean {
  if (field !== 'timestamp') return currentValue(caseFile, field) === value;
  const time = timeParts(value);
  return time !== undefined && currentValue(caseFile, field) === `${time.date}T${time.time}`;
}

/** The first value of each field that the case does not hold yet: what "fill all" fills. */
export function fillable(caseFile: Case, fields: readonly PastedField[]): readonly PastedField[] {
  const firsts = fields.filter(
    (field, index) => fields.findIndex((other) => other.field === field.field) === index,
  );
  return firsts.filter(({ field }) => currentValue(caseFile, field) === '');
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
