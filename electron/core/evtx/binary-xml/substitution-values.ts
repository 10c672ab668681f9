import type { Chunk } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';
import { type Cursor, need, takeUint32 } from './xml-cursor';
import type { SubstitutionValues } from './xml-node';

/** Takes u32 count, the descriptors and the values of a template instance. */
export function takeValues(chunk: Chunk, cursor: Cursor): SubstitutionValues {
  const count = takeUint32(chunk, cursor);
  const descriptors = cursor.at;
  need(cursor, count * 4);
  let offset = descriptors + count * 4;
  const offsets = [offset];
  for (let index = 0; index < count; index++) {
    // A NULL value, too, takes as many bytes as its descriptor says.
    offset += chunk.view.getUint16(descriptors + index * 4, true);
    offsets.push(offset);
  }
  cursor.at = offset;
  if (offset > cursor.end) throw new DecodeFailure('its values are larger than the place they have');
  return { chunk, count, descriptors, offsets };
}

/** The type byte of a value's descriptor, which decides how the value is read; NULL for a value that is not there. */
export function typeOfValue(values: SubstitutionValues, index: number): number {
  return index < values.count ? values.chunk.view.getUint8(values.descriptors + index * 4 + 2) : 0;
}
