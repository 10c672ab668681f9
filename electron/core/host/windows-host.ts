import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { openFileSource } from '../evtx/source/file-source';
import type { Clock } from '../model/clock';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CommandOptions, CommandOutput, Host, ReadOptions, RegistryReading, ToolName } from './host';
import { machineFileProblem } from './machine-file';
import { fullKeyPath } from './registry-key';
import { parseRegistryText } from './registry-text';
import { runCommand } from './run-command';
import { parseServiceText, type ServiceReport } from './service-text';

const queryTimeoutMs = 30_000;

export type WindowsHostOptions = {
  readonly clock: Clock;
  /** Another server, reached through the tools' own remote switches; this computer when left out. */
  readonly server?: string;
  readonly platform?: NodeJS.Platform;
  /** The full path of a tool; tests put programs of their own in its place. */
  readonly toolPath?: (tool: ToolName) => string;
  /** Where a file of the machine lies; tests put one of their own in its place. */
  readonly machinePath?: (path: string) => string;
};

/**
 * This computer, through wevtutil.exe, reg.exe, sc.exe, w32tm.exe and powershell.exe of Windows. On another system it opens as well, runs
 * nothing, and says of every reading that it needs Windows.
 */
export function createWindowsHost(options: WindowsHostOptions): Host {
  const platform = options.platform ?? process.platform;
  const { toolPath = windowsToolPath, machinePath = (path: string) => path } = options;
  let codePage: Promise<number | undefined> | undefined;

  const run = async (tool: ToolName, args: readonly string[], limits: CommandOptions, page?: number) => {
    if (platform !== 'win32') return failure('tool-not-found', text('collector.notWindows'), tool);
    const known = page === undefined ? {} : { codePage: page };
    const environment = tool === 'powershell' ? { environment: withoutModulePath(process.env) } : {};
    return runCommand(toolPath(tool), args, { ...limits, ...known, ...environment, clock: options.clock });
  };
  const runTool: Host['runTool'] = async (tool, args, limits) => {
    codePage ??= oemCodePage(run, limits);
    return run(tool, args, limits, await codePage);
  };
  return {
    kind: options.server === undefined ? 'local' : 'server',
    name: options.server ?? (hostname() || 'unknown-host'),
    location: options.server ?? text('collector.thisComputer'),
    platform,
    notes: [],
    listFiles: async () => success([]),
    openFile: async (path) => noFiles(path),
    openBytes: async (path) => noFiles(path),
    readGraph: async () => success({ documents: [], problems: [] }),
    runTool,
    readRegistry: (key, query) => readRegistry(runTool, key, query),
    readService: (name, query) => readService(runTool, name, query),
    openMachineFile: async (path) => {
      if (platform !== 'win32') return noFiles(path);
      const opened = await openFileSource(machinePath(path));
      return opened.ok
        ? success({ ...opened.value, name: path })
        : { ok: false, problem: machineFileProblem(path, opened.problem) };
    },
  };
}

/** A tool of Windows by its full path; Sysnative leads a 32-bit process to the 64-bit tools. */
function windowsToolPath(tool: ToolName): string {
  const root = process.env['SystemRoot'] ?? 'C:\\Windows';
  const native = join(root, 'Sysnative');
  const folder = process.arch === 'ia32' && existsSync(native) ? native : join(root, 'System32');
  return tool === 'powershell'
    ? join(folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe')
    : join(folder, `${tool}.exe`);
}

/** PowerShell 7 leaves its own module path to what it starts, and Windows PowerShell then loads the wrong modules. */
function withoutModulePath(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => name.toLowerCase() !== 'psmodulepath'),
  );
}

type Run = (
  tool: ToolName,
  args: readonly string[],
  limits: CommandOptions,
) => Promise<Result<CommandOutput>>;

/** Windows tools print in the OEM code page when their output is not a console. */
async function oemCodePage(run: Run, { signal }: ReadOptions): Promise<number | undefined> {
  const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';
  const output = await run('reg', ['query', key, '/v', 'OEMCP'], { signal, timeoutMs: queryTimeoutMs });
  const match = output.ok ? /OEMCP\s+REG_SZ\s+(\d+)/.exec(output.value.stdout) : null;
  return match === null ? undefined : Number(match[1]);
}

