import type { z } from 'zod';
import { type Manifest, type ManifestEntry, manifestSchema, manifestSchemaName } from '../model/manifest';
import { listedPackageFiles } from '../model/package-files';
import { text } from '../texts/text';
import { unsafePathReason } from './entry-path';
import { reasonOf } from './file-problem';
import { hasMoreJsonValues, jsonParts } from './json-parts';
import { parseSha256Sums } from './sha256-sums';
import { type VerifyLimits, type VerifyProblem, verifyProblem } from './verify-report';

/** As much of an entry as its content is compared with. */
export type ListedEntry = Pick<ManifestEntry, 'path' | 'bytes' | 'sha256'>;

export type ManifestReading<Read> =
  | { readonly kind: 'manifest'; readonly manifest: Read; readonly problems: readonly VerifyProblem[] }
  | { readonly kind: 'unusable'; readonly problem: VerifyProblem };

/** Reads manifest.json. Problems: invalid-manifest, unsupported-schema, unsafe-path, too-large. */
export function readManifest(content: Buffer, limits: ManifestLimits): ManifestReading<Manifest> {
  const lists = { entries: [], collectors: [], checklist: [], leftOut: [], notes: [] } as {
    readonly [List in ManifestList]: Manifest[List][number][];
  };
  const head = readParts(content, limits, (list, element) => lists[list].push(element as never));
  if (head.kind === 'unusable') return head;
  return { ...head, manifest: { ...head.manifest, ...lists }, problems: checkEntries(lists.entries) };
}

/** Checks manifest.json like {@link readManifest}, and keeps of it only what its entries are compared with. */
export function readManifestEntries(
  content: Buffer,
  limits: ManifestLimits,
): ManifestReading<{ readonly entries: readonly ListedEntry[] }> {
  const entries: ListedEntry[] = [];
  const head = readParts(content, limits, (list, element) => {
    if (list !== 'entries') return;
    const { path, bytes, sha256 } = element as ManifestEntry;
    entries.push({ path, bytes, sha256 });
  });
  return head.kind === 'unusable'
    ? head
    : { ...head, manifest: { entries }, problems: checkEntries(entries) };
}

type ManifestLimits = Pick<VerifyLimits, 'manifestValues' | 'elementValues'>;

const listNames = ['entries', 'collectors', 'checklist', 'leftOut', 'notes'] as const;
type ManifestList = (typeof listNames)[number];

const headSchema = manifestSchema.omit({
  entries: true,
  collectors: true,
  checklist: true,
  leftOut: true,
  notes: true,
});

/**
 * Reads a manifest part by part and hands on each element of its lists. A check that fails on millions of values would
 * fill the memory with its complaints, hence the limits.
 */
function readParts(
  content: Buffer,
  { manifestValues, elementValues }: ManifestLimits,
  take: (list: ManifestList, element: unknown) => void,
): ManifestReading<z.infer<typeof headSchema>> {
  try {
    const [named] = [...jsonParts(content, (key) => key === 'schema')];
    const schema = named?.kind === 'member' ? named.value : undefined;
    if (schema !== manifestSchemaName) return otherSchema(schema);
    if (hasMoreJsonValues(content, manifestValues)) return tooManyValues(manifestValues);
    const head: Record<string, unknown> = {};
    const found = new Set<string>();
    for (const part of jsonParts(content)) {
      const list = listNames.find((name) => name === part.key);
      found.add(part.key);
      if (part.kind === 'member') {
        if (list === undefined) head[part.key] = part.value;
        else if (!Array.isArray(part.value)) return wrongForm(part.key, text('package.verify.noList'));
      } else if (list !== undefined) {
        if (hasMoreValues(part.value, elementValues)) return tooManyValues(elementValues);
        const parsed = manifestSchema.shape[list].element.safeParse(part.value);
        if (!parsed.success) return wrongIssue(parsed.error, [list, part.index]);
        take(list, parsed.data);
      }
    }
    const missing = listNames.find((name) => !found.has(name));
    if (missing !== undefined) return wrongForm(missing, text('package.verify.noList'));
    const parsed = headSchema.safeParse(head);
    if (!parsed.success) return wrongIssue(parsed.error, []);
    return { kind: 'manifest', manifest: parsed.data, problems: [] };
  } catch (error) {
    return unusable(text('package.verify.manifestNotJson', { reason: reasonOf(error) }));
  }
}

function unusable(message: string): ManifestReading<never> {
  return { kind: 'unusable', problem: verifyProblem('invalid-manifest', message, 'manifest.json') };
}

function otherSchema(schema: unknown): ManifestReading<never> {
  if (typeof schema === 'string' && /^casebundle\.manifest\/\d+$/.test(schema)) {
    const message = text('package.verify.newerSchema', { schema });
    return { kind: 'unusable', problem: verifyProblem('unsupported-schema', message, 'manifest.json') };
  }
  return unusable(text('package.verify.manifestSchema'));
}

function tooManyValues(limit: number): ManifestReading<never> {
  const message = text('package.verify.manifestTooLarge', { limit });
  return { kind: 'unusable', problem: verifyProblem('too-large', message, 'manifest.json') };
}

function wrongIssue({ issues: [issue] }: z.ZodError, place: readonly PropertyKey[]): ManifestReading<never> {
  return wrongForm([...place, ...(issue?.path ?? [])].join('.'), issue?.message ?? '');
}

function wrongForm(field: string, reason: string): ManifestReading<never> {
  return unusable(text('package.verify.manifestForm', { field, reason }));
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

function checkEntries(entries: readonly ListedEntry[]): readonly VerifyProblem[] {
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
  manifest: { readonly entries: readonly ListedEntry[] },
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
