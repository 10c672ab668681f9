import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Peer, PeerReading } from './peer-reading';
import { firstLineOf, runPeer } from './run-peer';

const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('python-evtx-records.py', import.meta.url));
const row = z.union([
  z.strictObject({ offset: z.number(), xml: z.string() }),
  z.strictObject({ offset: z.number(), failure: z.string() }),
]);

async function read(path: string, signal: AbortSignal): Promise<PeerReading> {
  const { stdout, stderr, exitCode } = await runPeer(python, [script, path], signal);
  const records: { xml: string; offset: number }[] = [];
  const failures: { offset: number; reason: string }[] = [];
  for (const line of stdout.split('\n')) {
    if (line === '') continue;
    const given = row.parse(JSON.parse(line));
    if ('xml' in given) records.push(given);
    else failures.push({ offset: given.offset, reason: given.failure });
  }
  if (exitCode === 0) return { records, failures };
  return { records, failures, stopped: stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}` };
}

const version = '0.6.1';
const askVersion = 'import Evtx.Evtx, importlib.metadata; print(importlib.metadata.version("python-evtx"))';

/** The reader in Python, as Debian's python3-evtx has it. */
export const pythonEvtx: Peer = {
  name: 'python-evtx',
  version,
  isPresent: () => firstLineOf(python, ['-c', askVersion]) === version,
  read,
};
