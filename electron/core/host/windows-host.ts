import { hostname } from 'node:os';
import { openFileSource } from '../evtx/source/file-source';
import type { Clock } from '../model/clock';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CommandOptions, CommandOutput, Host, ReadOptions, ToolName } from './host';
import { machineFileProblem } from './machine-file';
import { runCommand } from './run-command';
import { queryTimeoutMs, type RunQuery } from './run-query';
import { queryRegistry } from './windows-registry';
import { queryService } from './windows-service';
import { toolEnvironment, windowsToolPath } from './windows-tools';

export type WindowsHostOptions = {
  readonly clock: Clock;
  readonly platform?: NodeJS.Platform;
  /** The full path of a tool; tests put programs of their own in its place. */
  readonly toolPath?: (tool: ToolName) => string;
  /** Where a file of the machine lies; tests put one of their own in its place. */
  readonly machinePath?: (path: string) => string;
};

/** Runs a tool of this computer. */
export type RunTool = (
  tool: ToolName,
  args: readonly string[],
  limits: CommandOptions,
) => Promise<Result<CommandOutput>>;

/**
 * This computer, through wevtutil.exe, reg.exe, sc.exe, w32tm.exe and powershell.exe of Windows. On another system it opens as well, runs
 * nothing, and says of every reading that it needs Windows.
 */
export function createWindowsHost(options: WindowsHostOptions): Host {
  const { machinePath = (path: string) => path, platform = process.platform } = options;
  const runTool = windowsTools(options);
  const query: RunQuery = (tool, args, { signal }) =>
    runTool(tool, args, { signal, timeoutMs: queryTimeoutMs });
  const readRegistry: Host['readRegistry'] = async (key, asked) => {
    const answer = await queryRegistry(query, key, asked);
    return answer.ok ? answer.value.reading : answer;
  };
  return {
    kind: 'local',
    name: hostname() || 'unknown-host',
    location: text('collector.thisComputer'),
    ...liveMachine(platform),
    runTool,
    readRegistry,
    readService: (name, asked) => queryService(query, readRegistry, name, asked),
    openMachineFile: async (path) => {
      if (platform !== 'win32') return noFiles(path);
      const opened = await openFileSource(machinePath(path));
      return opened.ok
        ? success({ ...opened.value, name: path })
        : { ok: false, problem: machineFileProblem(path, opened.problem) };
    },
  };
}

/** What every live machine is alike in: nothing was captured there. */
export function liveMachine(
  platform: NodeJS.Platform,
): Pick<Host, 'platform' | 'notes' | 'listFiles' | 'openFile' | 'openBytes' | 'readGraph'> {
  return {
    platform,
    notes: [],
    listFiles: async () => success([]),
    openFile: async (path) => noFiles(path),
    openBytes: async (path) => noFiles(path),
    readGraph: async () => success({ documents: [], problems: [] }),
  };
}

/**
 * The tools of this computer, whose output is decoded in the code page that they print in. Problems: those of {@link runCommand}, and
 * tool-not-found where this is no Windows.
 */
export function windowsTools({ clock, platform = process.platform, toolPath }: WindowsHostOptions): RunTool {
  let codePage: Promise<number | undefined> | undefined;
  const run = async (tool: ToolName, args: readonly string[], limits: CommandOptions, page?: number) => {
    if (platform !== 'win32') return failure('tool-not-found', text('collector.notWindows'), tool);
    const known = page === undefined ? {} : { codePage: page };
    const path = (toolPath ?? windowsToolPath)(tool);
    return runCommand(path, args, { ...limits, ...known, ...toolEnvironment(tool), clock });
  };
  return async (tool, args, limits) => {
    codePage ??= oemCodePage(run, limits);
    return run(tool, args, limits, await codePage);
  };
}

/** Windows tools print in the OEM code page when their output is not a console. */
async function oemCodePage(run: RunTool, { signal }: ReadOptions): Promise<number | undefined> {
  const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';
  const output = await run('reg', ['query', key, '/v', 'OEMCP'], { signal, timeoutMs: queryTimeoutMs });
  const match = output.ok ? /OEMCP\s+REG_SZ\s+(\d+)/.exec(output.value.stdout) : null;
  return match === null ? undefined : Number(match[1]);
}

function noFiles(path: string): Result<never> {
  return failure('file-not-found', text('collector.noFilesHere', { path }), path);
}
