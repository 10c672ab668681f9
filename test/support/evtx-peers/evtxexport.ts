import type { Peer, PeerReading } from './peer-reading';
import { firstLineOf, runPeer } from './run-peer';

const firstLine = /^evtxexport \d+\n\n/;
const beginning = '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n';
const end = '\n</Event>\n';

/**
 * Takes the output of `evtxexport -f xml` apart: a line with its version, then the events with an empty line after
 * each. It ends at the first record that evtxexport cannot read.
 */
export function readEvtxexportOutput(stdout: string): readonly { readonly xml: string }[] {
  if (!firstLine.test(stdout)) throw new Error(`evtxexport began with ${stdout.slice(0, 60)}`);
  const events = stdout.replace(firstLine, '').split(/\n(?=<Event xmlns=)/);
  if (events.length === 1 && ['', 'No records to export.\n'].includes(events[0] ?? '')) return [];
  return events.map((event) => {
    const xml = event.replace(/\n+$/, '\n');
    if (!xml.startsWith(beginning) || !xml.endsWith(end))
      throw new Error(`evtxexport printed an event of another form: ${xml.slice(0, 200)}`);
    return { xml };
  });
}

async function read(path: string, signal: AbortSignal): Promise<PeerReading> {
  const { stdout, stderr, exitCode } = await runPeer('evtxexport', ['-f', 'xml', path], signal);
  const records = readEvtxexportOutput(stdout);
  if (exitCode === 0) return { records, failures: [] };
  return { records, failures: [], stopped: stderr.trim() || `exit code ${exitCode}` };
}

const version = '20181227';

/** The C reader of libyal, as Debian's libevtx-utils has it; its recovered records are not asked for. */
export const evtxexport: Peer = {
  name: 'evtxexport',
  version,
  isPresent: () => firstLineOf('evtxexport', ['-V']) === `evtxexport ${version}`,
  read,
};
