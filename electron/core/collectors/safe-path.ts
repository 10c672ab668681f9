const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const maxPathLength = 180;

/**
 * Whether a path may be written in a package: relative, with `/`, no part that leads elsewhere, no character and
 * no name that Windows refuses.
 */
export function isSafePath(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= maxPathLength &&
    path
      .split('/')
      .every(
        (part) => /^[A-Za-z0-9_](?:[A-Za-z0-9 ._-]*[A-Za-z0-9_-])?$/.test(part) && !reservedNames.test(part),
      )
  );
}

/** A name made fit for a folder or file: ASCII, at most 80 characters, never reserved and never empty. */
export function safeName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 80)
    .replace(/[^A-Za-z0-9]+$/, '');
  if (plain === '') return fallback;
  return reservedNames.test(plain) ? `${fallback}-${plain}` : plain;
}

/** The first of `name`, `name-2`, `name-3` ... (before the ending) that is not taken; case does not matter. */
export function freeName(name: string, isTaken: (lowerCaseName: string) => boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9.]+)?$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!isTaken(candidate.toLowerCase())) return candidate;
  }
}
