import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { collectors } from '../../collectors/registry';
import { openFolderHost } from '../../host/folder-host';
import type { CollectorRun } from '../../model/outcome';
import { type Problem, problem } from '../../model/problem';
import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { collectEvidence } from '../triage-input/collect-evidence';
import { openStoredFolder } from '../triage-input/open-stored-folder';
import { openStoredPackage } from '../triage-input/open-stored-package';
import type { OpenedStored } from '../triage-input/opened-stored';
import type { TriageInputOptions, TriageQuestion } from '../triage-input/triage-input';
import { layStored } from './lay-stored';
import type { Capture, MergeSource, MergeSourceKind } from './merge-source';

/** A source that is open: what was gathered of each host, and the way to its files. */
export type OpenedCaptures = {
  readonly kind: MergeSourceKind;
  readonly captures: readonly Capture[];
  /** What differs from a manifest, and what could not be read. */
  readonly problems: readonly Problem[];
  /** Whether a case lies with it. */
  readonly hasCase: boolean;
  /**
   * Lays the files of runs into the scratch folder, under their paths, and the records of the window with them. Gives the
   * runs with what is there.
   */
  readonly lay: (runs: readonly CollectorRun[]) => Promise<Result<LaidRuns>>;
  readonly openJournal: () => Promise<Result<Readable> | undefined>;
  readonly close: () => Promise<void>;
};

export type LaidRuns = {
  readonly runs: readonly CollectorRun[];
  readonly problems: readonly Problem[];
  /** How many files the source lists and had left out to be smaller. */
  readonly leftOut: number;
};

/**
 * Opens one source of a merge. Problems: those of `openFolderHost` and `openStoredPackage`; package-not-verified for an
 * unpacked package whose manifest is not the one of its SHA256SUMS.
 */
export async function openCaptures(
  { path, kind, without }: MergeSource,
  question: TriageQuestion,
  options: TriageInputOptions & { readonly besides: readonly string[] },
): Promise<Result<OpenedCaptures>> {
  if (kind === 'package') {
    const opened = await openStoredPackage(path, options);
    return opened.ok ? success(storedCaptures(opened.value, question, options)) : opened;
  }
  const stored = await openStoredFolder(path, options);
  if (stored === 'not-trusted') {
    return failure('package-not-verified', text('merge.folderNotTrusted', { path }), path);
  }
  if (stored !== 'none') return success(storedCaptures(stored, question, options));
  const { signal, besides } = options;
  const host = await openFolderHost(path, { signal, without: [...without, ...besides] });
  if (!host.ok) return host;
  const collected = await collectEvidence([host.value], collectors, question, options);
  if (!collected.ok) return collected;
  const { runs, problems } = collected.value;
  return success({
    kind: 'evidence-folder',
    captures: capturesOf(runs),
    problems,
    hasCase: false,
    lay: async (asked) => success({ runs: asked, problems: [], leftOut: 0 }),
    openJournal: async () => success(createReadStream(join(options.scratchDirectory, 'journal.jsonl'))),
    close: async () => undefined,
  });
}

function storedCaptures(
  opened: OpenedStored,
  question: TriageQuestion,
  options: TriageInputOptions,
): OpenedCaptures {
  const { kind, evidence, defects, caseFile, openJournal } = opened;
  return {
    kind,
    captures: capturesOf(evidence.runs),
    problems: defects.map(({ code, message, entry }) =>
      problem('evidence-changed', `${code}: ${message}`, entry),
    ),
    hasCase: caseFile !== undefined,
    lay: (runs) => layStored(runs, evidence, question, options),
    openJournal,
    close: evidence.files.close,
  };
}

function capturesOf(runs: readonly CollectorRun[]): readonly Capture[] {
  const byHost = new Map<string, CollectorRun[]>();
  for (const run of runs) {
    const own = byHost.get(run.host);
    if (own === undefined) byHost.set(run.host, [run]);
    else own.push(run);
  }
  return [...byHost].map(([host, own]) => ({ host, runs: own }));
}
