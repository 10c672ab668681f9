/** What the launcher calls, all of KERNEL32.dll. */
const imports = [
  'GetCommandLineW',
  'lstrcatW',
  'CreateProcessW',
  'WaitForSingleObject',
  'GetExitCodeProcess',
  'ExitProcess',
] as const;

type Label = 'commandLine' | 'exitCode' | 'process' | 'startup' | (typeof imports)[number];

const sectionAddress = 0x1000;
const sectionOffset = 0x200;
/** Room behind the command for what the caller wrote; CreateProcessW takes 32,767 characters in all. */
const commandLineBytes = 65_536;
const startupBytes = 104;

/** x64, as bytes in hex; an instruction that ends with a label takes its address relative to the next one. */
const code: readonly (readonly [bytes: string, label?: Label])[] = [
  ['4883ec58'], // sub rsp, 58h
  ['ff15', 'GetCommandLineW'],
  ['4889c2'], // mov rdx, rax
  ['488d0d', 'commandLine'], // lea rcx
  ['ff15', 'lstrcatW'],
  ['4531c9'], // xor r9d, r9d
  ['4531c0'], // xor r8d, r8d
  ['488d15', 'commandLine'], // lea rdx
  ['31c9'], // xor ecx, ecx: the command line names the program
  ['488d05', 'process'], // lea rax
  ['4889442448'], // mov [rsp+48h], rax
  ['488d05', 'startup'], // lea rax
  ['4889442440'], // mov [rsp+40h], rax
  ['48c744243800000000'], // mov qword [rsp+38h], 0: the same directory
  ['48c744243000000000'], // mov qword [rsp+30h], 0: the same environment
  ['c744242800000000'], // mov dword [rsp+28h], 0
  ['c744242001000000'], // mov dword [rsp+20h], 1: handles go along
  ['ff15', 'CreateProcessW'],
  ['488b0d', 'process'], // mov rcx
  ['83caff'], // or edx, -1: for any time
  ['ff15', 'WaitForSingleObject'],
  ['488b0d', 'process'], // mov rcx
  ['488d15', 'exitCode'], // lea rdx
  ['ff15', 'GetExitCodeProcess'],
  ['8b0d', 'exitCode'], // mov ecx
  ['ff15', 'ExitProcess'],
];

/**
 * A small Windows program (PE32+) that runs `command` with its own command line behind it, waits for its end, and ends
 * with the same exit code. So a script for Node can stand in the place of any tool: a renamed Node would take the tool's
 * arguments for its own.
 */
export function windowsLauncher(command: string): Uint8Array {
  const codeBytes = code.reduce((sum, [bytes, label]) => sum + bytes.length / 2 + (label ? 4 : 0), 0);
  const parts: Buffer[] = [Buffer.alloc(aligned(codeBytes))];
  let end = aligned(codeBytes);
  const append = (bytes: Buffer): number => {
    const at = end;
    parts.push(Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]));
    end += aligned(bytes.length);
    return at;
  };
  const library = append(Buffer.from('KERNEL32.dll\0', 'latin1'));
  const names = imports.map((name) => append(Buffer.from(`\0\0${name}\0`, 'latin1')));
  const addresses = Buffer.alloc((imports.length + 1) * 8);
  for (const [index, at] of names.entries()) addresses.writeUInt32LE(sectionAddress + at, index * 8);
  const table = append(addresses);
  const slots = new Map<Label, number>(imports.map((name, index) => [name, table + index * 8]));
  const directory = Buffer.alloc(40);
  directory.writeUInt32LE(sectionAddress + library, 12);
  directory.writeUInt32LE(sectionAddress + table, 16);
  const importsAt = append(directory);
  const startup = Buffer.alloc(startupBytes);
  startup.writeUInt32LE(startupBytes, 0);
  const data = new Map<Label, number>([
    ['process', append(Buffer.alloc(24))],
    ['exitCode', append(Buffer.alloc(8))],
    ['startup', append(startup)],
    ['commandLine', append(Buffer.from(`${command} `, 'utf16le'))],
  ]);
  const section = Buffer.concat(parts);
  let at = 0;
  for (const [bytes, label] of code) {
    at += section.write(bytes, at, 'hex');
    if (label === undefined) continue;
    const target = data.get(label) ?? slots.get(label) ?? 0;
    at = section.writeInt32LE(target - at - 4, at);
  }
  return withHeaders(section, importsAt);
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}

/** A console program with one section that may be read, written and run. */
function withHeaders(section: Buffer, importsAt: number): Uint8Array {
  const file = Buffer.alloc(sectionOffset + Math.ceil(section.length / 0x200) * 0x200);
  const optional = 0x58;
  const header = optional + 240;
  const memoryBytes = section.length + commandLineBytes;
  file.writeUInt16LE(0x5a4d, 0);
  file.writeUInt32LE(0x40, 60);
  file.write('PE\0\0', 0x40, 'latin1');
  file.write('.all', header, 'latin1');
  const shorts: readonly (readonly [offset: number, value: number])[] = [
    [0x44, 0x8664], // x64
    [0x46, 1], // sections
    [0x54, 240], // size of the optional header
    [0x56, 0x23], // executable, no relocations, large addresses
    [optional, 0x20b],
    [optional + 40, 6], // version of the system
    [optional + 48, 6], // version of the subsystem
    [optional + 68, 3], // console
  ];
  const longs: readonly (readonly [offset: number, value: number])[] = [
    [optional + 16, sectionAddress], // entry
    [optional + 20, sectionAddress], // code
    [optional + 24, 0x400000], // image base
    [optional + 32, 0x1000], // alignment in memory
    [optional + 36, 0x200], // alignment in the file
    [optional + 56, sectionAddress + Math.ceil(memoryBytes / 0x1000) * 0x1000],
    [optional + 60, sectionOffset], // size of the headers
    [optional + 72, 0x100000], // stack
    [optional + 80, 0x1000],
    [optional + 88, 0x100000], // heap
    [optional + 96, 0x1000],
    [optional + 108, 16], // directories; the second is that of imports
    [optional + 120, sectionAddress + importsAt],
    [optional + 124, 40],
    [header + 8, memoryBytes],
    [header + 12, sectionAddress],
    [header + 16, file.length - sectionOffset],
    [header + 20, sectionOffset],
    [header + 36, 0xe0000020], // code; run, read and written
  ];
  for (const [offset, value] of shorts) file.writeUInt16LE(value, offset);
  for (const [offset, value] of longs) file.writeUInt32LE(value, offset);
  section.copy(file, sectionOffset);
  return file;
}
