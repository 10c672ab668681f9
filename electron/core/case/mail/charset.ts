/** Only what is used of it: this code knows neither the DOM nor Node. */
declare const TextDecoder: new (charset: string) => { decode(bytes: Uint8Array): string };

/** Reads bytes as text of a charset as mails name it (utf-8, iso-8859-1, windows-1252 ...); one that is not known is read as UTF-8. */
export function charsetDecoder(charset: string): (bytes: Uint8Array) => string {
  const decoder = decoderOf(charset.trim()) ?? new TextDecoder('utf-8');
  return (bytes) => decoder.decode(bytes);
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
