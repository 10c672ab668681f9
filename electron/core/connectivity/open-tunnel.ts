import type { Socket } from 'node:net';
import { text } from '../texts/text';
import { endedWith, readUntil } from './connect-socket';
import { hasHead, httpHead } from './http-head';

const mostBytes = 16_384;

/** What the proxy said; `refusal` where it did not open the way. */
export type Tunnel = { readonly text: string; readonly refusal?: string };

/**
 * Asks a proxy for a way to a host (RFC 9110 section 9.3.6), without a user name and password. Throws `NOT-HTTP` for an answer that
 * is none, and `CLOSED` where the proxy ended the connection without one.
 */
export async function openTunnel(
  socket: Socket,
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<Tunnel> {
  socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
  const bytes = await readUntil(socket, hasHead, { mostBytes, signal });
  if (bytes.length === 0) throw endedWith('CLOSED');
  const head = httpHead(bytes);
  if (head === undefined) throw endedWith('NOT-HTTP');
  const { status, reason, text: said } = head;
  const proxy = text('connectivity.raw.proxy');
  const shown = { text: `${proxy}\n${said}\n` };
  if (status >= 200 && status < 300) {
    const rest = bytes.subarray(bytes.indexOf('\r\n\r\n') + 4);
    if (rest.length > 0) socket.unshift(rest);
    return shown;
  }
  const key = status === 407 ? 'connectivity.failed.proxySignIn' : 'connectivity.failed.proxyRefused';
  return { ...shown, refusal: text(key, { host, port, answer: `${status} ${reason}`.trim() }) };
}
