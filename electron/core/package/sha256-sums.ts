export type Sha256Sum = { readonly path: string; readonly sha256: string };

/** The text of SHA256SUMS as `sha256sum -c` reads it: hash, two blanks, path, LF. */
export function formatSha256Sums(sums: readonly Sha256Sum[]): string {
  return sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

/** Reads SHA256SUMS strictly: the number of the first line that has another form, or all sums. */
export function parseSha256Sums(
  content: string,
):
  | { readonly ok: true; readonly sums: readonly Sha256Sum[] }
  | { readonly ok: false; readonly line: number } {
  const lines = content.split('\n');
  if (lines.pop() !== '') return { ok: false, line: lines.length + 1 };
  const sums: Sha256Sum[] = [];
  for (const [index, line] of lines.entries()) {
    const match = /^([0-9a-f]{64}) {2}([^\r]+)$/.exec(line);
    const [, sha256, path] = match ?? [];
    if (sha256 === undefined || path === undefined) return { ok: false, line: index + 1 };
    sums.push({ path, sha256 });
  }
  return { ok: true, sums };
}
