import { describe, expect, test } from 'vitest';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import type { WrittenValue } from '#test/support/evtx-writer/value';
import {
  fileTimeValue,
  guidValue,
  nullValue,
  sidValue,
  stringsValue,
  typedValue,
  uint64Value,
} from '#test/support/evtx-writer/value';

async function dataOf(...values: readonly WrittenValue[]) {
  const log = buildEventLog({
    chunks: [
      [
        {
          timeCreated: '2026-11-18T08:14:05Z',
          provider: 'Test',
          eventId: 1,
          payload: { kind: 'unnamed', values },
        },
      ],
    ],
  });
  const { records, damage } = await readWhole(memorySource(log));
  expect(damage).toEqual([]);
  return records[0]?.data;
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

function float64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

function float32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeFloatLE(value);
  return buffer;
}

describe('the text of a value', () => {
  test.for<[string, WrittenValue, string]>([
    ['NULL without size', nullValue(), ''],
    ['NULL with size', nullValue(16), ''],
    ['a string', typedValue(0x01, Buffer.from('Grüße 🔑', 'utf16le')), 'Grüße 🔑'],
    ['a string with terminator', typedValue(0x01, Buffer.from('end\0', 'utf16le')), 'end'],
    ['a lone surrogate', typedValue(0x01, bytes('41 00 00 d8 42 00')), 'A\ud800B'],
    ['an ANSI string', typedValue(0x02, bytes('80 e4 92 78 00')), '€ä’x'],
    ['int8', typedValue(0x03, bytes('ff')), '-1'],
    ['uint8', typedValue(0x04, bytes('ff')), '255'],
    ['int16', typedValue(0x05, bytes('feff')), '-2'],
    ['uint16', typedValue(0x06, bytes('feff')), '65534'],
    ['int32', typedValue(0x07, bytes('02000780')), '-2147024894'],
    ['uint32', typedValue(0x08, bytes('02000780')), '2147942402'],
    ['a small int64', typedValue(0x09, bytes('fdffffff ffffffff')), '-3'],
    ['the lowest int64', typedValue(0x09, bytes('00000000 00000080')), '-9223372036854775808'],
    ['the highest int64', typedValue(0x09, bytes('ffffffff ffffff7f')), '9223372036854775807'],
    ['uint64 under 2^53', typedValue(0x0a, bytes('ffffffff ffff1f00')), '9007199254740991'],
    ['the highest uint64', typedValue(0x0a, bytes('ffffffff ffffffff')), '18446744073709551615'],
    ['float32', typedValue(0x0b, float32(0.1)), '0.1'],
    ['the largest float32', typedValue(0x0b, float32(3.4028234663852886e38)), '3.4028235e+38'],
    ['float64', typedValue(0x0c, float64(0.1)), '0.1'],
    ['float64 infinity', typedValue(0x0c, float64(Number.NEGATIVE_INFINITY)), '-INF'],
    ['float64 not a number', typedValue(0x0c, float64(Number.NaN)), 'NaN'],
    ['false', typedValue(0x0d, bytes('00000000')), 'false'],
    ['true by any bit of four bytes', typedValue(0x0d, bytes('00000100')), 'true'],
    ['a boolean of one byte', typedValue(0x0d, bytes('01')), 'true'],
    ['binary', typedValue(0x0e, bytes('00abff')), '00ABFF'],
    ['a GUID', guidValue('235e9d38-7b92-0001-77b1-5e23927bd801'), '{235E9D38-7B92-0001-77B1-5E23927BD801}'],
    ['a size of 4 bytes', typedValue(0x10, bytes('00010000')), '0x100'],
    ['a size of 8 bytes', typedValue(0x10, bytes('0100000001000000')), '0x100000001'],
    ['a FILETIME', fileTimeValue('2026-11-18T08:14:05.1234567Z'), '2026-11-18T08:14:05.1234567Z'],
    [
      'a SYSTEMTIME',
      typedValue(0x12, bytes('ea07 0b00 0300 1200 0800 0e00 0500 4800')),
      '2026-11-18T08:14:05.072Z',
    ],
    ['a SID', sidValue('S-1-5-21-1223297778-3299746493-500'), 'S-1-5-21-1223297778-3299746493-500'],
    ['a SID that is cut short', typedValue(0x13, bytes('01 03 000000000005 15000000')), 'S-1-5-21'],
    [
      'a SID of a large authority',
      typedValue(0x13, bytes('01 01 010000000005 15000000')),
      'S-1-0x010000000005-21',
    ],
    ['HexInt32', typedValue(0x14, bytes('05000780')), '0x80070005'],
    ['HexInt64', uint64Value(0x8000_0000_0000_000an, 0x15), '0x800000000000000a'],
    ['HexInt64 zero', uint64Value(0n, 0x15), '0x0'],
    ['a value of unknown type', typedValue(0x22, bytes('0102')), '0102'],
    ['a value of another size than its type', typedValue(0x08, bytes('010203')), '010203'],
  ])('%s', async ([, value, expected]) => {
    expect(await dataOf(value, typedValue(0x01, Buffer.from('next', 'utf16le')))).toEqual([expected, 'next']);
  });
});

describe('an array becomes one value an item', () => {
  test.for<[string, WrittenValue, string[]]>([
    ['strings', stringsValue(['a', '', 'c']), ['a', '', 'c']],
    ['strings without the last terminator', typedValue(0x81, Buffer.from('a\0b', 'utf16le')), ['a', 'b']],
    ['one empty string', stringsValue(['']), ['']],
    ['no bytes at all', stringsValue([]), ['']],
    ['ANSI strings', typedValue(0x82, bytes('61 00 62 00')), ['a', 'b']],
    ['uint16', typedValue(0x86, bytes('0100 0200')), ['1', '2']],
    ['uint32 with a rest', typedValue(0x88, bytes('01000000 02000000 03')), ['1', '2']],
    ['uint64', typedValue(0x8a, bytes('0100000000000000')), ['1']],
    ['booleans of four bytes', typedValue(0x8d, bytes('01000000 00000000')), ['true', 'false']],
    ['sizes of 4 bytes', typedValue(0x90, bytes('01000000 02000000 03000000')), ['0x1', '0x2', '0x3']],
    [
      'SIDs of different lengths',
      typedValue(0x93, bytes('0101000000000005 12000000 0102000000000005 20000000 20020000')),
      ['S-1-5-18', 'S-1-5-32-544'],
    ],
    ['HexInt32', typedValue(0x94, bytes('0a000000 0b000000')), ['0xa', '0xb']],
  ])('%s', async ([, value, expected]) => {
    expect(await dataOf(value)).toEqual(expected);
  });
});
