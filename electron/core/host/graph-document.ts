import { z } from 'zod';

const nullableText = z.string().nullish();

/**
 * How a licence came to a user: directly, or through the group `assignedByGroup`. `state` is Active, ActiveWithError,
 * Disabled or Error. Source: learn.microsoft.com/graph/api/resources/licenseassignmentstate.
 */
const licenceAssignmentSchema = z.object({
  skuId: z.string(),
  assignedByGroup: nullableText,
  disabledPlans: z.array(z.string()).default([]),
  state: nullableText,
  error: nullableText,
});

/** A user: `GET /users/{upn}`. A property that is absent was not asked for; null is an answer. */
export const graphUserSchema = z.object({
  id: z.string().optional(),
  userPrincipalName: z.string().min(1),
  displayName: nullableText,
  userType: nullableText,
  accountEnabled: z.boolean().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesImmutableId: nullableText,
  onPremisesDistinguishedName: nullableText,
  onPremisesDomainName: nullableText,
  onPremisesSamAccountName: nullableText,
  onPremisesUserPrincipalName: nullableText,
  onPremisesLastSyncDateTime: nullableText,
  lastPasswordChangeDateTime: nullableText,
  assignedLicenses: z
    .array(z.object({ skuId: z.string(), disabledPlans: z.array(z.string()).default([]) }))
    .optional(),
  licenseAssignmentStates: z.array(licenceAssignmentSchema).optional(),
});

/** A service plan inside a licence; `provisioningStatus` `Disabled` is a plan that was switched off. */
export const servicePlanSchema = z.object({
  servicePlanId: z.string(),
  servicePlanName: z.string().default(''),
  provisioningStatus: z.string().default(''),
});

/** One item of `GET /users/{id}/licenseDetails`. */
export const licenceDetailSchema = z.object({
  id: z.string().optional(),
  skuId: z.string(),
  skuPartNumber: z.string().default(''),
  servicePlans: z.array(servicePlanSchema),
});

/** One item of `GET /subscribedSkus`: what the tenant owns. */
export const subscribedSkuSchema = z.object({
  skuId: z.string(),
  skuPartNumber: z.string().default(''),
  capabilityStatus: z.string().optional(),
  consumedUnits: z.number().optional(),
  servicePlans: z.array(servicePlanSchema),
});

/** One item of `GET /domains`. */
export const domainSchema = z.object({
  id: z.string(),
  authenticationType: z.string(),
  isVerified: z.boolean().nullish(),
  isDefault: z.boolean().nullish(),
});

/** `GET /directory/onPremisesSynchronization`. */
export const synchronizationSchema = z.object({
  features: z.object({ passwordSyncEnabled: z.boolean().nullish() }),
});

/** `GET /organization`. */
export const organizationSchema = z.object({
  id: z.string().optional(),
  displayName: nullableText,
  onPremisesSyncEnabled: z.boolean().nullish(),
  onPremisesLastSyncDateTime: nullableText,
  onPremisesLastPasswordSyncDateTime: nullableText,
});

/** One pass-through agent: beta `GET /onPremisesPublishingProfiles/authentication/agents`. */
export const agentSchema = z.object({
  status: z.string(),
  supportedPublishingTypes: z.array(z.string()).optional(),
});

/** One item of `GET /policies/featureRolloutPolicies` (staged rollout). */
export const rolloutPolicySchema = z.object({ feature: z.string(), isEnabled: z.boolean() });

/**
 * How sign-ins of a domain are led on: `GET getuserrealm.srf` of the sign-in service, which asks nobody to sign in.
 * `nameSpaceType` is Managed, Federated or Unknown. No documented interface.
 */
export const realmSchema = z.object({ domainName: z.string(), nameSpaceType: z.string() });

export type GraphUser = Readonly<z.infer<typeof graphUserSchema>>;
export type LicenceAssignment = Readonly<z.infer<typeof licenceAssignmentSchema>>;
export type ServicePlan = Readonly<z.infer<typeof servicePlanSchema>>;
export type LicenceDetail = Readonly<z.infer<typeof licenceDetailSchema>>;
export type SubscribedSku = Readonly<z.infer<typeof subscribedSkuSchema>>;
export type GraphDomain = Readonly<z.infer<typeof domainSchema>>;
export type Synchronization = Readonly<z.infer<typeof synchronizationSchema>>;
export type Organization = Readonly<z.infer<typeof organizationSchema>>;
export type PassThroughAgent = Readonly<z.infer<typeof agentSchema>>;
export type RolloutPolicy = Readonly<z.infer<typeof rolloutPolicySchema>>;
export type Realm = Readonly<z.infer<typeof realmSchema>>;

/** What one saved answer of Microsoft Graph holds. `source` is the file it was read from. */
export type GraphDocument = { readonly source: string } & (
  | { readonly kind: 'users'; readonly items: readonly GraphUser[] }
  | {
      readonly kind: 'licence-details';
      readonly items: readonly LicenceDetail[];
      /** Principal name or object id of the user it is about, where the answer says so. */
      readonly user?: string;
    }
  | { readonly kind: 'subscribed-skus'; readonly items: readonly SubscribedSku[] }
  | { readonly kind: 'domains'; readonly items: readonly GraphDomain[] }
  | { readonly kind: 'synchronization'; readonly items: readonly Synchronization[] }
  | { readonly kind: 'organization'; readonly items: readonly Organization[] }
  | { readonly kind: 'agents'; readonly items: readonly PassThroughAgent[] }
  | { readonly kind: 'rollout-policies'; readonly items: readonly RolloutPolicy[] }
  | { readonly kind: 'realms'; readonly items: readonly Realm[] }
);

export type GraphKind = GraphDocument['kind'];
