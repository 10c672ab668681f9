import { randomBytes } from 'node:crypto';
import type { GraphDocument } from '../host/graph-document';
import { graphDocumentOf } from '../host/recognize-graph-json';
import { jsonObjectIn } from '../model/json-object';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { GraphConnection } from './ask-graph';
import { sendPatiently } from './send-patiently';

const timeoutMs = 20_000;
const maxBytes = 64 * 1024;

/**
 * How the sign-in service leads on sign-ins of a domain. Only the domain decides, so the name before it is made up:
 * the real user name is never sent. The answer cannot tell password hash synchronization from pass-through.
 * Problems: graph-answer-invalid, throttled, network-failed, network-timed-out, cancelled.
 */
export async function discoverRealm(
  signInUrl: string,
  domain: string,
  { send, patience, signal, onRequest }: GraphConnection,
): Promise<Result<GraphDocument>> {
  const login = `casebundle-${randomBytes(6).toString('hex')}@${domain}`;
  const url = `${signInUrl}/getuserrealm.srf?login=${encodeURIComponent(login)}&json=1`;
  const subject = `GET ${signInUrl}/getuserrealm.srf ${domain}`;
  const startedMs = patience.nowMs();
  const sent = await sendPatiently(
    send,
    { method: 'GET', url, timeoutMs, maxBytes, signal },
    subject,
    patience,
  );
  const durationMs = patience.nowMs() - startedMs;
  if (!sent.ok) {
    onRequest?.({ subject: `GET ${url}`, durationMs, message: sent.problem.message });
    return sent;
  }
  const { status, body, sizeBytes } = sent.value;
  onRequest?.({ subject: `GET ${url}`, durationMs, sizeBytes, outcome: String(status) });
  if (status !== 200) {
    const values = { subject, status, reason: '', tells: text('tenant.tells.realm') };
    return failure('graph-answer-invalid', text('tenant.refused', values), subject);
  }
  return realmOf(body, subject);
}

function realmOf(body: string, subject: string): Result<GraphDocument> {
  const invalid = (reason: string) =>
    failure('graph-answer-invalid', text('tenant.answerInvalid', { subject, reason }), subject);
  const json = jsonObjectIn(body);
  if (json === undefined) return invalid(text('tenant.reason.noJson'));
  const item = { domainName: json['DomainName'], nameSpaceType: json['NameSpaceType'] };
  const found = graphDocumentOf('realms', [item], subject, '');
  return 'document' in found ? success(found.document) : invalid(text('tenant.reason.field', found));
}
