import type { Chunk } from '../chunk/chunk';
import { valueType } from '../values/value-type';
import { definitionHeaderSizeBytes } from './template-cache';
import { token } from './xml-token';

/** No template of Windows has as many values; those of a crafted one are read by way of its XML. */
const mostValues = 255;
/** 0C, u8, u32 template id, u32 definition offset. */
const instanceHeaderSizeBytes = 10;

/** Where the values of a template instance are, and which template it is. Used again for the next instance. */
export type ValuePlaces = {
  /** Chunk offset of the template's definition. */
  definition: number;
  count: number;
  /** Offset of the first descriptor: u16 size, u8 type, u8 0 each. */
  descriptors: number;
  /** Where each value begins, and where the last one ends. */
  readonly offsets: Int32Array;
};

export function valuePlaces(): ValuePlaces {
  return { definition: 0, count: 0, descriptors: 0, offsets: new Int32Array(mostValues + 1) };
}

/**
 * Finds the template and the values of the binary XML between two chunk offsets, without parsing it. False when it is
 * not one template instance, with or without a fragment header, or when it is broken.
 */
export function locateValues(chunk: Chunk, start: number, end: number, places: ValuePlaces): boolean {
  const { bytes, view } = chunk;
  const instance = bytes[start] === token.fragmentHeader ? start + 4 : start;
  let at = instance + instanceHeaderSizeBytes;
  if (at + 4 > end || bytes[instance] !== token.templateInstance) return false;
  const definition = view.getUint32(at - 4, true);
  if (definition === at) {
    if (at + definitionHeaderSizeBytes > end) return false;
    at += definitionHeaderSizeBytes + view.getUint32(definition + 20, true);
    if (at + 4 > end) return false;
  }
  const count = view.getUint32(at, true);
  at += 4;
  if (count > mostValues || at + count * 4 > end) return false;
  places.definition = definition;
  places.count = count;
  places.descriptors = at;
  const { offsets } = places;
  let offset = at + count * 4;
  for (let index = 0; index < count; index++, at += 4) {
    offsets[index] = offset;
    offset += (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  }
  offsets[count] = offset;
  return offset === end || (offset < end && bytes[offset] === token.endOfFragment);
}

/** The type of a value; NULL for one that is not there. */
export function typeOfPlace({ bytes }: Chunk, { descriptors, count }: ValuePlaces, index: number): number {
  return index < count ? (bytes[descriptors + index * 4 + 2] as number) : valueType.null;
}

/** The chunk offset of a value, -1 when it has another type or size. */
export function placeOf(
  chunk: Chunk,
  places: ValuePlaces,
  index: number,
  type: number,
  size: number,
): number {
  if (typeOfPlace(chunk, places, index) !== type || index >= places.count) return -1;
  const at = places.offsets[index] as number;
  return (places.offsets[index + 1] as number) - at === size ? at : -1;
}
