const longestName = 80;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name that is safe in a package and on every system: letters and digits of any script, dot, dash and underscore, at most 80
 * characters with its ending, no device name, none of `taken` whatever the case. Adds itself to `taken`.
 */
export function safeFileName(name: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/^[._-]+/, '')
    .replace(/\.+$/, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : '';
  const stem = plain.slice(0, plain.length - ending.length) || 'file';
  const safeStem = device.test(`${stem}.`) ? `_${stem}` : stem;
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : `-${number}`;
    const cut = [...safeStem]
      .slice(0, longestName - ending.length - mark.length)
      .join('')
      .replace(/[.]+$/, '');
    const candidate = `${cut}${mark}${ending}`;
    const key = candidate.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}

/** Endings that the portal's form refuses on a file of its own; inside of a zip it may refuse them too. */
const refusedEndings = new Set(
  'bat cmd exe ps1 js vbs com lnk reg bin cpl inf ins isu job jse msi msp paf pif rgs scr sct vbe vb ws wsf wsh'.split(
    ' ',
  ),
);

/** The ending of a file that can run or change a machine, or that the portal refuses; undefined for any other. */
export function refusedEnding(name: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && refusedEndings.has(ending) ? ending : undefined;
}
