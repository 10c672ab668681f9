import { hasChunkMagic } from './chunk/chunk-header';
import { fileHeaderSizeBytes, hasFileMagic } from './chunk/file-header';

/** How much of a file {@link recordCountHint} wants to see: the file header and the start of the first chunk. */
const recordCountHintBytes = fileHeaderSizeBytes + 32;

const dirtyFlag = 1;
/** No record is smaller: header, times, a reference to a template, and the length again. */
const smallestRecordBytes = 48;

/**
 * How many records a log holds by its headers, from its first bytes: the next record number less the first. Undefined
 * where the headers do not bear it out: a log that was still open, one that began anew at its start, a damaged one.
 */
export function recordCountHint(start: Buffer, sizeBytes: number): number | undefined {
  if (start.length < recordCountHintBytes || !hasFileMagic(start)) return undefined;
  const chunk = start.subarray(fileHeaderSizeBytes);
  const hasWrapped = start.readBigUInt64LE(8) !== 0n;
  if (hasWrapped || (start.readUInt32LE(120) & dirtyFlag) !== 0 || !hasChunkMagic(chunk)) return undefined;
  const count = start.readBigUInt64LE(24) - chunk.readBigUInt64LE(24);
  return count >= 0n && count <= BigInt(Math.floor(sizeBytes / smallestRecordBytes))
    ? Number(count)
    : undefined;
}
