import { DecodeFailure } from '../binary-xml/decode-failure';
import { type Damage, damage } from '../damage';
import { type DecodedEvent, decodeEvent, isWanted, recordIdOf } from '../event/decode-event';
import { judgeEvent, storedRecordId } from '../event/judge-event';
import { locateEvent, type StoredEvent } from '../event/stored-event';
import type { CompiledFilter } from '../filter';
import type { TimeExtent } from '../time-extent';
import { allowRecord, type Chunk, chunkSizeBytes } from './chunk';
import { findStrayRecords, type RecordPlace, type RecordWalk, startWalk, stepToRecord } from './walk-records';

/**
 * A wanted record: where it is, in its chunk and in the file, and whether it is none of the log's own records. Not to be
 * kept: the next record is told by the same object.
 */
export type WantedRecord = {
  readonly place: RecordPlace;
  readonly offset: number;
  readonly isSalvaged: boolean;
};

/** What is done with what a chunk holds. */
export type ChunkTaker = {
  /** Takes an event straight from its stored values, or gives false to have its XML parsed. */
  readonly takeStored?: (chunk: Chunk, event: StoredEvent, record: WantedRecord) => boolean;
  /** Takes an event whose XML was parsed. May throw `DecodeFailure`. */
  readonly take: (event: DecodedEvent, record: WantedRecord) => void;
  readonly damage: (found: Damage) => void;
  /** Told the number (System/EventRecordID) of every record in which it can be read, wanted or not. */
  readonly recordId?: (recordId: number) => void;
};

/** What holds for all chunks of one reading. */
export type Scan = {
  readonly file: string;
  readonly hasChecksums: boolean;
  readonly filter: CompiledFilter;
  readonly extent: TimeExtent;
  readonly salvages: boolean;
  readonly taker: ChunkTaker;
  readonly counts: { recordsSeen: number; recordsMatched: number };
  /** Used again for each record. */
  readonly stored: StoredEvent;
};

/**
 * Goes through the records of a chunk that begins at byte `offset` of the file; `isSound` when its checksums are right.
 * Zeros in the place of the last records are then as they should be, else they are a loss.
 */
export function scanChunk(chunk: Chunk, offset: number, isSound: boolean, scan: Scan): void {
  const { counts, salvages, taker } = scan;
  const walk = startWalk(chunk);
  for (;;) {
    const strayFrom = walk.offset;
    const step = stepToRecord(chunk, walk, isSound);
    if (step === 'record') {
      counts.recordsSeen += 1;
      scanRecord(chunk, walk.place, offset, scan, false);
      continue;
    }
    if (salvages) {
      const strayTo = step === 'break' ? walk.offset : chunk.length;
      salvageRecords(chunk, strayFrom, strayTo, offset, scan);
    }
    const found = breakDamage(chunk, walk, step, offset, scan.file);
    if (found) taker.damage(found);
    if (step !== 'break') return;
  }
}

/**
 * Takes the records between two chunk offsets that nothing leads to. One of them that cannot be decoded is no
 * damage: it was given up before.
 */
export function salvageRecords(chunk: Chunk, from: number, to: number, offset: number, scan: Scan): void {
  for (const place of findStrayRecords(chunk, from, to)) {
    scan.counts.recordsSeen += 1;
    scanRecord(chunk, place, offset, scan, true);
  }
}

function scanRecord(
  chunk: Chunk,
  place: RecordPlace,
  chunkOffset: number,
  scan: Scan,
  isSalvaged: boolean,
): void {
  const { filter, extent, taker, counts, stored, file } = scan;
  const { start, end, headerRecordId } = place;
  allowRecord(chunk);
  const isLocated = locateEvent(chunk, start, end, stored);
  const wanted = isLocated ? judgeEvent(chunk, stored, filter, extent) : undefined;
  const isTold = !taker.recordId || (wanted !== undefined && tellRecordId(chunk, stored, taker.recordId));
  if (wanted === false && isTold) return;
  const record: WantedRecord = { place, offset: chunkOffset + place.offset, isSalvaged };
  try {
    if (!(wanted && isTold && taker.takeStored?.(chunk, stored, record))) {
      const event = decodeEvent(chunk, start, end);
      if (!isTold) taker.recordId?.(recordIdOf(event) ?? headerRecordId);
      if (wanted === false) return;
      if (wanted === undefined) {
        extent.add(event.time.high, event.time.low);
        if (!isWanted(filter, event)) return;
      }
      taker.take(event, record);
    }
  } catch (failure) {
    if (!(failure instanceof DecodeFailure)) throw failure;
    if (isSalvaged) return;
    const values = { recordId: headerRecordId, reason: failure.message };
    taker.damage(damage('record-not-decoded', file, record.offset, 'one-record', values));
    return;
  }
  counts.recordsMatched += 1;
  if (place.isWhole) return;
  taker.damage(damage('record-end-invalid', file, record.offset, 'nothing', { recordId: headerRecordId }));
}

/** False when the event's number is not stored in the usual way. */
function tellRecordId(chunk: Chunk, event: StoredEvent, tell: (recordId: number) => void): boolean {
  const recordId = storedRecordId(chunk, event);
  if (recordId >= 0) tell(recordId);
  return recordId >= 0;
}

/** Nothing when the file ends within the chunk and the walk with it, which was said of the chunk already. */
function breakDamage(
  chunk: Chunk,
  { breakOffset, offset }: RecordWalk,
  step: 'break' | 'last-break' | 'end',
  chunkOffset: number,
  file: string,
): Damage | undefined {
  switch (step) {
    case 'break':
      return damage('record-header-invalid', file, chunkOffset + breakOffset, 'some-records', {
        next: chunkOffset + offset,
      });
    case 'last-break':
      if (chunk.length < chunkSizeBytes) return undefined;
      return damage('records-end-early', file, chunkOffset + breakOffset, 'some-records');
    case 'end':
      return undefined;
  }
}
