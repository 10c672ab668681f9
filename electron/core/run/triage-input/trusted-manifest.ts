import { createHash } from 'node:crypto';
import type { Manifest } from '../../model/manifest';
import { readManifest } from '../../package/check-manifest';
import { parseSha256Sums } from '../../package/sha256-sums';
import { defaultVerifyLimits } from '../../package/verify-report';

/** The manifest, when it is sound in itself and SHA256SUMS has its hash. */
export function trustedManifest(
  manifest: { readonly bytes: Buffer; readonly sha256?: string } | undefined,
  sums: Buffer | undefined,
): Manifest | undefined {
  if (manifest === undefined || sums === undefined) return undefined;
  const reading = readManifest(manifest.bytes, defaultVerifyLimits);
  if (reading.kind !== 'manifest' || reading.problems.length > 0) return undefined;
  const parsed = parseSha256Sums(sums.toString('utf8'));
  const listed = parsed.ok ? parsed.sums.filter(({ path }) => path === 'manifest.json') : [];
  const sha256 = manifest.sha256 ?? createHash('sha256').update(manifest.bytes).digest('hex');
  return listed.length === 1 && listed[0]?.sha256 === sha256 ? reading.manifest : undefined;
}
