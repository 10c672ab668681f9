import type { Case } from '../case/case-schema';
import { type LeftOutChoice, leftOutChoice } from '../case/left-out';
import { nowIso } from '../model/clock';
import type { LeftOutEntry } from '../model/manifest';
import type { Artifact, CollectorRun } from '../model/outcome';
import { failure, type Result, success } from '../model/result';
import { listOfNames } from '../texts/list-of-names';
import { text } from '../texts/text';
import type { PackageInput } from './build-package';
import type { PackageContents } from './package-contents';
import { packageName } from './package-name';
import { packagedCase } from './packaged-case';
import { type PackedAttachment, readAttachments } from './read-attachments';
import { artifactsInOrder, journalBytes } from './staged-files';

/** What the content of a package is made from: everything but where it goes. */
export type ContentsInput = Omit<PackageInput, 'outDirectory' | 'fit'>;

/**
 * Looks at everything that goes into a package and takes out what the case leaves out. Reads and hashes what a person gave,
 * and nothing of the evidence. Problems: attachment-unreadable, file-unreadable, package-not-verified, cancelled.
 */
export async function prepareContents(input: ContentsInput): Promise<Result<PackageContents>> {
  const { signal, runs, stagingDirectory, clock, onProgress } = input;
  if (signal.aborted) return failure('cancelled', text('package.cancelled'));
  let hashedBytes = 0;
  const attachments = await readAttachments(input.attachments, signal, (bytes) => {
    hashedBytes += bytes;
    onProgress?.({ step: 'hashing', doneBytes: hashedBytes, totalBytes: hashedBytes });
  });
  if (!attachments.ok) return attachments;
  const artifacts = artifactsInOrder(runs);
  if (!artifacts.ok) return artifacts;
  const choice = leftOutChoice(input.caseFile, artifacts.value);
  const caseFile = packagedCase(input.caseFile, attachments.value, choice);
  if (!caseFile.ok) return caseFile;
  const journal = await journalBytes(stagingDirectory);
  if (!journal.ok) return journal;
  const kept = {
    artifacts: artifacts.value.filter(({ path }) => !choice.evidence.has(path)),
    attachments: attachments.value.filter((_, index) => !choice.given.has(index)),
  };
  const hashes = [...kept.artifacts, ...kept.attachments].map(({ path, sha256 }) => `${path} ${sha256}`);
  return success({
    ...kept,
    fileName: packageName(caseFile.value, runs, hashes, clock.nowMs()),
    createdInstant: nowIso(clock),
    generator: input.generator,
    caseFile: caseFile.value,
    runs,
    triage: input.triage,
    window: input.window,
    stagingDirectory,
    journalBytes: journal.value ?? 0,
    leftOut: leftOutByPerson(choice, artifacts.value, attachments.value),
    notes: [
      ...(journal.value === undefined && runs.length > 0 ? [text('package.note.noJournal')] : []),
      ...leaveOutNotes(choice),
      ...(input.notes ?? []),
    ],
  });
}

/** The gathered files that the case leaves out, as the ticket text names them; pictures are told with item 2. */
export function leftOutEvidence(caseFile: Case, runs: readonly CollectorRun[]): readonly LeftOutEntry[] {
  const artifacts = runs.flatMap((run) => run.artifacts);
  return leftOutByPerson(leftOutChoice(caseFile, artifacts), artifacts, []);
}

function leftOutByPerson(
  { evidence, given }: LeftOutChoice,
  artifacts: readonly Artifact[],
  attachments: readonly PackedAttachment[],
): readonly LeftOutEntry[] {
  return [
    ...artifacts.flatMap(({ path, sizeBytes, sha256, collector, host }): readonly LeftOutEntry[] => {
      const reason = evidence.get(path)?.trim();
      if (reason === undefined) return [];
      return [{ path, bytes: sizeBytes, sha256, collector, host, by: 'person', reason }];
    }),
    ...attachments.flatMap(({ path, sizeBytes, sha256 }, index): readonly LeftOutEntry[] => {
      const reason = given.get(index)?.trim();
      if (reason === undefined) return [];
      return [{ path, bytes: sizeBytes, sha256, collector: null, host: null, by: 'person', reason }];
    }),
  ];
}

function leaveOutNotes({ unknown, needed }: LeftOutChoice): readonly string[] {
  return [
    ...(unknown.length === 0 ? [] : [text('package.note.leaveOutUnknown', { paths: listOfNames(unknown) })]),
    ...(needed.length === 0 ? [] : [text('package.note.leaveOutNeeded', { paths: listOfNames(needed) })]),
  ];
}
