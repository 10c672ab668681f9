import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readEventLog } from '../evtx/read-event-log';
import { openFileSource } from '../evtx/source/file-source';
import { type Problem, problem } from '../model/problem';
import { readAheadBytes } from '../model/read-ahead';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { type CapturedEvidence, readCapturedEvidence } from './captured-evidence';
import { computerNameIn } from './computer-name';
import type { Host, HostFile } from './host';
import { capturedCopyOf, nameIn } from './machine-file';
import { fullKeyPath } from './registry-key';
import { folderLimits, scanFolder } from './scan-folder';
import { parseServiceText } from './service-text';

export type FolderHostOptions = {
  readonly kind?: 'folder' | 'sample';
  /** What people read as the place; the path unless told. */
  readonly location?: string;
  readonly signal?: AbortSignal;
  /** Files and folders inside, by their real paths, that are no part of it. */
  readonly without?: readonly string[];
};

/**
 * A folder of evidence captured earlier, in any layout: event logs (.evtx), printed output of reg.exe, sc.exe and PowerShell,
 * saved Graph JSON, copies of programs and their .config files; also the `evidence/<host>/` tree of an unpacked case package. Runs nothing and writes nothing.
 * Problems: folder-not-found (also for a file), access-denied, folder-without-evidence, cancelled.
 */
export async function openFolderHost(path: string, options: FolderHostOptions = {}): Promise<Result<Host>> {
  const { kind = 'folder', location = path, signal, without = [] } = options;
  const listing = await scanFolder(path, signal === undefined ? { without } : { signal, without });
  if (!listing.ok) return listing;
  const root = await realpath(path);
  const { files } = listing.value;
  const captured = await readCapturedEvidence(root, files, signal);
  if (signal?.aborted) return failure('cancelled', text('collector.cancelled', { subject: path }), path);
  const logs = files.filter(isEventLogFile);
  const { registry, services, graph, records } = captured;
  if ([logs, registry, services, graph, records].every((found) => found.length === 0)) {
    const [first] = captured.problems;
    const reason = first === undefined ? '' : ` ${first.message}`;
    return failure('folder-without-evidence', text('collector.folderEmpty', { path, reason }), path);
  }
  const known = new Set(files.map((file) => file.path));
  const name =
    nameOfLayout(files) ?? (await computerOf(root, logs)) ?? computerNameIn(captured.registry)?.name;
  return success({
    kind,
    name: name ?? 'unknown-host',
    location,
    platform: process.platform,
    notes: notesOf(path, listing.value.cut, captured),
    listFiles: async () => success(files),
    openFile: (file) => openStream(root, file, known),
    openBytes: async (file) => (known.has(file) ? openFileSource(join(root, file)) : notListed(file)),
    runTool: async (tool) => failure('tool-not-found', text('collector.folderRunsNothing', { tool }), tool),
    readRegistry: async (key, query) => readRegistry(captured, key, query.recursive ?? false),
    readService: async (service) => readService(captured, service),
    openMachineFile: async (file) => {
      const copy = capturedCopyOf(file, files);
      if (copy !== undefined) return openFileSource(join(root, copy.path));
      const name = nameIn(file);
      return failure('file-not-found', text('collector.machineFileNotCaptured', { name }), name);
    },
    readServerRecords: async () => success(records),
    readGraph: async () =>
      success({ documents: captured.graph, problems: captured.problems.filter(isAboutJson) }),
  });
}

/** What the folder holds beyond what was looked at. JSON is the tenant's and stays with its reading. */
function notesOf(path: string, cut: boolean, captured: CapturedEvidence): readonly Problem[] {
  const rest = cut
    ? [problem('file-unreadable', text('collector.folderCut', { path, ...folderLimits }), path)]
    : [];
  return [...rest, ...captured.problems.filter((found) => !isAboutJson(found))];
}

function isAboutJson({ subject = '' }: Problem): boolean {
  return /\.json$/i.test(subject);
}

/** Event logs end in .evtx, in any case. */
export function isEventLogFile({ path }: HostFile): boolean {
  return /\.evtx$/i.test(path);
}

/** The one host of an unpacked package; several are several folders to open. */
function nameOfLayout(files: readonly HostFile[]): string | undefined {
  const names = new Set(
    files.flatMap(({ path }) => /(?:^|\/)evidence\/([^/]+)\//.exec(path)?.slice(1) ?? []),
  );
  names.delete('tenant');
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** The Computer of the first record that an event log gives; the Application log is asked first. */
async function computerOf(root: string, logs: readonly HostFile[]): Promise<string | undefined> {
  const ordered = [...logs].sort((a, b) => Number(isNamedApplication(b)) - Number(isNamedApplication(a)));
  for (const { path } of ordered.slice(0, 8)) {
    const opened = await openFileSource(join(root, path));
    if (!opened.ok) continue;
    try {
      for await (const { items, chunkOffset } of readEventLog(opened.value)) {
        for (const item of items) {
          if (item.kind === 'record' && item.record.computer !== '') return item.record.computer;
        }
        if (chunkOffset > 16 * 65_536) break;
      }
    } finally {
      await opened.value.close();
    }
  }
  return undefined;
}

export function isNamedApplication({ path }: HostFile): boolean {
  return /(?:^|\/)application[^/]*$/i.test(path);
}

async function openStream(root: string, path: string, known: ReadonlySet<string>) {
  if (!known.has(path)) return notListed(path);
  try {
    const absolute = join(root, path);
    const { size } = await stat(absolute);
    return success({
      stream: createReadStream(absolute, { highWaterMark: readAheadBytes(size) }),
      sizeBytes: size,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('file-unreadable', text('collector.fileReadFailed', { path, reason }), path);
  }
}

function notListed(path: string): Result<never> {
  return failure('file-not-found', text('collector.fileNotFound', { path }), path);
}

function readRegistry(captured: CapturedEvidence, key: string, recursive: boolean) {
  const wanted = fullKeyPath(key).toLowerCase();
  const keys = captured.registry.filter(({ path }) => {
    const found = path.toLowerCase();
    return found === wanted || (recursive && found.startsWith(`${wanted}\\`));
  });
  return keys.length > 0
    ? success({ keys })
    : failure('not-found', text('collector.registryNotCaptured', { key }), key);
}

function readService(captured: CapturedEvidence, name: string) {
  const reports = captured.services.flatMap(({ source, content }) =>
    parseServiceText(content, name, source).filter(
      ({ installed }) => installed || `${source}\n${content}`.toLowerCase().includes(name.toLowerCase()),
    ),
  );
  return reports.length > 0
    ? success(reports)
    : failure('not-found', text('collector.serviceNotCaptured', { name }), name);
}
