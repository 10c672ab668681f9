import type { ListedRecord } from '../model/listed-record';
import type { RecordFilter } from '../model/record-filter';
import { listedRecord } from './listed-record';
import { type PlaceList, placeList } from './place-list';
import { type RecordMatch, recordMatch } from './record-match';
import { readStagedLines } from './staged-lines';

/** The records of one `events.jsonl` that a filter wants, known by their places in the file. */
export type RecordList = {
  readonly path: string;
  readonly filter: RecordFilter;
  readonly places: PlaceList;
};

/**
 * Goes through a file once and remembers where its records are that hold all words of `typed`. Rejects with the
 * system's error when the file cannot be read, and with an AbortError when `signal` aborts.
 */
export async function listRecords(
  path: string,
  filter: RecordFilter,
  signal: AbortSignal,
): Promise<RecordList> {
  const places = placeList();
  for await (const { offset } of matching(path, filter, 0, signal)) places.add(offset);
  return { path, filter, places };
}

/** The records `first` to `first + count` of a list, fewer at its end. Rejects like `listRecords`. */
export async function recordsOf(
  { path, filter, places }: RecordList,
  { first, count }: { readonly first: number; readonly count: number },
  signal: AbortSignal,
): Promise<readonly ListedRecord[]> {
  const records: ListedRecord[] = [];
  if (count <= 0 || first >= places.count()) return records;
  const from = places.before(first);
  let index = from.index;
  for await (const { record } of matching(path, filter, from.offset, signal)) {
    if (index >= first) records.push(record());
    index += 1;
    if (records.length === count) break;
  }
  return records;
}

/** Which line of the list the record with this EventRecordID is; undefined where it is not in it. Rejects like `listRecords`. */
export async function indexOfRecord(
  { path, filter }: RecordList,
  recordId: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  let index = 0;
  for await (const { record } of matching(path, filter, 0, signal)) {
    if (record().recordId === recordId) return index;
    index += 1;
  }
  return undefined;
}

type Match = { readonly offset: number; readonly record: () => ListedRecord };

/** What a line is that cannot be read: it keeps its place, so that every line of the file is in the list. */
const unreadable: ListedRecord = { recordId: -1, at: '', provider: '', eventId: -1, text: '', isCut: false };

async function* matching(
  path: string,
  filter: RecordFilter,
  fromOffset: number,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const match = recordMatch(filter);
  for await (const lines of readStagedLines(path, fromOffset, signal)) {
    for (const { offset, bytes } of lines) {
      if (match === undefined) yield { offset, record: () => listedRecord(bytes.toString()) ?? unreadable };
      else {
        const record = ifWanted(bytes, match);
        if (record !== undefined) yield { offset, record: () => record };
      }
    }
  }
}

function ifWanted(bytes: Buffer, match: RecordMatch): ListedRecord | undefined {
  const line = bytes.toString();
  if (!match.mayBeIn(line)) return undefined;
  const record = listedRecord(line);
  return record !== undefined && match.areIn(record) ? record : undefined;
}
