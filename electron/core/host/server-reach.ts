import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';

/** RPC (event log, services), file sharing (registry, admin shares), PowerShell remoting. */
export const serverPorts = [135, 445, 5985] as const;
export type ServerPort = (typeof serverPorts)[number];
export type PortState = 'open' | 'refused' | 'silent';

/** What can be said of another server before its tools are run. */
export type ServerReach =
  | { readonly kind: 'unknown-name' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'known';
      readonly address: string;
      readonly ports: Readonly<Record<ServerPort, PortState>>;
    };

export type ReachOptions = {
  readonly signal: AbortSignal;
  /** How long the name, and then each port, is waited for; 5 seconds unless told. */
  readonly timeoutMs?: number;
  /** Tests put their own in the place of the system's. */
  readonly resolve?: (name: string) => Promise<string>;
  readonly portState?: (address: string, port: number, options: PortOptions) => Promise<PortState>;
};

type PortOptions = { readonly signal: AbortSignal; readonly timeoutMs: number };

const defaultTimeoutMs = 5_000;

/**
 * Resolves the name of a server and knocks at the ports of remote administration, all at once. The tools of Windows wait up to a
 * minute each for a server that is off and then all say the same; this tells apart why, in seconds.
 */
export async function reachServer(server: string, options: ReachOptions): Promise<ServerReach> {
  const { signal, timeoutMs = defaultTimeoutMs, resolve = addressOf, portState = knock } = options;
  const address = await within(
    resolve(server).catch(() => undefined),
    { signal, timeoutMs },
  );
  if (signal.aborted) return { kind: 'cancelled' };
  if (address === undefined) return { kind: 'unknown-name' };
  const [rpc, files, remoting] = await Promise.all(
    serverPorts.map((port) => portState(address, port, { signal, timeoutMs })),
  );
  if (signal.aborted) return { kind: 'cancelled' };
  const ports = { 135: rpc ?? 'silent', 445: files ?? 'silent', 5985: remoting ?? 'silent' };
  return { kind: 'known', address, ports };
}

async function addressOf(server: string): Promise<string> {
  return (await lookup(server)).address;
}

/** The resolver of the system cannot be stopped, so its late answer is left alone. */
function within<T>(waitedFor: Promise<T>, { signal, timeoutMs }: PortOptions): Promise<T | undefined> {
  return new Promise((resolve) => {
    const give = (value: T | undefined) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(value);
    };
    const stop = () => give(undefined);
    const timer = setTimeout(stop, timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    void waitedFor.then(give);
  });
}

/** Opens a connection and closes it at once; nothing is sent. */
function knock(address: string, port: number, { signal, timeoutMs }: PortOptions): Promise<PortState> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const give = (state: PortState) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      socket.destroy();
      resolve(state);
    };
    const stop = () => give('silent');
    const timer = setTimeout(stop, timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    socket.once('connect', () => give('open'));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      give(error.code === 'ECONNREFUSED' ? 'refused' : 'silent'),
    );
  });
}
