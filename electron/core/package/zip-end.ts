import type { FileHandle } from 'node:fs/promises';

/** Where the directory of a zip lies and what it holds, as it was read. */
export type ReadDirectory = {
  readonly fileBytes: number;
  readonly commentBytes: number;
  readonly offset: number;
  readonly bytes: number;
  readonly entryCount: number;
};

const endBytes = 22;
const locatorBytes = 20;
const end64Bytes = 56;

/**
 * Whether the records behind the directory of a zip say the same as the directory that was read, and follow it at
 * once (APPNOTE 4.3.14 to 4.3.16). Some programs find the directory by its offset, some by its size
 * back from the end; where the two differ, they show different entries of one file.
 */
export async function endAgrees(handle: FileHandle, directory: ReadDirectory): Promise<boolean> {
  const endOffset = directory.fileBytes - directory.commentBytes - endBytes;
  const behindDirectory = directory.offset + directory.bytes;
  const end = await readBytes(handle, endOffset, endBytes);
  const locator = await readBytes(handle, endOffset - locatorBytes, locatorBytes);
  const is64 = locator?.readUInt32LE(0) === 0x07064b50;
  const end64Offset = endOffset - locatorBytes - end64Bytes;
  if (end === undefined || behindDirectory !== (is64 ? end64Offset : endOffset)) return false;
  const says = (value: number, most: number, read: number) => value === read || (is64 && value === most);
  const end32Agrees =
    end.readUInt16LE(4) === 0 &&
    end.readUInt16LE(6) === 0 &&
    says(end.readUInt16LE(8), 0xffff, directory.entryCount) &&
    says(end.readUInt16LE(10), 0xffff, directory.entryCount) &&
    says(end.readUInt32LE(12), 0xffff_ffff, directory.bytes) &&
    says(end.readUInt32LE(16), 0xffff_ffff, directory.offset);
  if (!is64 || !end32Agrees) return end32Agrees;
  const end64 = await readBytes(handle, end64Offset, end64Bytes);
  return (
    end64 !== undefined &&
    Number(locator.readBigUInt64LE(8)) === end64Offset &&
    Number(end64.readBigUInt64LE(4)) === end64Bytes - 12 &&
    Number(end64.readBigUInt64LE(24)) === directory.entryCount &&
    Number(end64.readBigUInt64LE(32)) === directory.entryCount &&
    Number(end64.readBigUInt64LE(40)) === directory.bytes &&
    Number(end64.readBigUInt64LE(48)) === directory.offset
  );
}

async function readBytes(handle: FileHandle, offset: number, length: number): Promise<Buffer | undefined> {
  if (offset < 0) return undefined;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return bytesRead === length ? buffer : undefined;
}
