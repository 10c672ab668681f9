import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../model/clock';
import { failure, type Result } from '../model/result';
import { text } from '../texts/text';
import type { HttpAnswer, HttpRequest, HttpSend } from './http-send';

export type Patience = {
  readonly attempts: number;
  /** All waiting of one request together. */
  readonly waitMs: number;
  /** Waits, or ends early when the signal is aborted. Tests hand in one that does not wait. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly nowMs: () => number;
};

/** As patient as a person in front of the window may be. */
export function patientWith(clock: Clock): Patience {
  return { attempts: 4, waitMs: 60_000, nowMs: clock.nowMs, sleep: sleepUnlessAborted };
}

async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** Statuses that ask to come back: too many requests, and a service that is not there for the moment. */
const laterStatuses = [429, 503, 504];

/**
 * Sends, and sends again when the server asks to wait: as long as `Retry-After` says (seconds or a date), or 1, 2, 4
 * seconds where it says nothing. A wait beyond the patience is the problem `throttled`, with how long was asked.
 * Source: learn.microsoft.com/graph/throttling.
 */
export async function sendPatiently(
  send: HttpSend,
  request: HttpRequest,
  subject: string,
  patience: Patience,
): Promise<Result<HttpAnswer>> {
  let leftMs = patience.waitMs;
  for (let attempt = 1; ; attempt++) {
    const sent = await send(request);
    if (!sent.ok || !laterStatuses.includes(sent.value.status)) return sent;
    const waitMs = retryAfterMs(sent.value.headers['retry-after'], patience.nowMs()) ?? 500 * 2 ** attempt;
    if (attempt >= patience.attempts || waitMs > leftMs) {
      const values = { subject, status: sent.value.status, seconds: Math.ceil(waitMs / 1000) };
      return failure('throttled', text('tenant.throttled', values), subject);
    }
    leftMs -= waitMs;
    await patience.sleep(waitMs, request.signal);
    if (request.signal.aborted)
      return failure('cancelled', text('collector.cancelled', { subject }), subject);
  }
}

/** RFC 9110 section 10.2.3: seconds or a date. Undefined when it is neither. */
export function retryAfterMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const dateMs = Date.parse(value);
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
