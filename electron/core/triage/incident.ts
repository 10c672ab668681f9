import { normalizeGuid } from '../case/guid';
import type { Relation } from './finding-schema';
import { sameName } from './operations/parse-message';

/** How near the incident a record must stand to belong to it. */
const nearMs = 15 * 60_000;

/** What of the case the evidence is compared with. */
export type Incident = {
  /** ISO instant. */
  readonly instant?: string;
  readonly user?: string;
  readonly trackingId?: string;
  /** The error as the page showed it, such as SSPR_0029. */
  readonly shownError?: string;
  readonly operation?: 'reset' | 'change';
  /** Offset of the zone in which the time was given, in minutes east of UTC. */
  readonly offsetMinutes?: number;
};

/** Something that happened: when, to whom, under which TrackingId. */
export type Happening = {
  readonly atMs: readonly number[];
  readonly user?: string | undefined;
  readonly trackingId?: string | undefined;
};

/**
 * Whether something is the incident: its TrackingId is the one of the case, or it stands within 15 minutes of the
 * incident and its user is not another one. Where the case names a user, a happening without one is no match.
 */
export function relationTo(incident: Incident, happening: Happening): Relation {
  const tracked = normalizeGuid(incident.trackingId ?? '');
  if (tracked !== undefined && tracked === happening.trackingId) return 'explains-incident';
  if (incident.instant === undefined) return 'unknown';
  if (incident.user !== undefined && !sameName(incident.user, happening.user)) return 'seen-in-log';
  return isNear(incident, happening.atMs) ? 'explains-incident' : 'seen-in-log';
}

/** Whether one of the times lies within 15 minutes of the incident. */
export function isNear(incident: Incident, times: readonly number[]): boolean {
  const incidentMs = Date.parse(incident.instant ?? '');
  return times.some((atMs) => Math.abs(atMs - incidentMs) <= nearMs);
}
