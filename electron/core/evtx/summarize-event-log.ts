import type { Damage } from './damage';
import type { EventRecord } from './event/event-record';
import type { EventLogItem } from './event-log-item';
import type { EventLogSummary } from './event-log-summary';
import { readEventLog } from './read-event-log';
import { recordIdRuns } from './record-id-runs';
import type { ByteSource } from './source/byte-source';

const mostDamageKept = 100;
const mostGapsKept = 100;

type Extent = { oldest: string; newest: string; firstRecordId: number; lastRecordId: number };

/** Reads a log once and says what it covers, in constant memory. Throws the signal's reason after an abort. */
export async function summarizeEventLog(
  source: ByteSource,
  options: { readonly signal?: AbortSignal } = {},
): Promise<EventLogSummary> {
  const damage: Damage[] = [];
  const providers = new Map<string, number>();
  const runs = recordIdRuns();
  let extent: Extent | undefined;
  const take = (item: EventLogItem) => {
    if (item.kind === 'damage') {
      if (damage.length < mostDamageKept) damage.push(item.damage);
      return;
    }
    const { record } = item;
    providers.set(record.provider, (providers.get(record.provider) ?? 0) + 1);
    runs.add(record.recordId);
    extent = widened(extent, record);
  };
  const readings = readEventLog(source, options);
  for (;;) {
    const reading = await readings.next();
    if (reading.done) {
      const statistics = reading.value;
      const recordIdGaps = runs.gaps(mostGapsKept);
      const counts = Object.fromEntries(providers);
      return {
        records: statistics.recordsMatched,
        ...extent,
        providers: counts,
        recordIdGaps,
        damage,
        statistics,
      };
    }
    reading.value.items.forEach(take);
  }
}

function widened(extent: Extent | undefined, { timeCreated, recordId }: EventRecord): Extent {
  if (!extent) {
    return { oldest: timeCreated, newest: timeCreated, firstRecordId: recordId, lastRecordId: recordId };
  }
  if (isEarlier(timeCreated, extent.oldest)) extent.oldest = timeCreated;
  if (isEarlier(extent.newest, timeCreated)) extent.newest = timeCreated;
  if (recordId < extent.firstRecordId) extent.firstRecordId = recordId;
  if (recordId > extent.lastRecordId) extent.lastRecordId = recordId;
  return extent;
}

/** Instants of the reader all have one form, except that years beyond 9999 are longer. */
function isEarlier(instant: string, than: string): boolean {
  return instant.length === than.length ? instant < than : instant.length < than.length;
}
