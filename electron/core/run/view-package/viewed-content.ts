import { emptyCase } from '../../case/empty-case';
import { parseCaseShape } from '../../case/parse-case';
import { type ChecklistItem, type ChecklistState, checklistItems } from '../../model/checklist-item';
import type { CollectorRun } from '../../model/outcome';
import { type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { packageFiles } from '../triage-input/package-files';
import type { StoredPackage } from '../triage-input/read-stored-package';
import { evidenceOfManifest } from '../triage-input/runs-of-manifest';
import { readingOptions, type ViewedContent, type ViewedFile, type ViewOptions } from './package-view';
import { viewedFindings } from './viewed-findings';

type TrustedPackage = Extract<StoredPackage, { readonly kind: 'trusted' }>;

/** What a package with a trusted manifest says; problems: cancelled, and those of writing into the scratch folder. */
export async function viewedContent(
  path: string,
  stored: TrustedPackage,
  options: ViewOptions,
): Promise<Result<ViewedContent>> {
  const { manifest, defective, caseContent } = stored;
  const files = packageFiles(path, defective, readingOptions(options));
  try {
    const parsed =
      caseContent === undefined ? undefined : parseCaseShape(caseContent.toString('utf8'), 'case.json');
    const caseFile = parsed?.ok ? parsed.value : emptyCase;
    const evidence = evidenceOfManifest(manifest, files);
    const findings = await viewedFindings({ manifest, evidence, caseFile, files }, options);
    if (!findings.ok) return findings;
    const caseNote = parsed?.ok ? [] : [parsed?.problem.message ?? text('package.view.noCase')];
    const { generator, fileName, created, checklist, leftOut, notes } = manifest;
    return success({
      madeAs: fileName,
      madeAt: created,
      madeBy: `${generator.name} ${generator.version}`,
      caseFile,
      checklist: checklistItems.map(
        (item) => checklist.find((state) => state.item === item) ?? unstated(item),
      ),
      runs: readableRuns(evidence.runs, new Set([...defective, ...evidence.leftOut])),
      triage: findings.value.triage,
      findingsFrom: findings.value.from,
      files: filesOf(stored),
      leftOut: leftOut.map(({ path: left, bytes, reason }) => ({ path: left, bytes, reason })),
      notes: [...notes, ...caseNote, ...findings.value.notes],
    });
  } finally {
    await files.close();
  }
}

/** An item that the manifest says nothing of. */
function unstated(item: ChecklistItem): ChecklistState {
  return { item, state: 'missing', reason: text('package.view.unstated'), origins: [] };
}

function readableRuns(
  runs: readonly CollectorRun[],
  unreadable: ReadonlySet<string>,
): readonly CollectorRun[] {
  return runs.map((run) => ({
    ...run,
    artifacts: run.artifacts.filter(({ path }) => !unreadable.has(path)),
  }));
}

function filesOf({ manifest, defective, proving }: TrustedPackage): readonly ViewedFile[] {
  const listed = manifest.entries.map(({ path, bytes, sha256, origin, collector, host }) => ({
    path,
    bytes,
    sha256,
    origin,
    collector,
    host,
    isBroken: defective.has(path),
  }));
  const own = proving.map(({ path, sizeBytes, sha256 }) => ({
    path,
    bytes: sizeBytes,
    sha256,
    origin: 'program' as const,
    collector: null,
    host: null,
    isBroken: defective.has(path),
  }));
  return [...listed, ...own];
}
