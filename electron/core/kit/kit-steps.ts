import { logQueries } from '../collectors/event-log-status';
import { type FurtherLog, furtherLogs, statusArguments } from '../collectors/further-logs';
import { logNotFoundExitCode } from '../collectors/wevtutil-problem';
import { fullKeyPath } from '../host/registry-key';
import type { Reading } from './recorded-readings';

/** One command of the kit and the file of its output folder that takes what it prints. */
export type KitStep = {
  /** Below the output folder, with `\`; unique in any case of its letters. */
  readonly file: string;
  /** A program in System32. */
  readonly tool: string;
  readonly args: readonly string[];
  /** The exit code with which the tool says that there is nothing of the kind. */
  readonly absentExitCode?: number;
  /** The log that the kit exports when the tool ends with 0. */
  readonly log?: FurtherLog;
};

/** reg.exe ends with 1 for a key that is missing. */
const keyMissingExitCode = 1;
/** ERROR_SERVICE_DOES_NOT_EXIST. Source: learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-. */
const serviceMissingExitCode = 1060;

/** What the kit is there to do without. */
const leftOutTools: readonly string[] = ['powershell', 'pwsh'];

/** Facts about the server that no collector reads; for the person who reads the folder. The slowest comes last. */
const serverSteps: readonly KitStep[] = [
  { file: 'system\\code-page.txt', tool: 'chcp.com', args: [] },
  { file: 'system\\time-zone.txt', tool: 'tzutil.exe', args: ['/g'] },
  { file: 'system\\time-service.txt', tool: 'w32tm.exe', args: ['/query', '/status'] },
  { file: 'system\\winhttp-proxy.txt', tool: 'netsh.exe', args: ['winhttp', 'show', 'proxy'] },
  { file: 'system\\rights-of-this-run.txt', tool: 'whoami.exe', args: ['/groups'] },
  { file: 'system\\system-info.txt', tool: 'systeminfo.exe', args: [] },
];

/** The commands that answer the readings on a server, each with a file of its own, then some more about the server. */
export function kitSteps(readings: readonly Reading[]): readonly KitStep[] {
  const steps = readings.flatMap(stepsFor);
  const known = steps.map((step) => `${commandOf(step)} `);
  const others = serverSteps.filter(
    (step) => !known.some((command) => command.startsWith(`${commandOf(step)} `)),
  );
  return withOwnFiles([...steps, ...others]);
}

/** As a person would type it, such as `reg query HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\AD Sync /reg:64`. */
export function commandOf({ tool, args }: KitStep): string {
  return [tool.replace(/\.\w+$/, ''), ...args].join(' ');
}

function stepsFor(reading: Reading): readonly KitStep[] {
  switch (reading.kind) {
    case 'registry': {
      const key = fullKeyPath(reading.key);
      const args = ['query', key, ...(reading.recursive ? ['/s'] : []), '/reg:64'];
      const file = `registry\\${nameIn(key)}.txt`;
      return [{ file, tool: 'reg.exe', args, absentExitCode: keyMissingExitCode }];
    }
    case 'service':
      // The name of the service stands in the file's: sc.exe does not say which service it did not find.
      return ['queryex', 'query', 'qc'].map((verb) => ({
        file: `services\\${nameIn(reading.name)}-${verb}.txt`,
        tool: 'sc.exe',
        args: [verb, reading.name],
        absentExitCode: serviceMissingExitCode,
      }));
    case 'tool': {
      if (reading.tool === 'wevtutil') return logStep(reading.args);
      if (leftOutTools.includes(reading.tool)) return [];
      const file = `system\\${nameIn([reading.tool, ...reading.args].join(' '))}.txt`;
      return [{ file, tool: `${reading.tool}.exe`, args: reading.args }];
    }
  }
}

/** What the logs are asked about themselves. The kit exports by a query of its own, and other queries name people. */
function logStep(args: readonly string[]): readonly KitStep[] {
  const query = logQueries.find((known) => known.args.join(' ') === args.join(' '));
  if (query !== undefined) return [{ file: `event-log\\${query.file}`, tool: 'wevtutil.exe', args }];
  const log = furtherLogs.find((further) => statusArguments(further).join(' ') === args.join(' '));
  if (log === undefined) return [];
  const file = `event-log\\${log.stem}-settings.txt`;
  return [{ file, tool: 'wevtutil.exe', args, absentExitCode: logNotFoundExitCode, log }];
}

/** The end of a key or command, fit for a file name. */
function nameIn(words: string): string {
  const parts = words.replaceAll(/[^A-Za-z0-9\\.]+/g, '-').split('\\');
  return parts.slice(-2).join('-').replaceAll(/^-|-$/g, '').slice(-60);
}

/** Keys of different views end alike; the later one gets a number. */
function withOwnFiles(steps: readonly KitStep[]): readonly KitStep[] {
  const taken = new Set<string>();
  return steps.map((step) => {
    let file = step.file;
    for (let number = 2; taken.has(file.toLowerCase()); number++) {
      file = step.file.replace(/\.txt$/, `-${number}.txt`);
    }
    taken.add(file.toLowerCase());
    return { ...step, file };
  });
}
