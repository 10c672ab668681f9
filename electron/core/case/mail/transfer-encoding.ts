const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextetOf = new Int8Array(128).fill(-1);
for (const [value, letter] of [...letters].entries()) sextetOf[letter.charCodeAt(0)] = value;

/** Source: RFC 2045 section 6.8. What is no letter of base64 is passed over; `=` ends a group, also in the middle of the text. */
export function fromBase64(encoded: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((encoded.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    const value = code < 128 ? (sextetOf[code] ?? -1) : -1;
    if (code === equals) count = 0;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length] = (bits >> count) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const equals = 0x3d;
const softBreak = /=[ \t]*(?:\r?\n|$)/y;
const escaped = /=([0-9a-fA-F]{2})/y;

/**
 * Source: RFC 2045 section 6.7. Lines that end in `=` are joined, `=C3=BC` is read with `decode`. An `=` that begins neither stays as it
 * stands, and so does a character that is not ASCII.
 */
export function fromQuotedPrintable(encoded: string, decode: (bytes: Uint8Array) => string): string {
  const bytes = new Uint8Array(encoded.length);
  const parts: string[] = [];
  let length = 0;
  const flush = () => {
    if (length > 0) parts.push(decode(bytes.slice(0, length)));
    length = 0;
  };
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    if (code > 127) {
      flush();
      parts.push(encoded.charAt(at));
      continue;
    }
    softBreak.lastIndex = at;
    escaped.lastIndex = at;
    const digits = code === equals ? escaped.exec(encoded)?.[1] : undefined;
    const broken = code === equals && digits === undefined ? softBreak.exec(encoded)?.[0] : undefined;
    if (broken !== undefined) {
      at += broken.length - 1;
      continue;
    }
    bytes[length] = digits === undefined ? code : Number.parseInt(digits, 16);
    length += 1;
    if (digits !== undefined) at += 2;
  }
  flush();
  return parts.join('');
}
