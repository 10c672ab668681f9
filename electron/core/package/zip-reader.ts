import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { reasonOf } from './file-problem';

/** An entry of a zip as its directory and the header before its content describe it. */
export type ZipEntry = {
  /** The name as text; what is no UTF-8 is shown with replacement characters, see `validName`. */
  readonly name: string;
  readonly validName: boolean;
  readonly declaredBytes: number;
  readonly packedBytes: number;
  readonly crc32: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** A regular file by its Unix mode, or without one. */
  readonly regularFile: boolean;
  /** Where the header before the content begins, and where the content begins. */
  readonly headerOffset: number;
  readonly dataOffset: number;
  readonly hasDataDescriptor: boolean;
  /** What the two headers disagree about; undefined when they agree or the first cannot be read. */
  readonly disagreement: string | undefined;
  /** Why the header before the content cannot be read. */
  readonly headerProblem: string | undefined;
  readonly raw: Entry;
};

export type OpenZip = {
  readonly zip: ZipFile;
  readonly entryCount: number;
  readonly comment: Uint8Array;
  readonly directoryOffset: number;
};

/**
 * Opens a zip that lies behind an open file descriptor, which stays the caller's to close. Names are left as bytes
 * and sizes unchecked, since the verifier wants to say itself what is wrong with them. Rejects when the end of
 * the zip cannot be found.
 */
export async function openZip(descriptor: number): Promise<OpenZip> {
  const zip = await fromFdPromise(descriptor, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
    strictFileNames: true,
  });
  const comment: unknown = zip.comment;
  return {
    zip,
    entryCount: zip.entryCount,
    comment: comment instanceof Uint8Array ? comment : new Uint8Array(),
    directoryOffset: directoryCursor(zip),
  };
}

/**
 * Where yauzl's cursor stands (its types say boolean): at the start of the directory before the first entry is read,
 * at its end behind the last one.
 */
export function directoryCursor(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}

/** Reads the directory, each entry with the header before its content. Rejects when the directory is damaged. */
export async function readZipEntries(zip: ZipFile, signal: AbortSignal): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const raw of zip.eachEntry()) {
    signal.throwIfAborted();
    entries.push(await describeEntry(zip, raw));
  }
  return entries;
}

async function describeEntry(zip: ZipFile, raw: Entry): Promise<ZipEntry> {
  const nameBytes: Uint8Array = raw.fileNameRaw;
  const unixType = (raw.externalFileAttributes >>> 16) & 0o170000;
  const common = {
    name: new TextDecoder().decode(nameBytes),
    validName: isUtf8(nameBytes) && !hasSecondName(raw),
    declaredBytes: raw.uncompressedSize,
    packedBytes: raw.compressedSize,
    crc32: raw.crc32,
    method: raw.compressionMethod,
    encrypted: raw.isEncrypted(),
    regularFile: unixType === 0 || unixType === 0o100000,
    headerOffset: raw.relativeOffsetOfLocalHeader,
    hasDataDescriptor: (raw.generalPurposeBitFlag & 0x8) !== 0,
    raw,
  };
  try {
    const local = await zip.readLocalFileHeaderPromise(raw, { minimal: false });
    const disagreement = disagreementOf(raw, local);
    return { ...common, dataOffset: local.fileDataStart, disagreement, headerProblem: undefined };
  } catch (error) {
    return { ...common, dataOffset: 0, disagreement: undefined, headerProblem: reasonOf(error) };
  }
}

type LocalHeader = Awaited<ReturnType<ZipFile['readLocalFileHeaderPromise']>> & {
  readonly fileName: Uint8Array;
  readonly compressionMethod: number;
  readonly generalPurposeBitFlag: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
};

/** Readers that trust the one header and readers that trust the other must see the same file. */
function disagreementOf(raw: Entry, local: LocalHeader): string | undefined {
  if (Buffer.compare(local.fileName, raw.fileNameRaw) !== 0) return 'name';
  if (local.compressionMethod !== raw.compressionMethod) return 'compression';
  if (local.generalPurposeBitFlag !== raw.generalPurposeBitFlag) return 'flags';
  const streamed = (raw.generalPurposeBitFlag & 0x8) !== 0;
  const differs = (inLocal: number, inDirectory: number) =>
    inLocal !== inDirectory && inLocal !== 0xffff_ffff && !(streamed && inLocal === 0);
  if (differs(local.crc32, raw.crc32)) return 'CRC-32';
  return differs(local.compressedSize, raw.compressedSize) ||
    differs(local.uncompressedSize, raw.uncompressedSize)
    ? 'size'
    : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Info-ZIP's Unicode Path (0x7075) gives an entry another name for readers that know it. */
function hasSecondName(raw: Entry): boolean {
  return raw.extraFields.some(({ id }) => id === 0x7075);
}
