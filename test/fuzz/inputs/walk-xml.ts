import type { FieldKind } from './field';

type AddField = (kind: FieldKind, at: number, sizeBytes: number, inDefinition: boolean) => void;
type Place = { readonly chunk: Buffer; at: number; readonly end: number; readonly add: AddField };

const deepestNesting = 8;
const mostValues = 400;
const binaryXmlType = 0x21;

/**
 * Tells the fields of binary XML between two chunk offsets, token by token, up to its end or to the first thing that
 * makes no sense. The layout is that of libevtx' documentation and [MS-EVEN6] 2.2.12.
 */
export function walkXml(
  chunk: Buffer,
  at: number,
  end: number,
  add: AddField,
  inDefinition = false,
  depth = 0,
) {
  const place: Place = { chunk, at, end: Math.min(end, chunk.length), add };
  // Every token is at least one byte long, and 16 bytes are the most that is read without a look at the end.
  while (place.at + 16 < place.end && walkToken(place, inDefinition, depth)) {}
}

function walkToken(place: Place, inDefinition: boolean, depth: number): boolean {
  const { chunk, add } = place;
  const token = chunk.readUInt8(place.at);
  const field = (kind: FieldKind, sizeBytes: number) => {
    add(kind, place.at, sizeBytes, inDefinition);
    place.at += sizeBytes;
  };
  if (token === 0x0c) return walkTemplate(place, inDefinition, depth);
  field('token', 1);
  switch (token & 0xbf) {
    case 0x0f:
      place.at += 3;
      return true;
    case 0x01:
      if (inDefinition) field('dependency-id', 2);
      field('element-size', 4);
      walkName(place, inDefinition);
      if (token & 0x40 && place.at + 4 < place.end) field('attribute-list-size', 4);
      return true;
    case 0x02:
    case 0x03:
    case 0x04:
      return true;
    case 0x05:
      place.at += 1;
      walkCharacters(place, 'text-length', inDefinition);
      return true;
    case 0x07:
    case 0x0b:
      walkCharacters(place, 'text-length', inDefinition);
      return true;
    case 0x06:
    case 0x09:
    case 0x0a:
      walkName(place, inDefinition);
      return true;
    case 0x08:
      field('characters', 2);
      return true;
    case 0x0d:
    case 0x0e:
      field('value-index', 2);
      field('substitution-type', 1);
      return true;
    default:
      return false;
  }
}

function walkName(place: Place, inDefinition: boolean): void {
  const { chunk, add, at } = place;
  add('name-offset', at, 4, inDefinition);
  place.at += 4;
  if (chunk.readUInt32LE(at) !== place.at || place.at + 8 >= place.end) return;
  place.at += 6;
  walkCharacters(place, 'name-length', inDefinition);
  place.at += 2;
}

function walkCharacters(place: Place, kind: 'name-length' | 'text-length', inDefinition: boolean): void {
  const { chunk, add, at } = place;
  add(kind, at, 2, inDefinition);
  const sizeBytes = chunk.readUInt16LE(at) * 2;
  if (sizeBytes > 0 && at + 2 + sizeBytes <= place.end) add('characters', at + 2, sizeBytes, inDefinition);
  place.at = at + 2 + sizeBytes;
}

function walkTemplate(place: Place, inDefinition: boolean, depth: number): boolean {
  const { chunk, add } = place;
  add('token', place.at, 1, inDefinition);
  add('definition-offset', place.at + 6, 4, inDefinition);
  const definition = chunk.readUInt32LE(place.at + 6);
  place.at += 10;
  if (definition === place.at) {
    if (place.at + 24 > place.end) return false;
    add('definition-size', place.at + 20, 4, inDefinition);
    const sizeBytes = chunk.readUInt32LE(place.at + 20);
    place.at += 24;
    if (place.at + sizeBytes > place.end) return false;
    if (depth < deepestNesting) walkXml(chunk, place.at, place.at + sizeBytes + 16, add, true, depth + 1);
    place.at += sizeBytes;
  }
  return walkValues(place, inDefinition, depth);
}

function walkValues(place: Place, inDefinition: boolean, depth: number): boolean {
  const { chunk, add } = place;
  if (place.at + 4 > place.end) return false;
  add('value-count', place.at, 4, inDefinition);
  const count = chunk.readUInt32LE(place.at);
  const descriptors = place.at + 4;
  place.at = descriptors + count * 4;
  if (count > mostValues || place.at > place.end) return false;
  for (let descriptor = descriptors; descriptor < descriptors + count * 4; descriptor += 4) {
    add('descriptor-size', descriptor, 2, inDefinition);
    add('descriptor-type', descriptor + 2, 1, inDefinition);
    const sizeBytes = chunk.readUInt16LE(descriptor);
    if (place.at + sizeBytes > place.end) return false;
    if (sizeBytes > 0) add('value', place.at, sizeBytes, inDefinition);
    if (chunk.readUInt8(descriptor + 2) === binaryXmlType && depth < deepestNesting)
      walkXml(chunk, place.at, place.at + sizeBytes, add, false, depth + 1);
    place.at += sizeBytes;
  }
  return true;
}
