import type { GraphReading, Host } from '../host/host';
import { problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { GraphConnection } from './ask-graph';
import type { GraphEndpoints } from './cloud';
import type { GraphSession } from './graph-session';
import type { HttpSend } from './http-send';
import { readTenant, type TenantQuestion } from './read-tenant';
import type { Patience } from './send-patiently';

/** Under the collectors' own limit, so that what was answered by then is kept. */
const usualTimeoutMs = 150_000;

export type TenantHostOptions = {
  readonly endpoints: GraphEndpoints;
  /** The sign-in, or why there is none: the collectors then say that, and the rest of the run goes on. */
  readonly session: Result<GraphSession>;
  readonly question: TenantQuestion;
  readonly send: HttpSend;
  readonly patience: Patience;
  /** The servers of the same run. */
  readonly servers: readonly Host[];
  /** For all questions together; 150 seconds unless told. */
  readonly timeoutMs?: number;
};

/** The tenant as a host that answers Graph alone. It is asked once, by the first reading that is not cancelled. */
export function createTenantHost(options: TenantHostOptions): Host {
  const { endpoints, session, question, servers, timeoutMs = usualTimeoutMs } = options;
  let kept: Promise<GraphReading> | undefined;
  return {
    kind: 'tenant',
    name: 'tenant',
    location: text('tenant.location', { host: new URL(endpoints.graphUrl).host }),
    platform: process.platform,
    notes: session.ok ? [] : [session.problem],
    servers,
    listFiles: async () => success([]),
    openFile: async (path) => failure('file-not-found', text('tenant.noServer'), path),
    openBytes: async (path) => failure('file-not-found', text('tenant.noServer'), path),
    runTool: async (tool) => failure('tool-not-found', text('tenant.noServer'), tool),
    readRegistry: async (key) => failure('not-found', text('tenant.noServer'), key),
    readService: async (name) => failure('not-found', text('tenant.noServer'), name),
    readGraph: async ({ signal, onRequest }) => {
      if (!session.ok) return session;
      const told = onRequest === undefined ? {} : { onRequest };
      kept ??= readInTime(session.value, question, { ...options, signal, ...told }, timeoutMs);
      const reading = await kept;
      if (signal.aborted) kept = undefined;
      return success(reading);
    },
  };
}

/** What is not answered when the time is over is left, and said once. */
async function readInTime(
  session: GraphSession,
  question: TenantQuestion,
  connection: GraphConnection,
  timeoutMs: number,
): Promise<GraphReading> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  connection.signal.addEventListener('abort', stop, { once: true });
  if (connection.signal.aborted) stop();
  try {
    const reading = await readTenant(session, question, { ...connection, signal: controller.signal });
    if (!isLate) return reading;
    const message = text('tenant.stopped', { seconds: timeoutMs / 1000 });
    const unanswered = (reading.unanswered ?? []).map((missing) =>
      missing.problem.code === 'cancelled'
        ? { ...missing, problem: problem('network-timed-out', message, missing.problem.subject) }
        : missing,
    );
    return { ...reading, unanswered };
  } finally {
    clearTimeout(timer);
    connection.signal.removeEventListener('abort', stop);
  }
}
