import type { Readable } from 'node:stream';
import type { Result } from '../model/result';

/** What a command left behind. The text is decoded: UTF-8, UTF-16 with or without a byte-order mark, or an OEM code page. */
export type CommandOutput = {
  /** The command with its arguments, as it was run. */
  readonly command: readonly string[];
  /** null when the process was ended from outside. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** True when the output went over the limit and its rest was dropped. */
  readonly truncated: boolean;
  readonly durationMs: number;
};

export type CommandOptions = {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** How much of stdout and of stderr is kept; the rest is dropped and `truncated` set. */
  readonly maxOutputBytes?: number;
};

/** The tools a collector may name; the host knows the full path of each. */
export type ToolName = 'wevtutil' | 'reg' | 'sc';

export type RegistryValue = { readonly name: string; readonly type: string; readonly data: string };
export type RegistryKey = { readonly path: string; readonly values: readonly RegistryValue[] };

/** A key as it was read: the parsed keys, and the tool's own text to lay beside them. */
export type RegistryReading = { readonly keys: readonly RegistryKey[]; readonly rawText: string };

export type HostFile = { readonly path: string; readonly sizeBytes: number };

/**
 * The only way to a machine: this one, or a folder of evidence captured earlier on another.
 * What can go wrong on a customer's machine comes back as a problem, never as an exception.
 */
export type Host = {
  /** `local`, `folder` or `sample`: how the host is reached. */
  readonly kind: 'local' | 'folder' | 'sample';
  /** The machine's name for folder names and texts; `unknown-host` where the evidence does not say. */
  readonly name: string;
  /** Where evidence is read, for people: a path or a machine. */
  readonly location: string;
  readonly platform: NodeJS.Platform;
  /** Files captured earlier (folder and sample); a live machine has none. Paths are relative, with `/`. */
  readonly listFiles: (signal: AbortSignal) => Promise<Result<readonly HostFile[]>>;
  /** Opens a listed file, or on a live machine an absolute path, as a stream. */
  readonly openFile: (
    path: string,
  ) => Promise<Result<{ readonly stream: Readable; readonly sizeBytes: number }>>;
  /** Runs a tool by its full path with an argument array; never through a shell. */
  readonly runTool: (
    tool: ToolName,
    args: readonly string[],
    options: CommandOptions,
  ) => Promise<Result<CommandOutput>>;
  /** Reads a registry key with its values (`recursive`: its subkeys too), or finds it in captured reg.exe output. */
  readonly readRegistry: (
    key: string,
    options: { readonly recursive?: boolean; readonly signal: AbortSignal },
  ) => Promise<Result<RegistryReading>>;
};
