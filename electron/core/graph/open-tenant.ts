import type { Host } from '../host/host';
import type { Clock } from '../model/clock';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { type CloudName, defaultClientId, endpointsOf, type GraphEndpoints } from './cloud';
import type { DeviceCode } from './device-code';
import { doubtfulPermissions, signInPermissions } from './graph-requests';
import type { HttpSend } from './http-send';
import { createHttpsSend } from './https-send';
import { domainOfName } from './read-tenant';
import { type Patience, patientWith } from './send-patiently';
import { createTenantHost } from './tenant-host';

/** Whom to ask about and where, as a person says it. */
export type TenantSpec = {
  /** The user of the case; what stands behind its last `@` is its domain. */
  readonly principalName: string;
  /** Id or verified domain of the tenant; the user's domain unless told. */
  readonly tenant?: string;
  readonly cloud: CloudName;
  /** Registration of a public client; Microsoft Graph Command Line Tools unless told. */
  readonly clientId?: string;
  readonly realm: boolean;
};

/** Everything that leaves this computer and what for, to be shown before anything does. */
export type TenantPlan = {
  readonly endpoints: GraphEndpoints;
  readonly tenant: string;
  readonly clientId: string;
  readonly permissions: readonly string[];
  /** Asked for, too, unless the tenant does not know them. */
  readonly doubtfulPermissions: readonly string[];
  readonly principalName: string;
  readonly realm: boolean;
};

export type OpenTenantOptions = {
  /** The servers of the same run. */
  readonly servers: readonly Host[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onDeviceCode: (code: DeviceCode) => void;
  /** Tests put a server of their own in the place of Microsoft's. */
  readonly send?: HttpSend;
  readonly patience?: Patience;
};

const domainName = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Checks what a person said, before anything is sent. Problem: field-invalid, with the field as its subject. */
export function planTenant(spec: TenantSpec): Result<TenantPlan> {
  const { realm, cloud, clientId = defaultClientId } = spec;
  const principalName = spec.principalName.trim();
  const domain = domainOfName(principalName);
  if (!/^[^@\s].*@/.test(principalName) || !domainName.test(domain)) {
    return invalid('tenant.noUser', 'user.principalName', principalName);
  }
  const tenant = (spec.tenant ?? domain).trim();
  if (!guid.test(tenant) && !domainName.test(tenant)) return invalid('tenant.noTenant', 'tenant', tenant);
  if (!guid.test(clientId)) return invalid('tenant.noClient', 'client-id', clientId);
  const permissions = signInPermissions;
  const endpoints = endpointsOf(cloud);
  return success({
    endpoints,
    tenant,
    clientId,
    permissions,
    doubtfulPermissions,
    principalName,
    realm,
  });
}

/**
 * Signs in and gives the tenant as a host. Without a sign-in it is a host all the same, whose collectors say why it
 * failed. Problem: cancelled.
 */
export async function openTenant(plan: TenantPlan, options: OpenTenantOptions): Promise<Result<Host>> {
  const { servers, clock, signal, onDeviceCode, send = createHttpsSend() } = options;
  // The library of the sign-in is large, and most runs do without it.
  const { signIn } = await import('./sign-in');
  const session = await signIn({ ...plan, send, signal, onDeviceCode });
  if (signal.aborted) return failure('cancelled', text('tenant.signIn.cancelled'));
  const patience = options.patience ?? patientWith(clock);
  return success(
    createTenantHost({ endpoints: plan.endpoints, session, question: plan, send, patience, servers }),
  );
}

function invalid(
  key: 'tenant.noUser' | 'tenant.noTenant' | 'tenant.noClient',
  subject: string,
  value: string,
): Result<never> {
  return failure('field-invalid', text(key, { value }), subject);
}
