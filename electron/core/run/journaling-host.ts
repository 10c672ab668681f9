import type { CommandOutput, Host, NetworkRequest, ReadOptions } from '../host/host';
import { isLive } from '../host/is-live';
import type { Clock } from '../model/clock';
import type { RunRecord } from './run-record';

/** The same host, with a journal entry for each command, request, file and key that is read. */
export function journalingHost(host: Host, journal: RunRecord['journal'], clock: Clock): Host {
  const journalCommand = ({ command, exitCode, durationMs, stdout, stderr, ended }: CommandOutput) => {
    const sizeBytes = Buffer.byteLength(stdout) + Buffer.byteLength(stderr);
    const killed = ended === 'exited' ? {} : { outcome: ended };
    journal({ step: 'command', subject: [...command], exitCode, durationMs, sizeBytes, ...killed });
  };
  const { openMachineFile, readServerRecords } = host;
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
