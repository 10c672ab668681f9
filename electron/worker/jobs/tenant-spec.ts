import type { TenantChoice } from '#contract/tenant';
import type { Case, TenantSpec } from '#core';

/** What a person chose as core takes it, about the user of the case. Fields that were left empty are left out. */
export function tenantSpec(choice: TenantChoice, caseFile: Case): TenantSpec {
  const { tenant = '', cloud, clientId = '', realm } = choice;
  return {
    principalName: caseFile.user?.principalName ?? '',
    cloud,
    realm,
    ...(tenant.trim() === '' ? {} : { tenant: tenant.trim() }),
    ...(clientId.trim() === '' ? {} : { clientId: clientId.trim() }),
  };
}
