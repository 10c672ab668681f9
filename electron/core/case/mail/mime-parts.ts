import { decodeWords } from './encoded-words';
import { endOfLine, headerParameter, headerValue, type MailHeaders, readHeaders } from './mail-headers';
import { type MailPiece, partPieces } from './part-pieces';

/** How deep mails and parts may lie in one another; what lies deeper is given as it stands. */
const deepest = 10;

/** What is shown of a mail's headers; ids of transport and of spam filters would pass for those of an incident. */
const shown = ['from', 'to', 'cc', 'date', 'subject', 'snapshot-content-location'];

/** The readable pieces of a mail whose headers were read: its own headers first, then its text parts in their order. */
export function mailPieces(
  source: string,
  headers: MailHeaders,
  to: number,
  depth: number,
): readonly MailPiece[] {
  const own = headers.headers
    .filter(({ name }) => shown.includes(name))
    .map(({ value, from, to }): MailPiece => {
      const raw = source.slice(from, to);
      const decoded = decodeWords(value);
      return raw.endsWith(decoded)
        ? { text: raw, from, to }
        : { text: `${raw.slice(0, raw.indexOf(':'))}: ${decoded}`, from, to };
    });
  return [...own, ...bodyPieces(source, headers, to, depth)];
}

function bodyPieces(source: string, part: MailHeaders, to: number, depth: number): readonly MailPiece[] {
  const from = part.bodyFrom;
  const contentType = headerValue(part, 'content-type');
  const type = /^[\w.+/-]{1,100}/.exec(contentType)?.[0].toLowerCase() ?? 'text/plain';
  const boundary = headerParameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < deepest) {
    return multipartPieces(source, { from, to, type, boundary, depth });
  }
  const encoding = headerValue(part, 'content-transfer-encoding').toLowerCase();
  const pieces = partPieces(source, { from, to, type, contentType, encoding });
  return type === 'message/rfc822' && depth < deepest
    ? pieces.flatMap((piece) => forwarded(source, piece, depth))
    : pieces;
}

/** A mail within a mail. Where it had to be decoded, all of it stands where its encoded form does. */
function forwarded(source: string, piece: MailPiece, depth: number): readonly MailPiece[] {
  const isVerbatim = piece.text === source.slice(piece.from, piece.to);
  const inner = isVerbatim ? source : piece.text;
  const [from, to] = isVerbatim ? [piece.from, piece.to] : [0, piece.text.length];
  const headers = readHeaders(inner, from, to);
  if (headers === undefined) return [piece];
  const pieces = mailPieces(inner, headers, to, depth + 1);
  return isVerbatim ? pieces : pieces.map(({ text }) => ({ text, from: piece.from, to: piece.to }));
}

type Multipart = {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly boundary: string;
  readonly depth: number;
};

function multipartPieces(source: string, whole: Multipart): readonly MailPiece[] {
  const { before, parts, after } = splitParts(source, whole);
  const read = parts.map(({ from, to }) => {
    const headers = readHeaders(source, from, to) ?? { headers: [], bodyFrom: from };
    const isPlain = /^(?:text\/plain\b|$)/i.test(headerValue(headers, 'content-type'));
    return { isPlain, pieces: bodyPieces(source, headers, to, whole.depth + 1) };
  });
  const hasWords = ({ pieces }: (typeof read)[number]) => pieces.some(({ text }) => text.trim() !== '');
  const chosen = read.find((part) => part.isPlain && hasWords(part)) ?? read.find(hasWords);
  const pieces =
    whole.type === 'multipart/alternative' ? (chosen?.pieces ?? []) : read.flatMap((part) => part.pieces);
  // What stands outside of all parts is what the sender's program says, or what was added to the text afterwards.
  return [before, ...pieces, after].filter(({ text }) => text.trim() !== '');
}

type Range = { readonly from: number; readonly to: number };

function splitParts(source: string, { from, to, boundary }: Multipart) {
  // A mark is searched for in this part alone: each of many parts without theirs would search the rest of the mail.
  const body = source.slice(from, to);
  const mark = `--${boundary}`;
  const parts: Range[] = [];
  let begin: number | undefined;
  let firstMark = body.length;
  let end = body.length;
  for (let at = nextMark(body, mark, 0); at >= 0; at = nextMark(body, mark, at + 1)) {
    const lineEnd = endOfLine(body, at, body.length);
    const rest = body.slice(at + mark.length, lineEnd).trim();
    if (rest !== '' && rest !== '--') continue;
    firstMark = Math.min(firstMark, at);
    if (begin !== undefined) parts.push({ from: from + begin, to: from + at });
    begin = rest === '' ? lineEnd : undefined;
    if (begin !== undefined) continue;
    end = lineEnd;
    break;
  }
  if (begin !== undefined) parts.push({ from: from + begin, to });
  const verbatim = (start: number, stop: number): MailPiece => ({
    text: body.slice(start, stop),
    from: from + start,
    to: from + stop,
  });
  return { before: verbatim(0, firstMark), parts, after: verbatim(end, body.length) };
}

/** Where the next line begins with `mark`, from `at` on; -1 where none does. */
function nextMark(body: string, mark: string, at: number): number {
  if (at === 0 && body.startsWith(mark)) return 0;
  const newline = body.indexOf(`\n${mark}`, Math.max(0, at - 1));
  return newline < 0 ? -1 : newline + 1;
}
