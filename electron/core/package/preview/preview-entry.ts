import { hasFileMagic } from '../../evtx/chunk/file-header';
import { recordCountHint } from '../../evtx/record-count-hint';
import { decodeText } from '../../host/decode-text';
import type { EntryPreview } from '../../model/entry-preview';
import type { ListedRecord } from '../../model/listed-record';
import { failure, type Result, success } from '../../model/result';
import { listedRecord } from '../../records/listed-record';
import { text } from '../../texts/text';
import { readProblem } from '../file-problem';
import { imageHeaderBytes, imageKind, imageMediaType } from '../image-kind';
import { oneLine, shorten, withoutControls } from '../plain-text';
import { maxAttachmentBytes } from '../read-attachments';
import { byteListing } from './byte-listing';
import { indentJson } from './indent-json';
import { pageWords } from './page-words';

type Opened = Uint8Array | AsyncIterable<Uint8Array>;

/** A file to look at, wherever it lies: in a staging folder, in a zip, in memory. */
export type PreviewSource = {
  /** Its path in the package; the ending says how JSON and pages are shown. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Called up to twice. What is not read of it is left: the iteration is ended early. */
  readonly open: () => Opened | Promise<Opened>;
};

/** No more than this is read of anything but a picture. */
export const previewBytes = 512 * 1024;
/** No more than this is shown of a text. */
export const previewCharacters = 200_000;
const previewRecords = 200;
const recordTextCharacters = 300;
const listedBytes = 4_096;

/**
 * A view of a file that costs a bounded amount: at most {@link previewBytes} of it are read, of a picture at most
 * 25 MiB. Its content decides what it is; the ending of its name only how text is shown. Characters that act instead
 * of being read are replaced. Problems: file-not-found, file-unreadable, cancelled.
 */
export async function previewEntry(
  source: PreviewSource,
  signal: AbortSignal,
): Promise<Result<EntryPreview>> {
  try {
    const start = await readStart(source, previewBytes, signal);
    if (imageKind(start.bytes.subarray(0, imageHeaderBytes)) !== undefined) {
      return success(await picture(source, start, signal));
    }
    if (hasFileMagic(start.bytes)) {
      const records = recordCountHint(start.bytes, source.sizeBytes);
      return success({ kind: 'event-log', ...(records === undefined ? {} : { records }) });
    }
    return success(textOrBytes(source.path, start));
  } catch (error) {
    if (signal.aborted) return failure('cancelled', text('package.cancelled'));
    return { ok: false, problem: readProblem(error, source.path) };
  }
}

type Start = { readonly bytes: Buffer; readonly isCut: boolean };

async function readStart(source: PreviewSource, limitBytes: number, signal: AbortSignal): Promise<Start> {
  const opened = await source.open();
  if (opened instanceof Uint8Array) {
    const bytes = Buffer.from(opened.buffer, opened.byteOffset, opened.byteLength);
    return { bytes: bytes.subarray(0, limitBytes), isCut: bytes.length > limitBytes };
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of opened) {
    signal.throwIfAborted();
    pieces.push(piece);
    length += piece.length;
    if (length > limitBytes) break;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, limitBytes), isCut: length > limitBytes };
}

async function picture(source: PreviewSource, start: Start, signal: AbortSignal): Promise<EntryPreview> {
  const whole = start.isCut ? await readStart(source, maxAttachmentBytes, signal) : start;
  const kind = imageKind(whole.bytes.subarray(0, imageHeaderBytes));
  if (whole.isCut || kind === undefined) return { kind: 'picture-too-large', limitBytes: maxAttachmentBytes };
  return { kind: 'picture', bytes: new Uint8Array(whole.bytes), mediaType: imageMediaType[kind] };
}

function textOrBytes(path: string, { bytes, isCut }: Start): EntryPreview {
  const content = decodeText(bytes);
  if (!isText(content)) {
    const shown = bytes.subarray(0, listedBytes);
    return { kind: 'bytes', listing: byteListing(shown), isCut: isCut || bytes.length > shown.length };
  }
  const ending = /\.[^./]*$/.exec(path.toLowerCase())?.[0];
  switch (ending) {
    case '.jsonl':
      return recordsOf(content, isCut) ?? shownText('plain', content, isCut);
    case '.json': {
      if (!isCut && !isJson(content)) return shownText('plain', content, false);
      const indented = indentJson(content, previewCharacters);
      return shownText('json', indented.text, isCut || indented.isCut);
    }
    case '.html':
    case '.htm':
      return shownText('page', pageWords(content), isCut);
    default:
      return shownText('plain', content, isCut);
  }
}

function shownText(form: 'plain' | 'json' | 'page', content: string, isCut: boolean): EntryPreview {
  const shown = withoutControls(content.slice(0, previewCharacters));
  return { kind: 'text', form, text: shown, isCut: isCut || content.length > previewCharacters };
}

/** The records of JSON Lines; undefined where a line is none. A last line that was cut off is left out. */
function recordsOf(content: string, isCut: boolean): EntryPreview | undefined {
  const lines = content
    .split('\n')
    .slice(0, isCut ? -1 : undefined)
    .filter((line) => line.trim() !== '');
  const records: ListedRecord[] = [];
  for (const line of lines.slice(0, previewRecords)) {
    const record = listedRecord(line);
    if (record === undefined) return undefined;
    const shown = shorten(oneLine(record.text), recordTextCharacters);
    records.push({ ...record, text: shown, isCut: record.isCut || shown.endsWith('…') });
  }
  return records.length === 0
    ? undefined
    : { kind: 'records', records, isCut: isCut || lines.length > previewRecords };
}

/** Hardly any text has control characters but tabs and line ends; other content has many. */
function isText(content: string): boolean {
  const controls = content.match(/[^\t\n\v\f\r\P{Cc}]/gu)?.length ?? 0;
  return !content.includes('\0') && controls * 200 <= content.length;
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}
