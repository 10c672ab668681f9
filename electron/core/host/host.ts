import type { Readable } from 'node:stream';
import type { ByteSource } from '../evtx/source/byte-source';
import type { Problem } from '../model/problem';
import type { Result } from '../model/result';
import type { GraphDocument, GraphKind } from './graph-document';
import type { RegistryKey } from './registry-key';
import type { ServerRecord } from './server-record';
import type { ServiceReport } from './service-text';

/** What a command left behind. The text is decoded: UTF-8, UTF-16 with or without a byte-order mark, or an OEM code page. */
export type CommandOutput = {
  /** The command with its arguments, as it was run. */
  readonly command: readonly string[];
  /** By itself, or because its time ran out or its signal was aborted; then it was killed with its whole tree. */
  readonly ended: 'exited' | 'timed-out' | 'cancelled';
  /** null when the process was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** True when the output went over the limit and its rest was dropped. */
  readonly truncated: boolean;
  readonly durationMs: number;
  /** What a failure means where the host knows more than the tool said: of another server, why it refused or did not answer. */
  readonly problem?: Problem;
};

export type CommandOptions = {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** How much of stdout and of stderr is kept, 4 MiB unless told; the rest is dropped and `truncated` set. */
  readonly maxOutputBytes?: number;
};

/** The tools a collector may name; the host knows the full path of each. */
export type ToolName = 'wevtutil' | 'reg' | 'sc' | 'w32tm' | 'powershell';

/** The registry keys that were found, each with the file or command it was read from. */
export type RegistryReading = { readonly keys: readonly RegistryKey[] };

/** What was found of Graph's answers, and the files that look like one but could not be used. */
export type GraphReading = {
  readonly documents: readonly GraphDocument[];
  readonly problems: readonly Problem[];
  /** What a tenant was asked and did not answer. */
  readonly unanswered?: readonly { readonly kind: GraphKind; readonly problem: Problem }[];
};

export type HostFile = { readonly path: string; readonly sizeBytes: number };

/** Something asked over the network, for the journal: what and of whom, and what came of it. */
export type NetworkRequest = {
  readonly subject: string;
  readonly durationMs: number;
  readonly sizeBytes?: number;
  /** The status of the answer. */
  readonly outcome?: string;
  readonly message?: string;
};

export type ReadOptions = {
  readonly signal: AbortSignal;
  /** Told of each command that the reading ran, for the journal. */
  readonly onCommand?: (output: CommandOutput) => void;
  /** Told of each request to a tenant. */
  readonly onRequest?: (request: NetworkRequest) => void;
};

/**
 * This computer, another server through the remote switches of Windows' own tools, evidence captured earlier, the made-up
 * server, or no machine but the tenant itself, asked over the network.
 */
export type HostKind = 'local' | 'server' | 'folder' | 'sample' | 'tenant';

/** A new folder on another machine, into which its tools write what is then fetched. */
export type WorkFolder = {
  /** Its full path as the tools of that machine know it. */
  readonly path: string;
  /** What lies in it now, subfolders included; paths are relative with `/`. */
  readonly listFiles: (options: ReadOptions) => Promise<Result<readonly HostFile[]>>;
  /** Opens a listed file as a stream. Problems: file-not-found, file-unreadable, access-denied. */
  readonly openFile: Host['openFile'];
  /** Removes it with everything in it. A problem names what was left behind and where. */
  readonly remove: () => Promise<Result<void>>;
};

/**
 * The only way to a machine: this one, another server, a folder of evidence captured earlier, or the tenant.
 * What can go wrong on a customer's machine comes back as a problem, never as an exception.
 */
export type Host = {
  /** How the host is reached. */
  readonly kind: HostKind;
  /** The machine's name for folder names and texts; `unknown-host` where the evidence does not say. */
  readonly name: string;
  /** Where evidence is read, for people: a path or a machine. */
  readonly location: string;
  readonly platform: NodeJS.Platform;
  /** Beside a tenant: the servers of the same run, which show how their users sign in. */
  readonly servers?: readonly Host[];
  /** What was left out when the host was opened, such as the rest of a folder beyond all limits. */
  readonly notes: readonly Problem[];
  /** Why nothing of it can be read; each collector then fails with it. */
  readonly closed?: Problem;
  /** Files captured earlier (folder and sample), by path; a live machine has none. Paths are relative, with `/`. */
  readonly listFiles: (options: ReadOptions) => Promise<Result<readonly HostFile[]>>;
  /** Opens a listed file as a stream. Problems: file-not-found, file-unreadable, access-denied. */
  readonly openFile: (
    path: string,
  ) => Promise<Result<{ readonly stream: Readable; readonly sizeBytes: number }>>;
  /** Opens a listed file for reading at any offset; whoever opened it closes it. */
  readonly openBytes: (path: string) => Promise<Result<ByteSource>>;
  /**
   * Runs a tool by its full path with an argument array; never through a shell. A tool that ran is a success
   * whatever it came to. Of another server the tool is sent there. Problems: tool-not-found (also where nothing can be run), access-denied,
   * tool-failed, server-not-found, server-not-reachable.
   */
  readonly runTool: (
    tool: ToolName,
    args: readonly string[],
    options: CommandOptions,
  ) => Promise<Result<CommandOutput>>;
  /**
   * Reads a registry key with its values (`recursive`: its subkeys too), or finds it in captured reg.exe output.
   * Problems: not-found, access-denied, tool-not-found, tool-failed, unreadable-output, cancelled.
   */
  readonly readRegistry: (
    key: string,
    options: ReadOptions & { readonly recursive?: boolean },
  ) => Promise<Result<RegistryReading>>;
  /**
   * State and configuration of a Windows service by its short name, one report for each command or captured
   * file. A service that is not installed is a report too. Problems as for the registry.
   */
  readonly readService: (name: string, options: ReadOptions) => Promise<Result<readonly ServiceReport[]>>;
  /**
   * Opens a file of the machine by its full Windows path for reading at any offset, or a captured copy of the same file name;
   * whoever opened it closes it. Absent where the host is no machine. Problems: file-not-found, access-denied, file-unreadable.
   */
  readonly openMachineFile?: (path: string) => Promise<Result<ByteSource>>;
  /**
   * Makes a folder for files that tools of another server write. Absent where they write onto this computer themselves.
   * Problems name what keeps the server's files from being reached.
   */
  readonly openWorkFolder?: (options: ReadOptions) => Promise<Result<WorkFolder>>;
  /**
   * Answers of PowerShell and output of systeminfo, w32tm and netsh that were saved, recognized by their content. Absent where
   * nothing can have been saved: a live machine is asked with `runTool`.
   */
  readonly readServerRecords?: (options: ReadOptions) => Promise<Result<readonly ServerRecord[]>>;
  /** Answers of Microsoft Graph: saved as JSON and recognized by their content, or those of the tenant itself. */
  readonly readGraph: (options: ReadOptions) => Promise<Result<GraphReading>>;
};
