export type PeFileOptions = {
  readonly fileVersion?: readonly [number, number, number, number];
  readonly productVersion?: readonly [number, number, number, number];
  readonly strings?: Readonly<Record<string, string>>;
  /** PE32 (32-bit) in the place of PE32+. */
  readonly isPe32?: boolean;
  /** Leaves the fixed part out. */
  readonly withoutFixed?: boolean;
};

const resourceRva = 0x3000;
const resourceOffset = 0x400;

/** A small Windows program: headers, one code section, and a .rsrc section with a version resource, the way linkers lay it. */
export function peFile(options: PeFileOptions = {}): Uint8Array {
  const { isPe32 = false } = options;
  const version = versionResource(options);
  const directories = Buffer.alloc(3 * 24);
  const entries = [16, 1, 0x409];
  entries.forEach((id, level) => {
    const at = level * 24;
    directories.writeUInt16LE(1, at + 14);
    directories.writeUInt32LE(id, at + 16);
    directories.writeUInt32LE(level === 2 ? 72 : (0x8000_0000 + (level + 1) * 24) >>> 0, at + 20);
  });
  const data = Buffer.alloc(16);
  data.writeUInt32LE(resourceRva + 88, 0);
  data.writeUInt32LE(version.length, 4);
  const resources = Buffer.concat([directories, data, version]);
  const optional = Buffer.alloc(isPe32 ? 224 : 240);
  optional.writeUInt16LE(isPe32 ? 0x10b : 0x20b, 0);
  const table = isPe32 ? 96 : 112;
  optional.writeUInt32LE(16, table - 4);
  optional.writeUInt32LE(resourceRva, table + 16);
  optional.writeUInt32LE(resources.length, table + 20);
  const file = Buffer.alloc(resourceOffset + resources.length + 512);
  file.writeUInt16LE(0x5a4d, 0);
  file.writeUInt32LE(0x80, 60);
  file.write('PE\0\0', 0x80, 'latin1');
  file.writeUInt16LE(isPe32 ? 0x14c : 0x8664, 0x84);
  file.writeUInt16LE(2, 0x86);
  file.writeUInt16LE(optional.length, 0x94);
  optional.copy(file, 0x98);
  const sections = 0x98 + optional.length;
  writeSection(file, sections, '.text', 0x1000, 0x200, 0x200);
  writeSection(file, sections + 40, '.rsrc', resourceRva, resources.length, resourceOffset);
  resources.copy(file, resourceOffset);
  return file;
}

function writeSection(
  file: Buffer,
  at: number,
  name: string,
  address: number,
  size: number,
  offset: number,
): void {
  file.write(name, at, 'latin1');
  file.writeUInt32LE(size, at + 8);
  file.writeUInt32LE(address, at + 12);
  file.writeUInt32LE(size, at + 16);
  file.writeUInt32LE(offset, at + 20);
}

/** VS_VERSIONINFO with its fixed part, StringFileInfo and VarFileInfo. */
export function versionResource(options: PeFileOptions): Buffer {
  const { fileVersion = [1, 2, 3, 4], productVersion = fileVersion, strings = {} } = options;
  const fixed = Buffer.alloc(52);
  fixed.writeUInt32LE(0xfeef04bd, 0);
  for (const [at, numbers] of [
    [8, fileVersion],
    [16, productVersion],
  ] as const) {
    fixed.writeUInt16LE(numbers[0], at + 2);
    fixed.writeUInt16LE(numbers[1], at);
    fixed.writeUInt16LE(numbers[2], at + 6);
    fixed.writeUInt16LE(numbers[3], at + 4);
  }
  const texts = Object.entries(strings).map(([name, value]) =>
    block(name, 1, Buffer.from(`${value}\0`, 'utf16le'), []),
  );
  const table = block('040904b0', 1, Buffer.alloc(0), texts);
  const children = [
    block('StringFileInfo', 1, Buffer.alloc(0), [table]),
    block('VarFileInfo', 1, Buffer.alloc(0), [block('Translation', 0, Buffer.from([9, 4, 0xb0, 4]), [])]),
  ];
  return block('VS_VERSION_INFO', 0, options.withoutFixed ? Buffer.alloc(0) : fixed, children);
}

function block(key: string, kind: 0 | 1, value: Buffer, children: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(6);
  let bytes = padded(Buffer.concat([header, Buffer.from(`${key}\0`, 'utf16le')]));
  bytes = Buffer.concat([bytes, value]);
  for (const child of children) bytes = Buffer.concat([padded(bytes), child]);
  bytes.writeUInt16LE(bytes.length, 0);
  bytes.writeUInt16LE(kind === 1 ? value.length / 2 : value.length, 2);
  bytes.writeUInt16LE(kind, 4);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
