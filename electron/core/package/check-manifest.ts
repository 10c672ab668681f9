import { type Manifest, manifestSchema, manifestSchemaName } from '../model/manifest';
import { listedPackageFiles } from '../model/package-files';
import { text } from '../texts/text';
import { unsafePathReason } from './entry-path';
import { reasonOf } from './file-problem';
import { parseSha256Sums } from './sha256-sums';
import { type VerifyProblem, verifyProblem } from './verify-report';

export type ManifestReading =
  | { readonly kind: 'manifest'; readonly manifest: Manifest; readonly problems: readonly VerifyProblem[] }
  | { readonly kind: 'unusable'; readonly problem: VerifyProblem };

/**
 * Reads manifest.json, with at most `mostValues` values in it, since a check that fails on millions of them would
 * fill the memory with its complaints. Problems: invalid-manifest, unsupported-schema, unsafe-path, too-large.
 */
export function readManifest(content: Buffer, mostValues: number): ManifestReading {
  const unusable = (message: string): ManifestReading => ({
    kind: 'unusable',
    problem: verifyProblem('invalid-manifest', message, 'manifest.json'),
  });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    return unusable(text('package.verify.manifestNotJson', { reason: reasonOf(error) }));
  }
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  if (schema !== manifestSchemaName) {
    if (typeof schema === 'string' && /^casebundle\.manifest\/\d+$/.test(schema)) {
      const message = text('package.verify.newerSchema', { schema });
      return { kind: 'unusable', problem: verifyProblem('unsupported-schema', message, 'manifest.json') };
    }
    return unusable(text('package.verify.manifestSchema'));
  }
  if (hasMoreValues(json, mostValues)) {
    const message = text('package.verify.manifestTooLarge', { limit: mostValues });
    return { kind: 'unusable', problem: verifyProblem('too-large', message, 'manifest.json') };
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return unusable(text('package.verify.manifestForm', { field, reason: issue?.message ?? '' }));
  }
  return { kind: 'manifest', manifest: parsed.data, problems: checkEntries(parsed.data) };
}

function hasMoreValues(json: unknown, limit: number): boolean {
  const open: unknown[] = [json];
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > limit) return true;
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) open.push(inner);
  }
  return false;
}

function checkEntries({ entries }: Manifest): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const invalid = (message: string) =>
    problems.push(verifyProblem('invalid-manifest', message, 'manifest.json'));
  const seen = new Set<string>();
  for (const { path: entry } of entries) {
    const reason = unsafePathReason(entry);
    if (reason !== undefined) {
      const message = text('package.verify.unsafePath', { entry, reason });
      problems.push(verifyProblem('unsafe-path', message, entry));
    }
    if (seen.has(entry)) invalid(text('package.verify.manifestPathTwice', { entry }));
    if (entry === 'manifest.json' || entry === 'SHA256SUMS') {
      invalid(text('package.verify.manifestSelf', { entry }));
    }
    seen.add(entry);
  }
  for (const entry of listedPackageFiles) {
    if (!seen.has(entry)) invalid(text('package.verify.manifestWithout', { entry }));
  }
  return problems;
}

/**
 * Whether SHA256SUMS says the same as manifest.json and fits the manifest itself. Problems: invalid-manifest for
 * its form and for lines too many or too few, hash-mismatch for a hash that differs.
 */
export function checkSums(
  content: Buffer,
  manifest: Manifest,
  manifestSha256: string,
): readonly VerifyProblem[] {
  const about = (message: string) => verifyProblem('invalid-manifest', message, 'SHA256SUMS');
  const parsed = parseSha256Sums(content.toString('utf8'));
  if (!parsed.ok) return [about(text('package.verify.sumsForm', { line: parsed.line }))];
  const expected = new Map(manifest.entries.map(({ path, sha256 }) => [path, sha256]));
  expected.set('manifest.json', manifestSha256);
  const problems: VerifyProblem[] = [];
  const seen = new Set<string>();
  for (const { path: entry, sha256 } of parsed.sums) {
    const actual = expected.get(entry);
    if (seen.has(entry)) problems.push(about(text('package.verify.sumsTwice', { entry })));
    else if (actual === undefined) problems.push(about(text('package.verify.sumsUnknown', { entry })));
    else if (actual !== sha256) {
      const message = text('package.verify.sumsHash', { entry, actual, expected: sha256 });
      problems.push(verifyProblem('hash-mismatch', message, entry));
    }
    seen.add(entry);
  }
  for (const entry of expected.keys()) {
    if (!seen.has(entry)) problems.push(about(text('package.verify.sumsWithout', { entry })));
  }
  return problems;
}
