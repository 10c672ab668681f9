import type { ByteSource } from '#core/evtx/source/byte-source';

/**
 * A byte source over memory. `largestRead` makes reads short, as media do; `failsAt` makes every read that reaches
 * that offset fail, `unreadable` those that touch the bytes between its two offsets.
 */
export function memorySource(
  bytes: Uint8Array,
  {
    name = 'test.evtx',
    largestRead = Number.POSITIVE_INFINITY,
    failsAt = Number.POSITIVE_INFINITY,
    unreadable = [0, 0],
  } = {},
): ByteSource {
  return {
    name,
    sizeBytes: bytes.length,
    read: async (offset, into) => {
      const [from = 0, to = 0] = unreadable;
      const touches = offset < to && offset + into.length > from;
      if (touches || offset + into.length > failsAt) throw new Error('the disk does not answer');
      const part = bytes.subarray(offset, offset + Math.min(into.length, largestRead));
      into.set(part);
      return part.length;
    },
    close: async () => {},
  };
}
