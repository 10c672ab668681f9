import { z } from 'zod';
import { catalogEvent } from '../catalog/event-catalog';
import { jsonObjectIn } from '../model/json-object';
import type { WindowRecords } from './coverage';
import { cut } from './cut';
import { collectHeartbeats, type HeartbeatTrack, isHeartbeat } from './heartbeat-tracks';
import { keepNearest } from './nearest-records';
import { eventRole } from './operations/event-roles';
import { recordText } from './record-text';
import type { TriageRecord } from './triage-context';
import type { Cut } from './triage-report';

/** A record as the event-log collector writes it; only what the rules need is checked. */
const lineSchema = z.object({
  recordId: z.number(),
  timeCreated: z.string(),
  provider: z.string(),
  eventId: z.number(),
  keywords: z
    .string()
    .regex(/^0x[0-9a-f]{1,16}$/i)
    .optional()
    .catch(undefined),
  data: z.unknown(),
});

/** The keyword of an audit that succeeded. Source: winmeta.xml of the Windows SDK, win:AuditSuccess. */
const auditSuccess = 0x0020_0000_0000_0000n;

/** So many records of operations, and of other events, are looked at; those nearest to the incident. */
const operationRecordLimit = 20_000;
const otherRecordLimit = 10_000;

export type EvidenceRecords = {
  readonly records: readonly TriageRecord[];
  readonly heartbeats: readonly HeartbeatTrack[];
  readonly windowRecords: readonly WindowRecords[];
  readonly cuts: readonly Cut[];
};

/**
 * Takes the lines of listed records one by one, one host after another, in bounded memory, and keeps what the rules look at. Of what password hash
 * synchronization tells only the records about one of `distinguishedNames` are kept: the others are about other people.
 */
export function collectEvidenceRecords(
  incidentInstant: string | undefined,
  distinguishedNames: readonly string[],
) {
  const incidentMs = incidentInstant === undefined ? undefined : Date.parse(incidentInstant);
  const operations = keepNearest(operationRecordLimit, incidentMs);
  const others = keepNearest(otherRecordLimit, incidentMs);
  const heartbeats = collectHeartbeats();
  const windows = new Map<string, { count: number; first: number; last: number }>();
  const names = distinguishedNames.map((name) => name.toLowerCase()).filter((name) => name !== '');

  const addLine = (line: string, host: string, isWindow: boolean): void => {
    const parsed = parseLine(line, host);
    if (parsed === undefined) return;
    const { record, isAuditSuccess } = parsed;
    if (isWindow) {
      const { count, first, last } = windows.get(host) ?? {
        count: 0,
        first: record.recordId,
        last: record.recordId,
      };
      windows.set(host, {
        count: count + 1,
        first: Math.min(first, record.recordId),
        last: Math.max(last, record.recordId),
      });
    }
    if (isHeartbeat(record)) {
      heartbeats.add(record);
      return;
    }
    const kind = catalogEvent(record.provider, record.eventId)?.kind;
    const part = eventRole(record, true)?.part;
    if (part === 'hash-sync') {
      const text = record.text.toLowerCase();
      if (names.some((name) => text.includes(name))) operations.add(record);
    } else if (part !== undefined) operations.add(record);
    else if (kind === 'other-failure' && isAuditSuccess) return;
    else if (kind !== undefined && kind !== 'routine') others.add(record);
  };

  const result = (): EvidenceRecords => {
    const kept = [...operations.kept(), ...others.kept()];
    const beats = heartbeats.counts();
    return {
      records: [...new Map(kept.map((record) => [`${record.host}/${record.recordId}`, record])).values()],
      heartbeats: heartbeats.tracks(),
      windowRecords: [...windows].map(([host, { count, first, last }]) => ({
        host,
        count,
        firstRecordId: first,
        lastRecordId: last,
      })),
      cuts: [
        ...cut('records', kept.length, operations.of() + others.of()),
        ...cut('heartbeats', beats.kept, beats.of),
      ],
    };
  };
  return { addLine, hostEnded: heartbeats.endHost, result };
}

type ParsedLine = { readonly record: TriageRecord; readonly isAuditSuccess: boolean };

function parseLine(line: string, host: string): ParsedLine | undefined {
  const parsed = lineSchema.safeParse(jsonObjectIn(line));
  if (!parsed.success) return undefined;
  const { recordId, timeCreated, provider, eventId, keywords, data } = parsed.data;
  return {
    record: { recordId, timeCreated, provider, eventId, host, text: recordText(data) },
    // Windows writes the same event for an attempt that succeeded and one that was refused.
    isAuditSuccess: (BigInt(keywords ?? 0) & auditSuccess) !== 0n,
  };
}
