import { type Chunk, spend } from '../chunk/chunk';
import { fileTimeToIso } from './file-time';
import { guidText, sidText } from './identifier-text';
import { doubleText, floatText, hexadecimalText, signedText, unsignedText } from './number-text';
import { systemTimeText } from './system-time';
import { fixedSizeBytes, valueType } from './value-type';

/**
 * The text of one value, `size` bytes of type `type` at chunk offset `at`, in the form in which Windows writes it
 * ([MS-EVEN6] 2.2.12.3). A value of unknown type, or of another size than its type has, is given as upper-case
 * hexadecimal, like binary. Arrays are taken apart by `arrayTexts`; binary XML is not a text.
 */
export function valueText(chunk: Chunk, type: number, at: number, size: number): string {
  const { view, bytes } = chunk;
  const fixedSize = fixedSizeBytes[type] ?? 0;
  if (fixedSize !== 0 && fixedSize !== size) return oddSizeText(chunk, type, at, size);
  switch (type) {
    case valueType.null:
      return '';
    case valueType.string:
    case valueType.xmlText:
      spend(chunk, size);
      return withoutEnd(bytes.toString('utf16le', at, at + size));
    case valueType.ansiString:
      spend(chunk, size);
      return withoutEnd(chunk.decoding.ansiText(bytes, at, at + size));
    case valueType.int8:
      return String(view.getInt8(at));
    case valueType.uint8:
      return String(view.getUint8(at));
    case valueType.int16:
      return String(view.getInt16(at, true));
    case valueType.uint16:
      return String(view.getUint16(at, true));
    case valueType.int32:
      return String(view.getInt32(at, true));
    case valueType.uint32:
      return String(view.getUint32(at, true));
    case valueType.int64:
      return signedText(view.getUint32(at + 4, true), view.getUint32(at, true));
    case valueType.uint64:
      return unsignedText(view.getUint32(at + 4, true), view.getUint32(at, true));
    case valueType.real32:
      return floatText(view.getFloat32(at, true));
    case valueType.real64:
      return doubleText(view.getFloat64(at, true));
    case valueType.boolean:
      return view.getUint32(at, true) === 0 ? 'false' : 'true';
    case valueType.guid:
      return guidText(bytes, at);
    case valueType.handle:
    case valueType.sizeT:
      return sizeText(chunk, at, size);
    case valueType.fileTime:
      return fileTimeToIso(view.getUint32(at + 4, true), view.getUint32(at, true));
    case valueType.systemTime:
      return systemTimeText(view, at);
    case valueType.sid:
      return size < 8 ? binaryText(chunk, at, size) : sidText(view, at, size);
    case valueType.hexInt32:
      return hexadecimalText(0, view.getUint32(at, true));
    case valueType.hexInt64:
      return hexadecimalText(view.getUint32(at + 4, true), view.getUint32(at, true));
    default:
      return binaryText(chunk, at, size);
  }
}

/** [MS-EVEN6] 2.2.12.3 gives a boolean one byte; files have four, but those of other writers may follow it. */
function oddSizeText(chunk: Chunk, type: number, at: number, size: number): string {
  if (type === valueType.boolean && size === 1) return chunk.view.getUint8(at) === 0 ? 'false' : 'true';
  return binaryText(chunk, at, size);
}

/** Strings have no terminator by rule, but many have one. */
function withoutEnd(text: string): string {
  return text.endsWith('\0') ? text.slice(0, -1) : text;
}

function binaryText(chunk: Chunk, at: number, size: number): string {
  spend(chunk, size);
  return chunk.bytes.toString('hex', at, at + size).toUpperCase();
}

/** A pointer-sized number: 4 or 8 bytes, depending on the process that wrote it. */
function sizeText(chunk: Chunk, at: number, size: number): string {
  if (size === 4) return hexadecimalText(0, chunk.view.getUint32(at, true));
  if (size !== 8) return binaryText(chunk, at, size);
  return hexadecimalText(chunk.view.getUint32(at + 4, true), chunk.view.getUint32(at, true));
}
