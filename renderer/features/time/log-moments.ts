import type { Finding } from '#core/triage/triage-report';

/** A moment that the collected log knows, to be taken as the time of the incident. */
export type LogMoment = { readonly at: string; readonly title: string };

/**
 * The first and the last record of each finding: nearest to the given time first, without one the newest first.
 */
export function logMoments(
  findings: readonly Finding[],
  incidentInstant: string | undefined,
): readonly LogMoment[] {
  const moments = findings.flatMap(({ title, firstAt, lastAt }) =>
    [...new Set([firstAt, lastAt])].flatMap((at) => (at === undefined ? [] : [{ at, title }])),
  );
  const aim = incidentInstant === undefined ? Number.POSITIVE_INFINITY : Date.parse(incidentInstant);
  const distance = ({ at }: LogMoment) =>
    aim === Number.POSITIVE_INFINITY ? -Date.parse(at) : Math.abs(Date.parse(at) - aim);
  return moments.sort((a, b) => distance(a) - distance(b));
}
