import { openFileSource } from '../evtx/source/file-source';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { Host, ReadOptions } from './host';
import { machineFileProblem } from './machine-file';
import { valueNamed } from './registry-key';
import { remoteArguments } from './remote-arguments';
import { queryTimeoutMs, type RunQuery } from './run-query';
import { adminShare, fileCodeOf, openWorkFolder } from './server-files';
import {
  serverFileProblem,
  serverRegistryProblem,
  serverToolProblem,
  unreachableProblem,
} from './server-problem';
import { type ReachOptions, reachServer, type ServerReach } from './server-reach';
import { liveMachine, type WindowsHostOptions, windowsTools } from './windows-host';
import { queryRegistry } from './windows-registry';
import { queryService } from './windows-service';
import { saysDenied } from './windows-tools';

export type ServerHostOptions = WindowsHostOptions & {
  /** As {@link parseServerName} gives it. */
  readonly server: string;
  readonly reach?: Pick<ReachOptions, 'resolve' | 'portState' | 'timeoutMs'>;
};

/** Every Windows has it, so that an answer tells whether the registry can be read at all. */
const knownKey = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/**
 * Another server, through the remote switches of the same tools on this computer, and its admin shares for files. Before the first
 * reading its name is resolved and its ports are knocked at once; a server that nothing answers on gives that problem to every
 * reading, at once. Opens always. Problems beside those of the tools: server-not-found, server-not-reachable, access-denied.
 */
export function createServerHost(options: ServerHostOptions): Host {
  const { server, platform = process.platform } = options;
  const machinePath = options.machinePath ?? ((path: string) => adminShare(server, path));
  const runHere = windowsTools(options);
  let reaching: Promise<ServerReach> | undefined;
  let registry: Promise<Result<{ readonly systemRoot: string | undefined }>> | undefined;

  /** Asked once; what a cancelled reading did not learn is asked again. */
  const reached = async (signal: AbortSignal): Promise<Result<void>> => {
    if (platform !== 'win32')
      return failure('tool-not-found', text('server.needsWindows', { server }), server);
    reaching ??= reachServer(server, { ...options.reach, signal });
    const reach = await reaching;
    if (reach.kind === 'cancelled') reaching = undefined;
    const problem = unreachableProblem(server, reach);
    return problem === undefined ? success(undefined) : { ok: false, problem };
  };
  const runTool: Host['runTool'] = async (tool, args, limits) => {
    const reach = await reached(limits.signal);
    if (!reach.ok) return reach;
    const output = await runHere(tool, remoteArguments(tool, args, server), limits);
    if (!output.ok) return output;
    const problem = serverToolProblem(server, tool, output.value);
    return success({ ...output.value, ...(problem && { problem }) });
  };
  const query: RunQuery = (tool, args, { signal }) =>
    runTool(tool, args, { signal, timeoutMs: queryTimeoutMs });

  const askRegistry = async (asked: ReadOptions) => {
    const answer = await queryRegistry(query, knownKey, asked, server);
    if (!answer.ok) return answer;
    const { output, reading } = answer.value;
    if (!reading.ok) {
      const said = `${output.stderr}\n${output.stdout}`.trim().split(/\r?\n/)[0]?.trim() ?? '';
      if (output.ended !== 'exited') return reading;
      return {
        ok: false,
        problem: output.problem ?? serverRegistryProblem(server, said, saysDenied(said)),
      } as const;
    }
    const [key] = reading.value.keys;
    const root = key && valueNamed(key, 'SystemRoot')?.data.trim();
    return success({ systemRoot: root });
  };
  const registryAnswers = async (asked: ReadOptions) => {
    registry ??= askRegistry(asked);
    const answer = await registry;
    if (!answer.ok && answer.problem.code === 'cancelled') registry = undefined;
    return answer;
  };
  const readRegistry: Host['readRegistry'] = async (key, asked) => {
    // Of another server, reg.exe opens HKLM and HKU alone.
    if (!/^(?:HKLM|HKEY_LOCAL_MACHINE)\\/i.test(key)) {
      return failure('not-found', text('server.reg.notRemote', { key, server }), key);
    }
    const answers = await registryAnswers(asked);
    if (!answers.ok) return answers;
    const answer = await queryRegistry(query, key, asked, server);
    if (!answer.ok) return answer;
    const { output, reading } = answer.value;
    return !reading.ok && output.problem !== undefined ? { ok: false, problem: output.problem } : reading;
  };

  return {
    kind: 'server',
    name: server,
    location: server,
    ...liveMachine(platform),
    runTool,
    readRegistry,
    readService: (name, asked) => queryService(query, readRegistry, name, asked, `\\\\${server} `),
    openMachineFile: async (path) => {
      const reach = await reached(new AbortController().signal);
      if (!reach.ok) return reach;
      const opened = await openFileSource(machinePath(path));
      if (opened.ok) return success({ ...opened.value, name: adminShare(server, path) });
      return opened.problem.code === 'file-not-found'
        ? { ok: false, problem: machineFileProblem(path, opened.problem) }
        : { ok: false, problem: serverFileProblem(server, path, await fileCodeOf(machinePath(path))) };
    },
    openWorkFolder: async (asked) => {
      const answers = await registryAnswers(asked);
      if (!answers.ok) return answers;
      const root = answers.value.systemRoot ?? 'C:\\Windows';
      return openWorkFolder({ server, temporaryFolder: `${root}\\Temp`, machinePath });
    },
  };
}
