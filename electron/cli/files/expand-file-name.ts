import { readdir, stat } from 'node:fs/promises';
import { type Problem, text } from '#core';
import { fileProblem } from '../file-problem';
import { hasWildcard, matchesName } from './name-pattern';

/** The files that an argument names, or the sentence why it names none. */
export type NamedFiles =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly message: Problem['message'] };

/**
 * Finds the files behind a path whose last part may hold `*` and `?`, sorted by name, as the Windows shells leave it to the
 * program. A file that has just that name goes before. A folder is refused with the pattern for the logs in it. A file that is
 * not there is left to whoever opens it. `platform` decides on separators and on upper and lower case; with `takesFolders`
 * folders are named like files.
 */
export async function expandFileName(
  given: string,
  platform = process.platform,
  takesFolders = false,
): Promise<NamedFiles> {
  const found = await stat(given).catch(() => undefined);
  const { directory, name } = splitPath(given, platform);
  if (found?.isDirectory() && !takesFolders) {
    const separator = platform === 'win32' ? '\\' : '/';
    const pattern = `${name === '' ? given : `${given}${separator}`}*.evtx`;
    return { ok: false, message: text('cli.eventsFolder', { name: given, pattern }) };
  }
  if (found !== undefined) return { ok: true, paths: [given] };
  // The question mark in front of a Windows path (\\\\?\\C:\\) is no wildcard.
  if (hasWildcard(directory.replace(/^\\\\[?.]\\/, ''))) {
    return { ok: false, message: text('cli.wildcardInFolder', { name: given }) };
  }
  if (!hasWildcard(name)) return { ok: true, paths: [given] };
  const ignoresCase = platform === 'win32';
  try {
    const entries = await readdir(directory === '' ? '.' : directory, { withFileTypes: true });
    const names = entries
      .filter(
        (entry) =>
          (takesFolders || !entry.isDirectory()) && !(entry.name.startsWith('.') && !name.startsWith('.')),
      )
      .map((entry) => entry.name)
      .filter((file) => matchesName(name, file, { ignoresCase }))
      .sort();
    if (names.length > 0) return { ok: true, paths: names.map((file) => `${directory}${file}`) };
    return { ok: false, message: text('cli.noFileMatches', { name: given }) };
  } catch (error) {
    return { ok: false, message: fileProblem(directory, error) };
  }
}

/** The path up to and with its last separator, and the name behind it. */
function splitPath(path: string, platform: NodeJS.Platform): { directory: string; name: string } {
  const [directory = ''] = (platform === 'win32' ? /^.*[\\/:]/s : /^.*\//s).exec(path) ?? [];
  return { directory, name: path.slice(directory.length) };
}
