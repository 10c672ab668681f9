import type { GraphDomain, GraphUser } from '../host/graph-document';
import type { Sourced, TenantDocuments } from './tenant-documents';

/** How a domain signs its users in, with what says so. */
export type DomainType = {
  readonly type: 'federated' | 'managed' | 'contradictory' | 'unverified' | 'unknown';
  readonly evidence: readonly string[];
};

/**
 * The type of the domain behind the user's principal name; other domains of the tenant say nothing about it. Graph's
 * domain and realm discovery are asked alike: where they, or two saved answers, disagree, it is contradictory.
 */
export function domainTypeOf(user: GraphUser, documents: TenantDocuments): DomainType {
  const suffix = suffixOf(user);
  const domains = domainsOf(user, documents);
  const statements = [
    ...domains.map(({ item, source }) => {
      return { type: item.authenticationType, evidence: `${source}: authenticationType` };
    }),
    ...documents
      .itemsOf('realms')
      .filter(({ item }) => item.domainName.toLowerCase() === suffix)
      .map(({ item, source }) => ({ type: item.nameSpaceType, evidence: `${source}: NameSpaceType` })),
  ].filter(({ type }) => /^(?:federated|managed)$/i.test(type));
  const types = new Set(statements.map(({ type }) => type.toLowerCase()));
  const evidence = statements.map((statement) => statement.evidence);
  if (types.size > 1) return { type: 'contradictory', evidence };
  if (domains.some(({ item }) => item.isVerified === false)) return { type: 'unverified', evidence };
  if (types.has('federated')) return { type: 'federated', evidence };
  return types.has('managed') ? { type: 'managed', evidence } : { type: 'unknown', evidence };
}

/** The domain of the user's principal name, as Graph describes it. */
export function domainOf(user: GraphUser, documents: TenantDocuments): Sourced<GraphDomain> | undefined {
  return domainsOf(user, documents)[0];
}

/** The part of the principal name behind its last `@`, in lower case. */
export function suffixOf({ userPrincipalName }: GraphUser): string {
  return userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1).toLowerCase();
}

function domainsOf(user: GraphUser, documents: TenantDocuments): readonly Sourced<GraphDomain>[] {
  const suffix = suffixOf(user);
  return documents.itemsOf('domains').filter(({ item }) => item.id.toLowerCase() === suffix);
}
