import { lookup } from 'node:dns/promises';

/** What the check needs of the network. Tests put their own names, port, authorities and limits in its place. */
export type Network = {
  /** The addresses of a host, by the resolver of the operating system. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** The port of a relay. */
  readonly port: number;
  /** Certificates (PEM) to trust instead of those that Node trusts. */
  readonly ca?: string;
  readonly limitsMs: Limits;
};

/** How long each step may take. */
export type Limits = {
  readonly name: number;
  readonly connect: number;
  readonly proxy: number;
  readonly tls: number;
  readonly answer: number;
};

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  port: 443,
  limitsMs: { name: 10_000, connect: 10_000, proxy: 15_000, tls: 15_000, answer: 15_000 },
};

/** What a piece of network work came to, and how long it took. */
export type Attempt<Value> = { readonly durationMs: number } & (
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'timed-out' | 'cancelled' | 'failed'; readonly detail: string }
);

/**
 * Does network work within a limit. The work is told to stop by its signal when the time is over or the run is cancelled;
 * what it throws comes back as `failed` with the code of the error, or its words.
 */
export async function attempt<Value>(
  limitMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Attempt<Value>> {
  const startedAt = performance.now();
  const durationMs = () => Math.round(performance.now() - startedAt);
  const controller = new AbortController();
  let reason: 'timed-out' | 'cancelled' = 'cancelled';
  let giveUp: () => void = () => undefined;
  const stopped = new Promise<'stopped'>((resolve) => {
    giveUp = () => resolve('stopped');
  });
  const stop = () => {
    controller.abort();
    giveUp();
  };
  const timer = setTimeout(() => {
    reason = 'timed-out';
    stop();
  }, limitMs);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    const working = work(controller.signal);
    working.catch(() => undefined);
    const ended = await Promise.race([working.then((value) => ({ value })), stopped]);
    return ended === 'stopped'
      ? { ok: false, reason, detail: '', durationMs: durationMs() }
      : { ok: true, value: ended.value, durationMs: durationMs() };
  } catch (error) {
    const failed = controller.signal.aborted ? reason : 'failed';
    return { ok: false, reason: failed, detail: detailOf(error), durationMs: durationMs() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code ?? error.message;
}
