import { type RegistryKey, valueNamed } from './registry-key';

const nameKeys = [
  ['CONTROL\\COMPUTERNAME\\ACTIVECOMPUTERNAME', 'ComputerName'],
  ['CONTROL\\COMPUTERNAME\\COMPUTERNAME', 'ComputerName'],
] as const;

/** A computer's name, and the path of the key that states it. */
export type NamedComputer = { readonly name: string; readonly key: string };

/**
 * The computer's name as event logs write it: its DNS name, or the NetBIOS name of a computer without a domain.
 * From the keys Tcpip\Parameters (Hostname, Domain) and ComputerName, as far as they were read.
 */
export function computerNameIn(keys: readonly RegistryKey[]): NamedComputer | undefined {
  const parameters = keyEnding(keys, 'SERVICES\\TCPIP\\PARAMETERS');
  const host = textOf(parameters, 'Hostname') ?? textOf(parameters, 'NV Hostname');
  const domain = textOf(parameters, 'Domain') ?? textOf(parameters, 'NV Domain');
  if (parameters !== undefined && host !== undefined) {
    return { name: domain === undefined ? host : `${host}.${domain}`, key: parameters.path };
  }
  for (const [ending, value] of nameKeys) {
    const key = keyEnding(keys, ending);
    const name = textOf(key, value);
    if (key !== undefined && name !== undefined) return { name, key: key.path };
  }
  return undefined;
}

function keyEnding(keys: readonly RegistryKey[], ending: string): RegistryKey | undefined {
  return keys.find(({ path }) => path.toUpperCase().endsWith(`\\${ending}`));
}

function textOf(key: RegistryKey | undefined, name: string): string | undefined {
  const data = key === undefined ? undefined : valueNamed(key, name)?.data.trim();
  return data === undefined || data === '' ? undefined : data;
}
