import { charsetDecoder } from './charset';
import { fromBase64, fromQuotedPrintable } from './transfer-encoding';

const word = /=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\r\n]{0,1000})\?=/gi;
/** A fold or blank between two encoded words is no part of the text. */
const between = /^[ \t\r\n]*$/;

/**
 * Decodes the encoded words of a header, such as `=?iso-8859-1?Q?Gr=FC=DFe?=`; what is none stays. Source: RFC 2047. Neighbours of one
 * charset are decoded as one, since some programs part a letter's bytes.
 */
export function decodeWords(value: string): string {
  const parts: string[] = [];
  let pending: { readonly charset: string; readonly bytes: number[] } | undefined;
  let end = 0;
  const flush = () => {
    if (pending !== undefined) parts.push(charsetDecoder(pending.charset)(Uint8Array.from(pending.bytes)));
    pending = undefined;
  };
  for (const match of value.matchAll(word)) {
    const [whole, charset = '', encoding = '', encoded = ''] = match;
    const gap = value.slice(end, match.index);
    if (pending === undefined || !between.test(gap)) {
      flush();
      parts.push(gap);
    } else if (pending.charset !== charset.toLowerCase()) flush();
    pending ??= { charset: charset.toLowerCase(), bytes: [] };
    for (const byte of bytesOf(encoded, encoding)) pending.bytes.push(byte);
    end = match.index + whole.length;
  }
  flush();
  return parts.join('') + value.slice(end);
}

function bytesOf(encoded: string, encoding: string): Iterable<number> {
  if (/b/i.test(encoding)) return fromBase64(encoded);
  const bytes: number[] = [];
  const keep = (more: Uint8Array) => {
    for (const byte of more) bytes.push(byte);
    return '';
  };
  fromQuotedPrintable(encoded.replaceAll('_', ' '), keep);
  return bytes;
}
