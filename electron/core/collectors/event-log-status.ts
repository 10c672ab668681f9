import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';
import { logStatusValues } from './log-status-values';
import type { Statement } from './statements';
import { wevtutilProblem } from './wevtutil-problem';

const statusTimeoutMs = 60_000;

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
  for (const { args, read, keep } of logQueries) {
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
    if (keep) rawTexts.push(`${command}\r\n\r\n${output.value.stdout}${output.value.stderr}`);
    found.push(...read(output.value.stdout, command));
  }
  return { statements: found, problems, rawText: rawTexts.join('\r\n') };
}

type Query = {
  readonly args: readonly string[];
  /** Where the collection kit keeps what is printed. */
  readonly file: string;
  /** Whether what is printed goes into the package. */
  readonly keep: boolean;
  readonly read: (printed: string, command: string) => readonly Statement[];
};

/** What the log is asked about itself; the collection kit asks the same. */
export const logQueries: readonly Query[] = [
  {
    args: ['gl', 'Application'],
    file: 'log-settings.txt',
    keep: true,
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
    keep: true,
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
    keep: false,
    read: (printed, source) => statements(source, [['event-log.oldest-record', timeCreated(printed)]]),
  },
  {
    args: ['qe', 'Application', '/c:1', '/rd:true', '/f:xml'],
    file: 'newest-record.txt',
    keep: false,
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

function timeCreated(printed: string): string | undefined {
  return /<TimeCreated\s+SystemTime=['"](\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)['"]/.exec(printed)?.[1];
}
