import { text } from '../../texts/text';
import { contradiction, finding, type NonEmpty, type ProofRecord } from '../finding-from';
import type { Relation } from '../finding-schema';
import { type HeartbeatTrack, longestRhythmMs } from '../heartbeat-tracks';
import { confidence, isInWindow, recordsOf, serviceRecords } from '../judge';
import { momentOf } from '../operations/find-operations';
import type { TriageContext, TriageRule } from '../triage-context';

/** Errors of the listener: it could not be opened, no host of it runs, its Service Bus was not reached. */
const listenerErrors = [31034, 31044, 32002];

type Silence = { readonly fromMs: number; readonly toMs: number; readonly proof: NonEmpty<ProofRecord> };

/**
 * More than ten minutes without a heartbeat of a namespace while the service was not stopped: the listener was not there.
 * Stops and starts inside a silence explain it, and are a finding of their own.
 */
export const listenerSilent: TriageRule = (context) =>
  context.heartbeats.flatMap((track) => {
    const stops = serviceRecords(context, 31015, 31016).filter(({ host }) => host === track.host);
    const silences = silencesOf(track, context).filter(
      ({ fromMs, toMs }) =>
        !stops.some(({ timeCreated }) => isBetween(Date.parse(timeCreated), fromMs, toMs)),
    );
    const [first, ...rest] = silences;
    if (first === undefined) return [];
    const incidentMs = Date.parse(context.incident.instant ?? '');
    const around = silences.some(({ fromMs, toMs }) => isBetween(incidentMs, fromMs, toMs));
    const relation: Relation = Number.isNaN(incidentMs)
      ? 'unknown'
      : around
        ? 'explains-incident'
        : 'seen-in-log';
    const errors = serviceRecords(context, ...listenerErrors)
      .filter(({ host, timeCreated }) => host === track.host && isInWindow(context, timeCreated))
      .map(({ timeCreated }) => Date.parse(timeCreated));
    const longestMs = Math.max(...silences.map(({ fromMs, toMs }) => toMs - fromMs));
    const namespace = track.namespace === '' ? text('triage.silent.noNamespace') : track.namespace;
    const hasReason = silences.some(
      ({ fromMs, toMs }) =>
        isBetween(incidentMs, fromMs, toMs) && errors.some((atMs) => isBetween(atMs, fromMs, toMs)),
    );
    const words = {
      code: 'listener-silent',
      // What the listener itself says of it is the finding to read first.
      severity: around && !hasReason ? 'error' : 'warning',
      title: text('triage.silent.title', { namespace, minutes: Math.round(longestMs / 60_000) }),
      meaning: text('triage.silent.meaning', { count: silences.length }),
      nextSteps: [text('triage.silent.errors'), text('triage.silent.network'), text('triage.silent.restart')],
    } as const;
    const inSilence = <Item>(items: readonly Item[], atOf: (item: Item) => string) =>
      items.filter((item) =>
        silences.some(({ fromMs, toMs }) => isBetween(Date.parse(atOf(item)), fromMs, toMs)),
      );
    const operations = inSilence(
      context.operations.filter(({ host }) => host === track.host),
      momentOf,
    );
    const others = context.heartbeats.filter(
      (other) =>
        other.host === track.host &&
        other !== track &&
        !silencesOf(other, context).some((silence) =>
          silences.some(
            (own) =>
              isBetween(silence.fromMs, own.fromMs, own.toMs) ||
              isBetween(own.fromMs, silence.fromMs, silence.toMs),
          ),
        ),
    );
    const judged = {
      confidence: confidence('high', 'triage.because.rhythm'),
      relation,
      count: silences.length,
      contradictedBy: [
        ...contradiction(text('triage.against.requestsInSilence'), { records: recordsOf(operations) }),
        ...contradiction(text('triage.against.otherNamespace'), {
          records: others.map(({ host, lastRecordId, to }) => ({
            host,
            recordId: lastRecordId,
            timeCreated: to,
          })),
        }),
      ],
    };
    const proof: NonEmpty<ProofRecord> = [
      first.proof[0],
      ...[first, ...rest].flatMap((silence) => silence.proof),
    ];
    return [finding(words, { records: proof }, judged)];
  });

/** Between heartbeats, from the begin of what was looked at to the first one, and from the last one to its end. */
function silencesOf(track: HeartbeatTrack, { coverage, window }: TriageContext): readonly Silence[] {
  const { host } = track;
  const between = track.silences.map(({ from, to, afterRecordId, beforeRecordId }): Silence => {
    const proof = [
      { host, recordId: afterRecordId, timeCreated: from },
      { host, recordId: beforeRecordId, timeCreated: to },
    ] as const;
    return { fromMs: Date.parse(from), toMs: Date.parse(to), proof };
  });
  const { oldest, newest } = coverage.find((log) => log.host === host) ?? {};
  const endMs = Math.min(Date.parse(newest ?? track.to), Date.parse(window?.toInstant ?? newest ?? track.to));
  const startMs = Math.max(
    Date.parse(oldest ?? track.from),
    Date.parse(window?.fromInstant ?? oldest ?? track.from),
  );
  const [firstMs, lastMs] = [Date.parse(track.from), Date.parse(track.to)];
  const first = { host, recordId: track.firstRecordId, timeCreated: track.from };
  const last = { host, recordId: track.lastRecordId, timeCreated: track.to };
  return [
    ...(firstMs - startMs > longestRhythmMs
      ? [{ fromMs: startMs, toMs: firstMs, proof: [first] } satisfies Silence]
      : []),
    ...between,
    ...(endMs - lastMs > longestRhythmMs
      ? [{ fromMs: lastMs, toMs: endMs, proof: [last] } satisfies Silence]
      : []),
  ];
}

function isBetween(atMs: number, fromMs: number, toMs: number): boolean {
  return atMs > fromMs && atMs < toMs;
}
