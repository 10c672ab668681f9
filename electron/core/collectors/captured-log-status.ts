import type { Readable } from 'node:stream';
import { decodeText } from '../host/decode-text';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { windowOfQuery } from './event-log-query';
import { logQueries } from './event-log-status';
import { folderOf, isNamedWhole } from './peek-log';
import type { Statement } from './statements';

/** The whole log as the collection kit names it, and the query of its other export. */
export const kitExports = { whole: 'Application-whole.evtx', query: 'query.xml' } as const;

const maxTextBytes = 1024 * 1024;

export type CapturedLogStatus = {
  readonly statements: readonly Statement[];
  /** The export holds chosen records alone. */
  readonly isFiltered: boolean;
  /** The export reaches back less far than was asked. */
  readonly problems: readonly Problem[];
};

/**
 * What wevtutil said about the whole log, saved by the collection kit beside an export of its last days. An export of
 * chosen records does not say how far back the log went; where the kit's window began later than the log, its beginning counts.
 * Of the whole log itself it gives the settings; nothing of a log that the kit did not export.
 */
export async function readCapturedLogStatus(
  context: CollectorContext,
  exportPath: string,
): Promise<CapturedLogStatus> {
  const folder = folderOf(exportPath);
  const name = exportPath.slice(folder.length).toLowerCase();
  const query = await textOf(context, `${folder}${kitExports.query}`);
  const windowMs = query === undefined ? undefined : windowOfQuery(query);
  if (windowMs === undefined) return nothing;
  const statements: Statement[] = [];
  for (const { file, read } of logQueries) {
    const path = `${folder}${file}`;
    const printed = await textOf(context, path);
    const found = printed === undefined ? [] : read(printed, path);
    statements.push(...found.map((one) => ({ ...one, origin: { kind: 'file', source: path } }) as const));
  }
  if (isNamedWhole({ path: name })) return { ...nothing, statements: settingsOf(statements) };
  const newest = statements.find((one) => one.name === 'event-log.newest-record');
  if (newest === undefined) return { statements, isFiltered: statements.length > 0, problems: [] };
  const begin = new Date(Date.parse(String(newest.value)) - windowMs).toISOString();
  const source = `${folder}${kitExports.query}`;
  return {
    isFiltered: true,
    statements: statements.map((one) =>
      one.name === 'event-log.oldest-record' && Date.parse(String(one.value)) < Date.parse(begin)
        ? { ...one, value: begin, origin: { kind: 'file', source } }
        : one,
    ),
    problems: tooShort(context, begin, exportPath),
  };
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

/** The incident itself decides; where it is not known, the beginning of the window. */
function tooShort({ window }: CollectorContext, begin: string, path: string): readonly Problem[] {
  if (window === undefined || Date.parse(window.fromInstant) >= Date.parse(begin)) return [];
  const message = text('collector.eventLog.kitTooShort', { path, begin, from: window.fromInstant });
  return [problem('event-log-not-found', message, path)];
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
