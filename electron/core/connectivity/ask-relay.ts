import type { TLSSocket } from 'node:tls';
import { text } from '../texts/text';
import { endedWith, readUntil } from './connect-socket';
import { hasHead, httpHead } from './http-head';
import type { RelayTarget } from './relay-target';

const mostBytes = 16_384;

export type RelayAnswer = { readonly status: number; readonly sentence: string; readonly text: string };

/**
 * Asks the relay for itself, without a token: 401 is the answer of one that is there. Source: domain facts on the anonymous answer.
 * Throws `NOT-HTTP` for an answer that is none, and `CLOSED` where there is none.
 */
export async function askRelay(
  socket: TLSSocket,
  { host, endpoint = '' }: RelayTarget,
  signal: AbortSignal,
): Promise<RelayAnswer> {
  socket.write(`GET /${endpoint} HTTP/1.1\r\nHost: ${host}\r\nAccept: */*\r\nConnection: close\r\n\r\n`);
  const bytes = await readUntil(socket, isWhole, { mostBytes, signal });
  if (bytes.length === 0) throw endedWith('CLOSED');
  const head = httpHead(bytes);
  if (head === undefined) throw endedWith('NOT-HTTP');
  const { status, reason, body, text: said } = head;
  const key = status === 401 ? 'connectivity.ok.answer' : 'connectivity.ok.otherAnswer';
  return {
    status,
    sentence: text(key, { host, answer: `${status} ${reason}`.trim() }),
    text: `GET https://${host}/${endpoint}\n\n${said}\n\n${body}\n`,
  };
}

/** The head is enough where its body has no length: the rest adds nothing to the status. */
function isWhole(bytes: Buffer): boolean {
  if (!hasHead(bytes)) return false;
  const head = httpHead(bytes);
  return head?.contentLength === undefined || Buffer.byteLength(head.body) >= head.contentLength;
}
