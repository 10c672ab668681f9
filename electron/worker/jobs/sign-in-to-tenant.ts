import type { SignInStep, TenantChoice } from '#contract/tenant';
import {
  type Case,
  type Clock,
  createClosedHost,
  type Host,
  type openTenant,
  planTenant,
  type Result,
  success,
  tenantHostName,
} from '#core';
import { tenantSpec } from './tenant-spec';

export type SignInOptions = {
  readonly clock: Clock;
  readonly servers: readonly Host[];
  /** The only way to a network. */
  readonly open: typeof openTenant;
  /** Cancels the run. */
  readonly signal: AbortSignal;
  /** Cancels the sign-in alone; the run then goes on without the tenant. */
  readonly stop: AbortSignal;
  readonly tell: (step: SignInStep) => void;
};

/**
 * Signs in to the tenant and gives it as a host. A sign-in that fails, or that is given up, is a host as well, whose collectors say
 * so. The token stays in this process and is forgotten with the host. Problems: field-invalid, cancelled (with the run).
 */
export async function signInToTenant(
  choice: TenantChoice,
  caseFile: Case,
  { clock, servers, open, signal, stop, tell }: SignInOptions,
): Promise<Result<Host>> {
  const plan = planTenant(tenantSpec(choice, caseFile));
  if (!plan.ok) return plan;
  const { tenant } = plan.value;
  const ended = new AbortController();
  const end = (): void => ended.abort();
  for (const source of [signal, stop]) {
    if (source.aborted) end();
    source.addEventListener('abort', end, { once: true });
  }
  tell({ state: 'asking' });
  const host = await open(plan.value, {
    servers,
    clock,
    signal: ended.signal,
    onDeviceCode: ({ userCode, address, expiresInSeconds }) =>
      tell({ state: 'code', userCode, address, tenant, validMs: expiresInSeconds * 1000 }),
  });
  for (const source of [signal, stop]) source.removeEventListener('abort', end);
  if (!host.ok && signal.aborted) return host;
  const [problem] = host.ok ? host.value.notes : [host.problem];
  tell(problem === undefined ? { state: 'signed-in' } : { state: 'failed', problem });
  if (host.ok) return host;
  const closed = { kind: 'tenant', name: tenantHostName, location: tenant } as const;
  return success(createClosedHost(closed, host.problem));
}
