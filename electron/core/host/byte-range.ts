import type { ByteSource } from '../evtx/source/byte-source';

/** Exactly `length` bytes from `offset` on; undefined when the source does not have all of them. */
export async function readRange(
  source: ByteSource,
  offset: number,
  length: number,
): Promise<DataView | undefined> {
  if (offset < 0 || length < 0 || offset + length > source.sizeBytes) return undefined;
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const count = await source.read(offset + done, bytes.subarray(done));
    if (count <= 0) return undefined;
    done += count;
  }
  return new DataView(bytes.buffer);
}
