import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { z } from 'zod';
import { jsonObjectIn } from '../model/json-object';
import type { Problem } from '../model/problem';
import type { HttpSend } from './http-send';

const exchangeTimeoutMs = 30_000;
const maxAnswerBytes = 1024 * 1024;

/** What the sign-in service answered last when it was a refusal; `authorization_pending` is none. */
export type SignInRefusal = { readonly error: string; readonly description: string };

export type SignInNetwork = {
  readonly module: INetworkModule;
  readonly lastRefusal: () => SignInRefusal | undefined;
  readonly lastProblem: () => Problem | undefined;
};

/**
 * The network of the sign-in library: every exchange goes through `send`, with its limits. The library makes codes of
 * its own of what went wrong; what was really answered is kept here.
 */
export function createSignInNetwork(send: HttpSend, signal: AbortSignal): SignInNetwork {
  let refusal: SignInRefusal | undefined;
  let problem: Problem | undefined;
  const exchange = async <T>(method: 'GET' | 'POST', url: string, options: NetworkRequestOptions = {}) => {
    const { headers = {}, body } = options;
    const content = body === undefined ? {} : { body };
    const limits = { timeoutMs: exchangeTimeoutMs, maxBytes: maxAnswerBytes, signal };
    const sent = await send({ method, url, headers, ...content, ...limits });
    if (!sent.ok) {
      problem = sent.problem;
      throw new Error(sent.problem.code);
    }
    const answer = jsonObjectIn(sent.value.body) ?? {};
    const error = typeof answer['error'] === 'string' ? answer['error'] : undefined;
    // RFC 8628 section 3.5: whoever asks too often goes on, only slower; the library knows the other word alone.
    const isWaiting = error === 'authorization_pending' || error === 'slow_down';
    if (error !== undefined && !isWaiting) {
      refusal = { error, description: String(answer['error_description'] ?? '') };
    }
    if (isDeviceCodeUrl(url) && !deviceCodeSchema.safeParse(answer).success) {
      refusal ??= { error: 'invalid_device_code', description: '' };
      throw new Error(refusal.error);
    }
    const shown = {
      ...answer,
      ...(error === 'slow_down' ? { error: 'authorization_pending' } : {}),
      ...(isDeviceCodeUrl(url) ? { interval: pollingSeconds(answer['interval']) } : {}),
    };
    return { status: sent.value.status, headers: { ...sent.value.headers }, body: shown as T };
  };
  return {
    module: {
      sendGetRequestAsync: (url, options) => exchange('GET', url, options),
      sendPostRequestAsync: (url, options) => exchange('POST', url, options),
    },
    lastRefusal: () => refusal,
    lastProblem: () => problem,
  };
}

/** The library does not look whether there is a code at all, and polls without end or pause when these are wrong. */
const deviceCodeSchema = z.object({
  device_code: z.string().min(1),
  user_code: z.string().regex(/^[\w-]{1,40}$/),
  verification_uri: z.url({ protocol: /^https$/ }).max(500),
  expires_in: z.number().min(1).max(3_600),
});

function isDeviceCodeUrl(url: string): boolean {
  return new URL(url).pathname.endsWith('/devicecode');
}

/** RFC 8628 section 3.2: 5 seconds where the service names none. */
function pollingSeconds(interval: unknown): number {
  return typeof interval === 'number' && interval > 0 ? Math.min(interval, 60) : 5;
}
