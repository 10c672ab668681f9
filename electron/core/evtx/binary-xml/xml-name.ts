import { type Chunk, spend } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';
import { type Cursor, need, takeUint32 } from './xml-cursor';

const nameHeaderSizeBytes = 8;

/**
 * Takes a name reference: a chunk offset that points back, or just behind itself, where the name is then stored
 * and stepped over.
 */
export function takeName(chunk: Chunk, cursor: Cursor): string {
  const at = cursor.at;
  const offset = takeUint32(chunk, cursor);
  const name = nameAt(chunk, offset);
  chunk.nameTrail?.push({ at, nameAt: offset });
  if (offset === cursor.at) {
    const size = nameHeaderSizeBytes + name.length * 2 + 2;
    need(cursor, size);
    cursor.at += size;
  }
  return name;
}

/** The name at a chunk offset: u32 link, u16 hash, u16 characters, UTF-16LE. */
function nameAt(chunk: Chunk, offset: number): string {
  const known = chunk.names.get(offset);
  if (known !== undefined) return known;
  const start = offset + nameHeaderSizeBytes;
  if (start > chunk.length)
    throw new DecodeFailure(`a name at chunk offset ${offset} lies outside the chunk`);
  const end = start + chunk.view.getUint16(start - 2, true) * 2;
  if (end > chunk.length) throw new DecodeFailure(`a name at chunk offset ${offset} lies outside the chunk`);
  spend(chunk, end - start);
  const name = chunk.bytes.toString('utf16le', start, end);
  chunk.names.set(offset, name);
  return name;
}
