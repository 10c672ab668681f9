import { type Chunk, spend } from '../chunk/chunk';
import { sidSizeBytes } from '../values/identifier-text';
import { doubleText, floatText, signedText } from '../values/number-text';
import { ansiEnd, utf16End } from '../values/stored-text';
import { systemTimeText } from '../values/system-time';
import { fixedSizeBytes, valueType } from '../values/value-type';
import { type ByteOutput, ensureRoom, putAscii } from './byte-output';
import { putFileTime } from './put-file-time';
import { putGuid, putHexadecimal, putHexBytes, putSigned, putUnsigned, putUnsigned64 } from './put-number';
import { mostBytesPerUnit, type TextForm } from './text-form';

/** No number, time or identifier is longer. */
const mostBytesOfFixedSize = 64;

/**
 * Writes one value with the same text as `valueText`; false, with nothing written, for the rare types and sizes that are
 * left to that. Makes room itself. Only strings need the format's own form: no other text has a character to escape.
 */
export function putValue(
  output: ByteOutput,
  chunk: Chunk,
  form: TextForm,
  type: number,
  at: number,
  size: number,
): boolean {
  const { view, bytes } = chunk;
  const fixedSize = fixedSizeBytes[type] ?? 0;
  if (fixedSize !== 0 && fixedSize !== size) return false;
  ensureRoom(output, size * mostBytesPerUnit + mostBytesOfFixedSize);
  switch (type) {
    case valueType.null:
      return true;
    case valueType.string:
      spend(chunk, size);
      form.putUtf16(output, chunk, at, utf16End(bytes, at, size));
      return true;
    case valueType.ansiString:
      spend(chunk, size);
      return form.putAscii(output, chunk, at, ansiEnd(bytes, at, size));
    case valueType.int8:
      putSigned(output, view.getInt8(at));
      return true;
    case valueType.uint8:
      putUnsigned(output, view.getUint8(at));
      return true;
    case valueType.int16:
      putSigned(output, view.getInt16(at, true));
      return true;
    case valueType.uint16:
      putUnsigned(output, view.getUint16(at, true));
      return true;
    case valueType.int32:
      putSigned(output, view.getInt32(at, true));
      return true;
    case valueType.uint32:
      putUnsigned(output, view.getUint32(at, true));
      return true;
    case valueType.int64:
      putAscii(output, signedText(view.getUint32(at + 4, true), view.getUint32(at, true)));
      return true;
    case valueType.uint64:
      putUnsigned64(output, view.getUint32(at + 4, true), view.getUint32(at, true));
      return true;
    case valueType.real32:
      putAscii(output, floatText(view.getFloat32(at, true)));
      return true;
    case valueType.real64:
      putAscii(output, doubleText(view.getFloat64(at, true)));
      return true;
    case valueType.boolean:
      putAscii(output, view.getUint32(at, true) === 0 ? 'false' : 'true');
      return true;
    case valueType.binary:
      spend(chunk, size);
      putHexBytes(output, bytes, at, at + size);
      return true;
    case valueType.guid:
      putGuid(output, bytes, at);
      return true;
    case valueType.sizeT:
      if (size !== 4 && size !== 8) return false;
      putHexadecimal(output, size === 8 ? view.getUint32(at + 4, true) : 0, view.getUint32(at, true));
      return true;
    case valueType.fileTime:
      putFileTime(output, view.getUint32(at + 4, true), view.getUint32(at, true));
      return true;
    case valueType.systemTime:
      putAscii(output, systemTimeText(view, at));
      return true;
    case valueType.sid:
      return putSid(output, chunk, at, size);
    case valueType.hexInt32:
      putHexadecimal(output, 0, view.getUint32(at, true));
      return true;
    case valueType.hexInt64:
      putHexadecimal(output, view.getUint32(at + 4, true), view.getUint32(at, true));
      return true;
    default:
      return false;
  }
}

/** Writes a SID that is whole and whose authority is below 2^32, as all that Windows makes are. */
function putSid(output: ByteOutput, { view, bytes }: Chunk, at: number, size: number): boolean {
  if (size < 8 || size !== sidSizeBytes(bytes[at + 1] as number) || view.getUint16(at + 2) !== 0)
    return false;
  output.bytes[output.at++] = 0x53;
  output.bytes[output.at++] = 0x2d;
  putUnsigned(output, bytes[at] as number);
  output.bytes[output.at++] = 0x2d;
  putUnsigned(output, view.getUint32(at + 4));
  for (let part = at + 8; part < at + size; part += 4) {
    output.bytes[output.at++] = 0x2d;
    putUnsigned(output, view.getUint32(part, true));
  }
  return true;
}
