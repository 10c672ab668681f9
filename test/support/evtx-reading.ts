import type { Damage } from '#core/evtx/damage';
import type { EventRecord } from '#core/evtx/event/event-record';
import { readEventLog } from '#core/evtx/read-event-log';
import type { ReadStatistics } from '#core/evtx/read-statistics';
import type { ByteSource } from '#core/evtx/source/byte-source';
import type { ReadOptions } from '#core/evtx/walk-event-log';

/** A whole log in memory; for tests only. */
export type WholeReading = {
  readonly records: readonly EventRecord[];
  readonly damage: readonly Damage[];
  readonly statistics: ReadStatistics;
};

export async function readWhole(source: ByteSource, options?: ReadOptions): Promise<WholeReading> {
  const records: EventRecord[] = [];
  const damage: Damage[] = [];
  const readings = readEventLog(source, options);
  for (;;) {
    const reading = await readings.next();
    if (reading.done) return { records, damage, statistics: reading.value };
    for (const item of reading.value.items) {
      if (item.kind === 'record') records.push(item.record);
      else damage.push(item.damage);
    }
  }
}
