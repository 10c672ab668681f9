import { lastAtOrBefore } from '../last-at-or-before';
import { headerValue, type MailHeaders, readHeaders } from './mail-headers';
import { mailPieces } from './mime-parts';
import type { MailPiece } from './part-pieces';

/** A mail as a person reads it, and the way back to where each piece of it stood. */
export type MailText = {
  readonly text: string;
  /** Where what stands at `at` in `text` came from: exactly where it was not encoded, else the encoded header or part. In UTF-16 units. */
  readonly sourceOf: (span: TextSpan) => TextSpan;
};

export type TextSpan = { readonly at: number; readonly length: number };

const marks = ['from', 'subject', 'date', 'mime-version', 'content-type'];

/**
 * The text of a mail in its raw form (`.eml`): From, To, Cc, Date and Subject, then its text parts and those of mails within it, out of
 * base64, quoted-printable and encoded words; of the same text in several forms the plain one. Attachments that are no text are left out.
 * Undefined for a text that is no mail, and for a mail in which nothing is encoded or parted. Never throws; what is damaged is given as it
 * stands. Takes time in proportion to the length of the text.
 */
export function mailText(pasted: string): MailText | undefined {
  const from = /^[\ufeff\s]*/.exec(pasted)?.[0].length ?? 0;
  const headers = readHeaders(pasted, from, pasted.length);
  if (headers === undefined || !isMail(headers)) return undefined;
  const pieces = mailPieces(pasted, headers, pasted.length, 0);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + 1;
  }
  const verbatim = pieces.map((piece) => isVerbatim(piece, pasted));
  const sourceOf = (span: TextSpan): TextSpan => {
    const index = lastAtOrBefore(starts, span.at);
    const piece = pieces[index];
    if (piece === undefined) return span;
    return verbatim[index]
      ? { ...span, at: span.at - (starts[index] ?? 0) + piece.from }
      : { at: piece.from, length: piece.to - piece.from };
  };
  return { text: pieces.map(({ text }) => text).join('\n'), sourceOf };
}

/** An HTTP response has Date and Content-Type as well, so that one more is asked for; without MIME there is nothing to decode. */
function isMail(headers: MailHeaders): boolean {
  const has = (name: string) => headerValue(headers, name) !== '';
  const isNamed = has('from') || has('subject') || has('mime-version');
  const isEncoded =
    has('mime-version') ||
    has('content-type') ||
    has('content-transfer-encoding') ||
    headers.headers.some(({ value }) => value.includes('=?'));
  return isNamed && isEncoded && marks.filter(has).length >= 2;
}

function isVerbatim({ text, from, to }: MailPiece, source: string): boolean {
  return text.length === to - from && source.startsWith(text, from);
}
