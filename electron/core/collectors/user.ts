import type { GraphUser } from '../host/graph-document';
import { isLive } from '../host/is-live';
import type { Outcome } from '../model/outcome';
import { problem } from '../model/problem';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { domainOf } from './domain-type';
import { userNeeds } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { pickUser } from './pick-user';
import { readSignInSigns } from './sign-in-signs';
import { type Statement, writeJson } from './statements';
import { readTenantDocuments, type Sourced, type TenantDocuments } from './tenant-documents';
import { userReads } from './tenant-reads';
import { activeAgents, decideUserKind, passwordHashSync } from './user-kind';

/** The user as the tenant knows it, and which of the four kinds of user it is. */
export const userCollector: Collector = {
  id: 'user',
  title: text('collector.user.title'),
  answers: ['user'],
  reads: userReads,
  readsTenant: true,
  needs: userNeeds,
  timeoutMs: 180_000,
  collect: collectUser,
};

/** The questions whose answers decide the kind; where it is decided without one of the last two, it is not missed. */
const aboutUser = ['users', 'domains', 'rollout-policies', 'realms', 'synchronization', 'agents'] as const;

async function collectUser(context: CollectorContext): Promise<Outcome> {
  const documents = await readTenantDocuments(context);
  const principalName = context.caseFile.user?.principalName?.trim();
  const user = pickUser(documents, principalName);
  const written = await writeTenantFiles(context, documents, user);
  const problems = [...documents.problemsAbout(aboutUser), ...written];
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
    return skipped('not-in-evidence', await withoutGraph(context));
  }
  for (const { name, value, origin } of userStatements(user, documents)) {
    context.report.fact(name, value, origin, 'tenant');
  }
  const isSynchronized = user.item.onPremisesSyncEnabled === true;
  const signs = isSynchronized ? await readSignInSigns(context.host, context) : {};
  const decision = decideUserKind(user, documents, signs);
  if (decision.kind === 'undecided') {
    return collectedWith([...problems, problem('user-not-decided', decision.reason, user.source)]);
  }
  const origin = { kind: 'graph', source: decision.evidence.join('; ') } as const;
  context.report.fact('user.kind', decision.kind, origin, 'tenant');
  return collectedWith([
    ...documents.problemsAbout(['users', 'domains', 'rollout-policies', 'realms']),
    ...written,
  ]);
}

/**
 * What to save, and what captured evidence shows meanwhile: signs that help a person to tell the kind, and decide nothing by themselves. Of a
 * live machine the collector of the services says the same.
 */
async function withoutGraph({ host, signal }: CollectorContext): Promise<string> {
  const { passThroughAgent, hashSync } = isLive(host.kind) ? {} : await readSignInSigns(host, { signal });
  return [
    text('collector.user.notInEvidence'),
    ...(passThroughAgent === undefined ? [] : [text('collector.user.agentRuns', passThroughAgent)]),
    ...(hashSync === undefined ? [] : [text('collector.user.hashSyncRuns', hashSync)]),
  ].join(' ');
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
    ['tenant:realm.json', documents.itemsOf('realms')[0]?.item],
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
