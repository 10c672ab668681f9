import { type Chunk, spend } from '../chunk/chunk';
import { sidSizeBytes } from './identifier-text';
import { valueText } from './value-text';
import { fixedSizeBytes, valueType } from './value-type';

/**
 * The texts of an array's items. Strings end in U+0000 each, of which the last may be missing; an array of no
 * bytes is one empty item. Bytes behind the last whole item are left out. `type` is that of the items.
 */
export function arrayTexts(chunk: Chunk, type: number, at: number, size: number): readonly string[] {
  if (size === 0) return [''];
  if (type === valueType.string || type === valueType.ansiString) return stringItems(chunk, type, at, size);
  const items: string[] = [];
  const end = at + size;
  for (let item = at; item < end; ) {
    spend(chunk, 1);
    const itemSize = type === valueType.sid ? sidSizeAt(chunk, item, end) : itemSizeBytes(type, size);
    if (item + itemSize > end) break;
    items.push(valueText(chunk, type, item, itemSize));
    item += itemSize;
  }
  return items;
}

function stringItems(chunk: Chunk, type: number, at: number, size: number): readonly string[] {
  const text = valueText(chunk, type, at, size);
  // valueText has taken the last terminator off, so that each one left stands between two items.
  return text.split('\0');
}

function sidSizeAt(chunk: Chunk, at: number, end: number): number {
  return at + 1 < end ? sidSizeBytes(chunk.view.getUint8(at + 1)) : 1;
}

function itemSizeBytes(type: number, arraySize: number): number {
  // The array does not say which of the two sizes its pointer-sized numbers have; 64-bit Windows writes 8.
  if (type === valueType.sizeT) return arraySize % 8 === 0 ? 8 : 4;
  return fixedSizeBytes[type] || arraySize;
}
