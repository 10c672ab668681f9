import { Readable } from 'node:stream';
import type { ByteSource } from '#core/evtx/source/byte-source';
import type { GraphDocument } from '#core/host/graph-document';
import type { CommandOutput, Host, ToolName } from '#core/host/host';
import { fullKeyPath } from '#core/host/registry-key';
import { parseRegistryText } from '#core/host/registry-text';
import type { ServerRecord } from '#core/host/server-record';
import { parseServiceText } from '#core/host/service-text';
import { failure, success } from '#core/model/result';

export type FakeHostOptions = {
  readonly kind?: Host['kind'];
  readonly name?: string;
  readonly platform?: NodeJS.Platform;
  /** Captured files by path. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Printed output of reg.exe. */
  readonly registry?: string;
  /** Printed output of sc.exe. */
  readonly service?: string;
  readonly graph?: readonly GraphDocument[];
  /** Files of the machine by their full Windows path. */
  readonly machineFiles?: Readonly<Record<string, Uint8Array>>;
  readonly records?: readonly ServerRecord[];
  /** Where tools of another server write. */
  readonly openWorkFolder?: NonNullable<Host['openWorkFolder']>;
  /** What a tool does; the parts that are not given are those of a tool that printed nothing and ended with 0. */
  readonly runTool?: (tool: ToolName, args: readonly string[]) => Partial<CommandOutput>;
};

/** A host made of texts and bytes, with the same answers as a real one. */
export function fakeHost(options: FakeHostOptions = {}): Host {
  const { kind = 'folder', files = {}, registry = '', service = '' } = options;
  const missing = (path: string) => failure('file-not-found', `There is no file ${path}.`, path);
  return {
    kind,
    name: options.name ?? 'SERVER1',
    location: 'a fake host',
    platform: options.platform ?? 'win32',
    notes: [],
    listFiles: async () =>
      success(Object.entries(files).map(([path, bytes]) => ({ path, sizeBytes: bytes.length }))),
    openFile: async (path) => {
      const bytes = files[path];
      return bytes === undefined
        ? missing(path)
        : success({ stream: Readable.from([bytes]), sizeBytes: bytes.length });
    },
    openBytes: async (path) => {
      const bytes = files[path];
      return bytes === undefined ? missing(path) : success(sourceOf(path, bytes));
    },
    runTool: async (tool, args) => {
      if (options.runTool === undefined) return failure('tool-not-found', `There is no ${tool}.`, tool);
      const nothing = { exitCode: 0, stdout: '', stderr: '', truncated: false, durationMs: 0 };
      const answer = options.runTool(tool, args);
      return success({ command: [tool, ...args], ended: 'exited', ...nothing, ...answer });
    },
    readRegistry: async (key, { recursive = false }) => {
      const wanted = fullKeyPath(key).toLowerCase();
      const keys = parseRegistryText(registry, 'registry.txt').filter(({ path }) => {
        const found = path.toLowerCase();
        return found === wanted || (recursive && found.startsWith(`${wanted}\\`));
      });
      return keys.length > 0 ? success({ keys }) : failure('not-found', `There is no key ${key}.`, key);
    },
    readService: async (name) => {
      const reports = parseServiceText(service, name, 'service.txt');
      return reports.length > 0 ? success(reports) : failure('not-found', `Nothing about ${name}.`, name);
    },
    openMachineFile: async (path) => {
      const bytes = options.machineFiles?.[path];
      return bytes === undefined ? missing(path) : success(sourceOf(path, bytes));
    },
    ...(options.openWorkFolder && { openWorkFolder: options.openWorkFolder }),
    readServerRecords: async () => success(options.records ?? []),
    readGraph: async () => success({ documents: options.graph ?? [], problems: [] }),
  };
}

function sourceOf(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    sizeBytes: bytes.length,
    read: async (offset, into) => {
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
    close: async () => undefined,
  };
}
