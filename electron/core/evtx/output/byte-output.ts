/** Bytes that are being written, in a buffer that grows and is used again. */
export type ByteOutput = { bytes: Buffer; at: number };

const firstSizeBytes = 512 * 1024;

export function byteOutput(): ByteOutput {
  return { bytes: Buffer.allocUnsafe(firstSizeBytes), at: 0 };
}

/** Makes room for so many more bytes. */
export function ensureRoom(output: ByteOutput, sizeBytes: number): void {
  const needed = output.at + sizeBytes;
  if (needed <= output.bytes.length) return;
  const larger = Buffer.allocUnsafe(Math.max(needed, output.bytes.length * 2));
  output.bytes.copy(larger, 0, 0, output.at);
  output.bytes = larger;
}

/** Copies bytes for which there is room. Pieces are short, so that a loop is quicker than a call into the runtime. */
export function putBytes(output: ByteOutput, piece: Buffer): void {
  const { bytes } = output;
  const { length } = piece;
  let { at } = output;
  for (let index = 0; index < length; index++) bytes[at++] = piece[index] as number;
  output.at = at;
}

/** Writes ASCII text for which there is room. */
export function putAscii(output: ByteOutput, text: string): void {
  const { bytes } = output;
  let { at } = output;
  for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
  output.at = at;
}

/** Writes any text as UTF-8; makes room itself. */
export function putText(output: ByteOutput, text: string): void {
  ensureRoom(output, text.length * 3);
  output.at += output.bytes.write(text, output.at, 'utf8');
}
