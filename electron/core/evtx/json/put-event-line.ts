import { typeOfPlace, type ValuePlaces } from '../binary-xml/value-places';
import { type Chunk, spend } from '../chunk/chunk';
import { storedRecordId } from '../event/judge-event';
import type { StoredEvent } from '../event/stored-event';
import { type ByteOutput, ensureRoom, putBytes } from '../output/byte-output';
import { putFileTime } from '../output/put-file-time';
import { putUnsigned } from '../output/put-number';
import { putValue } from '../output/put-value';
import { valueType } from '../values/value-type';
import { type LinePart, linePlanOf } from './line-plan';
import { jsonText } from './put-json-text';
import { putPayload } from './put-payload';

const lineStart = Buffer.from('{"recordId":');
const lineEnd = Buffer.from('}\n');
const quote = 0x22;
/** Keys, numbers and times of one part, without the text of a value. */
const mostBytesOfPart = 256;

/**
 * Writes an event as one line of JSON, the same bytes as `JSON.stringify` of its `EventRecord`, straight from the
 * stored values. False, with nothing written, when it holds something unusual: then its XML has to be parsed. Throws
 * `DecodeFailure` like that when its contents ask for more work than any real event.
 */
export function putEventLine(
  output: ByteOutput,
  chunk: Chunk,
  event: StoredEvent,
  headerRecordId: number,
): boolean {
  const start = output.at;
  const { plan, places } = event;
  if (putFields(output, chunk, event, headerRecordId) && putPayload(output, chunk, places, plan.payload)) {
    ensureRoom(output, lineEnd.length);
    putBytes(output, lineEnd);
    return true;
  }
  output.at = start;
  return false;
}

function putFields(output: ByteOutput, chunk: Chunk, event: StoredEvent, headerRecordId: number): boolean {
  const { parts, fixedBytes } = linePlanOf(event.plan);
  spend(chunk, fixedBytes);
  const recordId = recordIdOf(chunk, event, headerRecordId);
  if (recordId < 0) return false;
  ensureRoom(output, mostBytesOfPart);
  putBytes(output, lineStart);
  putUnsigned(output, recordId);
  for (const part of parts) if (!putPart(output, chunk, event.places, part)) return false;
  return true;
}

function recordIdOf(chunk: Chunk, event: StoredEvent, headerRecordId: number): number {
  const source = event.plan.fields.recordId;
  if (!source) return headerRecordId <= Number.MAX_SAFE_INTEGER ? headerRecordId : -1;
  return storedRecordId(chunk, event);
}

function putPart(output: ByteOutput, chunk: Chunk, places: ValuePlaces, part: LinePart): boolean {
  ensureRoom(output, part.kind === 'fixed' ? part.bytes.length : mostBytesOfPart);
  if (part.kind === 'fixed') {
    putBytes(output, part.bytes);
    return true;
  }
  const { before, index, otherwise } = part;
  const type = typeOfPlace(chunk, places, index);
  if (type === valueType.null) {
    if (otherwise) putBytes(output, otherwise);
    return true;
  }
  const at = places.offsets[index] as number;
  const size = (places.offsets[index + 1] as number) - at;
  const start = output.at;
  putBytes(output, before);
  if (part.kind === 'number') return putNumber(output, chunk, type, at, size);
  const textStart = output.at;
  if (part.kind === 'time') {
    putFileTime(output, chunk.view.getUint32(at + 4, true), chunk.view.getUint32(at, true));
  } else if (!isTextType(type) || !putValue(output, chunk, jsonText, type, at, size)) return false;
  if (output.at === textStart) {
    output.at = start;
    if (otherwise) putBytes(output, otherwise);
    return true;
  }
  ensureRoom(output, 1);
  output.bytes[output.at++] = quote;
  return true;
}

/** The types in which Windows stores a text, an identifier or a mask of the System section. */
function isTextType(type: number): boolean {
  return (
    type === valueType.string ||
    type === valueType.guid ||
    type === valueType.sid ||
    type === valueType.hexInt64 ||
    type === valueType.hexInt32
  );
}

function putNumber(output: ByteOutput, { view }: Chunk, type: number, at: number, size: number): boolean {
  if (type === valueType.uint16 && size === 2) putUnsigned(output, view.getUint16(at, true));
  else if (type === valueType.uint8 && size === 1) putUnsigned(output, view.getUint8(at));
  else if (type === valueType.uint32 && size === 4) putUnsigned(output, view.getUint32(at, true));
  else return false;
  return true;
}
