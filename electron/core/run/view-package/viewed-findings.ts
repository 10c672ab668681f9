import { join } from 'node:path';
import type { Case } from '../../case/case-schema';
import type { Manifest } from '../../model/manifest';
import type { Problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { emptyTriageReport } from '../../triage/empty-triage-report';
import { type TriageReport, triageReportSchema } from '../../triage/triage-report';
import { folderDocument } from '../triage-input/folder-documents';
import { gatherStored, type StoredEvidence } from '../triage-input/gather-stored';
import type { StoredFiles } from '../triage-input/stored-files';
import { triageInputEvidence } from '../triage-input/triage-input-evidence';
import { type FindingsOrigin, readingOptions, type ViewOptions } from './package-view';

const findingsPath = 'triage/findings.json';

type Findings = {
  readonly triage: TriageReport;
  readonly from: FindingsOrigin;
  readonly notes: readonly string[];
};

type FindingsInput = {
  readonly manifest: Manifest;
  readonly evidence: StoredEvidence;
  readonly caseFile: Case;
  readonly files: StoredFiles;
};

/**
 * The findings that the package holds. Where they are broken or of another form than this program knows, the evidence is read
 * anew, as of the time when it was gathered. Problems: cancelled, and those of writing into the scratch folder.
 */
export async function viewedFindings(
  { manifest, evidence, caseFile, files }: FindingsInput,
  options: ViewOptions,
): Promise<Result<Findings>> {
  const stored = await storedFindings(manifest, files, options.scratchDirectory);
  if (!stored.ok && !isAboutFile(stored.problem)) return stored;
  if (stored.ok && stored.value !== undefined) {
    return success({ triage: stored.value, from: 'stored', notes: [] });
  }
  if (!evidence.runs.some(({ artifacts }) => artifacts.length > 0)) {
    return success({ triage: emptyTriageReport, from: 'none', notes: [text('package.view.noFindings')] });
  }
  const question = { caseFile, window: manifest.window };
  const directory = join(options.scratchDirectory, 'findings');
  const gathered = await gatherStored(evidence, question, {
    ...readingOptions(options),
    scratchDirectory: directory,
  });
  if (!gathered.ok) return gathered;
  const triage = await triageInputEvidence(gathered.value, question, options.signal);
  const notes = [text('package.view.findingsAnew'), ...gathered.value.problems.map(({ message }) => message)];
  return success({ triage, from: 'anew', notes });
}

/** Nothing when the file is of another form. */
async function storedFindings(
  { entries }: Manifest,
  files: StoredFiles,
  scratchDirectory: string,
): Promise<Result<TriageReport | undefined>> {
  const entry = entries.find(({ path }) => path === findingsPath);
  if (entry === undefined) return success(undefined);
  const copied = await files.copyTo({ ...entry, sizeBytes: entry.bytes }, scratchDirectory);
  if (!copied.ok) return copied;
  const content = await folderDocument(scratchDirectory, findingsPath);
  if (content === undefined) return success(undefined);
  try {
    const parsed = triageReportSchema.safeParse(JSON.parse(content.toString('utf8')));
    return success(parsed.success ? parsed.data : undefined);
  } catch {
    return success(undefined);
  }
}

/** Whether the file is the matter, and not the disk or a person who cancels. */
function isAboutFile({ code }: Problem): boolean {
  return code === 'evidence-changed' || code === 'file-not-found' || code === 'file-unreadable';
}
