import type { ComingFile, FilePurpose } from '../model/coming-file';
import type { CollectorRun } from '../model/outcome';
import { fixedPackageFiles } from '../model/package-files';
import { isWholeLog, isWindowRecords } from '../model/records-file';
import type { Case } from './case-schema';
import { givenFiles } from './given-files';

/**
 * Every file that the package of a case would hold, those that a person leaves out as well: first what the program
 * writes, then the evidence by path, then what a person gave. Sizes are known for the evidence alone.
 */
export function comingFiles(caseFile: Case, runs: readonly CollectorRun[]): readonly ComingFile[] {
  const gathered = new Map<string, ComingFile>();
  for (const { title, artifacts } of runs) {
    for (const { path, sizeBytes, host } of artifacts) {
      const origin = { kind: 'collector', title, host } as const;
      gathered.set(path, { path, sizeBytes, origin, purpose: purposeOf(path), leaveOutAs: path });
    }
  }
  return [
    ...fixedPackageFiles.map(
      (path): ComingFile => ({ path, origin: { kind: 'program' }, purpose: purposeOf(path) }),
    ),
    ...[...gathered.values()].sort((left, right) => (left.path < right.path ? -1 : 1)),
    ...givenFiles(caseFile).map(({ kind, file, place }): ComingFile => {
      const ending = kind === 'picture' ? (/\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '') : '';
      const path = `${place}${ending}`;
      return { path, origin: { kind: 'person' }, purpose: purposeOf(path), leaveOutAs: file };
    }),
  ];
}

const fixedPurposes: Readonly<Record<(typeof fixedPackageFiles)[number], FilePurpose>> = {
  'README.txt': 'readme',
  'case-summary.md': 'summary',
  'case-summary.html': 'summary',
  'case.json': 'case',
  'journal.jsonl': 'journal',
  'triage/findings.json': 'findings',
  'manifest.json': 'manifest',
  SHA256SUMS: 'hashes',
};

/** What a file of a package is for, by its path there. */
function purposeOf(path: string): FilePurpose {
  const fixed = fixedPackageFiles.find((file) => file === path);
  if (fixed !== undefined) return fixedPurposes[fixed];
  if (path.startsWith('attachments/files/')) return 'attachment';
  if (path.startsWith('attachments/')) return 'picture';
  if (isWholeLog({ path })) return 'whole-log';
  if (/\.evtx$/i.test(path)) return 'log';
  if (isWindowRecords({ path })) return 'records';
  if (path.endsWith('.outside-window.jsonl')) return 'records-around';
  if (/\.mta$/i.test(path)) return 'strings';
  if (path.endsWith('/query.xml')) return 'query';
  return /\.json$/i.test(path) ? 'facts' : 'answer';
}
