import { onTestFinished } from 'vitest';
import type { HttpSend } from '#core/graph/http-send';
import { createHttpsSend } from '#core/graph/https-send';
import { type Answers, type GraphServer, openGraphServer } from './open-graph-server';

/** A server with the way to send to it, gone when the test ends. */
export async function startGraphServer(answers: Answers): Promise<GraphServer & { readonly send: HttpSend }> {
  const server = await openGraphServer(answers);
  onTestFinished(server.close);
  return { ...server, send: createHttpsSend({ ca: server.certificate }) };
}
