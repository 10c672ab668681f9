import * as zlib from 'node:zlib';
import { crc32 as crc32InScript } from '../evtx/crc32';

/** The CRC-32 of `bytes` that follow those whose CRC-32 is `before`; by zlib where Node has it (20.15 and later). */
export const crc32: (bytes: Uint8Array, before: number) => number =
  typeof zlib.crc32 === 'function'
    ? (bytes, before) => zlib.crc32(bytes, before)
    : (bytes, before) => crc32InScript(bytes, 0, bytes.length, before);
