import type { Result } from '../model/result';

export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, from the connection to the last byte. */
  readonly timeoutMs: number;
  /** An answer with a longer body is refused. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

export type HttpAnswer = {
  readonly status: number;
  /** Names in lower case; of a header that came several times, its values with a comma between. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly sizeBytes: number;
};

/**
 * One exchange with a server; whatever status it answers is a success, redirections too: none is followed.
 * Problems: network-failed, network-timed-out, graph-answer-invalid (too large), cancelled.
 */
export type HttpSend = (request: HttpRequest) => Promise<Result<HttpAnswer>>;
