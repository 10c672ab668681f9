import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Case } from '../case/case-schema';
import { checklistStates } from '../case/checklist-states';
import type { TimeWindow } from '../collectors/collector';
import type { LeftOutEntry, Manifest, ManifestEntry } from '../model/manifest';
import { manifestSchemaName } from '../model/manifest';
import type { Artifact, CollectorRun } from '../model/outcome';
import { readAheadBytes } from '../model/read-ahead';
import type { TriageReport } from '../triage/triage-report';
import type { PackedAttachment } from './read-attachments';
import { readmeText } from './readme-text';
import { stagedPath } from './staged-files';
import { summaryHtml } from './summary/summary-html';
import { summaryMarkdown } from './summary/summary-markdown';
import { summaryModel } from './summary/summary-model';

/** Everything a package is made of, with its files still where they lie. */
export type PackageContents = {
  readonly fileName: string;
  readonly createdInstant: string;
  readonly generator: { readonly name: string; readonly version: string };
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
  readonly window: TimeWindow | undefined;
  readonly stagingDirectory: string;
  readonly journalBytes: number;
  readonly artifacts: readonly Artifact[];
  readonly attachments: readonly PackedAttachment[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly notes: readonly string[];
};

/** One entry to write. `expectedSha256` is what a collector or the look at the attachment found before. */
export type PlannedEntry = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly expectedSha256: string | undefined;
  readonly open: () => Buffer | Readable;
  readonly origin: Pick<ManifestEntry, 'origin' | 'collector' | 'host' | 'time'>;
};

/** All entries but manifest.json and SHA256SUMS, in their fixed order. */
export function plannedEntries(contents: PackageContents): readonly PlannedEntry[] {
  const { caseFile, runs, triage, window, artifacts, attachments, leftOut, notes, createdInstant } = contents;
  const model = summaryModel({
    caseFile,
    runs,
    triage,
    window,
    leftOut,
    notes,
    files: [...artifacts, ...attachments.map((attachment) => ({ ...attachment, host: '' }))],
    made: { ...contents.generator, atInstant: createdInstant, fileName: contents.fileName },
  });
  const byProgram = { origin: 'program', collector: null, host: null, time: createdInstant } as const;
  const written = (path: string, content: string): PlannedEntry => {
    const bytes = Buffer.from(content, 'utf8');
    const { length: sizeBytes } = bytes;
    return { path, sizeBytes, expectedSha256: undefined, open: () => bytes, origin: byProgram };
  };
  return [
    written('README.txt', readmeText(contents.fileName, leftOut)),
    written('case-summary.md', summaryMarkdown(model)),
    written('case-summary.html', summaryHtml(model)),
    written('case.json', formatJson(caseFile)),
    {
      path: 'journal.jsonl',
      sizeBytes: contents.journalBytes,
      expectedSha256: undefined,
      open: () => openJournal(contents),
      origin: byProgram,
    },
    written('triage/findings.json', formatJson(triage)),
    ...artifacts.map(
      ({ path, sizeBytes, sha256, collector, host, at }): PlannedEntry => ({
        path,
        sizeBytes,
        expectedSha256: sha256,
        open: () => openFile(stagedPath(contents.stagingDirectory, path), sizeBytes),
        origin: { origin: 'collector', collector, host, time: at },
      }),
    ),
    ...attachments.map(
      ({ path, sizeBytes, sha256, sourcePath }): PlannedEntry => ({
        path,
        sizeBytes,
        expectedSha256: sha256,
        open: () => openFile(sourcePath, sizeBytes),
        origin: { origin: 'person', collector: null, host: null, time: createdInstant },
      }),
    ),
  ];
}

/** The manifest over entries that are written and hashed. */
export function buildManifest(contents: PackageContents, entries: readonly ManifestEntry[]): Manifest {
  const { caseFile, runs, window, leftOut, notes } = contents;
  const packed = new Set(entries.map(({ path }) => path));
  return {
    schema: manifestSchemaName,
    fileName: contents.fileName,
    created: contents.createdInstant,
    generator: contents.generator,
    ...(window === undefined ? {} : { window }),
    entries: [...entries],
    collectors: runs.map((run) => ({
      collector: run.collector,
      title: run.title,
      host: run.host,
      answers: run.answers,
      outcome: run.outcome,
      facts: run.facts,
      startedAt: run.startedAt,
      durationMs: run.durationMs,
      artifacts: run.artifacts.map(({ path }) => path).filter((path) => packed.has(path)),
    })),
    checklist: [...checklistStates(caseFile, runs)],
    leftOut: [...leftOut],
    notes: [...notes],
  };
}

/** JSON as every file of a package has it: indented, with a line feed at the end. */
function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function openFile(path: string, sizeBytes: number): Readable {
  return createReadStream(path, { highWaterMark: readAheadBytes(sizeBytes) });
}

function openJournal({ stagingDirectory, journalBytes }: PackageContents): Buffer | Readable {
  if (journalBytes === 0) return Buffer.alloc(0);
  return createReadStream(stagedPath(stagingDirectory, 'journal.jsonl'), { end: journalBytes - 1 });
}
