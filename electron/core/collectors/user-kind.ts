import type { UserKind } from '../case/user-kinds';
import type { GraphUser } from '../host/graph-document';
import { text } from '../texts/text';
import { type DomainType, domainTypeOf, suffixOf } from './domain-type';
import type { SignInSigns } from './sign-in-signs';
import type { Sourced, TenantDocuments } from './tenant-documents';

/** The kind of a user with what proves it, or the sentence that says what is missing for it. */
export type UserKindDecision =
  | { readonly kind: UserKind; readonly evidence: readonly string[] }
  | { readonly kind: 'undecided'; readonly reason: string };

/**
 * Decides between the four kinds as far as the evidence goes, and no further:
 * - a guest is not decided: the password is another tenant's;
 * - not synchronized (`onPremisesSyncEnabled` false or null, and asked for): cloud-only, unless the domain is federated;
 * - synchronized, domain `Federated`, no staged rollout that may reach the user: federated;
 * - synchronized, domain `Managed`: see {@link hashOrPassThrough}.
 * Source: learn.microsoft.com/graph/api/resources/domain, .../user, .../onpremisesdirectorysynchronizationfeature,
 * .../onpremisesagent, .../featurerolloutpolicy.
 */
export function decideUserKind(
  { item, source }: Sourced<GraphUser>,
  documents: TenantDocuments,
  signs: SignInSigns = {},
): UserKindDecision {
  if (isGuest(item)) return undecided('guest', source);
  if (item.onPremisesSyncEnabled === undefined) return undecided('syncNotAsked', source);
  const domain = domainTypeOf(item, documents);
  if (item.onPremisesSyncEnabled !== true) {
    return domain.type === 'federated'
      ? undecided('cloudInFederated', source)
      : { kind: 'cloud-only', evidence: [`${source}: onPremisesSyncEnabled`] };
  }
  const evidence = [`${source}: onPremisesSyncEnabled`, ...domain.evidence];
  const decision = ofSynchronized(domain, documents, signs, { source, domain: suffixOf(item) });
  return decision.kind === 'undecided'
    ? decision
    : { kind: decision.kind, evidence: [...evidence, ...decision.evidence] };
}

type About = { readonly source: string; readonly domain: string };

function ofSynchronized(
  { type, evidence }: DomainType,
  documents: TenantDocuments,
  signs: SignInSigns,
  about: About,
): UserKindDecision {
  switch (type) {
    case 'federated': {
      const rollout = documents.itemsOf('rollout-policies').find(({ item }) => setsUsersApart(item));
      return rollout === undefined
        ? { kind: 'federated', evidence: [] }
        : undecided('stagedRollout', rollout.source);
    }
    case 'managed':
      return hashOrPassThrough(documents, signs, about.source);
    case 'contradictory':
      return undecided('domainsDisagree', evidence.join('; '), about.domain);
    case 'unverified':
      return undecided('domainUnverified', evidence.join('; '), about.domain);
    case 'unknown':
      return undecided('noDomain', about.source, about.domain);
  }
}

/** Whether password hash sync is on, with what says so; undefined when nothing does. */
export function passwordHashSync(documents: TenantDocuments): Sourced<boolean> | undefined {
  const found = documents.itemsOf('synchronization').flatMap(({ item, source }) => {
    const { passwordSyncEnabled } = item.features;
    return passwordSyncEnabled == null ? [] : [{ item: passwordSyncEnabled, source }];
  });
  return found[0];
}

/** Number of active pass-through agents, with what says so; undefined when nothing does. */
export function activeAgents(documents: TenantDocuments): Sourced<number> | undefined {
  const [document] = documents.all.filter((candidate) => candidate.kind === 'agents');
  if (document === undefined) return undefined;
  const active = documents.itemsOf('agents').filter(({ item }) => item.status.toLowerCase() === 'active');
  return { item: active.length, source: document.source };
}

/**
 * A synchronized user of a managed domain signs in by password hash when hash synchronization is on and no agent is
 * active, by pass-through when it is the reverse. Both can be there, and then nothing here decides. An agent that
 * runs on a server counts as active; records of hash synchronization count where the tenant was not asked about it.
 */
function hashOrPassThrough(documents: TenantDocuments, signs: SignInSigns, source: string): UserKindDecision {
  const asked = passwordHashSync(documents);
  const hashSync =
    asked === undefined ? hashSyncSeen(signs) : { ...asked, property: 'features.passwordSyncEnabled' };
  const agents = activeAgents(documents);
  const running = signs.passThroughAgent;
  if (hashSync === undefined) return undecided('noSynchronization', source);
  const evidence = [
    `${hashSync.source}: ${hashSync.property}`,
    ...(agents === undefined ? [] : [`${agents.source}: status`]),
    ...(running === undefined ? [] : [running.source]),
  ];
  if (running !== undefined || (agents !== undefined && agents.item > 0)) {
    return hashSync.item ? undecided('bothMethods', evidence.join('; ')) : { kind: 'pass-through', evidence };
  }
  if (agents === undefined) return undecided(hashSync.item ? 'noAgents' : 'noAgentsNoHash', source);
  return hashSync.item
    ? { kind: 'password-hash-synchronized', evidence }
    : undecided('neitherMethod', source);
}

function hashSyncSeen({ hashSync }: SignInSigns) {
  if (hashSync === undefined) return undefined;
  return {
    item: true,
    source: hashSync.source,
    property: `Directory Synchronization 656/657 at ${hashSync.at}`,
  };
}

/** An external user's principal name holds #EXT#; `userType` Guest is told as well. */
function isGuest({ userType, userPrincipalName }: GraphUser): boolean {
  return userType?.toLowerCase() === 'guest' || /#ext#/i.test(userPrincipalName);
}

/** Other features of staged rollout, such as seamless single sign-on, do not change where the password is checked. */
function setsUsersApart({ feature, isEnabled }: { feature: string; isEnabled: boolean }): boolean {
  return isEnabled && ['passwordhashsync', 'passthroughauthentication'].includes(feature.toLowerCase());
}

type Reason =
  | 'guest'
  | 'syncNotAsked'
  | 'cloudInFederated'
  | 'noDomain'
  | 'domainsDisagree'
  | 'domainUnverified'
  | 'stagedRollout'
  | 'noSynchronization'
  | 'noAgents'
  | 'noAgentsNoHash'
  | 'bothMethods'
  | 'neitherMethod';

function undecided(reason: Reason, source: string, domain = ''): UserKindDecision {
  return { kind: 'undecided', reason: text(`collector.user.${reason}`, { source, domain }) };
}
