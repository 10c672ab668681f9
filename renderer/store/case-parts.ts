import type { Attachment, Case, IncidentTime } from '#core/case/case-schema';

/** The parts of a case that are plain groups of fields. */
export type CasePart = 'problem' | 'page' | 'codes' | 'user' | 'licence' | 'evidence' | 'package';
export type PartFields<P extends CasePart> = NonNullable<Case[P]>;

/**
 * The case with one field set. An empty or undefined value takes the field away, and a part without fields
 * goes too, so that a field filled and emptied again leaves the case as it was.
 */
export function withField<P extends CasePart, F extends keyof PartFields<P>>(
  caseFile: Case,
  part: P,
  field: F,
  value: PartFields<P>[F] | undefined,
): Case {
  const fields = Object.entries({ ...caseFile[part], [field]: value }).filter(([, inner]) => !isEmpty(inner));
  if (fields.length > 0) return { ...caseFile, [part]: Object.fromEntries(fields) };
  const others = Object.entries(caseFile).filter(([name]) => name !== part);
  return Object.fromEntries(others) as Case;
}

export function withTitle(caseFile: Case, title: string): Case {
  const { title: _before, ...others } = caseFile;
  return title === '' ? others : { ...others, title };
}

/** The case with other attachments; without any the part goes. */
export function withAttachments(caseFile: Case, attachments: readonly Attachment[]): Case {
  const { attachments: _before, ...others } = caseFile;
  return attachments.length === 0 ? others : { ...others, attachments: [...attachments] };
}

/** The incident's local time as the two fields that are typed; halves may be unfinished. */
export type TypedTime = { readonly date: string; readonly time: string; readonly timeZone: string };

export function typedTime(incident: IncidentTime | undefined): TypedTime {
  const match = /^([^T ]*)[T ]?(.*)$/.exec(incident?.local ?? '');
  return { date: match?.[1] ?? '', time: match?.[2] ?? '', timeZone: incident?.timeZone ?? '' };
}

/** The case with what was typed; a changed time or zone asks anew which of two instants is meant. */
export function withTypedTime(caseFile: Case, typed: TypedTime): Case {
  const { incident: _before, ...others } = caseFile;
  const date = typed.date.slice(0, 19);
  const time = typed.time.slice(0, 20);
  const local = time === '' ? date : `${date}T${time}`;
  if (local === '' && typed.timeZone === '') return others;
  return { ...others, incident: { local, timeZone: typed.timeZone.slice(0, 100) } };
}

/** The case with the answer to which of two instants a repeated or skipped local time means. */
export function withDisambiguation(caseFile: Case, disambiguation: 'earlier' | 'later'): Case {
  const { incident } = caseFile;
  if (incident === undefined) return caseFile;
  const { local, timeZone } = incident;
  return { ...caseFile, incident: { local, timeZone, disambiguation } };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
