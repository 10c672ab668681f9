import { type Manifest, manifestSchemaName } from '../../model/manifest';
import { type Result, success } from '../../model/result';
import { verifyPackage } from '../../package/verify-package';
import { defaultVerifyLimits as limits, type VerifyReport } from '../../package/verify-report';
import { text } from '../../texts/text';
import { openPackageZip, type PackageZip, smallEntry } from './package-zip';
import type { TriageInputOptions } from './triage-input';
import { trustedManifest } from './trusted-manifest';

/** A package may be larger than this; what it says of a case is a page. */
const mostCaseBytes = 5 * 1024 * 1024;

/** manifest.json and SHA256SUMS as the zip holds them; no manifest lists them. */
export type ProvingFile = { readonly path: string; readonly sizeBytes: number; readonly sha256: string };

/** A zip after every byte of it was read and compared. */
export type StoredPackage = { readonly report: VerifyReport } & (
  | { readonly kind: 'foreign'; readonly names: readonly string[] }
  /** Its manifest cannot be read or is not the one of SHA256SUMS, so nothing of it may be used. */
  | { readonly kind: 'not-trusted' }
  /** Its manifest can be trusted; `defective` are the entries that are not as it says. */
  | {
      readonly kind: 'trusted';
      readonly manifest: Manifest;
      readonly defective: ReadonlySet<string>;
      /** The bytes of case.json; undefined where it is defective or not there. */
      readonly caseContent: Buffer | undefined;
      readonly proving: readonly ProvingFile[];
    }
);

type ReadOptions = Pick<TriageInputOptions, 'signal' | 'onProgress'>;

/**
 * Verifies a package and reads what it says of itself. Problems: file-not-found, file-unreadable, cancelled. Rejects with the
 * signal's reason when it aborts after the verification.
 */
export async function readStoredPackage(
  path: string,
  { signal, onProgress }: ReadOptions,
): Promise<Result<StoredPackage>> {
  const message = text('triageInput.verifying', { path });
  const verified = await verifyPackage(path, {
    signal,
    onProgress: (doneBytes, totalBytes) => onProgress?.({ message, doneBytes, totalBytes }),
  });
  if (!verified.ok) return verified;
  const report = verified.value;
  if (report.problems.some(({ code, entry }) => code === 'too-large' && entry === undefined)) {
    return success({ kind: 'not-trusted', report });
  }
  const zip = await openPackageZip(path, signal);
  if (zip === undefined) return success({ kind: 'not-trusted', report });
  return success(await readDocuments(zip, report, signal).finally(zip.close));
}

async function readDocuments(
  zip: PackageZip,
  report: VerifyReport,
  signal: AbortSignal,
): Promise<StoredPackage> {
  const read = (name: string, mostBytes: number) => smallEntry(zip, name, mostBytes, signal);
  const names = new Set(zip.entries.map(({ name }) => name));
  const manifest = await read('manifest.json', limits.looseBytes);
  const sums = await read('SHA256SUMS', limits.looseBytes);
  const isNamed = manifest?.bytes.includes(manifestSchemaName.replace(/\d+$/, '')) === true;
  if (!isNamed && !(names.has('SHA256SUMS') && names.has('case.json'))) {
    return { kind: 'foreign', names: [...names], report };
  }
  const defective = new Set(report.problems.flatMap(({ entry = '' }) => entry));
  const trusted = defective.has('manifest.json') ? undefined : trustedManifest(manifest, sums?.bytes);
  if (trusted === undefined) return { kind: 'not-trusted', report };
  const content = defective.has('case.json') ? undefined : await read('case.json', mostCaseBytes);
  const proving = [
    { path: 'manifest.json', file: manifest },
    { path: 'SHA256SUMS', file: sums },
  ].flatMap(({ path, file }) =>
    file === undefined ? [] : [{ path, sizeBytes: file.bytes.length, sha256: file.sha256 }],
  );
  return { kind: 'trusted', manifest: trusted, defective, caseContent: content?.bytes, proving, report };
}
