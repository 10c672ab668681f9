import type { TimeZone } from '#core/case/time-zone';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { clocksLine } from '../../ui/clock-times';

/** A record as plain text, for a mail or a ticket. */
export function recordText(record: ListedRecord, host: string, zone: TimeZone | undefined): string {
  return [
    `${text('window.records.record')} ${record.recordId}, ${host}`,
    clocksLine(record.at, zone),
    `${record.provider}, ${text('window.records.event')} ${record.eventId}`,
    '',
    record.text,
  ].join('\n');
}
