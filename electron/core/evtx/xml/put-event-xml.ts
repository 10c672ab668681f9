import { locateValues, typeOfPlace, type ValuePlaces, valuePlaces } from '../binary-xml/value-places';
import { type Chunk, spend } from '../chunk/chunk';
import { readableDefinition, type StoredEvent } from '../event/stored-event';
import { type ByteOutput, ensureRoom, putBytes } from '../output/byte-output';
import { putValue } from '../output/put-value';
import { mostBytesPerUnit, type TextForm } from '../output/text-form';
import { itemEnd, utf16End } from '../values/stored-text';
import { arrayFlag, valueType } from '../values/value-type';
import { xmlAttribute, xmlContent } from './put-xml-text';
import { type XmlElementPart, type XmlPart, xmlPlanOf } from './xml-plan';

const lineEnd = Buffer.from('\n');
const emptyEnd = Buffer.from('/>');
const quote = 0x22;
const startEnd = 0x3e;
const stringArray = valueType.string | arrayFlag;

/** The values of templates inside each other; real events have two. */
const inner: readonly ValuePlaces[] = [valuePlaces(), valuePlaces(), valuePlaces(), valuePlaces()];

/** What the parts of one template refer to. */
type Writing = {
  readonly output: ByteOutput;
  readonly chunk: Chunk;
  readonly places: ValuePlaces;
  readonly depth: number;
};

/**
 * Writes an event as one line of canonical XML, the same bytes as `eventXml`, straight from its stored values. False, with
 * nothing written, when it holds something unusual: then its tree has to be built. Throws `DecodeFailure` like that when
 * its contents ask for more work than any real event.
 */
export function putEventXml(output: ByteOutput, chunk: Chunk, { places }: StoredEvent): boolean {
  const start = output.at;
  if (putTemplate({ output, chunk, places, depth: 0 })) {
    ensureRoom(output, lineEnd.length);
    putBytes(output, lineEnd);
    return true;
  }
  output.at = start;
  return false;
}

function putTemplate(writing: Writing): boolean {
  const { chunk, places, depth } = writing;
  const definition = chunk.templates.get(places.definition) ?? readableDefinition(chunk, places.definition);
  const plan = definition && xmlPlanOf(definition);
  if (!plan) return false;
  spend(chunk, plan.fixedBytes);
  // An event is always there, whatever its element depends on.
  return plan.parts.every((part) => putPart(writing, depth === 0 ? unconditional(part) : part));
}

function unconditional(part: XmlPart): XmlPart {
  return part.kind === 'element' && part.dependency >= 0 ? { ...part, dependency: -1 } : part;
}

function putPart(writing: Writing, part: XmlPart): boolean {
  const { output, chunk, places } = writing;
  switch (part.kind) {
    case 'bytes':
      put(output, part.bytes);
      return true;
    case 'value':
      return putContentValue(writing, part.index);
    case 'attribute': {
      const type = typeOfPlace(chunk, places, part.index);
      if (part.optional && type === valueType.null) return true;
      put(output, part.start);
      if (!putText(writing, xmlAttribute, part.index, type)) return false;
      ensureRoom(output, 1);
      output.bytes[output.at++] = quote;
      return true;
    }
    case 'element':
      return putElement(writing, part);
  }
}

function putElement(writing: Writing, element: XmlElementPart): boolean {
  const { chunk, places } = writing;
  const { dependency, content } = element;
  if (dependency >= 0 && typeOfPlace(chunk, places, dependency) === valueType.null) return true;
  for (const part of content) {
    if (part.kind !== 'value' || (typeOfPlace(chunk, places, part.index) & arrayFlag) === 0) continue;
    const isStrings = content.length === 1 && typeOfPlace(chunk, places, part.index) === stringArray;
    return isStrings && putRepeated(writing, element, part.index);
  }
  return putOnce(writing, element, () => content.every((part) => putPart(writing, part)));
}

function putOnce(writing: Writing, { start, end }: XmlElementPart, putContent: () => boolean): boolean {
  const { output } = writing;
  for (const part of start) if (!putPart(writing, part)) return false;
  ensureRoom(output, 1);
  output.bytes[output.at++] = startEnd;
  const contentStart = output.at;
  if (!putContent()) return false;
  if (output.at > contentStart) put(output, end);
  else {
    output.at -= 1;
    put(output, emptyEnd);
  }
  return true;
}

/** Writes the element once for each string of an array, each of which ends in U+0000, the last one perhaps not. */
function putRepeated(writing: Writing, element: XmlElementPart, index: number): boolean {
  const { output, chunk, places } = writing;
  const { bytes } = chunk;
  const start = places.offsets[index] as number;
  const size = (places.offsets[index + 1] as number) - start;
  const last = utf16End(bytes, start, size);
  const around = element.start.reduce(
    (sum, part) => sum + (part.kind === 'bytes' ? part.bytes.length : 64),
    0,
  );
  for (let item = start; item <= last; ) {
    const from = item;
    const to = itemEnd(bytes, from, last);
    spend(chunk, around + element.end.length + to - from);
    const putItem = () => {
      ensureRoom(output, (to - from) * mostBytesPerUnit);
      xmlContent.putUtf16(output, chunk, from, to);
      return true;
    };
    if (!putOnce(writing, element, putItem)) return false;
    item = to + 2;
  }
  return true;
}

function putContentValue(writing: Writing, index: number): boolean {
  const { output, chunk, places, depth } = writing;
  const type = typeOfPlace(chunk, places, index);
  if (type !== valueType.binaryXml) return putText(writing, xmlContent, index, type);
  const within = inner[depth];
  const start = places.offsets[index] as number;
  const end = places.offsets[index + 1] as number;
  if (!within || !locateValues(chunk, start, end, within)) return false;
  return putTemplate({ output, chunk, places: within, depth: depth + 1 });
}

function putText({ output, chunk, places }: Writing, form: TextForm, index: number, type: number): boolean {
  if (type === valueType.null) return true;
  const at = places.offsets[index] as number;
  return putValue(output, chunk, form, type, at, (places.offsets[index + 1] as number) - at);
}

function put(output: ByteOutput, piece: Buffer): void {
  ensureRoom(output, piece.length);
  putBytes(output, piece);
}
