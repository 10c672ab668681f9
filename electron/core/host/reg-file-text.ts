import { fullKeyPath, type RegistryKey, type RegistryValue } from './registry-key';

const hexTypes: Readonly<Record<string, string>> = {
  '': 'REG_BINARY',
  '0': 'REG_NONE',
  '1': 'REG_SZ',
  '2': 'REG_EXPAND_SZ',
  '4': 'REG_DWORD',
  '7': 'REG_MULTI_SZ',
  b: 'REG_QWORD',
};

/**
 * Reads the text of a registry export (`[HKEY_...]`, `"Name"="text"`, `"Name"=dword:...`, `hex(2):...` over
 * several lines) into the same shape as the output of `reg query`. Source: Windows Registry Editor Version 5.00.
 */
export function parseRegFile(content: string, source: string): readonly RegistryKey[] {
  const keys: { path: string; values: RegistryValue[]; source: string }[] = [];
  for (const line of content.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    const key = /^\s*\[(HKEY_[^\]]*)\]\s*$/i.exec(line);
    if (key?.[1] !== undefined) {
      keys.push({ path: fullKeyPath(key[1]), values: [], source });
      continue;
    }
    const pair = /^\s*(?:@|"((?:[^"\\]|\\.)*)")\s*=\s*(.*?)\s*$/.exec(line);
    const value = pair === null ? undefined : parseData(withoutEscapes(pair[1] ?? ''), pair[2] ?? '');
    if (value !== undefined) keys.at(-1)?.values.push(value);
  }
  return keys;
}

function parseData(name: string, written: string): RegistryValue | undefined {
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(written);
  if (text !== null) return asValue(name, 'REG_SZ', withoutEscapes(text[1] ?? ''));
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(written);
  if (dword !== null)
    return asValue(name, 'REG_DWORD', `0x${Number.parseInt(dword[1] ?? '0', 16).toString(16)}`);
  const hex = /^hex(?:\(([0-9a-f]+)\))?:([0-9a-f,\s]*)$/i.exec(written);
  if (hex === null) return undefined;
  const type = hexTypes[(hex[1] ?? '').toLowerCase()] ?? 'REG_BINARY';
  const bytes = Uint8Array.from(
    (hex[2] ?? '').split(',').filter((part) => part.trim() !== ''),
    (part) => Number.parseInt(part, 16),
  );
  return asValue(name, type, hexData(type, bytes));
}

function hexData(type: string, bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  switch (type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
    case 'REG_MULTI_SZ':
      return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '').replaceAll('\0', '\\0');
    case 'REG_DWORD':
    case 'REG_QWORD':
      return `0x${digits
        .reverse()
        .join('')
        .replace(/^0+(?=.)/, '')}`;
    default:
      return digits.join('').toUpperCase();
  }
}

/** Rendered as reg.exe prints it, so that raw text in a package never is something to import. */
function asValue(name: string, type: string, data: string): RegistryValue {
  return { name, type, data, line: `    ${name === '' ? '(Default)' : name}    ${type}    ${data}` };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
