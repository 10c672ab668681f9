import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import { decodeText } from './decode-text';
import type { GraphDocument } from './graph-document';
import type { HostFile } from './host';
import { hasPowershellAnswer, readPowershellAnswer } from './powershell-answer';
import { recordsInJson, recordsInText } from './property-lists';
import { recognizeGraphJson } from './recognize-graph-json';
import type { RegistryKey } from './registry-key';
import { isRegistryText, parseRegistryText } from './registry-text';
import type { ServerRecord } from './server-record';
import { isServiceText } from './service-text';
import { recordsInSystemText } from './system-text';

const maxJsonBytes = 5 * 1024 * 1024;
const maxTextBytes = 16 * 1024 * 1024;
/** All small files of a folder together; a folder with more is not one of captured evidence. */
const maxTotalBytes = 256 * 1024 * 1024;

/** What broken JSON must hold to be taken for an answer of Graph that was cut off. */
const graphWords = /userPrincipalName|servicePlan|authenticationType|passwordSyncEnabled|graph\.microsoft/i;

const textEndings = /\.(?:txt|log|out|reg)$|(?:^|\/)[^./]+$/i;

/** What the small files of a folder hold, told by their content. Event logs are files to open, see the listing. */
export type CapturedEvidence = {
  readonly registry: readonly RegistryKey[];
  /** Outputs of sc.exe with the file each is from. */
  readonly services: readonly { readonly source: string; readonly content: string }[];
  readonly graph: readonly GraphDocument[];
  /** Saved answers of PowerShell and of tools about the system. */
  readonly records: readonly ServerRecord[];
  /** JSON that looks like Graph's and could not be used, and files that were too large to look at. */
  readonly problems: readonly Problem[];
};

/**
 * Looks into the text and JSON files of a folder, in the order of their paths. Nothing here fails: a file that
 * cannot be read or used is a problem beside the rest.
 */
export async function readCapturedEvidence(
  root: string,
  files: readonly HostFile[],
  signal?: AbortSignal,
): Promise<CapturedEvidence> {
  const registry: RegistryKey[] = [];
  const services: { source: string; content: string }[] = [];
  const graph: GraphDocument[] = [];
  const records: ServerRecord[] = [];
  const problems: Problem[] = [];
  let totalBytes = 0;
  for (const { path, sizeBytes } of files) {
    const isJson = /\.json$/i.test(path);
    if (signal?.aborted || !(isJson || textEndings.test(path))) continue;
    if (sizeBytes > (isJson ? maxJsonBytes : maxTextBytes) || totalBytes + sizeBytes > maxTotalBytes) {
      problems.push(problem('file-unreadable', text('collector.fileTooLarge', { path, sizeBytes }), path));
      continue;
    }
    totalBytes += sizeBytes;
    const content = await contentOf(join(root, path));
    if (content === undefined) {
      problems.push(problem('file-unreadable', text('collector.fileUnreadable', { path }), path));
    } else if (isJson) {
      addJson(content, path, { graph, records, problems });
    } else {
      if (isRegistryText(content)) registry.push(...parseRegistryText(content, path));
      if (isServiceText(content)) services.push({ source: path, content });
      addRecords(content, path, records, problems);
    }
  }
  return { registry, services, graph, records, problems };
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return decodeText(await readFile(path));
  } catch {
    return undefined;
  }
}

function addRecords(content: string, path: string, records: ServerRecord[], problems: Problem[]): void {
  if (hasPowershellAnswer(content)) {
    const answer = readPowershellAnswer(content, path);
    if (answer.ok) records.push(...answer.value);
    else problems.push(answer.problem);
  } else records.push(...recordsInText(content, path), ...recordsInSystemText(content, path));
}

type JsonFindings = {
  readonly graph: GraphDocument[];
  readonly records: ServerRecord[];
  readonly problems: Problem[];
};

/** JSON that is neither Graph's nor about the server is none of our business; one of Graph's with a wrong field is a problem. */
function addJson(content: string, path: string, { graph, records, problems }: JsonFindings): void {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    if (!graphWords.test(content)) return;
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(problem('graph-json-invalid', text('collector.jsonInvalid', { path, reason }), path));
    return;
  }
  const recognized = recognizeGraphJson(json, path);
  switch (recognized.kind) {
    case 'graph':
      graph.push(...recognized.documents);
      break;
    case 'invalid': {
      const message = text('collector.jsonField', { path, ...recognized });
      problems.push(problem('graph-json-invalid', message, path));
      break;
    }
    case 'other':
      records.push(...recordsInJson(json, path));
      break;
  }
}
