import type { IncomingMessage } from 'node:http';
import { request as startRequest } from 'node:https';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { HttpAnswer, HttpRequest, HttpSend } from './http-send';

export type HttpsSendOptions = {
  /** Certificates (PEM) to trust instead of those that Node trusts. */
  readonly ca?: string;
};

/**
 * Sends over HTTPS with TLS 1.2 or newer. The server's certificate is always checked: no environment variable turns
 * that off. Each exchange has a connection of its own, closed at its end.
 */
export function createHttpsSend(options: HttpsSendOptions = {}): HttpSend {
  return (request) => {
    const { signal } = request;
    const { protocol, host } = new URL(request.url);
    if (protocol !== 'https:') return Promise.resolve(notHttps(host));
    if (signal.aborted) return Promise.resolve(cancelled(host));
    return exchange(request, host, options);
  };
}

function exchange(asked: HttpRequest, host: string, { ca }: HttpsSendOptions): Promise<Result<HttpAnswer>> {
  const { method, url, headers = {}, body, timeoutMs, maxBytes, signal } = asked;
  return new Promise((resolve) => {
    const end = (result: Result<HttpAnswer>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      outgoing.destroy();
      resolve(result);
    };
    const cancel = () => end(cancelled(host));
    const outgoing = startRequest(url, {
      method,
      agent: false,
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(ca === undefined ? {} : { ca }),
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    const timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1000);
      end(failure('network-timed-out', text('tenant.timedOut', { host, seconds }), host));
    }, timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    outgoing.on('error', (error: NodeJS.ErrnoException) => end(unreachable(host, error)));
    outgoing.on('response', (incoming) => {
      incoming.on('error', (error: NodeJS.ErrnoException) => end(unreachable(host, error)));
      takeBody(incoming, maxBytes, (answer) => {
        end(answer === 'too-large' ? tooLarge(host, maxBytes) : success(answer));
      });
    });
    outgoing.end(body);
  });
}

function takeBody(
  incoming: IncomingMessage,
  maxBytes: number,
  done: (answer: HttpAnswer | 'too-large') => void,
): void {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  incoming.on('data', (part: Buffer) => {
    sizeBytes += part.length;
    if (sizeBytes > maxBytes) done('too-large');
    else parts.push(part);
  });
  incoming.on('end', () => {
    if (!incoming.complete) return;
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? '')]),
    );
    const body = Buffer.concat(parts).toString('utf8');
    done({ status: incoming.statusCode ?? 0, headers, body, sizeBytes });
  });
}

function unreachable(host: string, error: NodeJS.ErrnoException): Result<never> {
  const reason = error.code ?? error.message;
  const key = /CERT|TLS|SSL|VERIFY/.test(reason) ? 'tenant.untrusted' : 'tenant.unreachable';
  return failure('network-failed', text(key, { host, reason }), host);
}

function tooLarge(host: string, maxBytes: number): Result<never> {
  return failure('graph-answer-invalid', text('tenant.tooLarge', { host, maxBytes }), host);
}

function notHttps(host: string): Result<never> {
  return failure('network-failed', text('tenant.notHttps', { host }), host);
}

function cancelled(host: string): Result<never> {
  return failure('cancelled', text('collector.cancelled', { subject: host }), host);
}
