import { expandContent } from '../binary-xml/expand-xml';
import { fileTimeToIso } from '../values/file-time';
import { type DecodedEvent, recordIdOf } from './decode-event';
import { payloadOf } from './event-data';
import type { EventRecord } from './event-record';
import type { SystemFieldName } from './system-fields';
import { contentNumber, contentTextOrNothing } from './system-values';

/**
 * Builds the record key by key in the order in which it is printed; `headerRecordId` is used when the event names no
 * id. Throws `DecodeFailure` when the payload is no binary XML.
 */
export function toEventRecord(event: DecodedEvent, headerRecordId: number, isSalvaged: boolean): EventRecord {
  const { fields, scope, provider, eventId, time } = event;
  const number = (field: SystemFieldName) => contentNumber(fields[field], scope);
  const text = (field: SystemFieldName) => contentTextOrNothing(fields[field], scope);
  const qualifiers = number('qualifiers');
  const processId = number('processId');
  const threadId = number('threadId');
  const activityId = text('activityId');
  const userId = text('userId');
  return {
    recordId: recordIdOf(event) ?? headerRecordId,
    timeCreated: fileTimeToIso(time.high, time.low),
    provider,
    eventId,
    ...(qualifiers !== undefined && { qualifiers }),
    level: number('level') ?? 0,
    task: number('task') ?? 0,
    opcode: number('opcode') ?? 0,
    keywords: text('keywords') ?? '0x0',
    channel: text('channel') ?? '',
    computer: text('computer') ?? '',
    ...(processId !== undefined && { processId }),
    ...(threadId !== undefined && { threadId }),
    ...(activityId !== undefined && { activityId }),
    ...(userId !== undefined && { userId }),
    ...payloadOf(expandContent(fields.payload, scope)),
    ...(isSalvaged && { salvaged: true }),
  };
}
