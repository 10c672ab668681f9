import type { EventRecord } from '#core/evtx/event/event-record';
import type { ChunkReading } from '#core/evtx/event-log-item';
import type { ReadStatistics } from '#core/evtx/read-statistics';
import type { FilterOption, FuzzedReader } from './checks/fuzzed-reader';
import { serveInputs } from './run/serve-inputs';

const record: EventRecord = {
  recordId: 1,
  // Outside every window that the check asks for.
  timeCreated: '2000-01-01T00:00:00.0000000Z',
  provider: 'Test',
  eventId: 1,
  level: 4,
  task: 0,
  opcode: 0,
  keywords: '0x0',
  channel: 'Application',
  computer: 'AADC01.contoso.com',
  data: [],
};

/** Finds one sound record in every log, except in those whose index has a fault planted. */
const plantedReader: FuzzedReader = {
  read: async function* ({ name, sizeBytes }, { filter }) {
    const index = Number(/\d+/.exec(name)?.[0]);
    const items = await itemsFor(index, sizeBytes, filter);
    if (items.length > 0) yield { chunkOffset: 4096, items };
    const recordsMatched = items.filter(({ kind }) => kind === 'record').length;
    const damaged = items.length - recordsMatched;
    const counts = { chunks: 1, chunksSkipped: 0, recordsSeen: recordsMatched, recordsMatched, damaged };
    return { sizeBytes, ...counts, ...(index === 37 && !filter && { damaged: 2 }) } satisfies ReadStatistics;
  },
};

async function itemsFor(
  index: number,
  sizeBytes: number,
  filter: FilterOption['filter'],
): Promise<ChunkReading['items']> {
  const sound = { kind: 'record', offset: 4608, record } as const;
  const tooMany = Array.from({ length: sizeBytes }, (_, at) => ({ ...sound, offset: at + 1 }));
  switch (index) {
    case 5:
      throw new TypeError('planted');
    case 11:
      for (;;);
    case 16:
      return new Promise(() => {});
    case 19:
      process.exit(7);
      break;
    case 23:
      return [{ ...sound, record: { ...record, timeCreated: '2026-11-18T08:14:05Z' } }];
    case 29: {
      const damage = { kind: 'read-failed', message: 'There.', lost: 'nothing' } as const;
      return [{ kind: 'damage', damage: { ...damage, offset: sizeBytes + 1 } }];
    }
    case 31:
      return tooMany;
    case 41:
      planted.push(Buffer.alloc(400 * 1024 * 1024, 1));
      break;
    default:
      break;
  }
  // Input 42 is one that is read with a filter too.
  const isWanted = filter === undefined || index === 42;
  return isWanted && sizeBytes > 4608 ? [sound] : [];
}

const planted: Buffer[] = [];

await serveInputs(plantedReader);
