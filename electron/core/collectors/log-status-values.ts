/**
 * What `wevtutil gl` and `wevtutil gli` print: a line for each value, `name: value`, indented by part. The names are those of
 * the program and the same in all languages as far as known; what surrounds them may be in any language and code page.
 * The first value of a name counts. Source: learn.microsoft.com/windows-server/administration/windows-commands/wevtutil.
 */
export type LogStatusValues = {
  /** A whole number that JavaScript holds exactly. */
  readonly number: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
};

const mostLines = 10_000;

export function logStatusValues(printed: string): LogStatusValues {
  const values = new Map<string, string>();
  for (const line of printed.split(/\r?\n/, mostLines)) {
    const [, name, value = ''] = /^\s*([A-Za-z]{1,40}):[ \t]*(.{0,200}?)\s*$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && !values.has(key)) values.set(key, value);
  }
  const find = (name: string) => values.get(name.toLowerCase());
  return {
    number: (name) => {
      const value = find(name) ?? '';
      const number = /^\d{1,16}$/.test(value) ? Number(value) : undefined;
      return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
    },
    flag: (name) => {
      const value = find(name)?.toLowerCase();
      return value === 'true' ? true : value === 'false' ? false : undefined;
    },
  };
}
