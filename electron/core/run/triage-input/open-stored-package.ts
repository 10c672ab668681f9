import { parseCase } from '../../case/parse-case';
import { type Manifest, manifestSchemaName } from '../../model/manifest';
import { type Problem, problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { verifyPackage } from '../../package/verify-package';
import { defaultVerifyLimits as limits, type VerifyProblem } from '../../package/verify-report';
import { text } from '../../texts/text';
import type { OpenedStored } from './opened-stored';
import { packageFiles } from './package-files';
import { openPackageZip, type PackageZip, smallEntry } from './package-zip';
import { evidenceOfManifest, journalOf } from './runs-of-manifest';
import type { TriageInputOptions } from './triage-input';
import { trustedManifest } from './trusted-manifest';

/** A package may be larger than this; what it says of a case is a page. */
const mostCaseBytes = 5 * 1024 * 1024;

/**
 * Verifies a package and opens it. What differs from its manifest stands in `defects`, and nothing of it is used. A package whose manifest cannot
 * be trusted is package-not-verified, with the defects in the message's place; a zip that is no package is wrong-usage.
 */
export async function openStoredPackage(
  path: string,
  options: TriageInputOptions,
): Promise<Result<OpenedStored>> {
  const { signal, onProgress } = options;
  const message = text('triageInput.verifying', { path });
  const verified = await verifyPackage(path, {
    signal,
    onProgress: (doneBytes, totalBytes) => onProgress?.({ message, doneBytes, totalBytes }),
  });
  if (!verified.ok) return verified;
  const { problems: defects } = verified.value;
  const defective = new Set(defects.flatMap(({ entry = '' }) => entry));
  if (defects.some(({ code, entry }) => code === 'too-large' && entry === undefined)) {
    return notTrusted(path, defects);
  }
  const documents = await documentsIn(path, defective, signal);
  if (documents?.isForeign) {
    return failure('wrong-usage', text('triageInput.foreignZip', { path }), path);
  }
  if (documents?.manifest === undefined) return notTrusted(path, defects);
  const { manifest, caseContent } = documents;
  const parsed = caseContent === undefined ? undefined : parseCase(caseContent.toString('utf8'), 'case.json');
  const files = packageFiles(path, defective, options);
  return success({
    kind: 'package',
    caseFile: parsed?.ok ? parsed.value : undefined,
    problems: caseProblems(parsed),
    defects,
    evidence: evidenceOfManifest(manifest, files),
    openJournal: () => journalOf(manifest, files),
  });
}

type Documents = {
  readonly isForeign: boolean;
  readonly manifest: Manifest | undefined;
  readonly caseContent: Buffer | undefined;
};

async function documentsIn(path: string, defective: ReadonlySet<string>, signal: AbortSignal) {
  const zip = await openPackageZip(path, signal);
  return zip === undefined ? undefined : await documentsOf(zip, defective, signal).finally(zip.close);
}

async function documentsOf(
  zip: PackageZip,
  defective: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Documents> {
  const read = (name: string, mostBytes: number) => smallEntry(zip, name, mostBytes, signal);
  const names = new Set(zip.entries.map(({ name }) => name));
  const manifest = await read('manifest.json', limits.looseBytes);
  const sums = await read('SHA256SUMS', limits.looseBytes);
  const isNamed = manifest?.bytes.includes(manifestSchemaName.replace(/\d+$/, '')) === true;
  const isForeign = !isNamed && !(names.has('SHA256SUMS') && names.has('case.json'));
  const content = defective.has('case.json') ? undefined : await read('case.json', mostCaseBytes);
  return {
    isForeign,
    manifest: defective.has('manifest.json') ? undefined : trustedManifest(manifest, sums?.bytes),
    caseContent: content?.bytes,
  };
}

function caseProblems(parsed: ReturnType<typeof parseCase> | undefined): readonly Problem[] {
  if (parsed === undefined) return [problem('case-invalid', text('triageInput.noCase'), 'case.json')];
  return parsed.ok ? [] : [parsed.problem];
}

function notTrusted(path: string, defects: readonly VerifyProblem[]): Result<never> {
  const sentences = defects.map(({ code, message }) => `${code}: ${message}`);
  const refusal = text('triageInput.notTrusted', { path });
  return failure('package-not-verified', [...sentences, refusal].join('\n'), path);
}
