/** Keys by their full path, with their values: a text, a number (REG_DWORD) or bytes (REG_BINARY). */
export type KeyValues = Readonly<Record<string, Readonly<Record<string, string | number | Uint8Array>>>>;

/** A registry file for `reg import`: UTF-16 with a mark. `remove` takes the same values away, and keys of their own with them. */
export function regFile(keys: KeyValues, what: 'add' | 'remove'): Uint8Array {
  const lines = Object.entries(keys).flatMap(([path, values]) =>
    what === 'remove' && isOwn(path)
      ? ['', `[-${path}]`]
      : [
          '',
          `[${path}]`,
          ...Object.entries(values).map(
            ([name, value]) => `"${name}"=${what === 'add' ? dataOf(value) : '-'}`,
          ),
        ],
  );
  return Buffer.from(
    `\ufeff${['Windows Registry Editor Version 5.00', ...lines, ''].join('\r\n')}`,
    'utf16le',
  );
}

/** Made by the product alone; Windows has the others whatever is installed. */
function isOwn(path: string): boolean {
  return /\\(?:Uninstall\\[^\\]+|Azure AD Connect|AD Sync|TLS 1\.2\\\w+)$/.test(path);
}

function dataOf(value: string | number | Uint8Array): string {
  if (typeof value === 'string') return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return `hex:${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
