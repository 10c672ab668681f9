import type { RegistryKey, RegistryValue } from '../host/registry-key';
import type { FactOrigin } from '../model/fact';
import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';

/** A key to read, and what of it is kept: nothing else of a machine's registry goes into a package. */
export type WantedKey = {
  readonly key: string;
  readonly recursive?: boolean;
  /** Names of the values that are kept, in any case; all when left out. */
  readonly values?: readonly string[];
  /** Which of the keys that were found are kept. */
  readonly keep?: (key: RegistryKey) => boolean;
};

export type RegistryFindings = {
  readonly keys: readonly RegistryKey[];
  /** Problems other than a key that is not there. */
  readonly problems: readonly Problem[];
};

/** Reads several keys. A key that does not exist is no problem; one that could not be read is, beside the others. */
export async function readKeys(
  { host, signal }: Pick<CollectorContext, 'host' | 'signal'>,
  wanted: readonly WantedKey[],
): Promise<RegistryFindings> {
  const keys: RegistryKey[] = [];
  const problems: Problem[] = [];
  for (const { key, recursive = false, values, keep = () => true } of wanted) {
    if (signal.aborted) break;
    const reading = await host.readRegistry(key, { recursive, signal });
    if (reading.ok) {
      const kept = reading.value.keys.filter(keep).map((found) => withValues(found, values));
      keys.push(
        ...kept.filter((found) => found.values.length > 0 && !keys.some((known) => isSame(known, found))),
      );
    } else if (reading.problem.code !== 'not-found') problems.push(reading.problem);
  }
  return { keys, problems };
}

/** The exact place of a value: its key and name, and the captured file it stands in. */
export function registryOrigin(key: RegistryKey, value: RegistryValue): FactOrigin {
  const place = `${key.path}\\${value.name}`;
  return {
    kind: 'registry',
    source: key.source.startsWith('reg query') ? place : `${place} (${key.source})`,
  };
}

function withValues(key: RegistryKey, values: readonly string[] | undefined): RegistryKey {
  if (values === undefined) return key;
  const names = new Set(values.map((name) => name.toLowerCase()));
  return { ...key, values: key.values.filter((value) => names.has(value.name.toLowerCase())) };
}

function isSame(a: RegistryKey, b: RegistryKey): boolean {
  return a.source === b.source && a.path.toLowerCase() === b.path.toLowerCase();
}
