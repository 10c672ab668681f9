/** A header of a mail or of a part of one: its name in lower case, its value without folds, and where it stands in the source. */
export type MailHeader = {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
};

export type MailHeaders = { readonly headers: readonly MailHeader[]; readonly bodyFrom: number };

const header = /^([A-Za-z][\w-]{0,79}):/;

/**
 * The headers that `source` has from `from` on, up to the first blank line or `to`. Undefined where a line is none: then this is no
 * block of headers.
 */
export function readHeaders(source: string, from: number, to: number): MailHeaders | undefined {
  const headers: MailHeader[] = [];
  let at = from;
  let begun:
    | { readonly name: string; readonly from: number; to: number; readonly lines: string[] }
    | undefined;
  const finish = () => {
    if (begun !== undefined) headers.push({ ...begun, value: begun.lines.join(' ').trim() });
    begun = undefined;
  };
  while (at < to) {
    const next = endOfLine(source, at, to);
    const line = source.slice(at, next).replace(/\r?\n$/, '');
    const name = header.exec(line.slice(0, 100))?.[1];
    if (line.trim() === '') {
      finish();
      return { headers, bodyFrom: next };
    }
    if (/^[ \t]/.test(line) && begun !== undefined) {
      begun.lines.push(line.trim());
      begun.to = at + line.length;
    } else if (name !== undefined) {
      finish();
      begun = {
        name: name.toLowerCase(),
        from: at,
        to: at + line.length,
        lines: [line.slice(name.length + 1).trim()],
      };
    } else return undefined;
    at = next;
  }
  finish();
  return { headers, bodyFrom: to };
}

/** Where the line after the one at `at` begins. */
export function endOfLine(source: string, at: number, to: number): number {
  const newline = source.indexOf('\n', at);
  return newline < 0 || newline >= to ? to : newline + 1;
}

/** The value of the first header of a name, or nothing. */
export function headerValue({ headers }: MailHeaders, name: string): string {
  return headers.find((one) => one.name === name)?.value ?? '';
}

/** A parameter of a header's value, such as the charset of `text/plain; charset="utf-8"`. Source: RFC 2045 section 5.1. */
export function headerParameter(value: string, name: string): string | undefined {
  const pattern = new RegExp(
    `;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`,
    'i',
  );
  const match = pattern.exec(value.slice(0, 4_000));
  return match?.[1] ?? match?.[2];
}
