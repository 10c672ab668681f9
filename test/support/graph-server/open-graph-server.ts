import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { GraphEndpoints } from '#core/graph/cloud';
import { selfSignedCertificate } from './self-signed';

export type Seen = {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** JSON with status 200, an answer in full, or whatever the test does with the response itself. */
export type Answer =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse) => void);

/** Gives the answer for a request, undefined for 404; `count` says which request for this path it is, from 1. */
export type Answers = (seen: Seen, count: number) => Answer | undefined;

export type GraphServer = {
  readonly endpoints: GraphEndpoints;
  /** What a client must trust to reach it, PEM. */
  readonly certificate: string;
  readonly seen: readonly Seen[];
  readonly close: () => void;
};

/** A local HTTPS server in the place of both the sign-in service and Graph. */
export async function openGraphServer(answers: Answers): Promise<GraphServer> {
  const certificate = selfSignedCertificate();
  const seen: Seen[] = [];
  const server = createServer(certificate, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost');
      const { method = '', headers } = request;
      const body = Buffer.concat(parts).toString('utf8');
      const asked = { method, path: decodeURIComponent(pathname), search: searchParams, headers, body };
      seen.push(asked);
      reply(response, answers(asked, seen.filter(({ path }) => path === asked.path).length));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    endpoints: { signInUrl: url, graphUrl: url },
    certificate: certificate.cert,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function reply(response: ServerResponse, answer: Answer | undefined): void {
  if (typeof answer === 'function') {
    answer(response);
    return;
  }
  const found = answer ?? {
    status: 404,
    json: { error: { code: 'Request_ResourceNotFound', message: 'Resource does not exist.' } },
  };
  const body = 'json' in found ? JSON.stringify(found.json) : found.text;
  response.writeHead(found.status ?? 200, { 'content-type': 'application/json', ...found.headers });
  response.end(body);
}
