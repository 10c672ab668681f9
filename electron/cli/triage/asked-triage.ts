import {
  type Case,
  emptyCase,
  incidentWindow,
  isoToFileTime,
  localTimeAt,
  resolveIncidentTime,
  resolveTimeZone,
  type TimeZone,
  type TriageInput,
  type TriageQuestion,
  text,
} from '#core';
import { UsageError } from '../usage-error';
import type { TriageRequest } from './triage-request';

/** Which of the two said it: a switch of the command line, or the evidence. `default` is neither. */
export type AskedFrom = 'option' | 'case' | 'package' | 'default';

/** The question of a triage, with where each part of it comes from. */
export type AskedTriage = {
  readonly question: TriageQuestion;
  /** ISO instant of the incident. */
  readonly at: string | undefined;
  readonly user: string | undefined;
  readonly zone: TimeZone | undefined;
  readonly from: { readonly at?: AskedFrom; readonly user?: AskedFrom; readonly window?: AskedFrom };
};

const usualHours = 24;

/**
 * Puts what was given on the command line before what the evidence says of the case. Throws UsageError for a window without a time, and
 * for one that no event log can hold.
 */
export function askedTriage(request: TriageRequest, input: TriageInput): AskedTriage {
  const given = input.caseFile ?? emptyCase;
  const time = given.incident === undefined ? undefined : resolveIncidentTime(given.incident);
  const inCase = time?.kind === 'instant' ? time : undefined;
  const zone = request.zone ?? inCase?.zone;
  const at = request.at ?? inCase?.instant;
  const user = request.user ?? given.user?.principalName;
  const window = windowOf(request, input, at);
  const caseFile = withUser(
    request.at === undefined ? given : withTime(given, request.at, zone),
    request.user,
  );
  return {
    question: { caseFile, window: window?.window },
    at,
    user,
    zone,
    from: {
      ...(at === undefined ? {} : { at: request.at === undefined ? 'case' : 'option' }),
      ...(user === undefined ? {} : { user: request.user === undefined ? 'case' : 'option' }),
      ...(window === undefined ? {} : { window: window.from }),
    },
  };
}

type AskedWindow = { readonly window: TriageQuestion['window']; readonly from: AskedFrom };

function windowOf(
  { at: asked, windowHours }: TriageRequest,
  { window }: TriageInput,
  at: string | undefined,
): AskedWindow | undefined {
  if (at === undefined && windowHours !== undefined) throw new UsageError(text('cli.triage.windowAlone'));
  if (window !== undefined && asked === undefined && windowHours === undefined) {
    return { window, from: 'package' };
  }
  if (at === undefined) return undefined;
  const around = incidentWindow(at, windowHours ?? usualHours);
  if ([around.fromInstant, around.toInstant].some((instant) => isoToFileTime(instant) === undefined)) {
    throw new UsageError(text('cli.timeOutOfRange', { name: '--at', value: at }));
  }
  return { window: around, from: windowHours === undefined ? 'default' : 'option' };
}

/** The case with the incident at an instant, on the clock of a zone. */
function withTime(caseFile: Case, instant: string, zone: TimeZone | undefined): Case {
  const timeZone = zone?.id ?? 'UTC';
  const utc = resolveTimeZone(timeZone);
  if (!utc.ok) return caseFile;
  const local = localTimeAt(instant, utc.value).replace(/(?:[+-]\d{2}:\d{2}|Z)$/, '');
  const readings = [{}, { disambiguation: 'earlier' }, { disambiguation: 'later' }] as const;
  const incident = readings
    .map((reading) => ({ local, timeZone, ...reading }))
    .find((reading) => {
      const resolved = resolveIncidentTime(reading);
      return resolved.kind === 'instant' && resolved.instant === instant;
    });
  return incident === undefined ? caseFile : { ...caseFile, incident };
}

/** What the case says of its user and licence is not true of another user. */
function withUser(caseFile: Case, user: string | undefined): Case {
  if (user === undefined || user.toLowerCase() === caseFile.user?.principalName?.toLowerCase()) {
    return caseFile;
  }
  const { licence: _, ...others } = caseFile;
  return { ...others, user: { principalName: user } };
}
