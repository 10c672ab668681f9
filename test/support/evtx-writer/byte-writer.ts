/** Bytes that are being written one after the other; nothing is written at or beyond `endAt`. */
export type ByteWriter = { readonly bytes: Buffer; at: number; readonly endAt: number };

/** What is being written does not fit into the room that is left. */
export class NoRoomError extends RangeError {}

/** Steps over so many bytes and gives the offset of the first. Throws NoRoomError when they are not there. */
export function takeBytes(writer: ByteWriter, count: number): number {
  const at = writer.at;
  if (at + count > writer.endAt) throw new NoRoomError('There is no room left.');
  writer.at = at + count;
  return at;
}

export function writeUint8(writer: ByteWriter, value: number): void {
  writer.bytes.writeUInt8(value, takeBytes(writer, 1));
}

export function writeUint16(writer: ByteWriter, value: number): void {
  writer.bytes.writeUInt16LE(value, takeBytes(writer, 2));
}

export function writeUint32(writer: ByteWriter, value: number): void {
  writer.bytes.writeUInt32LE(value, takeBytes(writer, 4));
}

export function writeUint64(writer: ByteWriter, value: bigint): void {
  writer.bytes.writeBigUInt64LE(value, takeBytes(writer, 8));
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  writer.bytes.set(bytes, takeBytes(writer, bytes.length));
}

/** u16 number of UTF-16 units, then the units; lone surrogates stay as they are. */
export function writeCountedText(writer: ByteWriter, text: string): void {
  writeUint16(writer, text.length);
  writer.bytes.write(text, takeBytes(writer, text.length * 2), 'utf16le');
}

/** Writes the size of what `write` writes (or `statedSizeBytes`, to lie about it) into the four bytes ahead of it. */
export function writeSized(writer: ByteWriter, write: () => void, statedSizeBytes?: number): void {
  const sizeAt = takeBytes(writer, 4);
  write();
  writer.bytes.writeUInt32LE(statedSizeBytes ?? writer.at - sizeAt - 4, sizeAt);
}
