import type { RenderFormat } from '#core/evtx/render-event-log';
import type { ReadOptions } from '#core/evtx/walk-event-log';
import { memorySource } from '#test/support/evtx-memory-source';
import type { FuzzInput } from '../inputs/make-input';
import { anyFilter, checkFilter } from './check-filter';
import { checkReading } from './check-reading';
import { checkRendering, checkSameAsReading } from './check-rendering';
import { describeError, type Fault, makeFaults } from './faults';
import type { FuzzedReader } from './fuzzed-reader';
import { parserFault } from './parser-fault';

export type Trial = {
  readonly records: number;
  readonly damage: number;
  /** What reading and rendering took, without the parser that is asked about some lines. */
  readonly elapsedMs: number;
  readonly faults: readonly Fault[];
};

const percentParsed = 2;
const mostLinesParsed = 10;

/**
 * Reads an input as it is, or with salvage, or with a filter too; renders it in one of the two formats with the same
 * options; and tells what does not hold. Never rejects.
 */
export async function tryInput(input: FuzzInput, reader: FuzzedReader): Promise<Trial> {
  const { index, bytes, random } = input;
  const source = memorySource(bytes, { name: `input-${index}.evtx` });
  const faults = makeFaults();
  const startedMs = performance.now();
  const salvage: ReadOptions = random.chance(50) ? { salvages: true } : {};
  const all = await checkReading(reader, source, salvage, faults);
  let chosen = { reading: all, options: salvage };
  if (random.chance(33)) {
    const options = { ...salvage, filter: anyFilter(random) };
    const reading = await checkReading(reader, source, options, faults);
    if (faults.found.length === 0) checkFilter(options.filter, reading.records, all.records, faults);
    chosen = { reading, options };
  }
  const format = random.pick<RenderFormat>(['jsonl', 'xml']);
  const rendering = await checkRendering(reader, source, { ...chosen.options, format }, faults);
  const elapsedMs = performance.now() - startedMs;
  if (format === 'jsonl') checkSameAsReading(rendering, chosen.reading, faults);
  else if (random.chance(percentParsed)) {
    for (const line of rendering.lines.slice(0, mostLinesParsed)) {
      const fault = await parserFault(line).catch(describeError);
      if (fault !== undefined) faults.add('parsed xml', `${fault} in ${line}`);
    }
  }
  return { records: all.records.length, damage: all.damage.length, elapsedMs, faults: faults.found };
}
