/** Only what is used of it: this code knows neither the DOM nor Node. */
declare const TextDecoder: new (
  charset: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Reads bytes as text of a charset as mails name it (utf-8, iso-8859-1, windows-1252 ...); one that is not known is read as UTF-8. */
export function charsetDecoder(charset: string): (bytes: Uint8Array) => string {
  const decoder = decoderOf(charset, false) ?? new TextDecoder('utf-8');
  // Several Node versions read windows-1252 as Latin-1, which has no letters there.
  const mend = (text: string) =>
    text.replace(/[\u0080-\u009f]/g, (mark) => upper[mark.charCodeAt(0) - 0x80] ?? mark);
  return alike.test(charset.trim())
    ? (bytes) => mend(decoder.decode(bytes))
    : (bytes) => decoder.decode(bytes);
}

/**
 * The text of a body in 8 bits whose file was taken for windows-1252, which is what a file that is no UTF-8 is taken for. A text that
 * cannot have come about so, and one that `charset` has no letters for, stays as it is.
 */
export function inCharset(text: string, charset: string): string {
  if (alike.test(charset.trim()) || /^\s*utf-?16/i.test(charset) || !/[^\0-\x7f]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charAt(at));
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    const read = decoderOf(charset, true)?.decode(bytes) ?? text;
    return /[\u0080-\u009f]/.test(read) ? text : read;
  } catch {
    return text;
  }
}

/** Charsets with which windows-1252 shares nearly all letters. */
const alike = /^(?:us-ascii|iso-8859-1|windows-1252)$/i;

/** 0x80 to 0x9F of windows-1252; from there on it is Latin-1. Source: unicode.org CP1252.TXT. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = upper.indexOf(letter);
  return index < 0 ? undefined : index + 0x80;
}

function decoderOf(charset: string, fatal: boolean) {
  try {
    return new TextDecoder(charset.trim(), { fatal });
  } catch {
    return undefined;
  }
}
