import { createHash } from 'node:crypto';
import { parseCase } from '../../case/parse-case';
import { collectors } from '../../collectors/registry';
import { openFolderHost } from '../../host/folder-host';
import type { Manifest } from '../../model/manifest';
import { type Problem, problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { verifyProblem } from '../../package/verify-report';
import { text } from '../../texts/text';
import { readRuns } from '../staging';
import { collectEvidence } from './collect-evidence';
import { folderDocument, schemaNamed } from './folder-documents';
import { folderFiles } from './folder-files';
import { gatherStored, type StoredEvidence } from './gather-stored';
import { leftOutPaths, runsOfManifest } from './runs-of-manifest';
import type { TriageInput, TriageInputKind, TriageInputOptions } from './triage-input';
import { trustedManifest } from './trusted-manifest';

/**
 * Opens a folder: an unpacked package by its manifest, the folder of an unfinished run by its list of runs, and any other as
 * evidence captured earlier. Problems: those of `openFolderHost`. Writes nothing into it.
 */
export async function openTriageFolder(
  path: string,
  options: TriageInputOptions,
): Promise<Result<TriageInput>> {
  const manifestBytes = await folderDocument(path, 'manifest.json');
  if (schemaNamed(manifestBytes)?.startsWith('casebundle.manifest/') && manifestBytes !== undefined) {
    const manifest = trustedManifest({ bytes: manifestBytes }, await folderDocument(path, 'SHA256SUMS'));
    if (manifest !== undefined) {
      const opened = storedFolder(path, options, 'unpacked-package', {
        runs: runsOfManifest(manifest),
        window: manifest.window,
        gatheredAt: manifest.created,
        leftOut: leftOutPaths(manifest),
      });
      return (await hasItsCase(path, manifest)) ? opened : withoutCase(await opened);
    }
    const opened = await evidenceFolder(path, options);
    const defect = verifyProblem('invalid-manifest', text('triageInput.folderManifest'), 'manifest.json');
    return opened.ok ? success({ ...opened.value, defects: [defect] }) : opened;
  }
  const runs = readRuns(await folderDocument(path, 'runs.json'));
  if (runs === undefined) return evidenceFolder(path, options);
  return storedFolder(path, options, 'unfinished-run', {
    runs,
    window: undefined,
    gatheredAt: undefined,
    leftOut: new Set(),
  });
}

async function hasItsCase(folder: string, { entries }: Manifest): Promise<boolean> {
  const content = await folderDocument(folder, 'case.json');
  const listed = entries.find(({ path }) => path === 'case.json');
  return content !== undefined && createHash('sha256').update(content).digest('hex') === listed?.sha256;
}

/** A case that is not the one of the manifest says nothing about the incident. */
function withoutCase(opened: Result<TriageInput>): Result<TriageInput> {
  if (!opened.ok) return opened;
  const message = text('triageInput.fileChanged', { path: 'case.json' });
  const defects = [verifyProblem('hash-mismatch', message, 'case.json')];
  const problems = [problem('case-invalid', text('triageInput.noCase'), 'case.json')];
  return success({ ...opened.value, caseFile: undefined, problems, defects });
}

async function storedFolder(
  path: string,
  options: TriageInputOptions,
  kind: TriageInputKind,
  evidence: Omit<StoredEvidence, 'files'>,
): Promise<Result<TriageInput>> {
  return success({
    kind,
    ...(await caseOf(path)),
    window: evidence.window,
    defects: [],
    gather: (question) => gatherStored({ ...evidence, files: folderFiles(path, options) }, question, options),
  });
}

async function evidenceFolder(path: string, options: TriageInputOptions): Promise<Result<TriageInput>> {
  const host = await openFolderHost(path, { signal: options.signal });
  if (!host.ok) return host;
  return success({
    kind: 'evidence-folder',
    ...(await caseOf(path)),
    window: undefined,
    defects: [],
    gather: (question) => collectEvidence([host.value], collectors, question, options),
  });
}

/** The case that lies in the folder; a case.json of another program is none of our business. */
async function caseOf(folder: string): Promise<Pick<TriageInput, 'caseFile' | 'problems'>> {
  const content = await folderDocument(folder, 'case.json');
  const problems: Problem[] = [];
  if (!schemaNamed(content)?.startsWith('casebundle.case/')) return { caseFile: undefined, problems };
  const parsed = parseCase(content?.toString('utf8') ?? '', 'case.json');
  return parsed.ok
    ? { caseFile: parsed.value, problems }
    : { caseFile: undefined, problems: [parsed.problem] };
}
