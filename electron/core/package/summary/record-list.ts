import { text } from '../../texts/text';
import { formatNumber } from '../plain-text';

const shownRecords = 20;

/** The first records by EventRecordID, and how many more there are; a finding can rest on thousands. */
export function recordList(records: readonly number[], count = records.length): string {
  const shown = records.slice(0, shownRecords);
  const more = Math.max(count, records.length) - shown.length;
  return more > 0
    ? text('summary.recordsAndMore', { records: shown.join(', '), more: formatNumber(more) })
    : shown.join(', ');
}
