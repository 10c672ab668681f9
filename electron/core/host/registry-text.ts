import { parseRegFile } from './reg-file-text';
import { fullKeyPath, type RegistryKey, type RegistryValue } from './registry-key';

/** `\\server\` in front of a key of another server. */
const serverPrefix = /^\\\\[^\\]+\\(?=HKEY_|HKLM\\)/;
const keyLine =
  /^(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG)|HKLM|HKCU)(?:\\.*)?$/i;
/** reg.exe puts four blanks between the columns; very old ones a tab. */
const valueLine = /^(?: {4}|\t)(.*?)(?: {4}|\t)(REG_[A-Z_0-9]+)(?:(?: {4}|\t)(.*))?$/;

/** Whether a text looks like the output of `reg query` or like a registry export. */
export function isRegistryText(content: string): boolean {
  return /^\s*(?:HKEY_[A-Z_]+\\|\[HKEY_[A-Z_]+\\|HKLM\\)/m.test(content);
}

/**
 * Reads the output of `reg query` (with or without `/s`), or a registry export as it is printed. Sentences of
 * reg.exe in any language and lines that are neither key nor value are passed over; a line break inside a value
 * continues it. `source` goes into each key.
 */
export function parseRegistryText(content: string, source: string): readonly RegistryKey[] {
  if (/^\s*\[HKEY_/m.test(content)) return parseRegFile(content, source);
  const keys: { path: string; values: RegistryValue[]; source: string }[] = [];
  let values: RegistryValue[] | undefined;
  for (const line of content.split(/\r?\n/)) {
    const trimmed = line.trimEnd().replace(serverPrefix, '');
    if (keyLine.test(trimmed)) {
      values = [];
      keys.push({ path: fullKeyPath(trimmed), values, source });
      continue;
    }
    const match = valueLine.exec(line);
    if (match !== null && values !== undefined) {
      const [, name = '', type = '', data = ''] = match;
      values.push({ name: isDefaultName(name) ? '' : name, type, data: data.trimEnd(), line });
      continue;
    }
    const last = values?.at(-1);
    if (last !== undefined && trimmed !== '' && /^\s/.test(line)) {
      values?.splice(-1, 1, { ...last, data: `${last.data}\n${trimmed}`, line: `${last.line}\r\n${line}` });
    }
  }
  return keys;
}

/** The keys as reg.exe prints them, from the very lines that were read. */
export function registryTextOf(keys: readonly RegistryKey[]): string {
  return keys
    .map((key) => ['', key.path, ...key.values.map((value) => value.line), ''].join('\r\n'))
    .join('');
}

/** `(Default)`, `(Standard)`, `<NO NAME>`: the name of the default value in the language of the system. */
function isDefaultName(name: string): boolean {
  return /^\([^()]+\)$/.test(name) || name === '<NO NAME>';
}
