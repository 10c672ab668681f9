import type { TimeZone } from '#core/case/time-zone';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { clocksLine } from '../../ui/clock-times';

/** A record's level as Windows names it; empty where it has none. */
export function levelWords(level: number | undefined): string {
  switch (level) {
    case 1:
      return text('window.records.level.1');
    case 2:
      return text('window.records.level.2');
    case 3:
      return text('window.records.level.3');
    case 0:
    case 4:
      return text('window.records.level.4');
    default:
      return '';
  }
}

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
