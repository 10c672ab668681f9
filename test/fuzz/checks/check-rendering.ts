import { isUtf8 } from 'node:buffer';
import type { Damage } from '#core/evtx/damage';
import type { RenderOptions } from '#core/evtx/render-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { checkDamage, isWithin } from './check-damage';
import type { CheckedReading } from './check-reading';
import { checkStatistics, isBeyondBounds } from './check-statistics';
import { describeError, type Faults } from './faults';
import type { FuzzedReader } from './fuzzed-reader';
import { wellFormednessFault } from './well-formed';

/** Renders a log to its end and checks all that is given; gives the lines, one a record. */
export async function checkRendering(
  { render }: FuzzedReader,
  source: ByteSource,
  options: RenderOptions,
  faults: Faults,
): Promise<{ readonly lines: readonly string[]; readonly damage: readonly Damage[] }> {
  const lines: string[] = [];
  const damage: Damage[] = [];
  const { sizeBytes } = source;
  let doneBytes = 0;
  try {
    const blocks = render(source, options);
    for (;;) {
      const block = await blocks.next();
      if (block.done) {
        checkStatistics(block.value, { records: lines.length, damage: damage.length, sizeBytes }, faults);
        break;
      }
      const { bytes, records, damage: found, doneBytes: done } = block.value;
      const given = linesOf(bytes, faults);
      if (given.length !== records) faults.add('lines', `${given.length} for ${records} records`);
      if (!isWithin(done, sizeBytes) || done < doneBytes)
        faults.add('done bytes', `${done} behind ${doneBytes} of ${sizeBytes}`);
      doneBytes = done;
      lines.push(...given);
      damage.push(...found);
      for (const piece of found) checkDamage(piece, sizeBytes, faults);
      if (isBeyondBounds(lines.length, damage.length, sizeBytes, faults)) break;
    }
  } catch (error) {
    faults.add('does not throw', describeError(error));
  }
  const faultOf = options.format === 'xml' ? wellFormednessFault : jsonFault;
  for (const line of lines) {
    const fault = faultOf(line);
    if (fault !== undefined) faults.add(`well-formed ${options.format}`, `${fault} in ${line}`);
  }
  return { lines, damage };
}

/**
 * JSON lines are what `JSON.stringify` makes of the records that a reading of the same log gives, with the same damage.
 * Nothing is said of a log that asks for more work than is allowed, nor of salvaged records, which then fail without
 * a word: writing stored values straight costs less of it.
 */
export function checkSameAsReading(
  rendering: { readonly lines: readonly string[]; readonly damage: readonly Damage[] },
  reading: CheckedReading,
  faults: Faults,
): void {
  if ([...rendering.damage, ...reading.damage].some(isBeyondWork)) return;
  const readLines = reading.records.map((record) => JSON.stringify(record));
  const pairs = [
    ['records', rendering.lines.filter(isOwnRecord), readLines.filter(isOwnRecord)],
    ['damage', rendering.damage.map(inShort), reading.damage.map(inShort)],
  ] as const;
  for (const [what, rendered, read] of pairs) {
    if (rendered.length !== read.length)
      faults.add(`same ${what}`, `${rendered.length} rendered, ${read.length} read`);
    const differs = rendered.findIndex((line, index) => line !== read[index]);
    if (differs >= 0) faults.add(`same ${what}`, `rendered ${rendered[differs]} and read ${read[differs]}`);
  }
}

function isOwnRecord(line: string): boolean {
  return !line.endsWith(',"salvaged":true}');
}

function isBeyondWork({ message }: Damage): boolean {
  return message.includes('repeat each other beyond any real event');
}

function inShort({ kind, offset, message }: Damage): string {
  return `${kind} at ${offset}: ${message}`;
}

function linesOf(bytes: Uint8Array, faults: Faults): readonly string[] {
  if (bytes.length === 0) return [];
  const text = Buffer.from(bytes).toString();
  if (!isUtf8(bytes)) faults.add('utf-8', `the bytes of a block are none: ${text}`);
  if (!text.endsWith('\n')) faults.add('lines', `the last one has no end: ${text.slice(-80)}`);
  return text.slice(0, -1).split('\n');
}

function jsonFault(line: string): string | undefined {
  try {
    JSON.parse(line);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
