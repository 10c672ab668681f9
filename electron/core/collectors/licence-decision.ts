import { planNamed, planOf, productOf } from '../catalog/licence-plans';
import type { GraphUser, LicenceAssignment, LicenceDetail, ServicePlan } from '../host/graph-document';
import { text } from '../texts/text';
import type { Sourced, TenantDocuments } from './tenant-documents';

export type LicenceDecision =
  | {
      readonly kind: 'decided';
      readonly allowsWriteback: boolean;
      /** What decides, for people: plan and product, and whether the plan is switched off. */
      readonly plans: readonly string[];
      readonly evidence: readonly string[];
    }
  | { readonly kind: 'undecided'; readonly reason: string };

/** A user's licences, and where they were read. */
export type UserLicences = { readonly items: readonly LicenceDetail[]; readonly sources: readonly string[] };

/**
 * Whether the licences allow password writeback, by service-plan GUID: a plan with `Success` does, one with
 * `Disabled` was switched off and does not, one in any other state is not decided yet. `assignments` tell which
 * licences came through a group, and which were assigned and could not be applied.
 * Source: learn.microsoft.com/entra/identity/authentication/concept-sspr-licensing and
 * learn.microsoft.com/graph/api/user-list-licensedetails.
 */
export function decideLicence(
  { items, sources }: UserLicences,
  assignments: readonly LicenceAssignment[] = [],
): LicenceDecision {
  const plans = items.flatMap((licence) =>
    licence.servicePlans.flatMap((plan) => {
      const known = planOf(plan.servicePlanId);
      return known?.allowsWriteback === true ? [{ licence, plan, title: known.title }] : [];
    }),
  );
  const active = plans.filter(({ plan }) => stateOf(plan) === 'active');
  const waiting = plans.filter(({ plan }) => stateOf(plan) === 'waiting');
  const [first] = waiting;
  if (active.length === 0 && first !== undefined) {
    const values = { plan: first.title, status: first.plan.provisioningStatus };
    return { kind: 'undecided', reason: text('collector.licence.waiting', values) };
  }
  const named = plans.map(({ licence, plan, title }) => {
    const key = stateOf(plan) === 'disabled' ? 'collector.licence.planOff' : 'collector.licence.plan';
    const named = text(key, { plan: title, product: productName(licence) });
    return isOfGroup(licence, assignments) ? text('collector.licence.ofGroup', { licence: named }) : named;
  });
  const others = items
    .filter((licence) => !plans.some((found) => found.licence === licence))
    .map((licence) => text('collector.licence.noPlan', { product: productName(licence) }));
  const failed = assignments
    .filter(({ state }) => state?.toLowerCase() === 'error')
    .map((assignment) =>
      text(isGroups(assignment) ? 'collector.licence.groupNotApplied' : 'collector.licence.notApplied', {
        product: productName({ skuId: assignment.skuId, skuPartNumber: '' }),
        reason: assignment.error ?? 'Error',
      }),
    );
  return {
    kind: 'decided',
    allowsWriteback: active.length > 0,
    plans: [...new Set(active.length > 0 ? named : [...named, ...others, ...failed])],
    evidence: sources,
  };
}

/**
 * The licences of a user: the saved licenceDetails that are about the user, or those assigned in the user's own
 * JSON. Undefined when no file says; `ambiguous` when several could be meant.
 */
export function licencesOf(
  documents: TenantDocuments,
  user: Sourced<GraphUser> | undefined,
  principalName: string | undefined,
): UserLicences | 'ambiguous' | undefined {
  const details = documents.all.filter((document) => document.kind === 'licence-details');
  const names = [user?.item.userPrincipalName, user?.item.id, principalName].map((name) =>
    name?.toLowerCase(),
  );
  const named = details.filter((document) => document.user !== undefined);
  const mine = named.filter((document) => names.includes(document.user?.toLowerCase()));
  const anonymous = details.filter((document) => document.user === undefined);
  const chosen = mine.length > 0 ? mine : anonymous;
  if (chosen.length > 0) {
    const users = new Set(documents.itemsOf('users').map(({ item }) => item.userPrincipalName.toLowerCase()));
    const contents = new Set(chosen.map((document) => JSON.stringify(document.items)));
    if (mine.length === 0 && (contents.size > 1 || users.size > 1)) return 'ambiguous';
    const [first] = chosen;
    return { items: first?.items ?? [], sources: chosen.map(({ source }) => source) };
  }
  if (user?.item.assignedLicenses !== undefined) return assignedTo(user, documents);
  return named.length > 0 ? 'ambiguous' : undefined;
}

/** `assignedLicenses` names products and switched-off plans; the plans come from subscribedSkus or the catalogue. */
function assignedTo(user: Sourced<GraphUser>, documents: TenantDocuments): UserLicences | undefined {
  const owned = documents.itemsOf('subscribed-skus');
  const items: LicenceDetail[] = [];
  for (const { skuId, disabledPlans } of user.item.assignedLicenses ?? []) {
    const sku = owned.find(({ item }) => item.skuId.toLowerCase() === skuId.toLowerCase())?.item;
    const product = productOf(skuId);
    if (sku === undefined && product === undefined) return undefined;
    const plans = sku?.servicePlans ?? catalogPlans(product?.plans ?? []);
    const off = new Set(disabledPlans.map((id) => id.toLowerCase()));
    items.push({
      skuId,
      skuPartNumber: sku?.skuPartNumber ?? product?.partNumber ?? '',
      servicePlans: plans.map((plan) =>
        off.has(plan.servicePlanId.toLowerCase()) ? { ...plan, provisioningStatus: 'Disabled' } : plan,
      ),
    });
  }
  return { items, sources: [`${user.source}: assignedLicenses`] };
}

function catalogPlans(names: readonly string[]): readonly ServicePlan[] {
  return names.flatMap((name) => {
    const plan = planNamed(name);
    return plan === undefined
      ? []
      : [{ servicePlanId: plan.id, servicePlanName: plan.name, provisioningStatus: 'Success' }];
  });
}

function stateOf({ provisioningStatus }: ServicePlan): 'active' | 'disabled' | 'waiting' {
  switch (provisioningStatus.toLowerCase()) {
    case 'success':
      return 'active';
    case 'disabled':
      return 'disabled';
    default:
      return 'waiting';
  }
}

/** Every assignment of the product is a group's; one that is direct is enough to lose the group without harm. */
function isOfGroup({ skuId }: LicenceDetail, assignments: readonly LicenceAssignment[]): boolean {
  const active = assignments.filter(
    (assignment) =>
      assignment.skuId.toLowerCase() === skuId.toLowerCase() && /^active/i.test(assignment.state ?? ''),
  );
  return active.length > 0 && active.every(isGroups);
}

function isGroups({ assignedByGroup }: LicenceAssignment): boolean {
  return assignedByGroup != null && assignedByGroup !== '';
}

function productName({ skuId, skuPartNumber }: Pick<LicenceDetail, 'skuId' | 'skuPartNumber'>): string {
  const title = productOf(skuId)?.title;
  if (title === undefined) return skuPartNumber === '' ? skuId : skuPartNumber;
  return skuPartNumber === '' ? title : `${title} (${skuPartNumber})`;
}
