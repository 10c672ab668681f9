import type { GraphKind } from '../host/graph-document';
import { text } from '../texts/text';

/** A question to Graph: only the fields that are needed, with the least permission that may ask it. */
export type GraphRequest = {
  readonly kind: GraphKind;
  /** Path with version, as people know it: `/v1.0/domains/contoso.com`. */
  readonly path: string;
  /** OData options, in their order; absent values are none. */
  readonly query: Readonly<Record<string, string>>;
  readonly permission: string;
  /** What some tenants may ask for in its place; never asked for, since it may also change. */
  readonly strongerPermission?: string;
  /** What the answer would have told, for the sentence that says it is not there. */
  readonly tells: string;
  /** Graph's answer is the item itself and no collection. */
  readonly isSingle: boolean;
};

const userFields = [
  'id',
  'userPrincipalName',
  'displayName',
  'userType',
  'accountEnabled',
  'onPremisesSyncEnabled',
  'onPremisesImmutableId',
  'onPremisesDistinguishedName',
  'onPremisesDomainName',
  'onPremisesSamAccountName',
  'onPremisesUserPrincipalName',
  'onPremisesLastSyncDateTime',
  'lastPasswordChangeDateTime',
  'licenseAssignmentStates',
];

/** Source: learn.microsoft.com/graph/api/user-get; these properties come only when they are asked for. */
export function userRequest(principalName: string): GraphRequest {
  return {
    kind: 'users',
    path: `/v1.0/users/${encodeURIComponent(principalName)}`,
    query: { $select: userFields.join(',') },
    permission: 'User.Read.All',
    tells: text('tenant.tells.user'),
    isSingle: true,
  };
}

/** Source: learn.microsoft.com/graph/api/user-list-licensedetails. */
export function licencesRequest(principalName: string): GraphRequest {
  return {
    kind: 'licence-details',
    path: `/v1.0/users/${encodeURIComponent(principalName)}/licenseDetails`,
    query: { $select: 'id,skuId,skuPartNumber,servicePlans' },
    permission: 'LicenseAssignment.Read.All',
    tells: text('tenant.tells.licences'),
    isSingle: false,
  };
}

/** Source: learn.microsoft.com/graph/api/domain-get. */
export function domainRequest(domain: string): GraphRequest {
  return {
    kind: 'domains',
    path: `/v1.0/domains/${encodeURIComponent(domain)}`,
    query: { $select: 'id,authenticationType,isVerified,isDefault' },
    permission: 'Domain.Read.All',
    tells: text('tenant.tells.domain'),
    isSingle: true,
  };
}

/** Needs the role Global Administrator too. Source: learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get. */
export const synchronizationRequest: GraphRequest = {
  kind: 'synchronization',
  path: '/v1.0/directory/onPremisesSynchronization',
  query: { $select: 'id,features' },
  permission: 'OnPremDirectorySynchronization.Read.All',
  tells: text('tenant.tells.synchronization'),
  isSingle: false,
};

/** Source: learn.microsoft.com/graph/api/featurerolloutpolicies-list. */
export const rolloutRequest: GraphRequest = {
  kind: 'rollout-policies',
  path: '/v1.0/policies/featureRolloutPolicies',
  query: { $select: 'id,feature,isEnabled' },
  permission: 'Policy.Read.HybridAuthentication',
  tells: text('tenant.tells.rollout'),
  isSingle: false,
};

/**
 * The pages disagree about the least permission: learn.microsoft.com/graph/api/onpremisesagent-get names one that
 * reads, .../onpremisesagent-list one that may also change (both beta). Only the first is asked for.
 */
export const agentsRequest: GraphRequest = {
  kind: 'agents',
  path: '/beta/onPremisesPublishingProfiles/authentication/agents',
  query: { $select: 'id,status,supportedPublishingTypes' },
  permission: 'Policy.Read.HybridAuthentication',
  strongerPermission: 'OnPremisesPublishingProfiles.ReadWrite.All',
  tells: text('tenant.tells.agents'),
  isSingle: false,
};

/** The permissions that the sign-in asks for: those that read. */
export const signInPermissions: readonly string[] = [
  'User.Read.All',
  'LicenseAssignment.Read.All',
  'Domain.Read.All',
  'OnPremDirectorySynchronization.Read.All',
];

/** Documented, but reported to be refused as unknown (AADSTS70011) by some tenants. */
export const doubtfulPermissions: readonly string[] = ['Policy.Read.HybridAuthentication'];
