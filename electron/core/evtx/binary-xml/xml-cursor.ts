import type { Chunk } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';

/** A place in the chunk that moves forward, and the offset that it may not read beyond. */
export type Cursor = { at: number; readonly end: number };

/** Fails when fewer than `size` bytes are left before the cursor's end. */
export function need(cursor: Cursor, size: number): void {
  if (size > cursor.end - cursor.at)
    throw new DecodeFailure('its contents are larger than the place they have');
}

export function takeByte(chunk: Chunk, cursor: Cursor): number {
  need(cursor, 1);
  const value = chunk.view.getUint8(cursor.at);
  cursor.at += 1;
  return value;
}

export function takeUint16(chunk: Chunk, cursor: Cursor): number {
  need(cursor, 2);
  const value = chunk.view.getUint16(cursor.at, true);
  cursor.at += 2;
  return value;
}

export function takeUint32(chunk: Chunk, cursor: Cursor): number {
  need(cursor, 4);
  const value = chunk.view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}
