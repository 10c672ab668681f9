import { numberIn, type RegistryKey, valueNamed } from '../host/registry-key';
import { type ServiceStartType, serviceStartTypes } from '../host/service-text';
import type { FactName } from '../model/fact';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';

/** The configuration of a service as the registry has it, for where `sc qc` says nothing. */
export function serviceKey(name: string): WantedKey {
  return {
    key: `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`,
    values: ['Start', 'DelayedAutostart', 'ObjectName'],
  };
}

/**
 * Start type and account of a service out of its key. Source: learn.microsoft.com/windows-hardware/drivers/install/
 * hklm-system-currentcontrolset-services-registry-tree.
 */
export function serviceKeyStatements(
  key: RegistryKey,
  startTypeFact: FactName,
  accountFact: FactName,
): readonly Statement[] {
  const start = valueNamed(key, 'Start');
  const startType = start === undefined ? undefined : startTypeOf(key, numberIn(start));
  const account = valueNamed(key, 'ObjectName');
  const statements: Statement[] = [];
  if (start !== undefined && startType !== undefined) {
    statements.push({ name: startTypeFact, value: startType, origin: registryOrigin(key, start) });
  }
  if (account !== undefined && account.data.trim() !== '') {
    statements.push({ name: accountFact, value: account.data.trim(), origin: registryOrigin(key, account) });
  }
  return statements;
}

function startTypeOf(key: RegistryKey, start: number | undefined): ServiceStartType | undefined {
  const startType = start === undefined ? undefined : serviceStartTypes[start];
  const delayed = valueNamed(key, 'DelayedAutostart');
  const isDelayed = startType === 'automatic' && delayed !== undefined && numberIn(delayed) === 1;
  return isDelayed ? 'automatic-delayed' : startType;
}
