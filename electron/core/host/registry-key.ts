export type RegistryValue = {
  /** Empty for the key's default value. */
  readonly name: string;
  /** Such as `REG_SZ`, `REG_DWORD`. */
  readonly type: string;
  /** As reg.exe prints it: a DWORD is `0x80eb1`, a REG_MULTI_SZ has `\0` between its parts. */
  readonly data: string;
  /** The lines of the text it was read from. */
  readonly line: string;
};

export type RegistryKey = {
  /** Full path as `HKEY_LOCAL_MACHINE\...`. */
  readonly path: string;
  readonly values: readonly RegistryValue[];
  /** The command or captured file it was read from. */
  readonly source: string;
};

const hives: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
};

/** `HKLM\...` as `HKEY_LOCAL_MACHINE\...`, without a backslash at the end. */
export function fullKeyPath(path: string): string {
  const [hive = '', ...rest] = path.replace(/\\+$/, '').split('\\');
  return [hives[hive.toUpperCase()] ?? hive.toUpperCase(), ...rest].join('\\');
}

/** The value of a key by its name, upper and lower case alike. */
export function valueNamed(key: RegistryKey, name: string): RegistryValue | undefined {
  return key.values.find((value) => value.name.toLowerCase() === name.toLowerCase());
}

/** The number in a REG_DWORD or REG_QWORD, `0x80eb1` or decimal; undefined when it is none. */
export function numberIn(value: RegistryValue): number | undefined {
  const data = value.data.trim();
  return /^(?:0x[0-9a-f]+|\d+)$/i.test(data) ? Number(data) : undefined;
}
