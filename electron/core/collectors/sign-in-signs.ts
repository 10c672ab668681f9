import { readEventLog } from '../evtx/read-event-log';
import type { Host, ReadOptions } from '../host/host';
import { isLive } from '../host/is-live';

/**
 * What servers show of the way their users sign in. It adds to what the tenant says and never speaks for all servers:
 * agents run on others, too.
 */
export type SignInSigns = {
  /** The service of a pass-through agent runs, and where that was read. */
  readonly passThroughAgent?: { readonly source: string };
  /** A record that password hash synchronization leaves for each batch of users: when, and where it was read. */
  readonly hashSync?: { readonly at: string; readonly source: string };
};

/** Short name of the pass-through agent's service. */
export const agentService = 'AzureADConnectAuthenticationAgent';

/**
 * Records of each batch of password hash synchronization, its beginning and its end. Source:
 * learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-password-hash-synchronization.
 */
const hashSyncRecords = { providers: ['Directory Synchronization'], eventIds: [656, 657] };
const hashSyncQuery =
  "*[System[Provider[@Name='Directory Synchronization'] and (EventID=656 or EventID=657)]]";

/** Such records come every few minutes: a log that has none in so many bytes has none. */
const searchedBytes = 64 * 1024 * 1024;
const queryTimeoutMs = 20_000;

/**
 * Looks at services and event logs of a server, or of all servers beside a tenant. What cannot be read is no sign; of
 * the records, which name other users, only the time is kept.
 */
export async function readSignInSigns(host: Host, { signal }: ReadOptions): Promise<SignInSigns> {
  let signs: SignInSigns = {};
  for (const server of host.servers ?? [host]) {
    const services = await server.readService(agentService, { signal });
    const running = services.ok ? services.value.find(({ state }) => state === 'running') : undefined;
    const hashSync =
      signs.hashSync ?? (await (isLive(server.kind) ? latestRecord : capturedRecord)(server, signal));
    signs = {
      ...signs,
      ...(running === undefined ? {} : { passThroughAgent: { source: running.source } }),
      ...(hashSync === undefined ? {} : { hashSync }),
    };
  }
  return signs;
}

type HashSyncRecord = SignInSigns['hashSync'];

async function latestRecord(host: Host, signal: AbortSignal): Promise<HashSyncRecord> {
  const args = ['qe', 'Application', `/q:${hashSyncQuery}`, '/c:1', '/rd:true', '/f:xml'];
  const output = await host.runTool('wevtutil', args, { signal, timeoutMs: queryTimeoutMs });
  const at = output.ok ? /SystemTime=['"]([^'"]{10,40})['"]/.exec(output.value.stdout)?.[1] : undefined;
  return at === undefined ? undefined : { at, source: 'wevtutil qe Application' };
}

async function capturedRecord(host: Host, signal: AbortSignal): Promise<HashSyncRecord> {
  const files = await host.listFiles({ signal });
  const logs = files.ok ? files.value.filter(({ path }) => /\.evtx$/i.test(path)) : [];
  for (const { path } of logs) {
    const opened = await host.openBytes(path);
    if (!opened.ok) continue;
    const { read, close, name, sizeBytes } = opened.value;
    try {
      const begin = { name, read, close, sizeBytes: Math.min(sizeBytes, searchedBytes) };
      for await (const { items } of readEventLog(begin, { filter: hashSyncRecords, signal })) {
        const [found] = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
        if (found !== undefined) return { at: found.timeCreated, source: path };
      }
    } finally {
      await close();
    }
  }
  return undefined;
}
