import {
  type Case,
  type CloudName,
  type CollectorId,
  cloudNames,
  type Host,
  type openTenant,
  planTenant,
  type Result,
  success,
  type TenantPlan,
  text,
} from '#core';
import { type OptionSpecs, type OptionValues, textOption } from '../command';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

export const signInOptions = {
  'sign-in': { type: 'boolean' },
  tenant: { type: 'string' },
  cloud: { type: 'string' },
  'client-id': { type: 'string' },
  realm: { type: 'boolean' },
} as const satisfies OptionSpecs;

/**
 * What `--sign-in` would ask of whom; undefined without that switch. Throws {@link UsageError} for wrong switches.
 * Problem: field-invalid.
 */
export function parseSignIn(
  values: OptionValues,
  caseFile: Case,
  only: readonly CollectorId[] | undefined,
): Result<TenantPlan | undefined> {
  if (values['sign-in'] !== true) {
    const stray = Object.keys(signInOptions).find((name) => values[name] !== undefined);
    if (stray === undefined) return success(undefined);
    throw new UsageError(text('cli.needsSignIn', { option: `--${stray}` }));
  }
  if (only !== undefined && !only.some((id) => id === 'user' || id === 'licence')) {
    throw new UsageError(text('cli.signInForNothing'));
  }
  const tenant = textOption(values, 'tenant');
  const clientId = textOption(values, 'client-id');
  return planTenant({
    principalName: caseFile.user?.principalName ?? '',
    cloud: cloudOf(textOption(values, 'cloud') ?? 'commercial'),
    realm: values['realm'] === true,
    ...(tenant === undefined ? {} : { tenant }),
    ...(clientId === undefined ? {} : { clientId }),
  });
}

function cloudOf(value: string): CloudName {
  const cloud = cloudNames.find((known) => known === value);
  if (cloud === undefined) {
    throw new UsageError(text('cli.unknownCloud', { value, known: cloudNames.join(', ') }));
  }
  return cloud;
}

/**
 * The hosts of a run, with the tenant behind them when it was asked for: a person enters the code before anything is
 * gathered. A sign-in that fails is told at once and again as an outcome; only cancelling ends the run.
 */
export async function withTenant(
  request: { readonly hosts: readonly Host[]; readonly tenant: TenantPlan | undefined },
  terminal: Pick<Terminal, 'note' | 'signal' | 'clock'>,
  open: typeof openTenant,
): Promise<Result<readonly Host[]>> {
  const { hosts, tenant } = request;
  if (tenant === undefined) return success(hosts);
  const { signal, clock } = terminal;
  const host = await open(tenant, {
    servers: hosts,
    clock,
    signal,
    onDeviceCode: ({ userCode, address, expiresInSeconds }) => {
      const minutes = Math.floor(expiresInSeconds / 60);
      terminal.note(text('cli.signIn', { tenant: tenant.tenant, address, code: userCode, minutes }));
    },
  });
  if (!host.ok) return host;
  for (const { message } of host.value.notes) terminal.note(message);
  if (host.value.notes.length === 0) terminal.note(text('cli.signedIn'));
  return success([...hosts, host.value]);
}
