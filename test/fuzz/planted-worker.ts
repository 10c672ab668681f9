import type { EventRecord } from '#core/evtx/event/event-record';
import type { ChunkReading } from '#core/evtx/event-log-item';
import type { EventFilter } from '#core/evtx/filter';
import type { readEventLog } from '#core/evtx/read-event-log';
import type { RenderOptions, renderEventLog } from '#core/evtx/render-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import type { ReadOptions } from '#core/evtx/walk-event-log';
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
async function* read(
  { name, sizeBytes }: ByteSource,
  { filter }: ReadOptions,
): ReturnType<typeof readEventLog> {
  const index = indexOf(name);
  const items = await itemsFor(index, sizeBytes, filter);
  if (items.length > 0) yield { chunkOffset: 4096, items };
  const recordsMatched = items.filter(({ kind }) => kind === 'record').length;
  const damaged = index === 37 && !filter ? 2 : items.length - recordsMatched;
  return { sizeBytes, chunks: 1, chunksSkipped: 0, recordsSeen: recordsMatched, recordsMatched, damaged };
}

async function* render(
  source: ByteSource,
  { format, ...options }: RenderOptions,
): ReturnType<typeof renderEventLog> {
  const index = indexOf(source.name);
  const readings = read(source, options);
  for (;;) {
    const reading = await readings.next();
    if (reading.done) return reading.value;
    const damage = reading.value.items.flatMap((item) => (item.kind === 'damage' ? [item.damage] : []));
    const found = reading.value.items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
    const lines = found.map((event) => {
      if (index >= 110) return '<Event a="1" a="2"/>{';
      if (index >= 70 && index < 90)
        return format === 'xml' ? '<a:Event/>' : JSON.stringify({ ...event, task: 1 });
      return format === 'xml' ? '<Event/>' : JSON.stringify(event);
    });
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    if (index >= 90 && index < 110) bytes.fill(0xff, 1, 2);
    yield { bytes, records: lines.length, damage, doneBytes: source.sizeBytes };
  }
}

function indexOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

async function itemsFor(
  index: number,
  sizeBytes: number,
  filter: EventFilter | undefined,
): Promise<ChunkReading['items']> {
  const sound = { kind: 'record', offset: 0, record } as const;
  const tooMany = Array.from({ length: sizeBytes / 28 + 1 }, (_, offset) => ({ ...sound, offset }));
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
      if (hoard.length === 0) hoard.push(Buffer.alloc(300 * 1024 * 1024, 1));
      break;
    default:
      break;
  }
  const isWanted = filter === undefined || (index >= 50 && index < 70);
  return isWanted ? [sound] : [];
}

const hoard: Buffer[] = [];

await serveInputs({ read, render });
