import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { HostFile } from './host';

/** Why a file of the machine could not be opened, in words that fit any file. */
export function machineFileProblem(path: string, { code, message }: Problem): Problem {
  switch (code) {
    case 'file-not-found':
      return problem(code, text('collector.fileNotFoundOnMachine', { path }), path);
    case 'access-denied':
      return problem(code, text('collector.machineFileDenied', { path }), path);
    default:
      return problem('file-unreadable', text('collector.fileReadFailed', { path, reason: message }), path);
  }
}

/** The captured file with the name of a machine's file, in any folder and any case; the first by path. */
export function capturedCopyOf(path: string, files: readonly HostFile[]): HostFile | undefined {
  const name = nameIn(path).toLowerCase();
  return files.find((file) => nameIn(file.path).toLowerCase() === name);
}

/** The last part of a path, with either separator. */
export function nameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
