import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../model/manifest';
import { buildManifest, type PackageContents, type PlannedEntry, plannedEntries } from '../package-contents';
import type { PreviewSource } from '../preview/preview-entry';
import { manifestEntry, manifestPieces, sumsContent } from '../proving-entries';

const provingPaths = ['manifest.json', 'SHA256SUMS'] as const;

/** The files that hold the hashes of all others, and are written last. */
export type ProvingPath = (typeof provingPaths)[number];

export function isProvingPath(path: string): path is ProvingPath {
  return provingPaths.some((one) => one === path);
}

/**
 * `manifest.json` or `SHA256SUMS` as packing would write it now. The hash of a gathered file is the one that its
 * collector found, which packing insists on; what the program writes is hashed here, when the source is opened.
 * Opening throws the signal's reason after an abort.
 */
export function provingSource(
  path: ProvingPath,
  contents: PackageContents,
  signal: AbortSignal,
): PreviewSource {
  return {
    path,
    sizeBytes: 0,
    open: async () => {
      const entries: ManifestEntry[] = [];
      for (const planned of plannedEntries(contents)) {
        entries.push(manifestEntry(planned, await hashOf(planned, signal)));
      }
      const manifest = manifestPieces(buildManifest(contents, entries));
      if (path === 'manifest.json') return manifest;
      return sumsContent(entries, (await hashed(manifest, signal)).sha256);
    },
  };
}

type Hashed = { readonly sizeBytes: number; readonly sha256: string };

async function hashOf(
  { sizeBytes, expectedSha256, open }: PlannedEntry,
  signal: AbortSignal,
): Promise<Hashed> {
  if (expectedSha256 !== undefined) return { sizeBytes, sha256: expectedSha256 };
  const content = open();
  return hashed(Buffer.isBuffer(content) ? [content] : content, signal);
}

async function hashed(
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<Hashed> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const piece of content) {
    signal.throwIfAborted();
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
