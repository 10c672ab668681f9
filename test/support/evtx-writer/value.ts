import { fileTimeOf } from './file-time';
import type { WrittenNode } from './xml-node';

/** A value of a template instance: its type and bytes, or binary XML that is written in its place. */
export type WrittenValue =
  | {
      readonly type: number;
      readonly bytes: Uint8Array;
      /** A wrong size in the descriptor, in place of the right one. */
      readonly statedSizeBytes?: number;
    }
  /** Without header the value begins with its first element (0x01, 0x41) or its template instance (0x0C). */
  | { readonly xml: WrittenNode; readonly hasHeader?: boolean };

/** A value of any type by its number in [MS-EVEN6] 2.2.12; 0x80 added makes it an array of that type. */
export function typedValue(type: number, bytes: Uint8Array): WrittenValue {
  return { type, bytes };
}

/** NULL; real logs give many of them a size that is not 0. */
export function nullValue(sizeBytes = 0): WrittenValue {
  return typedValue(0x00, Buffer.alloc(sizeBytes, 0xaa));
}

export function stringValue(text: string): WrittenValue {
  return typedValue(0x01, Buffer.from(text, 'utf16le'));
}

/** A string array: each string ends in U+0000. */
export function stringsValue(texts: readonly string[]): WrittenValue {
  return typedValue(0x81, Buffer.from(texts.map((text) => `${text}\0`).join(''), 'utf16le'));
}

export function uint8Value(value: number): WrittenValue {
  return typedValue(0x04, Buffer.from([value]));
}

export function uint16Value(value: number): WrittenValue {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return typedValue(0x06, bytes);
}

export function uint32Value(value: number): WrittenValue {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return typedValue(0x08, bytes);
}

export function uint64Value(value: bigint, type = 0x0a): WrittenValue {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return typedValue(type, bytes);
}

export function fileTimeValue(iso: string): WrittenValue {
  return uint64Value(fileTimeOf(iso), 0x11);
}

/** The bytes of a GUID written with dashes, with or without braces. */
export function guidValue(text: string): WrittenValue {
  const inOrder = Buffer.from(text.replace(/[{}-]/g, ''), 'hex');
  inOrder.subarray(0, 4).reverse();
  inOrder.subarray(4, 6).reverse();
  inOrder.subarray(6, 8).reverse();
  return typedValue(0x0f, inOrder);
}

/** The bytes of a SID written as S-1-5-... */
export function sidValue(text: string): WrittenValue {
  const [revision = 1, authority = 5, ...parts] = text.split('-').slice(1).map(Number);
  const bytes = Buffer.alloc(8 + parts.length * 4);
  bytes.writeUInt8(revision, 0);
  bytes.writeUInt8(parts.length, 1);
  bytes.writeUIntBE(authority, 2, 6);
  for (const [index, part] of parts.entries()) bytes.writeUInt32LE(part, 8 + index * 4);
  return typedValue(0x13, bytes);
}
