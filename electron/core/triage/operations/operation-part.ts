import type { OperationStep } from '../operation-schema';
import type { TriageRecord } from '../triage-context';
import { type EventRole, eventRole } from './event-roles';
import { parseMessage, type WritebackMessage } from './parse-message';

/** A record that plays a part in an operation, with what its text names. */
export type OperationPart = {
  readonly record: TriageRecord;
  readonly atMs: number;
  readonly role: EventRole;
  readonly message: WritebackMessage;
};

/** The parts of one operation while it is put together. */
export type Draft = {
  readonly host: string;
  readonly parts: { readonly part: OperationPart; readonly joinedBy: OperationStep['joinedBy'] }[];
};

/** The records that play a part, in the order of time. */
export function operationParts(records: readonly TriageRecord[]): readonly OperationPart[] {
  return records
    .flatMap((record) => {
      const atMs = Date.parse(record.timeCreated);
      if (!Number.isFinite(atMs)) return [];
      if (eventRole(record, true) === undefined) return [];
      const message = parseMessage(record.text);
      const role = eventRole(record, message.trackingId !== undefined);
      return role === undefined ? [] : [{ record, atMs, role, message }];
    })
    .sort((a, b) => a.atMs - b.atMs || a.record.recordId - b.record.recordId);
}
