import { text } from '../texts/text';

/** Longest path of an entry; above it tools on Windows fail to unpack even with long paths allowed. */
const longestPath = 400;

const deviceName = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/**
 * Why a path inside a package must not be unpacked, as half a sentence; undefined when it is safe everywhere.
 * Safe means: relative, `/` as separator, no `.` or `..`, and no name that Windows reserves, changes or cannot
 * write (Windows naming rules: device names also with an ending, no trailing dot or blank, no `<>:"|?*`).
 */
export function unsafePathReason(path: string): string | undefined {
  if (path === '' || path.length > longestPath) return text('package.unsafe.length');
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return text('package.unsafe.control');
  if (path.includes('\\')) return text('package.unsafe.backslash');
  if (path.startsWith('/')) return text('package.unsafe.absolute');
  if (/^[a-z]:/i.test(path)) return text('package.unsafe.drive');
  const segments = path.split('/');
  if (segments.includes('..')) return text('package.unsafe.parent');
  if (segments.some((segment) => segment === '' || segment === '.')) return text('package.unsafe.segment');
  if (/[<>:"|?*]/.test(path)) return text('package.unsafe.character');
  if (segments.some((segment) => /[. ]$/.test(segment))) return text('package.unsafe.ending');
  const device = segments.find((segment) => deviceName.test((segment.split('.')[0] ?? '').trimEnd()));
  return device === undefined ? undefined : text('package.unsafe.device', { name: device });
}

/** The form under which two paths fall on the same file on Windows and macOS: case and composition do not count. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Orders paths by their code units, the same on every machine and in every language. */
export function comparePaths(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
