const bytesOfLine = 16;

/** Bytes as a listing: the offset, sixteen bytes in hexadecimal, the same as ASCII with a dot for what is none. */
export function byteListing(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesOfLine) {
    const part = bytes.subarray(at, at + bytesOfLine);
    const codes = Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const letters = Array.from(part, (byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.'));
    const offset = at.toString(16).padStart(8, '0');
    lines.push(`${offset}  ${codes.padEnd(bytesOfLine * 3 - 1)}  ${letters.join('')}`);
  }
  return lines.join('\n');
}
