import type { CommandOutput, Host, NetworkRequest, ReadOptions, WorkFolder } from '../host/host';
import { isLive } from '../host/is-live';
import type { Clock } from '../model/clock';
import { success } from '../model/result';
import type { RunRecord } from './run-record';

/** The same host, with a journal entry for each command, request, file and key that is read. */
export function journalingHost(host: Host, journal: RunRecord['journal'], clock: Clock): Host {
  const journalCommand = ({ command, exitCode, durationMs, stdout, stderr, ended }: CommandOutput) => {
    const sizeBytes = Buffer.byteLength(stdout) + Buffer.byteLength(stderr);
    const killed = ended === 'exited' ? {} : { outcome: ended };
    journal({ step: 'command', subject: [...command], exitCode, durationMs, sizeBytes, ...killed });
  };
  const { openMachineFile, openWorkFolder, readServerRecords } = host;
  return {
    ...host,
    ...(host.servers && { servers: host.servers.map((server) => journalingHost(server, journal, clock)) }),
    openFile: async (path) => {
      const opened = await host.openFile(path);
      if (opened.ok) journal({ step: 'file-read', subject: path, sizeBytes: opened.value.sizeBytes });
      else journal({ step: 'file-read', subject: path, message: opened.problem.message });
      return opened;
    },
    runTool: async (tool, args, options) => {
      const startedMs = clock.nowMs();
      const output = await host.runTool(tool, args, options);
      if (output.ok) journalCommand(output.value);
      else {
        const durationMs = clock.nowMs() - startedMs;
        journal({ step: 'command', subject: [tool, ...args], durationMs, message: output.problem.message });
      }
      return output;
    },
    readRegistry: async (key, options) => {
      const reading = await host.readRegistry(key, { ...options, onCommand: journalCommand });
      const message = reading.ok ? {} : { message: reading.problem.message };
      journal({ step: 'registry-read', subject: options.recursive === true ? `${key} /s` : key, ...message });
      return reading;
    },
    readService: async (name, options) => {
      const reading = await host.readService(name, { ...options, onCommand: journalCommand });
      if (reading.ok && !isLive(host.kind)) {
        for (const { source } of reading.value) journal({ step: 'file-read', subject: source });
      }
      return reading;
    },
    ...(openMachineFile === undefined
      ? {}
      : {
          openMachineFile: async (path: string) => {
            const opened = await openMachineFile(path);
            if (opened.ok) journal({ step: 'file-read', subject: opened.value.name });
            else journal({ step: 'file-read', subject: path, message: opened.problem.message });
            return opened;
          },
        }),
    ...(openWorkFolder === undefined
      ? {}
      : {
          openWorkFolder: async (options: ReadOptions) => {
            const folder = await openWorkFolder({ ...options, onCommand: journalCommand });
            return folder.ok ? success(journalingFolder(folder.value, journal)) : folder;
          },
        }),
    ...(readServerRecords === undefined
      ? {}
      : {
          readServerRecords: async (options: ReadOptions) => {
            const reading = await readServerRecords(options);
            const sources = reading.ok ? new Set(reading.value.map(({ source }) => source)) : [];
            for (const source of sources) journal({ step: 'file-read', subject: source });
            return reading;
          },
        }),
    readGraph: async (options) => {
      const onRequest = (request: NetworkRequest) => journal({ step: 'request', ...request });
      const reading = await host.readGraph({ ...options, onRequest });
      if (host.kind === 'tenant') return reading;
      const sources = reading.ok ? new Set(reading.value.documents.map((document) => document.source)) : [];
      for (const source of sources) journal({ step: 'file-read', subject: source });
      return reading;
    },
  };
}

/** The same folder, with a journal entry when it is made, for each file fetched from it, and for its end. */
function journalingFolder(folder: WorkFolder, journal: RunRecord['journal']): WorkFolder {
  const { path } = folder;
  journal({ step: 'folder-made', subject: path });
  return {
    ...folder,
    openFile: async (name) => {
      const opened = await folder.openFile(name);
      const subject = `${path}\\${name.replaceAll('/', '\\')}`;
      if (opened.ok) journal({ step: 'file-read', subject, sizeBytes: opened.value.sizeBytes });
      else journal({ step: 'file-read', subject, message: opened.problem.message });
      return opened;
    },
    remove: async () => {
      const removed = await folder.remove();
      const left = removed.ok ? {} : { message: removed.problem.message };
      journal({ step: 'folder-removed', subject: path, ...left });
      return removed;
    },
  };
}
