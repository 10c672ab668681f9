import { readEventLog } from '../evtx/read-event-log';
import { isNamedApplication } from '../host/folder-host';
import type { Host, HostFile } from '../host/host';
import { writebackProviders } from './event-log-query';

/** How much of a log is looked at to tell which one it is: 4 MiB, hundreds to thousands of records. */
const peekBytes = 64 * 65_536;

export type PeekedLog = {
  readonly file: HostFile;
  /** Higher is more likely the Application log of a Connect server; 0 is another log. */
  readonly rank: number;
  readonly isSecurity: boolean;
};

/** Which log a file is, from its first records: its channel and providers; then its name. */
export async function peekLog(host: Host, file: HostFile, signal: AbortSignal): Promise<PeekedLog> {
  const named = isNamedApplication(file) ? 1 : 0;
  const opened = await host.openBytes(file.path);
  if (!opened.ok) return { file, rank: named, isSecurity: false };
  const names = new Set<string>(writebackProviders);
  let hasProvider = false;
  let channel: string | undefined;
  try {
    for await (const { chunkOffset, items } of readEventLog(opened.value, { signal })) {
      for (const item of items) {
        if (item.kind !== 'record') continue;
        channel ??= item.record.channel;
        hasProvider ||= names.has(item.record.provider);
      }
      if (hasProvider || chunkOffset > peekBytes) break;
    }
  } finally {
    await opened.value.close();
  }
  const isApplication = channel?.toLowerCase() === 'application';
  const rank = (hasProvider ? 4 : 0) + (isApplication ? 2 : 0) + named;
  return { file, rank, isSecurity: channel?.toLowerCase() === 'security' };
}

/** The Application log among captured logs and, where the whole log lies beside an export of a part of it, that one. */
export function applicationLogs(peeked: readonly PeekedLog[]): {
  readonly application: HostFile | undefined;
  readonly whole: HostFile | undefined;
} {
  const ranked = [...peeked].filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
  const isPart = ({ file }: PeekedLog) => isNamedApplication(file) && !isNamedWhole(file);
  const wholes = ranked.filter(
    ({ file }) => isNamedWhole(file) && ranked.some((other) => isPart(other) && areBeside(other.file, file)),
  );
  const application = ranked.find((found) => !wholes.includes(found))?.file;
  const whole = wholes.map(({ file }) => file).find((file) => application && areBeside(file, application));
  return { application, whole };
}

/** As the collection kit and a package name the whole log beside an export of a part of it. */
export function isNamedWhole({ path }: Pick<HostFile, 'path'>): boolean {
  return /(?:^|\/)application-(?:whole|full)\.evtx$/i.test(path);
}

function areBeside(one: HostFile, other: HostFile): boolean {
  return folderOf(one.path) === folderOf(other.path);
}

/** The folder of a path with its `/`, or nothing. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
