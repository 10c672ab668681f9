import type { GraphDocument, GraphKind } from '../host/graph-document';
import type { GraphReading } from '../host/host';
import type { Result } from '../model/result';
import { askGraph, type GraphConnection } from './ask-graph';
import {
  agentsRequest,
  domainRequest,
  type GraphRequest,
  licencesRequest,
  rolloutRequest,
  synchronizationRequest,
  userRequest,
} from './graph-requests';
import type { GraphSession } from './graph-session';
import { discoverRealm } from './realm';

export type TenantQuestion = {
  /** Principal name with its domain: `ada@contoso.com`. */
  readonly principalName: string;
  /** Ask the sign-in service about the domain, too. */
  readonly realm: boolean;
};

/**
 * Asks the tenant what decides kind of user and licence, and nothing else: user, licences and domain first; of a
 * synchronized user then what sets the kinds apart, staged rollouts for a federated domain, hash synchronization and
 * agents for a managed one. What was refused is a problem beside the rest.
 */
export async function readTenant(
  session: GraphSession,
  { principalName, realm }: TenantQuestion,
  connection: GraphConnection,
): Promise<GraphReading> {
  const domain = domainOfName(principalName);
  const ask = async (request: GraphRequest): Promise<Answer> => {
    return { kind: request.kind, answer: await askGraph(session, request, connection) };
  };
  const askRealm = async (): Promise<Answer> => {
    return { kind: 'realms', answer: await discoverRealm(session.endpoints.signInUrl, domain, connection) };
  };
  const first = await Promise.all([
    ask(userRequest(principalName)),
    ask(licencesRequest(principalName)),
    ask(domainRequest(domain)),
    ...(realm ? [askRealm()] : []),
  ]);
  const known = documentsOf(first);
  const rest = isSynchronized(known) ? await Promise.all(requestsFor(known).map(ask)) : [];
  const answers = [...first, ...rest];
  const unanswered = answers.flatMap(({ kind, answer }) =>
    answer.ok ? [] : [{ kind, problem: answer.problem }],
  );
  const documents = documentsOf(answers).map((document) => ownedBy(document, principalName));
  return { documents, problems: [], unanswered };
}

type Answer = { readonly kind: GraphKind; readonly answer: Result<GraphDocument> };

function documentsOf(answers: readonly Answer[]): readonly GraphDocument[] {
  return answers.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
}

/** The part behind the last `@`. */
export function domainOfName(principalName: string): string {
  return principalName.slice(principalName.lastIndexOf('@') + 1);
}

/** The licences were asked for by this name, whatever the answer calls their owner. */
function ownedBy(document: GraphDocument, user: string): GraphDocument {
  return document.kind === 'licence-details' ? { ...document, user } : document;
}

function isSynchronized(documents: readonly GraphDocument[]): boolean {
  return documents.some(
    ({ kind, items }) =>
      kind === 'users' && items.some(({ onPremisesSyncEnabled }) => onPremisesSyncEnabled === true),
  );
}

function requestsFor(documents: readonly GraphDocument[]): readonly GraphRequest[] {
  const types = documents.flatMap(({ kind, items }) => {
    if (kind === 'domains') return items.map((item) => item.authenticationType);
    return kind === 'realms' ? items.map((item) => item.nameSpaceType) : [];
  });
  const has = (wanted: string) => types.some((type) => type.toLowerCase() === wanted);
  return [
    ...(has('federated') ? [rolloutRequest] : []),
    ...(has('managed') ? [synchronizationRequest, agentsRequest] : []),
  ];
}
