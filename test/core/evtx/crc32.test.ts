import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, crc32InScript } from '#core/evtx/chunk/crc32';

describe.each([
  ['with zlib where there is one', crc32],
  ['in script', crc32InScript],
])('crc32 %s', (_, checksum) => {
  test('gives the check value of the CRC-32 catalogue', () => {
    expect(checksum(Buffer.from('123456789'))).toBe(0xcbf4_3926);
    expect(checksum(Buffer.alloc(0))).toBe(0);
  });

  test('parts one after the other give the same as the whole, at any alignment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(64), (bytes, at) => {
        const cut = Math.min(at, bytes.length);
        expect(checksum(bytes, cut, bytes.length, checksum(bytes, 0, cut))).toBe(checksum(bytes));
        expect(checksum(new Uint8Array([0, ...bytes]).subarray(1))).toBe(checksum(bytes));
      }),
    );
  });
});
