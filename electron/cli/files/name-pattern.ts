/** Whether a file name holds `*` or `?`. */
export function hasWildcard(name: string): boolean {
  return /[*?]/.test(name);
}

export type NameMatching = { readonly ignoresCase: boolean };

/**
 * Whether a file name, without its folder, fits a pattern in which `*` is any number of characters and `?` is one. Takes time in
 * the order of both lengths multiplied, whatever the pattern.
 */
export function matchesName(pattern: string, name: string, { ignoresCase }: NameMatching): boolean {
  const fold = (written: string) => [...(ignoresCase ? written.toLowerCase() : written)];
  const wanted = fold(pattern);
  const given = fold(name);
  let at = 0;
  let star = -1;
  let starAt = 0;
  for (let next = 0; next < given.length; ) {
    const unit = wanted[at];
    if (unit === '*') {
      star = at;
      starAt = next;
      at += 1;
    } else if (unit === '?' || unit === given[next]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      // The last star takes one character more, and all behind it is tried again.
      at = star + 1;
      starAt += 1;
      next = starAt;
    } else return false;
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}
