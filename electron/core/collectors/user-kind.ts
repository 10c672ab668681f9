import type { UserKind } from '../case/case-schema';
import type { GraphUser } from '../host/graph-document';
import { text } from '../texts/text';
import type { Sourced, TenantDocuments } from './tenant-documents';

/** The kind of a user with the files that prove it, or the sentence that says what is missing for it. */
export type UserKindDecision =
  | { readonly kind: UserKind; readonly evidence: readonly string[] }
  | { readonly kind: 'undecided'; readonly reason: string };

/**
 * Decides between the four kinds as far as the evidence goes, and no further:
 * - not synchronized (`onPremisesSyncEnabled` false or null, and asked for): cloud-only, unless the domain is federated;
 * - synchronized, domain `Federated`, no staged rollout: federated;
 * - synchronized, domain `Managed`: password hash sync on and no active pass-through agent, or the reverse.
 * Password hash sync and pass-through agents can both be there, and realm discovery cannot tell them apart.
 * Source: learn.microsoft.com/graph/api/resources/domain, .../onpremisesdirectorysynchronizationfeature,
 * .../onpremisesagent, .../featurerolloutpolicy.
 */
export function decideUserKind(user: Sourced<GraphUser>, documents: TenantDocuments): UserKindDecision {
  const { item, source } = user;
  if (item.onPremisesSyncEnabled === undefined) return undecided('syncNotAsked', source);
  const domain = domainOf(item, documents);
  const isFederated = domain?.item.authenticationType.toLowerCase() === 'federated';
  if (item.onPremisesSyncEnabled !== true) {
    return isFederated
      ? undecided('cloudInFederated', source)
      : { kind: 'cloud-only', evidence: [`${source}: onPremisesSyncEnabled`] };
  }
  const synchronized = `${source}: onPremisesSyncEnabled`;
  if (domain === undefined) return undecided('noDomain', source, suffixOf(item));
  const domainEvidence = `${domain.source}: authenticationType`;
  if (isFederated) {
    return documents.itemsOf('rollout-policies').some((policy) => policy.item.isEnabled)
      ? undecided('stagedRollout', domain.source)
      : { kind: 'federated', evidence: [synchronized, domainEvidence] };
  }
  if (domain.item.authenticationType.toLowerCase() !== 'managed')
    return undecided('noDomain', source, suffixOf(item));
  const decision = hashOrPassThrough(documents, source);
  return decision.kind === 'undecided'
    ? decision
    : { kind: decision.kind, evidence: [synchronized, domainEvidence, ...decision.evidence] };
}

/** Whether password hash sync is on, with the file that says so; undefined when no file does. */
export function passwordHashSync(documents: TenantDocuments): Sourced<boolean> | undefined {
  const found = documents.itemsOf('synchronization').flatMap(({ item, source }) => {
    const { passwordSyncEnabled } = item.features;
    return passwordSyncEnabled == null ? [] : [{ item: passwordSyncEnabled, source }];
  });
  return found[0];
}

/** Number of active pass-through agents, with the file that says so; undefined when no file does. */
export function activeAgents(documents: TenantDocuments): Sourced<number> | undefined {
  const [document] = documents.all.filter((candidate) => candidate.kind === 'agents');
  if (document === undefined) return undefined;
  const active = documents.itemsOf('agents').filter(({ item }) => item.status.toLowerCase() === 'active');
  return { item: active.length, source: document.source };
}

/** The domain of the user's principal name. */
export function domainOf(user: GraphUser, documents: TenantDocuments) {
  const suffix = suffixOf(user).toLowerCase();
  return documents.itemsOf('domains').find(({ item }) => item.id.toLowerCase() === suffix);
}

function hashOrPassThrough(documents: TenantDocuments, source: string): UserKindDecision {
  const hashSync = passwordHashSync(documents);
  const agents = activeAgents(documents);
  if (hashSync === undefined) return undecided('noSynchronization', source);
  if (agents === undefined) return undecided('noAgents', source);
  const evidence = [`${hashSync.source}: features.passwordSyncEnabled`, `${agents.source}: status`];
  if (hashSync.item && agents.item > 0) return undecided('bothMethods', source);
  if (hashSync.item) return { kind: 'password-hash-synchronized', evidence };
  return agents.item > 0 ? { kind: 'pass-through', evidence } : undecided('neitherMethod', source);
}

function suffixOf({ userPrincipalName }: GraphUser): string {
  return userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1);
}

type Reason =
  | 'syncNotAsked'
  | 'cloudInFederated'
  | 'noDomain'
  | 'stagedRollout'
  | 'noSynchronization'
  | 'noAgents'
  | 'bothMethods'
  | 'neitherMethod';

function undecided(reason: Reason, source: string, domain = ''): UserKindDecision {
  return { kind: 'undecided', reason: text(`collector.user.${reason}`, { source, domain }) };
}
