import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../model/outcome';
import { problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { writeStagedFile } from '../staged-files';
import { unpackedEntry, withZip } from './package-zip';
import type { StoredFiles } from './stored-files';
import type { TriageInputOptions } from './triage-input';

const unpackedFolder = 'unpacked';

/**
 * The files of a package, unpacked one by one into the scratch folder when they are asked for. Of `defectiveEntries` nothing
 * is given.
 */
export function packageFiles(
  path: string,
  defectiveEntries: ReadonlySet<string>,
  { scratchDirectory, signal, onProgress }: TriageInputOptions,
): StoredFiles {
  const unpack = async (artifact: Artifact): Promise<Result<string>> => {
    const { path: name, sizeBytes, sha256 } = artifact;
    if (defectiveEntries.has(name)) {
      return failure('evidence-changed', text('triageInput.fileChanged', { path: name }), name);
    }
    const unpacked = await withZip(path, signal, async ({ zip, entries }) => {
      const entry = entries.find((candidate) => candidate.name === name);
      if (entry === undefined) {
        return failure('file-not-found', text('triageInput.fileMissing', { path: name }), name);
      }
      const message = text('triageInput.unpacking', { path: name });
      async function* told() {
        let doneBytes = 0;
        for await (const piece of unpackedEntry(zip, entry as NonNullable<typeof entry>)) {
          doneBytes += piece.length;
          onProgress?.({ message, doneBytes, totalBytes: sizeBytes });
          yield piece;
        }
      }
      const target = `${unpackedFolder}/${name}`;
      const written = await writeStagedFile(scratchDirectory, target, told(), () => signal.aborted);
      if (!written.ok) return written;
      return written.value.sha256 === sha256
        ? success(join(scratchDirectory, ...target.split('/')))
        : failure('evidence-changed', text('triageInput.fileChanged', { path: name }), name);
    });
    if (signal.aborted) return { ok: false, problem: problem('cancelled', text('triageInput.cancelled')) };
    return unpacked ?? failure('file-unreadable', text('triageInput.fileMissing', { path: name }), name);
  };
  return {
    onDisk: unpack,
    open: async (artifact) => {
      const unpacked = await unpack(artifact);
      return unpacked.ok ? success(createReadStream(unpacked.value)) : unpacked;
    },
  };
}
