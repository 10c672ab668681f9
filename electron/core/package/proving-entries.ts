import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Manifest, ManifestEntry } from '../model/manifest';
import { jsonPieces } from './json-pieces';
import type { PlannedEntry } from './package-contents';
import { formatSha256Sums } from './sha256-sums';

/** How the manifest names an entry, once its content was read. */
export function manifestEntry(
  { path, origin }: Pick<PlannedEntry, 'path' | 'origin'>,
  { sizeBytes, sha256 }: { readonly sizeBytes: number; readonly sha256: string },
): ManifestEntry {
  return { path, bytes: sizeBytes, sha256, ...origin, redactions: [] };
}

/**
 * `manifest.json` in pieces of UTF-8. Lets other work go on between two of them: making all of them in one go would
 * leave their garbage until the end.
 */
export async function* manifestPieces(manifest: Manifest): AsyncGenerator<Buffer> {
  for (const piece of jsonPieces(manifest)) {
    yield piece;
    await nextTurn();
  }
}

/** `SHA256SUMS`: every entry of the manifest, then the manifest. */
export function sumsContent(entries: readonly ManifestEntry[], manifestSha256: string): Buffer {
  return Buffer.from(formatSha256Sums([...entries, { path: 'manifest.json', sha256: manifestSha256 }]));
}
