import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { Case, IncidentTime } from './case-schema';
import { normalizeGuid } from './guid';
import { labelledIdentifiers } from './identifier-labels';
import { resolveIncidentTime } from './incident-time';
import { resolveTimeZone } from './time-zone';

/**
 * What is wrong with the values of a case: identifiers that are no GUID, a time or zone that cannot be
 * understood, a local time that a clock change repeats or skips. Each problem's `subject` is the field, such
 * as `codes.supportCode`. What is merely absent is no problem; see {@link checklistStates}.
 */
export function checkCase(caseFile: Case): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of labelledIdentifiers) {
    const value = caseFile.codes?.[field];
    if (value !== undefined && value.trim() !== '' && normalizeGuid(value) === undefined) {
      const subject = `codes.${field}`;
      problems.push(problem('field-invalid', text('case.noGuid', { field: subject, value }), subject));
    }
  }
  const { incident } = caseFile;
  if (incident !== undefined && incident.local.trim() !== '') {
    const time = resolveIncidentTime(incident);
    if (time.kind !== 'instant') problems.push(time.problem);
  } else if (incident !== undefined && incident.timeZone.trim() !== '') {
    // The zone of this computer's people is often known before the time is.
    const zone = resolveTimeZone(incident.timeZone);
    if (!zone.ok) problems.push(zone.problem);
  }
  return problems;
}

/**
 * The case as a package holds it: identifiers in lower case with dashes, texts without blanks around them,
 * empty texts left out, the instant derived. Two cases that mean the same come out the same.
 */
export function normalizeCase(caseFile: Case): Case {
  const trimmed = withoutEmptyTexts(caseFile) as Case;
  const codes = trimmed.codes === undefined ? undefined : { ...trimmed.codes };
  if (codes !== undefined) {
    for (const field of labelledIdentifiers) {
      const value = codes[field];
      if (value !== undefined) codes[field] = normalizeGuid(value) ?? value;
    }
  }
  const given = trimmed.incident === undefined ? undefined : withBothHalves(trimmed.incident);
  const time = given === undefined || given.local === '' ? undefined : resolveIncidentTime(given);
  const incident =
    given !== undefined && time?.kind === 'instant' ? { ...given, instant: time.instant } : given;
  return {
    ...trimmed,
    ...(codes === undefined ? {} : { codes }),
    ...(incident === undefined ? {} : { incident }),
  };
}

/** A time of which only the zone, or only the clock, is given so far is a time all the same. */
function withBothHalves(incident: Partial<IncidentTime>): IncidentTime {
  return { ...incident, local: incident.local ?? '', timeZone: incident.timeZone ?? '' };
}

function withoutEmptyTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutEmptyTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, withoutEmptyTexts(inner)])
    .filter(([, inner]) => inner !== undefined && inner !== '' && !isEmptyObject(inner));
  return Object.fromEntries(kept);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
