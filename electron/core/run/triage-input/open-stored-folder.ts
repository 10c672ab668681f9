import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../model/manifest';
import { problem } from '../../model/problem';
import { success } from '../../model/result';
import { verifyProblem } from '../../package/verify-report';
import { text } from '../../texts/text';
import { readRuns } from '../staging';
import { caseInFolder } from './case-in-folder';
import { folderDocument, schemaNamed } from './folder-documents';
import { folderFiles } from './folder-files';
import type { OpenedStored } from './opened-stored';
import { evidenceOfManifest, journalOf } from './runs-of-manifest';
import type { TriageInputOptions } from './triage-input';
import { trustedManifest } from './trusted-manifest';

/** `none`: the folder is neither. `not-trusted`: its manifest.json is not the one that its SHA256SUMS names. */
export type StoredFolder = OpenedStored | 'none' | 'not-trusted';

/** Opens an unpacked package by its manifest, the folder of an unfinished run by its list of runs. Writes nothing into it. */
export async function openStoredFolder(path: string, options: TriageInputOptions): Promise<StoredFolder> {
  const manifestBytes = await folderDocument(path, 'manifest.json');
  if (manifestBytes !== undefined && schemaNamed(manifestBytes)?.startsWith('casebundle.manifest/')) {
    const manifest = trustedManifest({ bytes: manifestBytes }, await folderDocument(path, 'SHA256SUMS'));
    return manifest === undefined ? 'not-trusted' : unpackedPackage(path, manifest, options);
  }
  const runs = readRuns(await folderDocument(path, 'runs.json'));
  if (runs === undefined) return 'none';
  return {
    kind: 'unfinished-run',
    ...(await caseInFolder(path)),
    defects: [],
    evidence: {
      runs,
      files: folderFiles(path, options),
      window: undefined,
      gatheredAt: undefined,
      leftOut: new Set(),
    },
    openJournal: async () => {
      const journal = join(path, 'journal.jsonl');
      const isThere = await stat(journal).then(
        (found) => found.isFile(),
        () => false,
      );
      return isThere ? success(createReadStream(journal)) : undefined;
    },
  };
}

async function unpackedPackage(
  path: string,
  manifest: Manifest,
  options: TriageInputOptions,
): Promise<OpenedStored> {
  const files = folderFiles(path, options);
  return {
    kind: 'unpacked-package',
    ...((await hasItsCase(path, manifest)) ? { ...(await caseInFolder(path)), defects: [] } : withoutCase()),
    evidence: evidenceOfManifest(manifest, files),
    openJournal: () => journalOf(manifest, files),
  };
}

async function hasItsCase(folder: string, { entries }: Manifest): Promise<boolean> {
  const content = await folderDocument(folder, 'case.json');
  const listed = entries.find(({ path }) => path === 'case.json');
  return content !== undefined && createHash('sha256').update(content).digest('hex') === listed?.sha256;
}

/** A case that is not the one of the manifest says nothing about the incident. */
function withoutCase(): Pick<OpenedStored, 'caseFile' | 'problems' | 'defects'> {
  const message = text('triageInput.fileChanged', { path: 'case.json' });
  return {
    caseFile: undefined,
    problems: [problem('case-invalid', text('triageInput.noCase'), 'case.json')],
    defects: [verifyProblem('hash-mismatch', message, 'case.json')],
  };
}
