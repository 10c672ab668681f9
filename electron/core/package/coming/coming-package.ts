import { createHash } from 'node:crypto';
import type { Case } from '../../case/case-schema';
import { comingFiles } from '../../case/coming-files';
import type { ComingFile } from '../../model/coming-file';
import type { ManifestEntry } from '../../model/manifest';
import { type Result, success } from '../../model/result';
import { jsonPieces } from '../json-pieces';
import { buildManifest, type PackageContents, type PlannedEntry, plannedEntries } from '../package-contents';
import { type ContentsInput, prepareContents } from '../prepare-package';
import { manifestEntry, sumsContent } from '../proving-entries';
import { stagedPath } from '../staged-files';
import { packingLevel } from '../write-package';
import { estimatePackedSize, packedSizeOf } from './packed-size';
import type { PackedSizes } from './packed-sizes';

type Size = { readonly sizeBytes: number; readonly packedBytes: number };

/**
 * Every file of the package that would be made now, also those that the case leaves out, with sizes and what each adds
 * to the zip. What is written when packing is made for it; of the evidence a bounded part is read. Problems: those of
 * {@link prepareContents}. Throws the signal's reason after an abort.
 */
export async function comingPackage(
  input: ContentsInput,
  sizes: PackedSizes,
): Promise<Result<readonly ComingFile[]>> {
  const prepared = await prepareContents({ ...input, caseFile: withNothingLeftOut(input.caseFile) });
  if (!prepared.ok) return prepared;
  const { artifacts, attachments, stagingDirectory } = prepared.value;
  const planned = plannedEntries(prepared.value);
  const contentBytes = planned.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const level = packingLevel(contentBytes, undefined);
  const evidence = await sizes.of(stagingDirectory, artifacts, level, input.signal);
  const written = await writtenSizes(prepared.value, planned, level);
  return success(
    comingFiles(input.caseFile, input.runs).map((file): ComingFile => {
      const given = attachments.find(({ givenName }) => givenName === file.leaveOutAs);
      if (file.origin.kind === 'person' && given !== undefined) {
        const { path, sizeBytes } = given;
        return { ...file, path, sizeBytes, packedBytes: sizeBytes + headerBytes(path) };
      }
      const packedBytes = evidence.get(file.path);
      const size = packedBytes === undefined ? written.get(file.path) : { packedBytes };
      if (size === undefined) return file;
      return { ...file, ...size, packedBytes: size.packedBytes + headerBytes(file.path) };
    }),
  );
}

function withNothingLeftOut({ package: _chosen, ...caseFile }: Case): Case {
  return caseFile;
}

/** What the program writes, and what proves it: these change with what is left out, but hardly in size. */
async function writtenSizes(
  contents: PackageContents,
  planned: readonly PlannedEntry[],
  level: number,
): Promise<ReadonlyMap<string, Size>> {
  const sizes = new Map<string, Size>();
  const entries: ManifestEntry[] = [];
  for (const entry of planned) {
    const { path, sizeBytes, origin, open } = entry;
    let sha256 = entry.expectedSha256;
    if (path === 'journal.jsonl') {
      const file = stagedPath(contents.stagingDirectory, path);
      sizes.set(path, { sizeBytes, packedBytes: await estimatePackedSize(file, sizeBytes, level) });
    } else if (origin.origin === 'program') {
      const content = open();
      if (!Buffer.isBuffer(content)) continue;
      sizes.set(path, { sizeBytes, packedBytes: await packedSizeOf(path, content, level) });
      sha256 = sha256Of(content);
    }
    // The journal's own hash would take reading all of it, and any other has the same size.
    sha256 ??= sha256Of(path);
    entries.push(manifestEntry(entry, { sizeBytes, sha256 }));
  }
  const manifest = Buffer.concat([...jsonPieces(buildManifest(contents, entries))]);
  const sums = sumsContent(entries, sha256Of(manifest));
  for (const [path, content] of [
    ['manifest.json', manifest],
    ['SHA256SUMS', sums],
  ] as const) {
    sizes.set(path, { sizeBytes: content.length, packedBytes: await packedSizeOf(path, content, level) });
  }
  return sizes;
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A zip names each entry twice, with 30 and 46 bytes of its own (APPNOTE 4.3.7, 4.3.12), and 16 behind its content. */
function headerBytes(path: string): number {
  return 92 + 2 * Buffer.byteLength(path);
}
