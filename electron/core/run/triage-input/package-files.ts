import { createReadStream } from 'node:fs';
import { problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { copyListedFile } from './copy-listed-file';
import { openPackageZip, type PackageZip, unpackedEntry } from './package-zip';
import { fileChanged, fileMissing, type ListedFile, type StoredFiles } from './stored-files';
import type { TriageInputOptions } from './triage-input';

const unpackedFolder = 'unpacked';

/**
 * The files of a package, unpacked one by one into the scratch folder when they are asked for. Of `defectiveEntries` nothing
 * is given. The zip is opened with the first of them and stays open until it is closed.
 */
export function packageFiles(
  path: string,
  defectiveEntries: ReadonlySet<string>,
  { scratchDirectory, signal, onProgress }: Omit<TriageInputOptions, 'clock'>,
): StoredFiles {
  let opening: Promise<PackageZip | undefined> | undefined;
  let entries: ReadonlyMap<string, PackageZip['entries'][number]> | undefined;
  const unpack = async (file: ListedFile, directory: string, target: string): Promise<Result<string>> => {
    const { path: name } = file;
    if (defectiveEntries.has(name)) return fileChanged(file);
    opening ??= openPackageZip(path, signal);
    const opened = await opening;
    if (opened === undefined) {
      return failure('file-unreadable', text('triageInput.fileMissing', { path: name }), name);
    }
    entries ??= new Map(opened.entries.map((entry) => [entry.name, entry]));
    const entry = entries.get(name);
    if (entry === undefined) return fileMissing(file);
    const message = text('triageInput.unpacking', { path: name });
    const content = unpackedEntry(opened.zip, entry);
    const copied = await copyListedFile(file, content, directory, { signal, onProgress, message, target });
    if (signal.aborted) return { ok: false, problem: problem('cancelled', text('triageInput.cancelled')) };
    return copied;
  };
  const onDisk = (file: ListedFile) => unpack(file, scratchDirectory, `${unpackedFolder}/${file.path}`);
  return {
    onDisk,
    open: async (file) => {
      const unpacked = await onDisk(file);
      return unpacked.ok ? success(createReadStream(unpacked.value)) : unpacked;
    },
    copyTo: async (file, directory) => {
      const unpacked = await unpack(file, directory, file.path);
      return unpacked.ok ? success(undefined) : unpacked;
    },
    close: async () => {
      await (await opening?.catch(() => undefined))?.close();
    },
  };
}
