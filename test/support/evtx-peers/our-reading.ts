import { openEventLog } from '#core/evtx/open-event-log';
import { readEventLog } from '#core/evtx/read-event-log';
import { renderEventLog } from '#core/evtx/render-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { parseXml, type XmlElement } from './parse-xml';

/** What our reader gave for one event log. */
export type OurReading = {
  readonly records: readonly OurRecord[];
  /** Where it found damage, in bytes from the start of the file. */
  readonly damageOffsets: ReadonlySet<number>;
};

export type OurRecord = {
  /** System/EventRecordID. */
  readonly recordId: string;
  /** In bytes from the start of the file. */
  readonly offset: number;
  readonly root: XmlElement;
};

/** Reads an event log with our reader: its canonical XML, and from the records as objects where each one stands. */
export async function readOurs(path: string): Promise<OurReading> {
  const opened = await openEventLog(path);
  if (!opened.ok) throw new Error(opened.problem.message);
  const source = opened.value;
  try {
    const roots = await eventsOf(source);
    const { offsets, damageOffsets } = await placesOf(source);
    if (offsets.length !== roots.length)
      throw new Error(`${roots.length} events as XML, ${offsets.length} as objects`);
    const records = roots.map((root, index) => ({
      recordId: recordIdOf(root),
      offset: offsets[index] ?? 0,
      root,
    }));
    return { records, damageOffsets };
  } finally {
    await source.close();
  }
}

/** System/EventRecordID. */
export function recordIdOf({ children }: XmlElement): string {
  const system = children.find(({ name }) => name === 'System');
  return system?.children.find(({ name }) => name === 'EventRecordID')?.text.trim() ?? '';
}

async function eventsOf(source: ByteSource): Promise<readonly XmlElement[]> {
  const roots: XmlElement[] = [];
  for await (const { bytes } of renderEventLog(source, { format: 'xml' })) {
    for (const line of Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1)) {
      const parsing = parseXml(line);
      if (!parsing.ok)
        throw new Error(`Our XML is not well-formed (${parsing.reason}): ${line.slice(0, 2000)}`);
      roots.push(parsing.root);
    }
  }
  return roots;
}

async function placesOf(source: ByteSource): Promise<{ offsets: number[]; damageOffsets: Set<number> }> {
  const offsets: number[] = [];
  const damageOffsets = new Set<number>();
  for await (const { items } of readEventLog(source)) {
    for (const item of items) {
      if (item.kind === 'record') offsets.push(item.offset);
      else damageOffsets.add(item.damage.offset);
    }
  }
  return { offsets, damageOffsets };
}
