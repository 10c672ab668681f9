import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One entry of a zip as it lies in the file, so that a test can change any part of it. */
export type RawZipEntry = {
  readonly name: string;
  /** The name in the header before the content, where it differs. */
  readonly localName?: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly declaredBytes: number;
  readonly packed: Buffer;
  /** Unix mode, file type included. */
  readonly mode: number;
};

/** Takes a zip without ZIP64 apart, by its directory. */
export function readZip(zip: Buffer): readonly RawZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: RawZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    const nameBytes = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    const dataAt = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameBytes),
      method: zip.readUInt16LE(at + 10),
      flags: zip.readUInt16LE(at + 8) & ~0x8,
      crc: zip.readUInt32LE(at + 16),
      declaredBytes: zip.readUInt32LE(at + 24),
      packed: zip.subarray(dataAt, dataAt + zip.readUInt32LE(at + 20)),
      mode: zip.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Puts a zip together, entries and directory in the given order, without data descriptors. */
export function writeZip(entries: readonly RawZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const localName = Buffer.from(entry.localName ?? entry.name, 'utf8');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    commonFields(entry).copy(local, 6);
    local.writeUInt16LE(localName.length, 26);
    parts.push(local, localName, entry.packed);
    const name = Buffer.from(entry.name, 'utf8');
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(20, 6);
    commonFields(entry).copy(central, 8);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE((entry.mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += local.length + localName.length + entry.packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}

/** Flags to uncompressed size, in the order in which both headers have them. */
function commonFields(entry: RawZipEntry): Buffer {
  const fields = Buffer.alloc(20);
  fields.writeUInt16LE(entry.flags, 0);
  fields.writeUInt16LE(entry.method, 2);
  fields.writeUInt32LE(entry.crc, 8);
  fields.writeUInt32LE(entry.packed.length, 12);
  fields.writeUInt32LE(entry.declaredBytes, 16);
  return fields;
}

export function packedEntry(name: string, content: Buffer): RawZipEntry {
  return {
    name,
    method: 8,
    flags: 0x800,
    crc: crc32(content),
    declaredBytes: content.length,
    packed: deflateRawSync(content),
    mode: 0o100644,
  };
}

export function contentOf({ method, packed }: RawZipEntry): Buffer {
  return method === 8 ? inflateRawSync(packed) : packed;
}

/** The zip with one entry exchanged for what `change` makes of it (nothing, one or several). */
export function changeEntry(
  zip: Buffer,
  name: string,
  change: (entry: RawZipEntry) => readonly RawZipEntry[],
): Buffer {
  const entries = readZip(zip);
  if (!entries.some((entry) => entry.name === name)) throw new Error(`There is no entry ${name}.`);
  return writeZip(entries.flatMap((entry) => (entry.name === name ? change(entry) : [entry])));
}

export function addEntry(zip: Buffer, entry: RawZipEntry): Buffer {
  return writeZip([...readZip(zip), entry]);
}

/** The zip with other content under a name, packed and checksummed as a zip should be. */
export function replaceContent(zip: Buffer, name: string, change: (content: Buffer) => Buffer): Buffer {
  return changeEntry(zip, name, (entry) => [packedEntry(name, change(contentOf(entry)))]);
}

/** The zip with one bit of one entry's packed content turned; everything else, the CRC-32 included, stays. */
export function flipBitIn(zip: Buffer, name: string): Buffer {
  return changeEntry(zip, name, (entry) => {
    const packed = Buffer.from(entry.packed);
    const middle = Math.floor(packed.length / 2);
    packed[middle] = (packed[middle] ?? 0) ^ 0x10;
    return [{ ...entry, packed }];
  });
}
