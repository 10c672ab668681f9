import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '#core/evtx/crc32';

test('gives the check value of the CRC-32 catalogue', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf4_3926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
});

test('parts one after the other give the same as the whole, at any alignment', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(64), (bytes, at) => {
      const cut = Math.min(at, bytes.length);
      expect(crc32(bytes, cut, bytes.length, crc32(bytes, 0, cut))).toBe(crc32(bytes));
      expect(crc32(new Uint8Array([0, ...bytes]).subarray(1))).toBe(crc32(bytes));
    }),
  );
});
