import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Artifact, CollectorRun } from '../../model/outcome';
import type { Problem } from '../../model/problem';
import { isRecordLines } from '../../model/records-file';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { openStaging, type Staging } from '../staging';
import { type StoredEvidence, withRecordsOf } from '../triage-input/gather-stored';
import type { StoredFiles } from '../triage-input/stored-files';
import type { TriageInputOptions, TriageQuestion } from '../triage-input/triage-input';
import type { LaidRuns } from './open-captures';
import { withProblems } from './with-problems';

/**
 * Copies the files of stored runs into the scratch folder and compares each with its hash; one that differs is a problem of its
 * run, and the rest is used. Records listed for another window are listed anew. Problems: cancelled, and those of writing.
 */
export async function layStored(
  runs: readonly CollectorRun[],
  stored: StoredEvidence,
  { window }: TriageQuestion,
  options: TriageInputOptions,
): Promise<Result<LaidRuns>> {
  const { scratchDirectory: directory, clock } = options;
  const staging = await openStaging(directory, { clock });
  if (!staging.ok) return staging;
  try {
    const laid: CollectorRun[] = [];
    const problems: Problem[] = [];
    for (const run of runs) {
      const copied = await copyFiles(run, stored, directory);
      if (!copied.ok) return copied;
      const made = await withRecords(copied.value, stored, { ...options, staging: staging.value, window });
      laid.push(made.run);
      problems.push(...made.problems);
    }
    const leftOut = runs.flatMap(({ artifacts }) => artifacts.filter(({ path }) => stored.leftOut.has(path)));
    return success({ runs: laid, problems, leftOut: leftOut.length });
  } finally {
    staging.value.close();
  }
}

type RunWithProblems = { readonly run: CollectorRun; readonly problems: readonly Problem[] };

async function copyFiles(
  run: CollectorRun,
  { files, leftOut }: StoredEvidence,
  directory: string,
): Promise<Result<RunWithProblems>> {
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  for (const artifact of run.artifacts) {
    if (leftOut.has(artifact.path)) continue;
    const { path } = artifact;
    const copied = path.startsWith('evidence/')
      ? await files.copyTo(artifact, directory)
      : failure('file-not-found', text('merge.notEvidence', { path }), path);
    if (copied.ok) artifacts.push(artifact);
    else if (isAboutFile(copied.problem)) problems.push(copied.problem);
    else return copied;
  }
  return success({ run: withProblems({ ...run, artifacts }, problems), problems });
}

/** Whether one file is the matter, and not the disk that is written to or a person who cancels. */
function isAboutFile({ code }: Problem): boolean {
  return code === 'evidence-changed' || code === 'file-not-found' || code === 'file-unreadable';
}

async function withRecords(
  { run, problems }: RunWithProblems,
  stored: StoredEvidence,
  options: TriageInputOptions & { readonly staging: Staging; readonly window: TriageQuestion['window'] },
): Promise<RunWithProblems> {
  if (run.collector !== 'event-log') return { run, problems };
  const files = laidFiles(options.scratchDirectory);
  const made = await withRecordsOf(run, { ...stored, leftOut: new Set() }, { ...options, files });
  const isLaid = made.run.artifacts.length > 0;
  // Records that cannot be listed leave the logs what they are.
  const artifacts = isLaid ? made.run.artifacts : run.artifacts.filter((one) => !isRecordLines(one));
  return {
    run: withProblems({ ...run, artifacts }, made.problems),
    problems: [...problems, ...made.problems],
  };
}

/** Files that were compared when they were copied a moment ago. */
function laidFiles(directory: string): StoredFiles {
  const pathOf = ({ path }: { readonly path: string }) => join(directory, ...path.split('/'));
  return {
    open: async (file) => success(createReadStream(pathOf(file))),
    onDisk: async (file) => success(pathOf(file)),
    copyTo: async () => success(undefined),
    close: async () => undefined,
  };
}
