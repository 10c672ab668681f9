import { charsetDecoder, inCharset } from './charset';
import { endOfLine, headerParameter } from './mail-headers';
import { fromBase64, fromQuotedPrintable } from './transfer-encoding';

/** A readable piece of a mail, and where it stands in the source, in UTF-16 units. */
export type MailPiece = { readonly text: string; readonly from: number; readonly to: number };

/** A part that has no parts of its own: where its body stands, its type, the header that names it, and its transfer encoding. */
export type LeafPart = {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly contentType: string;
  readonly encoding: string;
};

/** The text of a part that has no parts of its own; nothing of a picture or another attachment that is no text. */
export function partPieces(source: string, part: LeafPart): readonly MailPiece[] {
  const { from, to, type, contentType, encoding } = part;
  if (!/^(?:text|message|multipart)\//.test(type)) return [];
  const body = source.slice(from, to);
  const charset = headerParameter(contentType, 'charset') ?? 'utf-8';
  const shaped = (text: string) => readable(text, type, contentType);
  if (encoding.includes('quoted-printable')) {
    return [{ text: shaped(fromQuotedPrintable(body, charsetDecoder(charset))), from, to }];
  }
  if (!encoding.includes('base64')) return [{ text: shaped(inCharset(body, charset)), from, to }];
  const end = endOfBase64(source, from, to);
  const decoded = {
    text: shaped(charsetDecoder(charset)(fromBase64(source.slice(from, end)))),
    from,
    to: end,
  };
  // A list or a gateway puts its own lines below a text that it did not decode.
  return end === to ? [decoded] : [decoded, { text: source.slice(end, to), from: end, to }];
}

function endOfBase64(source: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const next = endOfLine(source, at, to);
    if (/[^A-Za-z0-9+/=\s]/.test(source.slice(at, next))) return at;
    at = next;
  }
  return to;
}

function readable(text: string, type: string, contentType: string): string {
  // The head of a page has styles and names of schemas; nothing that a person wrote.
  if (type === 'text/html') return text.slice(Math.max(0, text.search(/<body\b/i)));
  const isFlowed = headerParameter(contentType, 'format')?.toLowerCase() === 'flowed';
  if (!isFlowed) return text;
  const keepsBlank = headerParameter(contentType, 'delsp')?.toLowerCase() !== 'yes';
  return unflowed(text, keepsBlank);
}

/** Joins the lines that a mail program broke behind a blank. Source: RFC 3676. */
function unflowed(text: string, keepsBlank: boolean): string {
  const lines = text.split(/\r?\n/).map((line) => (line.startsWith(' ') ? line.slice(1) : line));
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      const flows = line.endsWith(' ') && line !== '-- ';
      if (!flows) return `${line}\n`;
      return keepsBlank ? line : line.slice(0, -1);
    })
    .join('');
}
