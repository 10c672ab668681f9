import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';
import type { Statement } from './statements';
import { toolProblem } from './tool-problem';

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
  const statements: Statement[] = [];
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
    if (output.value.exitCode !== 0) problems.push(toolProblem(command, output.value));
    if (keep) rawTexts.push(`${command}\r\n\r\n${output.value.stdout}${output.value.stderr}`);
    statements.push(...read(output.value.stdout, command));
  }
  return { statements, problems, rawText: rawTexts.join('\r\n') };
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
  { args: ['gl', 'Application'], file: 'log-settings.txt', keep: true, read: () => [] },
  {
    args: ['gli', 'Application'],
    file: 'log-counters.txt',
    keep: true,
    read: (printed, source) => [
      ...numberAfter(printed, 'numberOfLogRecords', 'event-log.record-count', source),
      ...numberAfter(printed, 'fileSize', 'event-log.size-bytes', source),
    ],
  },
  {
    args: ['qe', 'Application', '/c:1', '/rd:false', '/f:xml'],
    file: 'oldest-record.txt',
    keep: false,
    read: (printed, source) => timeCreated(printed, 'event-log.oldest-record', source),
  },
  {
    args: ['qe', 'Application', '/c:1', '/rd:true', '/f:xml'],
    file: 'newest-record.txt',
    keep: false,
    read: (printed, source) => timeCreated(printed, 'event-log.newest-record', source),
  },
];

function numberAfter(
  printed: string,
  label: string,
  name: Statement['name'],
  source: string,
): readonly Statement[] {
  const match = new RegExp(`^\\s*${label}:\\s*(\\d+)\\s*$`, 'mi').exec(printed);
  return match === null ? [] : [{ name, value: Number(match[1]), origin: { kind: 'command', source } }];
}

function timeCreated(printed: string, name: Statement['name'], source: string): readonly Statement[] {
  const match = /<TimeCreated\s+SystemTime=['"](\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)['"]/.exec(printed);
  return match?.[1] === undefined ? [] : [{ name, value: match[1], origin: { kind: 'command', source } }];
}
