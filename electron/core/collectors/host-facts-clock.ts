import type { CommandOutput } from '../host/host';
import type { ServerRecord } from '../host/server-record';
import { recordsInSystemText } from '../host/system-text';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import type { Statement } from './statements';
import { toolProblem } from './tool-problem';

const args = ['/query', '/status', '/verbose'];
const command = ['w32tm', ...args].join(' ');
const timeoutMs = 30_000;

export type ClockReading = {
  readonly records: readonly ServerRecord[];
  readonly rawText: string;
  readonly problems: readonly Problem[];
};

/** Asks Windows Time how far the clock is off its source. It reads what was measured last and asks nobody else. */
export async function askClock({
  host,
  signal,
}: Pick<CollectorContext, 'host' | 'signal'>): Promise<ClockReading> {
  const ran = await host.runTool('w32tm', args, { signal, timeoutMs });
  if (!ran.ok) return { records: [], rawText: '', problems: [ran.problem] };
  const { stdout, stderr } = ran.value;
  const records = recordsInSystemText(stdout, command).filter(({ kind }) => kind === 'clock');
  const rawText = `${command}\r\n\r\n${stdout}${stderr}`;
  return { records, rawText, problems: records.length > 0 ? [] : [clockProblem(ran.value)] };
}

/** E_ACCESSDENIED as w32tm ends with it and prints it. */
const deniedCodes = [5, -2147024891, 2147942405];

function clockProblem(output: CommandOutput): Problem {
  if (output.ended !== 'exited' || output.problem !== undefined) return toolProblem(command, output);
  const printed = `${output.stdout}\n${output.stderr}`.trim();
  if (deniedCodes.includes(output.exitCode ?? 0) || /0x80070005/i.test(printed)) {
    return problem('access-denied', text('collector.host.clockDenied', { command }), command);
  }
  const said = (printed.split(/\r?\n/)[0] ?? '').slice(0, 300);
  const values = { command, exitCode: String(output.exitCode), said };
  return output.exitCode === 0
    ? problem('unreadable-output', text('collector.host.clockUnreadable', values), command)
    : problem('tool-failed', text('collector.host.clockFailed', values), command);
}

/** Source and offset of the clock as Windows Time measured them last. */
export function clockStatements(record: ServerRecord, isLive: boolean): readonly Statement[] {
  if (record.kind !== 'clock') return [];
  const origin = { kind: isLive ? 'command' : 'file', source: record.source } as const;
  const { TimeSource = '', PhaseOffsetSeconds } = record.properties;
  const offset = PhaseOffsetSeconds === undefined ? Number.NaN : Number(PhaseOffsetSeconds);
  return [
    ...(TimeSource === '' ? [] : [{ name: 'host.time-source', value: TimeSource, origin } as const]),
    ...(Number.isFinite(offset)
      ? [{ name: 'host.clock-offset-seconds', value: offset, origin } as const]
      : []),
  ];
}
