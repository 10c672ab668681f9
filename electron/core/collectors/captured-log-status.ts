import type { Readable } from 'node:stream';
import { decodeText } from '../host/decode-text';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext, TimeWindow } from './collector';
import { fixedWindowOfQuery, windowOfQuery } from './event-log-query';
import { logQueries, statusFile, statusInSections } from './event-log-status';
import { folderOf, isNamedWhole } from './peek-log';
import type { Statement } from './statements';

/** The whole log as the collection kit names it, and the query of its other export. */
export const kitExports = { whole: 'Application-whole.evtx', query: 'query.xml' } as const;

const maxTextBytes = 1024 * 1024;

export type CapturedLogStatus = {
  readonly statements: readonly Statement[];
  /** The export holds chosen records alone. */
  readonly isFiltered: boolean;
  /** The export holds less than was asked. */
  readonly problems: readonly Problem[];
};

/**
 * What wevtutil said about the whole log, saved beside an export of chosen records by the collection kit or by a collection of an
 * earlier time: the export itself does not say how far the log went. Where it holds less than was asked, its own ends count.
 * Of the whole log itself it gives the settings; nothing of a log that neither exported.
 */
export async function readCapturedLogStatus(
  context: CollectorContext,
  exportPath: string,
): Promise<CapturedLogStatus> {
  const folder = folderOf(exportPath);
  const queryPath = `${folder}${kitExports.query}`;
  const query = (await textOf(context, queryPath)) ?? '';
  const windowMs = windowOfQuery(query);
  const fixed = fixedWindowOfQuery(query);
  if (windowMs === undefined && fixed === undefined) return nothing;
  const statements = fixed ? await statedByCollection(context, folder) : await statedByKit(context, folder);
  if (isNamedWhole({ path: exportPath })) return { ...nothing, statements: settingsOf(statements) };
  const newest = statements.find((one) => one.name === 'event-log.newest-record');
  const held = fixed ?? (newest && backFrom(String(newest.value), windowMs ?? 0));
  if (held === undefined) {
    return { statements, isFiltered: statements.length > 0, problems: [] };
  }
  const problems = tooShort(context, held, exportPath, fixed !== undefined);
  // The ends of a window that holds all that was asked say nothing about the log.
  const isClipped = fixed === undefined || problems.length > 0;
  return {
    isFiltered: true,
    statements: isClipped ? statements.map((one) => clipped(one, held, queryPath)) : statements,
    problems,
  };
}

function backFrom(newest: string, windowMs: number): TimeWindow {
  return { fromInstant: new Date(Date.parse(newest) - windowMs).toISOString(), toInstant: newest };
}

/** The kit keeps what each command printed in a file of its own. */
async function statedByKit(context: CollectorContext, folder: string): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  for (const { file, read } of logQueries) {
    const path = `${folder}${file}`;
    const printed = await textOf(context, path);
    if (printed !== undefined) statements.push(...read(printed, path));
  }
  return statements.map(fromFile);
}

/** A collection keeps all of it in one. */
async function statedByCollection(context: CollectorContext, folder: string): Promise<readonly Statement[]> {
  const path = `${folder}${statusFile}`;
  const printed = await textOf(context, path);
  return printed === undefined ? [] : statusInSections(printed, path).map(fromFile);
}

function fromFile(one: Statement): Statement {
  return { ...one, origin: { kind: 'file', source: one.origin.source } };
}

function clipped(one: Statement, { fromInstant, toInstant }: TimeWindow, source: string): Statement {
  const at = Date.parse(String(one.value));
  const origin = { kind: 'file', source } as const;
  if (one.name === 'event-log.oldest-record' && at < Date.parse(fromInstant)) {
    return { ...one, value: fromInstant, origin };
  }
  return one.name === 'event-log.newest-record' && at > Date.parse(toInstant)
    ? { ...one, value: toInstant, origin }
    : one;
}

const nothing: CapturedLogStatus = { statements: [], isFiltered: false, problems: [] };

const contentNames: readonly Statement['name'][] = [
  'event-log.record-count',
  'event-log.oldest-record',
  'event-log.newest-record',
];

/** What was said of the log that its records do not tell themselves. */
export function settingsOf(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ name }) => !contentNames.includes(name));
}

function tooShort(
  { window }: CollectorContext,
  held: TimeWindow,
  path: string,
  isFixed: boolean,
): readonly Problem[] {
  if (window === undefined) return [];
  const beginsLate = Date.parse(window.fromInstant) < Date.parse(held.fromInstant);
  // The kit exports up to the end of the log.
  const endsEarly = isFixed && Date.parse(window.toInstant) > Date.parse(held.toInstant);
  if (!beginsLate && !endsEarly) return [];
  const values = { path, begin: held.fromInstant, end: held.toInstant, from: window.fromInstant };
  const key = isFixed ? 'collector.eventLog.exportOfOtherWindow' : 'collector.eventLog.kitTooShort';
  return [problem('event-log-not-found', text(key, { ...values, to: window.toInstant }), path)];
}

/** A small text of the evidence; undefined where it is not there or cannot be read. */
async function textOf({ host }: CollectorContext, path: string): Promise<string | undefined> {
  const opened = await host.openFile(path);
  if (!opened.ok) return undefined;
  if (opened.value.sizeBytes > maxTextBytes) {
    opened.value.stream.destroy();
    return undefined;
  }
  try {
    return decodeText(await bytesOf(opened.value.stream));
  } catch {
    return undefined;
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
