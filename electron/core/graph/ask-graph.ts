import type { GraphDocument } from '../host/graph-document';
import type { NetworkRequest } from '../host/host';
import { graphDocumentOf } from '../host/recognize-graph-json';
import { isJsonObject, type JsonObject, jsonObjectIn } from '../model/json-object';
import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { graphRefusal } from './graph-refusal';
import type { GraphRequest } from './graph-requests';
import type { GraphSession } from './graph-session';
import type { HttpSend } from './http-send';
import { type Patience, sendPatiently } from './send-patiently';

const pageTimeoutMs = 20_000;
const maxPageBytes = 2 * 1024 * 1024;
const maxPages = 20;

export type GraphConnection = {
  readonly send: HttpSend;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** Told of each request, for the journal; headers and token are not among what it gets. */
  readonly onRequest?: (request: NetworkRequest) => void;
};

/**
 * Asks Graph one question and gives the answer with all its pages, reduced to the fields the program knows. An answer
 * that is not whole is none: half a list must not decide anything. Problems: permission-missing, sign-in-failed,
 * not-found, throttled, graph-answer-invalid, network-failed, network-timed-out, cancelled.
 */
export async function askGraph(
  session: GraphSession,
  request: GraphRequest,
  connection: GraphConnection,
): Promise<Result<GraphDocument>> {
  const subject = `GET ${decodeURIComponent(request.path)}`;
  const items: JsonObject[] = [];
  const seen = new Set<string>();
  let context = '';
  let url: string | undefined = firstUrl(session, request);
  while (url !== undefined) {
    if (seen.has(url) || seen.size >= maxPages)
      return invalid(subject, text('tenant.reason.pages', { maxPages }));
    seen.add(url);
    const page = await readPage(session, request, url, subject, connection);
    if (!page.ok) return page;
    const body = page.value;
    if (typeof body['@odata.context'] === 'string') context = body['@odata.context'];
    const found = request.isSingle ? [body] : body['value'];
    if (!Array.isArray(found) || !found.every(isJsonObject))
      return invalid(subject, text('tenant.reason.noList'));
    items.push(...found);
    const next = body['@odata.nextLink'];
    if (next === undefined || next === null) break;
    if (!isOfOrigin(next, session.endpoints.graphUrl))
      return invalid(subject, text('tenant.reason.otherHost'));
    url = next;
  }
  const document = graphDocumentOf(request.kind, items, subject, context);
  return 'document' in document
    ? success(document.document)
    : invalid(subject, text('tenant.reason.field', document));
}

function firstUrl({ endpoints }: GraphSession, { path, query }: GraphRequest): string {
  const options = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `${endpoints.graphUrl}${path}${options.length === 0 ? '' : `?${options.join('&')}`}`;
}

async function readPage(
  session: GraphSession,
  request: GraphRequest,
  url: string,
  subject: string,
  { send, patience, signal, onRequest }: GraphConnection,
): Promise<Result<JsonObject>> {
  const startedMs = patience.nowMs();
  const headers = { authorization: session.authorization() };
  const limits = { timeoutMs: pageTimeoutMs, maxBytes: maxPageBytes, signal };
  const sent = await sendPatiently(send, { method: 'GET', url, headers, ...limits }, subject, patience);
  const durationMs = patience.nowMs() - startedMs;
  if (!sent.ok) {
    onRequest?.({ subject: `GET ${url}`, durationMs, message: sent.problem.message });
    return { ok: false, problem: withTells(sent.problem, request) };
  }
  const { status, sizeBytes } = sent.value;
  onRequest?.({ subject: `GET ${url}`, durationMs, sizeBytes, outcome: String(status) });
  if (status !== 200)
    return { ok: false, problem: graphRefusal(sent.value, request, subject, session.grantedPermissions) };
  const body = jsonObjectIn(sent.value.body);
  return body === undefined ? invalid(subject, text('tenant.reason.noJson')) : success(body);
}

/** What is missing because of it belongs to every problem of the network, too. */
function withTells(found: Problem, { tells }: GraphRequest): Problem {
  return found.code === 'cancelled'
    ? found
    : problem(found.code, `${found.message} ${text('tenant.wouldTell', { tells })}`, found.subject);
}

/** The token goes to Graph alone, wherever an answer points. */
function isOfOrigin(link: unknown, graphUrl: string): link is string {
  if (typeof link !== 'string') return false;
  try {
    return new URL(link).origin === new URL(graphUrl).origin;
  } catch {
    return false;
  }
}

function invalid(subject: string, reason: string): Result<never> {
  return failure('graph-answer-invalid', text('tenant.answerInvalid', { subject, reason }), subject);
}
