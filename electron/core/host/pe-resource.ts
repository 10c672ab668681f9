import type { ByteSource } from '../evtx/source/byte-source';
import { readRange } from './byte-range';

/** Bounds far above any real program. Source for the limit of sections: learn.microsoft.com/windows/win32/debug/pe-format. */
const limits = { headerOffset: 1024 * 1024, optionalHeader: 4_096, sections: 96, entries: 4_096 } as const;
const resourceDirectoryIndex = 2;
const isSubdirectory = 0x8000_0000;

type Section = { readonly address: number; readonly sizeBytes: number; readonly offset: number };
type Image = { readonly sections: readonly Section[]; readonly resourceAddress: number };

/**
 * The first resource of a type in a Windows program (PE32 or PE32+), at most `maxBytes` of it. Reads headers, section table
 * and the way to that resource, nothing else of the file. undefined where there is none or the file is no such program.
 */
export async function readPeResource(
  source: ByteSource,
  type: number,
  maxBytes: number,
): Promise<DataView | undefined> {
  const image = await readImage(source);
  if (image === undefined) return undefined;
  const root = fileOffset(image, image.resourceAddress);
  if (root === undefined) return undefined;
  let entry = await findEntry(source, root, (id) => id === type);
  for (let level = 0; level < 2; level++) {
    if (entry === undefined || entry < isSubdirectory) return undefined;
    entry = await findEntry(source, root + (entry - isSubdirectory), () => true);
  }
  if (entry === undefined || entry >= isSubdirectory) return undefined;
  const data = await readRange(source, root + entry, 16);
  if (data === undefined) return undefined;
  const offset = fileOffset(image, data.getUint32(0, true));
  const size = data.getUint32(4, true);
  return offset === undefined || size > maxBytes ? undefined : readRange(source, offset, size);
}

async function readImage(source: ByteSource): Promise<Image | undefined> {
  const dos = await readRange(source, 0, 64);
  if (dos === undefined || dos.getUint16(0, true) !== 0x5a4d) return undefined;
  const start = dos.getUint32(60, true);
  if (start > limits.headerOffset) return undefined;
  const header = await readRange(source, start, 24);
  if (header === undefined || header.getUint32(0, true) !== 0x0000_4550) return undefined;
  const sectionCount = header.getUint16(6, true);
  const optionalSize = header.getUint16(20, true);
  if (sectionCount > limits.sections || optionalSize > limits.optionalHeader) return undefined;
  const optional = await readRange(source, start + 24, optionalSize);
  const table = await readRange(source, start + 24 + optionalSize, sectionCount * 40);
  if (optional === undefined || table === undefined || optionalSize < 2) return undefined;
  const magic = optional.getUint16(0, true);
  const directories = magic === 0x20b ? 112 : magic === 0x10b ? 96 : undefined;
  if (directories === undefined) return undefined;
  const place = directories + resourceDirectoryIndex * 8;
  if (place + 8 > optionalSize || optional.getUint32(directories - 4, true) <= resourceDirectoryIndex) {
    return undefined;
  }
  const resourceAddress = optional.getUint32(place, true);
  const sections = Array.from({ length: sectionCount }, (_, index) => ({
    address: table.getUint32(index * 40 + 12, true),
    sizeBytes: table.getUint32(index * 40 + 16, true),
    offset: table.getUint32(index * 40 + 20, true),
  }));
  return resourceAddress === 0 ? undefined : { sections, resourceAddress };
}

/** Where an address of the loaded program lies in its file. */
function fileOffset({ sections }: Image, address: number): number | undefined {
  const section = sections.find((one) => address >= one.address && address < one.address + one.sizeBytes);
  return section === undefined ? undefined : section.offset + (address - section.address);
}

/** The content of the first entry of a resource directory whose number fits; entries with a name have none. */
async function findEntry(
  source: ByteSource,
  offset: number,
  fits: (id: number | undefined) => boolean,
): Promise<number | undefined> {
  const head = await readRange(source, offset, 16);
  if (head === undefined) return undefined;
  const count = head.getUint16(12, true) + head.getUint16(14, true);
  if (count > limits.entries) return undefined;
  const entries = await readRange(source, offset + 16, count * 8);
  for (let index = 0; entries !== undefined && index < count; index++) {
    const id = entries.getUint32(index * 8, true);
    if (fits(id >= isSubdirectory ? undefined : id)) return entries.getUint32(index * 8 + 4, true);
  }
  return undefined;
}
