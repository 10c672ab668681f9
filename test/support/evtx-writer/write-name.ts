import { writeCountedText, writeUint16, writeUint32 } from './byte-writer';
import type { ChunkWriter } from './chunk-writer';
import { enter, unitHash } from './hash-table';

/** A reference to a name; the name itself stands behind its first reference in the chunk. */
export function writeName(writer: ChunkWriter, name: string): void {
  const known = writer.names.offsets.get(name);
  const offset = known ?? writer.at + 4;
  writeUint32(writer, offset);
  if (known !== undefined) return;
  const hash = unitHash(Array.from({ length: name.length }, (_, unit) => name.charCodeAt(unit)));
  writeUint32(writer, enter(writer.names, name, hash, offset));
  writeUint16(writer, hash & 0xffff);
  writeCountedText(writer, name);
  writeUint16(writer, 0);
}
