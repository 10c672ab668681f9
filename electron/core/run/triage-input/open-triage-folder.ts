import { collectors } from '../../collectors/registry';
import { openFolderHost } from '../../host/folder-host';
import { type Result, success } from '../../model/result';
import { verifyProblem } from '../../package/verify-report';
import { text } from '../../texts/text';
import { caseInFolder } from './case-in-folder';
import { collectEvidence } from './collect-evidence';
import { openStoredFolder } from './open-stored-folder';
import { triageInputOf } from './opened-stored';
import type { TriageInput, TriageInputOptions } from './triage-input';

/**
 * Opens a folder: an unpacked package by its manifest, the folder of an unfinished run by its list of runs, and any other as
 * evidence captured earlier. Problems: those of `openFolderHost`. Writes nothing into it.
 */
export async function openTriageFolder(
  path: string,
  options: TriageInputOptions,
): Promise<Result<TriageInput>> {
  const stored = await openStoredFolder(path, options);
  if (typeof stored === 'object') return success(triageInputOf(stored, options));
  const opened = await evidenceFolder(path, options);
  if (stored === 'none' || !opened.ok) return opened;
  const defect = verifyProblem('invalid-manifest', text('triageInput.folderManifest'), 'manifest.json');
  return success({ ...opened.value, defects: [defect] });
}

async function evidenceFolder(path: string, options: TriageInputOptions): Promise<Result<TriageInput>> {
  const host = await openFolderHost(path, { signal: options.signal });
  if (!host.ok) return host;
  return success({
    kind: 'evidence-folder',
    ...(await caseInFolder(path)),
    window: undefined,
    defects: [],
    gather: (question) => collectEvidence([host.value], collectors, question, options),
  });
}
