import type { GraphUser } from '../host/graph-document';
import type { Outcome } from '../model/outcome';
import { problem } from '../model/problem';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { collectedWith, failed, skipped } from './outcomes';
import { pickUser } from './pick-user';
import { type Statement, writeJson } from './statements';
import { readTenantDocuments, type Sourced, type TenantDocuments } from './tenant-documents';
import { activeAgents, decideUserKind, domainOf, passwordHashSync } from './user-kind';

/** The user as the tenant knows it, and which of the four kinds of user it is. */
export const userCollector: Collector = {
  id: 'user',
  title: text('collector.user.title'),
  answers: ['user'],
  reads: (kind) => (kind === 'local' ? [] : [text('collector.reads.graphUser')]),
  timeoutMs: 60_000,
  collect: collectUser,
};

async function collectUser(context: CollectorContext): Promise<Outcome> {
  const documents = await readTenantDocuments(context);
  const principalName = context.caseFile.user?.principalName?.trim();
  const user = pickUser(documents, principalName);
  const problems = [...documents.problems, ...(await writeTenantFiles(context, documents, user))];
  for (const { name, value, origin } of tenantStatements(documents)) {
    context.report.fact(name, value, origin, 'tenant');
  }
  if (user === undefined) {
    const [first] = problems;
    if (documents.has('users')) {
      const values = { user: principalName ?? '' };
      const key = principalName === undefined ? 'collector.user.several' : 'collector.user.notAmong';
      return collectedWith([...problems, problem('user-not-decided', text(key, values), 'user')]);
    }
    if (first !== undefined) return failed(first);
    return skipped('not-in-evidence', text('collector.user.notInEvidence'));
  }
  for (const { name, value, origin } of userStatements(user, documents)) {
    context.report.fact(name, value, origin, 'tenant');
  }
  const decision = decideUserKind(user, documents);
  if (decision.kind === 'undecided') {
    return collectedWith([...problems, problem('user-not-decided', decision.reason, user.source)]);
  }
  const origin = { kind: 'graph', source: decision.evidence.join('; ') } as const;
  context.report.fact('user.kind', decision.kind, origin, 'tenant');
  return collectedWith(problems);
}

/** The fields that are needed, in Graph's own shape, so that a package can be read as evidence again. */
async function writeTenantFiles(
  { sink }: CollectorContext,
  documents: TenantDocuments,
  user: Sourced<GraphUser> | undefined,
) {
  const domain = user === undefined ? undefined : domainOf(user.item, documents);
  const files: readonly (readonly [string, unknown])[] = [
    ['tenant:user.json', user?.item],
    ['tenant:domain.json', domain?.item],
    ['tenant:synchronization.json', collectionOf(documents, 'synchronization')],
    ['tenant:organization.json', collectionOf(documents, 'organization')],
    ['tenant:pass-through-agents.json', collectionOf(documents, 'agents')],
    ['tenant:rollout-policies.json', collectionOf(documents, 'rollout-policies')],
  ];
  const problems = [];
  for (const [path, content] of files) {
    if (content === undefined) continue;
    const written = await writeJson(sink, path, content);
    if (!written.ok) problems.push(written.problem);
  }
  return problems;
}

const contexts = {
  synchronization: '$metadata#directory/onPremisesSynchronization',
  organization: '$metadata#organization',
  agents: "$metadata#onPremisesPublishingProfiles('authentication')/agents",
  'rollout-policies': '$metadata#policies/featureRolloutPolicies',
} as const;

function collectionOf(documents: TenantDocuments, kind: keyof typeof contexts) {
  if (!documents.has(kind)) return undefined;
  return { '@odata.context': contexts[kind], value: documents.itemsOf(kind).map(({ item }) => item) };
}

function tenantStatements(documents: TenantDocuments): readonly Statement[] {
  const hashSync = passwordHashSync(documents);
  const agents = activeAgents(documents);
  return [
    ...statement(
      'tenant.password-hash-sync',
      hashSync?.item,
      hashSync?.source,
      'features.passwordSyncEnabled',
    ),
    ...statement('tenant.pass-through-agents', agents?.item, agents?.source, 'status active'),
  ];
}

function userStatements({ item, source }: Sourced<GraphUser>, documents: TenantDocuments) {
  const domain = domainOf(item, documents);
  const isSynchronized =
    item.onPremisesSyncEnabled === undefined ? undefined : item.onPremisesSyncEnabled === true;
  return [
    ...statement('user.principal-name', item.userPrincipalName, source, 'userPrincipalName'),
    ...statement('user.synchronized', isSynchronized, source, 'onPremisesSyncEnabled'),
    ...statement(
      'user.distinguished-name',
      item.onPremisesDistinguishedName,
      source,
      'onPremisesDistinguishedName',
    ),
    ...statement('user.immutable-id', item.onPremisesImmutableId, source, 'onPremisesImmutableId'),
    ...statement(
      'domain.authentication-type',
      domain?.item.authenticationType,
      domain?.source,
      'authenticationType',
    ),
  ];
}

function statement(
  name: Statement['name'],
  value: string | number | boolean | null | undefined,
  source: string | undefined,
  property: string,
): readonly Statement[] {
  return value == null || source === undefined
    ? []
    : [{ name, value, origin: { kind: 'graph', source: `${source}: ${property}` } }];
}
