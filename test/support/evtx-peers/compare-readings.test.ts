import { expect, test } from 'vitest';
import { type Comparison, compareReadings } from './compare-readings';
import { countsOf, unknownDifferences } from './comparison-counts';
import { readEvtxexportOutput } from './evtxexport';
import type { OurReading } from './our-reading';
import { parseXml } from './parse-xml';
import type { PeerReading } from './peer-reading';

const chunkAt = 4096;
const sizeBytes = 1024;

function xmlOf(recordId: number, value = 'a'): string {
  return `<Event><System><EventRecordID>${recordId}</EventRecordID></System><Data>${value}</Data></Event>`;
}

/** Records of 1,024 bytes each from the begin of the first chunk on, as far as the comparison looks at them. */
function log(chunks = 1): Buffer {
  const bytes = Buffer.alloc(chunkAt + chunks * 65_536);
  bytes.write('ElfFile\0', 'latin1');
  for (let at = chunkAt; at + sizeBytes <= bytes.length; at += sizeBytes) {
    bytes.writeUInt32LE(sizeBytes, at + 4);
    bytes.writeUInt32LE(sizeBytes, at + sizeBytes - 4);
  }
  return bytes;
}

function offsetOf(position: number): number {
  return chunkAt + position * sizeBytes;
}

function ours(recordIds: readonly number[], firstPosition = 1): OurReading {
  const records = recordIds.map((recordId, index) => {
    const parsing = parseXml(xmlOf(recordId));
    if (!parsing.ok) throw new Error(parsing.reason);
    return { recordId: `${recordId}`, offset: offsetOf(firstPosition + index), root: parsing.root };
  });
  return { records, damageOffsets: new Set([offsetOf(50)]) };
}

function theirs(recordIds: readonly number[], more: Partial<PeerReading> = {}): PeerReading {
  return { records: recordIds.map((recordId) => ({ xml: xmlOf(recordId) })), failures: [], ...more };
}

function result(comparison: Comparison): unknown[] {
  const { compared, equal, kinds } = countsOf(comparison);
  return [compared, equal, kinds, unknownDifferences('log', comparison.records).length];
}

test('records are paired by id, those of one id in their order', () => {
  const comparison = compareReadings(ours([1, 2, 2, 3]), theirs([1, 2, 2, 3]), log());
  expect(result(comparison)).toEqual([4, 4, {}, 0]);
  expect(comparison.isSameOrder).toBe(true);
  expect(compareReadings(ours([1, 2]), theirs([2, 1]), log()).isSameOrder).toBe(false);
});

test('a record that only one reader gives, for no known reason, is of no known kind', () => {
  expect(result(compareReadings(ours([1, 2, 3]), theirs([1, 3]), log()))).toEqual([2, 2, {}, 1]);
  expect(result(compareReadings(ours([1, 3]), theirs([1, 2, 3]), log()))).toEqual([2, 2, {}, 1]);
});

test('why the other reader lacks a record is seen in what it says and in the bytes', () => {
  const failing = theirs([1, 3], { failures: [{ offset: offsetOf(2), reason: 'KeyError: 136' }] });
  expect(result(compareReadings(ours([1, 2, 3]), failing, log()))).toEqual([
    2,
    2,
    { 'peer-fails-on-record': 1 },
    0,
  ]);

  const stopped = theirs([1], { stopped: 'unable to retrieve record: 2' });
  expect(result(compareReadings(ours([1, 2, 3]), stopped, log()))).toEqual([
    1,
    1,
    { 'peer-stopped-before': 2 },
    0,
  ]);

  const headerless = log().fill(0, 0, 8);
  expect(result(compareReadings(ours([1]), theirs([]), headerless))).toEqual([
    0,
    0,
    { 'peer-wants-file-header': 1 },
    0,
  ]);

  const cut = log().subarray(0, -8);
  const kinds = { 'peer-skips-last-partial-chunk': 1 };
  expect(result(compareReadings(ours([1]), theirs([]), cut))).toEqual([0, 0, kinds, 0]);

  const halfWritten = log();
  halfWritten.writeUInt32LE(0, offsetOf(2) - 4);
  const half = { 'peer-skips-half-written-record': 1 };
  expect(result(compareReadings(ours([1]), theirs([]), halfWritten))).toEqual([0, 0, half, 0]);

  const atEnd = { 'peer-loses-record-at-chunk-end': 1 };
  expect(result(compareReadings(ours([1, 2], 62), theirs([1]), log()))).toEqual([1, 1, atEnd, 0]);
});

test('a record that the other reader prints where we say damage is a known kind', () => {
  const printed = theirs([1], { records: [{ xml: xmlOf(1) }, { xml: xmlOf(9), offset: offsetOf(50) }] });
  expect(result(compareReadings(ours([1]), printed, log()))).toEqual([
    1,
    1,
    { 'damaged-record-printed': 1 },
    0,
  ]);
});

test('a place where the other reader fails and we say nothing at all is of no known kind', () => {
  const failing = theirs([1], { failures: [{ offset: offsetOf(40), reason: 'ParseException' }] });
  expect(result(compareReadings(ours([1]), failing, log()))).toEqual([1, 1, {}, 1]);
});

test('a record that is not well-formed is compared when control characters are all that is wrong', () => {
  const printed = (value: string) => theirs([], { records: [{ xml: xmlOf(1, value) }] });
  const control = countsOf(compareReadings(ours([1]), printed('a\u0003'), log()));
  expect(control).toMatchObject({ compared: 1, equal: 0, kinds: { 'control-character-not-well-formed': 1 } });
  expect(unknownDifferences('log', compareReadings(ours([1]), printed('a & b'), log()).records)[0]).toMatch(
    /^log, record unknown, : ours "well-formed", theirs "& without ;/,
  );
});

test('the output of evtxexport is taken apart, and refused when it is of another form', () => {
  const event =
    '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n  <System/>\n</Event>\n';
  expect(readEvtxexportOutput(`evtxexport 20181227\n\n${event}\n${event}\n`)).toEqual([
    { xml: event },
    { xml: event },
  ]);
  expect(readEvtxexportOutput('evtxexport 20181227\n\nNo records to export.\n')).toEqual([]);
  expect(readEvtxexportOutput('evtxexport 20181227\n\n')).toEqual([]);
  expect(() => readEvtxexportOutput(`evtxexport 20181227\n\n${event}\nEvent number: 1\n`)).toThrow(
    'another form',
  );
  expect(() => readEvtxexportOutput('evtxdump\n')).toThrow('evtxexport began with');
});