async function readRegistry(
  run: Run,
  key: string,
  { recursive = false, signal, onCommand }: Parameters<Host['readRegistry']>[1],
): Promise<Result<RegistryReading>> {
  const args = ['query', fullKeyPath(key), ...(recursive ? ['/s'] : []), '/reg:64'];
  const output = await run('reg', args, { signal, timeoutMs: queryTimeoutMs });
  if (!output.ok) return output;
  onCommand?.(output.value);
  const stopped = endedEarly(output.value, key);
  if (stopped !== undefined) return stopped;
  const { exitCode, stdout, stderr } = output.value;
  const source = `reg query ${fullKeyPath(key)}`;
  const wanted = fullKeyPath(key).toLowerCase();
  const printed = parseRegistryText(stdout, source);
  const keys = printed.filter((found) => recursive || found.path.toLowerCase() === wanted);
  // Of a key without values reg.exe prints its subkeys, or nothing.
  const hasNoValues = exitCode === 0 && (printed.length > 0 || stdout.trim() === '');
  if (keys.length > 0 || hasNoValues) return success({ keys });
  const said = `${stdout}\n${stderr}`.trim();
  if (exitCode === 1) {
    return isDenied(said)
      ? failure('access-denied', text('collector.registryDenied', { key }), key)
      : failure('not-found', text('collector.registryNotFound', { key }), key);
  }
  const values = { command: `reg query ${key}`, exitCode: String(exitCode), said };
  return exitCode !== 0 && stdout.trim() === ''
    ? failure('tool-failed', text('collector.commandFailed', values), key)
    : failure('unreadable-output', text('collector.registryUnreadable', { key }), key);
}

async function readService(
  run: Run,
  name: string,
  { signal, onCommand }: ReadOptions,
): Promise<Result<readonly ServiceReport[]>> {
  const reports: ServiceReport[] = [];
  for (const verb of ['queryex', 'query', 'qc']) {
    if (verb === 'query' && reports.length > 0) continue;
    const output = await run('sc', [verb, name], { signal, timeoutMs: queryTimeoutMs });
    if (!output.ok) return output;
    onCommand?.(output.value);
    const stopped = endedEarly(output.value, `sc ${verb} ${name}`);
    if (stopped !== undefined) return stopped;
    const printed = `${output.value.stdout}\n${output.value.stderr}`;
    const source = `sc ${verb} ${name}`;
    const found = parseServiceText(printed, name, source);
    if (found.length > 0) reports.push(...found);
    else if (output.value.exitCode === 1060) {
      reports.push({ name, source, text: printed.trim(), installed: false });
    } else if (output.value.exitCode === 5) {
      return failure('access-denied', text('collector.serviceDenied', { name }), source);
    }
  }
  if (reports.length > 0) return success(reports);
  const key = `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
  const inRegistry = await readRegistry(run, key, { signal, ...(onCommand && { onCommand }) });
  return !inRegistry.ok && inRegistry.problem.code === 'not-found'
    ? success([{ name, source: `reg query ${key}`, text: inRegistry.problem.message, installed: false }])
    : failure('unreadable-output', text('collector.serviceUnreadable', { name }), `sc query ${name}`);
}

function endedEarly({ ended }: CommandOutput, subject: string): Result<never> | undefined {
  switch (ended) {
    case 'exited':
      return undefined;
    case 'cancelled':
      return failure('cancelled', text('collector.cancelled', { subject }), subject);
    case 'timed-out': {
      const seconds = queryTimeoutMs / 1000;
      return failure('tool-failed', text('collector.toolTimedOut', { subject, seconds }), subject);
    }
  }
}

/** reg.exe ends with 1 for a key that is missing as for one that is denied; only its sentence tells them apart. */
function isDenied(stderr: string): boolean {
  return /denied|verweigert|refusé|denegado|negato|geweigerd|odmowa|拒否|拒绝|拒絕/i.test(stderr);
}

function noFiles(path: string): Result<never> {
  return failure('file-not-found', text('collector.noFilesHere', { path }), path);
}
