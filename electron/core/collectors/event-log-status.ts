import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';
import { logStatusValues } from './log-status-values';
import type { Statement } from './statements';
import { wevtutilProblem } from './wevtutil-problem';

const statusTimeoutMs = 60_000;

/** What the log said about itself, beside its export in the package. */
export const statusFile = 'application-log.txt';

/** What wevtutil says about the whole Application log of a live server, beside the export of its window. */
export type LogStatus = {
  readonly statements: readonly Statement[];
  /** The commands and what they printed. */
  readonly rawText: string;
  readonly problems: readonly Problem[];
};

/**
 * Settings (`gl`), counters (`gli`) and the first and last record (`qe ... /c:1`) of the Application log. The export
 * holds a window only, so what the log covers is asked of the log itself.
 */
export async function readLogStatus(context: CollectorContext): Promise<LogStatus> {
  const found: Statement[] = [];
  const problems: Problem[] = [];
  const rawTexts: string[] = [];
  for (const { args, read, kept } of logQueries) {
    if (context.signal.aborted) break;
    const command = ['wevtutil', ...args].join(' ');
    const output = await context.host.runTool('wevtutil', args, {
      signal: context.signal,
      timeoutMs: statusTimeoutMs,
    });
    if (!output.ok) {
      problems.push(output.problem);
      continue;
    }
    if (output.value.exitCode !== 0 || output.value.truncated)
      problems.push(wevtutilProblem(command, output.value, 'Application'));
    rawTexts.push(statusSection(command, kept(output.value.stdout), output.value.stderr));
    found.push(...read(output.value.stdout, command));
  }
  return { statements: found, problems, rawText: rawTexts.join('') };
}

/** A command and what it printed, as they stand in `application-log.txt`. */
export function statusSection(command: string, stdout: string, stderr = ''): string {
  return `${command}\r\n\r\n${stdout}${stderr}\r\n`;
}

/** Reads a text of such sections again; `source` names it. */
export function statusInSections(content: string, source: string): readonly Statement[] {
  const sections = content.split(/^(?=wevtutil )/m);
  return logQueries.flatMap(({ args, read }) => {
    const start = `wevtutil ${args.join(' ')}`;
    const section = sections.find((found) => found.split(/\r?\n/, 1)[0] === start);
    return section === undefined ? [] : read(section.slice(start.length), source);
  });
}

type Query = {
  readonly args: readonly string[];
  /** Where the collection kit keeps what is printed. */
  readonly file: string;
  /** What of it goes into the package: of a record its time alone. */
  readonly kept: (printed: string) => string;
  readonly read: (printed: string, command: string) => readonly Statement[];
};

/** What the log is asked about itself; the collection kit asks the same. */
export const logQueries: readonly Query[] = [
  {
    args: ['gl', 'Application'],
    file: 'log-settings.txt',
    kept: (printed) => printed,
    read: (printed, source) => {
      const { number, flag } = logStatusValues(printed);
      return statements(source, [
        ['event-log.size-limit-bytes', number('maxSize')],
        ['event-log.retention', flag('retention')],
        ['event-log.auto-backup', flag('autoBackup')],
      ]);
    },
  },
  {
    args: ['gli', 'Application'],
    file: 'log-counters.txt',
    kept: (printed) => printed,
    read: (printed, source) => {
      const { number } = logStatusValues(printed);
      return statements(source, [
        ['event-log.record-count', number('numberOfLogRecords')],
        ['event-log.size-bytes', number('fileSize')],
        ['event-log.oldest-record-number', number('oldestRecordNumber')],
      ]);
    },
  },
  {
    args: ['qe', 'Application', '/c:1', '/rd:false', '/f:xml'],
    file: 'oldest-record.txt',
    kept: timeElement,
    read: (printed, source) => statements(source, [['event-log.oldest-record', timeCreated(printed)]]),
  },
  {
    args: ['qe', 'Application', '/c:1', '/rd:true', '/f:xml'],
    file: 'newest-record.txt',
    kept: timeElement,
    read: (printed, source) => statements(source, [['event-log.newest-record', timeCreated(printed)]]),
  },
];

function statements(
  source: string,
  found: readonly (readonly [Statement['name'], Statement['value'] | undefined])[],
): readonly Statement[] {
  return found.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, origin: { kind: 'command', source } }],
  );
}

function timeElement(printed: string): string {
  const time = timeCreated(printed);
  return time === undefined ? '' : `<TimeCreated SystemTime='${time}'/>\r\n`;
}

function timeCreated(printed: string): string | undefined {
  return /<TimeCreated\s+SystemTime=['"](\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)['"]/.exec(printed)?.[1];
}
