import { locateValues, typeOfPlace, type ValuePlaces, valuePlaces } from '../binary-xml/value-places';
import { type Chunk, spend } from '../chunk/chunk';
import { readableDefinition } from '../event/stored-event';
import { type ByteOutput, ensureRoom, putBytes, putText } from '../output/byte-output';
import { putValue } from '../output/put-value';
import { mostBytesPerUnit } from '../output/text-form';
import { itemEnd, utf16End } from '../values/stored-text';
import { arrayFlag, valueType } from '../values/value-type';
import { type DataEntry, type PayloadPlan, payloadPlanOf } from './payload-plan';
import { jsonText } from './put-json-text';

const noData = Buffer.from(',"data":[]');
const listStart = Buffer.from(',"data":[');
const objectStart = Buffer.from(',"data":{');
const binaryStart = Buffer.from(',"binary":"');
const quote = 0x22;
const comma = 0x2c;
const stringArray = valueType.string | arrayFlag;

/** The values of the payload's own template. */
const inner: ValuePlaces = valuePlaces();

/**
 * Writes `,"data":...` and `,"binary":...` for the payload in the value at `index`; false when it has not the usual
 * shape, and then what was written is of no use.
 */
export function putPayload(output: ByteOutput, chunk: Chunk, places: ValuePlaces, index: number): boolean {
  const type = index < 0 ? valueType.null : typeOfPlace(chunk, places, index);
  if (type === valueType.null) {
    ensureRoom(output, noData.length);
    putBytes(output, noData);
    return true;
  }
  if (type !== valueType.binaryXml) return false;
  const start = places.offsets[index] as number;
  const end = places.offsets[index + 1] as number;
  if (!locateValues(chunk, start, end, inner)) return false;
  const plan = planAt(chunk, inner.definition);
  return plan !== null && putData(output, chunk, plan) && putBinary(output, chunk, plan.binary);
}

function planAt(chunk: Chunk, offset: number): PayloadPlan | null {
  const definition = chunk.templates.get(offset) ?? readableDefinition(chunk, offset);
  return definition ? payloadPlanOf(definition) : null;
}

function putData(output: ByteOutput, chunk: Chunk, { shape, entries, keyBytes }: PayloadPlan): boolean {
  const isList = shape === 'list';
  const before = output.at;
  spend(chunk, keyBytes);
  ensureRoom(output, objectStart.length);
  putBytes(output, isList ? listStart : objectStart);
  const first = output.at;
  for (const entry of entries) {
    if (isLeftOut(chunk, entry)) continue;
    const type = entry.index < 0 ? valueType.string : typeOfPlace(chunk, inner, entry.index);
    if (type === stringArray) {
      if (!isList) return false;
      putItems(output, chunk, entry.index, first);
      continue;
    }
    ensureRoom(output, entry.key.length + 3);
    if (output.at > first) output.bytes[output.at++] = comma;
    putBytes(output, entry.key);
    output.bytes[output.at++] = quote;
    if (!putEntryText(output, chunk, entry, type)) return false;
    ensureRoom(output, 2);
    output.bytes[output.at++] = quote;
  }
  if (output.at === first) {
    output.at = before;
    putBytes(output, noData);
    return true;
  }
  ensureRoom(output, 1);
  output.bytes[output.at++] = isList ? 0x5d : 0x7d;
  return true;
}

function isLeftOut(chunk: Chunk, { dependency }: DataEntry): boolean {
  return dependency >= 0 && typeOfPlace(chunk, inner, dependency) === valueType.null;
}

function putEntryText(
  output: ByteOutput,
  chunk: Chunk,
  { index, literal }: DataEntry,
  type: number,
): boolean {
  if (index < 0) {
    if (literal !== '') putText(output, JSON.stringify(literal).slice(1, -1));
    return true;
  }
  if (type === valueType.null) return true;
  const at = inner.offsets[index] as number;
  return putValue(output, chunk, jsonText, type, at, (inner.offsets[index + 1] as number) - at);
}

/** Writes the strings of an array, each of which ends in U+0000, the last one perhaps not. */
function putItems(output: ByteOutput, chunk: Chunk, index: number, first: number): void {
  const { bytes } = chunk;
  const start = inner.offsets[index] as number;
  const size = (inner.offsets[index + 1] as number) - start;
  ensureRoom(output, size * mostBytesPerUnit + 8);
  const last = utf16End(bytes, start, size);
  for (let item = start; item <= last; ) {
    const end = itemEnd(bytes, item, last);
    if (output.at > first) output.bytes[output.at++] = comma;
    output.bytes[output.at++] = quote;
    jsonText.putUtf16(output, chunk, item, end);
    output.bytes[output.at++] = quote;
    item = end + 2;
  }
}

function putBinary(output: ByteOutput, chunk: Chunk, entry: DataEntry | undefined): boolean {
  if (!entry || isLeftOut(chunk, entry)) return true;
  const type = entry.index < 0 ? valueType.string : typeOfPlace(chunk, inner, entry.index);
  if (type !== valueType.binary && type !== valueType.null) return false;
  const before = output.at;
  ensureRoom(output, binaryStart.length);
  putBytes(output, binaryStart);
  const start = output.at;
  if (!putEntryText(output, chunk, entry, type)) return false;
  if (output.at === start) {
    output.at = before;
    return true;
  }
  ensureRoom(output, 1);
  output.bytes[output.at++] = quote;
  return true;
}
