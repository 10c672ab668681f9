import { text } from '../texts/text';
import type { TenantPlan } from './open-tenant';
import { domainOfName } from './read-tenant';

/** What leaves this computer for the tenant, one sentence each. */
export function describeTenantPlan(plan: TenantPlan): readonly string[] {
  const { endpoints, tenant, clientId, principalName, realm } = plan;
  const permissions = [...plan.permissions, ...plan.doubtfulPermissions];
  const values = { ...endpoints, tenant, clientId, permissions: permissions.join(', ') };
  const domain = domainOfName(principalName);
  const asksRealm = realm ? [text('tenant.planRealm', { ...endpoints, domain })] : [];
  return [text('tenant.planNetwork', values), ...asksRealm];
}
