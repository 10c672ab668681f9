import { catalogEvent, eventTextIn } from '../../catalog/event-catalog';
import { hrCode, hrCodeIn } from '../../catalog/hr-codes';
import { text } from '../../texts/text';
import {
  contradiction,
  type FindingWords,
  finding,
  type NonEmpty,
  nonEmpty,
  type ProofRecord,
} from '../finding-from';
import type { Confidence, Contradiction, Relation } from '../finding-schema';
import { isSilentAt } from '../heartbeat-tracks';
import { isNear } from '../incident';
import { confidence, hostsOf, isInWindow, recordsOf, relationOfOperations, relationOfTimes } from '../judge';
import type { Operation } from '../operation-schema';
import { momentOf } from '../operations/find-operations';
import { sameName } from '../operations/parse-message';
import type { TriageContext, TriageRecord, TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';
import { isUnstarted } from './endpoint-not-started';

type Failure = { readonly record: TriageRecord; readonly operation: Operation | undefined };

/**
 * Every failure in the window, one finding for each host, event id and what its text says more: a result code, or else one
 * of the texts that the catalogue tells apart. The records of one operation prove one finding: the error of the engine
 * and the general failure stand behind the event that names the cause.
 */
export const failedOperations: TriageRule = (context) => {
  const operations = new Map<string, Operation>();
  for (const operation of context.operations) {
    for (const id of operation.records) operations.set(`${operation.host}/${id}`, operation);
  }
  const groups = new Map<string, [Failure, ...Failure[]]>();
  for (const record of context.records) {
    if (catalogEvent(record.provider, record.eventId)?.kind !== 'failure') continue;
    if (!isInWindow(context, record.timeCreated)) continue;
    // That rule says more about the same record.
    if (isUnstarted(record, context)) continue;
    const operation = operations.get(`${record.host}/${record.recordId}`);
    if (operation !== undefined && isBehindCause(record, operation)) continue;
    const key = `${record.host}/${record.provider.toLowerCase()}-${record.eventId}-${detailOf(record).key ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ record, operation }]);
    else group.push({ record, operation });
  }
  return [...groups.values()].flatMap((group) => findingOf(group, context));
};

function findingOf(group: NonEmpty<Failure>, context: TriageContext): readonly Finding[] {
  const [{ record: first }] = group;
  const event = catalogEvent(first.provider, first.eventId);
  const failed = group.flatMap(({ operation }) => operation ?? []);
  const records = nonEmpty<ProofRecord>([...group.map(({ record }) => record), ...recordsOf(failed)]);
  if (event === undefined || records === undefined) return [];
  const { key, code, known } = detailOf(first);
  const sentence = (known?.meaning ?? event.meaning).replace(/[.;].*$/s, '');
  const users = new Set(failed.flatMap(({ user }) => user?.toLowerCase() ?? []));
  const meanings = known === undefined ? [event.meaning] : [event.meaning, known.meaning];
  const against = contradictions(group, failed, context);
  const words: FindingWords = {
    code: key === undefined ? `event-${event.eventId}` : `event-${event.eventId}-${key}`,
    // What the listener got over is no error any more.
    severity:
      event.severity === 'error' && failed.length === 0 && against.length > 0 ? 'warning' : event.severity,
    title: text(code === undefined ? 'triage.failed.title' : 'triage.failed.titleWithCode', {
      sentence,
      name: event.name,
      eventId: event.eventId,
      code: code ?? '',
    }),
    meaning: [
      ...meanings,
      ...(users.size === 0
        ? []
        : [text('triage.failed.users', { times: failed.length, users: listed(users) })]),
    ].join(' '),
    nextSteps: [...(known?.nextSteps ?? []), ...event.nextSteps],
  };
  return [
    finding(
      words,
      { records },
      {
        confidence: confidenceOf(group, known !== undefined),
        relation: relationOf(group, failed, context),
        contradictedBy: against,
        count: group.length,
      },
    ),
  ];
}

/** At most three names, and how many more. */
function listed(users: ReadonlySet<string>): string {
  const shown = [...users].slice(0, 3).join(', ');
  return users.size > 3 ? text('triage.failed.moreUsers', { shown, more: users.size - 3 }) : shown;
}

/** They end an operation without a word of why. */
const generalFailures = [31003, 31008, 31011];

function isBehindCause(record: TriageRecord, operation: Operation): boolean {
  const isCause = (eventId: number) => eventId >= 32000 && eventId < 34000;
  if (
    generalFailures.includes(record.eventId) &&
    record.provider.toLowerCase() === 'passwordresetservice' &&
    operation.steps.some(({ provider, eventId }) => eventId === 6329 && provider.toLowerCase() === 'adsync')
  ) {
    return true;
  }
  return (
    operation.result === 'failed' &&
    operation.endEventId !== undefined &&
    operation.endEventId !== record.eventId &&
    isCause(operation.endEventId) &&
    !(record.provider.toLowerCase() === 'passwordresetservice' && isCause(record.eventId))
  );
}

function confidenceOf(group: NonEmpty<Failure>, isKnown: boolean): Confidence {
  const isConfirmed = group.some(({ record, operation }) => {
    const providers = operation?.steps.filter(
      ({ eventId }) => eventId === 6329 || eventId === record.eventId,
    );
    return new Set(providers?.map(({ provider }) => provider.toLowerCase())).size > 1;
  });
  if (isConfirmed) return confidence('high', 'triage.because.pair');
  const [{ record, operation }] = group;
  if (isKnown || ![32000, 33001, 6329].includes(record.eventId)) {
    return confidence(
      'medium',
      operation === undefined ? 'triage.because.oneRecord' : 'triage.because.noPair',
    );
  }
  return confidence('low', 'triage.because.unknownCause');
}

function relationOf(
  group: NonEmpty<Failure>,
  failed: readonly Operation[],
  { incident }: TriageContext,
): Relation {
  const ofOperations = failed.length === 0 ? undefined : relationOfOperations(failed);
  const alone = group
    .filter(({ operation }) => operation === undefined)
    .map(({ record }) => record.timeCreated);
  const ofTimes = alone.length === 0 ? undefined : relationOfTimes(incident, alone);
  if (ofOperations === 'explains-incident' || ofTimes === 'explains-incident') return 'explains-incident';
  return ofOperations ?? ofTimes ?? 'unknown';
}

/** A later success of the same users; for the listener, that it was there again. */
function contradictions(
  group: NonEmpty<Failure>,
  failed: readonly Operation[],
  { operations, heartbeats, incident }: TriageContext,
): readonly Contradiction[] {
  const lastAt =
    group
      .map(({ record }) => record.timeCreated)
      .sort()
      .at(-1) ?? '';
  const [host] = hostsOf(group.map(({ record }) => record));
  if (failed.length > 0) {
    const later = operations.filter(
      (operation) =>
        operation.host === host &&
        operation.result === 'succeeded' &&
        momentOf(operation) > lastAt &&
        failed.some(({ user }) => sameName(user, operation.user)),
    );
    return contradiction(text('triage.against.laterSuccess'), { records: recordsOf(later) });
  }
  // Heartbeats that came back only after the incident do not speak against an error that stands at it.
  const incidentMs = Date.parse(incident.instant ?? '');
  const isAtIncident = isNear(
    incident,
    group.map(({ record }) => Date.parse(record.timeCreated)),
  );
  const alive = heartbeats
    .filter(
      (track) => track.host === host && track.to > lastAt && !(isAtIncident && isSilentAt(track, incidentMs)),
    )
    .map((track) => ({ host: track.host, recordId: track.lastRecordId, timeCreated: track.to }));
  return contradiction(text('triage.against.laterHeartbeats'), { records: alive });
}

type Advice = { readonly meaning: string; readonly nextSteps: readonly string[] };

/** What a record's text says beyond its event id. */
type Detail = {
  readonly key?: string;
  readonly code?: string;
  readonly known?: Advice | undefined;
};

function detailOf({ provider, eventId, text: recordText }: TriageRecord): Detail {
  const code = hrCodeIn(recordText);
  const event = catalogEvent(provider, eventId);
  const ownText = event === undefined ? undefined : eventTextIn(event, recordText);
  if (code !== undefined) return { key: code, code, known: hrCode(code) ?? ownText };
  return ownText === undefined ? {} : { key: ownText.key, known: ownText };
}
