import { parseCase } from '../../case/parse-case';
import { type Problem, problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import type { VerifyProblem } from '../../package/verify-report';
import { text } from '../../texts/text';
import type { OpenedStored } from './opened-stored';
import { packageFiles } from './package-files';
import { readStoredPackage } from './read-stored-package';
import { evidenceOfManifest, journalOf } from './runs-of-manifest';
import type { TriageInputOptions } from './triage-input';

/**
 * Verifies a package and opens it. What differs from its manifest stands in `defects`, and nothing of it is used. A package whose manifest cannot
 * be trusted is package-not-verified, with the defects in the message's place; a zip that is no package is wrong-usage.
 */
export async function openStoredPackage(
  path: string,
  options: TriageInputOptions,
): Promise<Result<OpenedStored>> {
  const stored = await readStoredPackage(path, options);
  if (!stored.ok) return stored;
  const { problems: defects } = stored.value.report;
  switch (stored.value.kind) {
    case 'foreign':
      return failure('wrong-usage', text('triageInput.foreignZip', { path }), path);
    case 'not-trusted':
      return notTrusted(path, defects);
    case 'trusted': {
      const { manifest, defective, caseContent } = stored.value;
      const parsed =
        caseContent === undefined ? undefined : parseCase(caseContent.toString('utf8'), 'case.json');
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
  }
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
