import { freeName, safeName } from '../collectors/safe-path';
import type { Host } from '../host/host';

/** What the package calls the tenant; no server gets that name. */
export const tenantHostName = 'tenant';

/**
 * A name in the package for each host, in their order: fit for a folder, and no two alike. `kept` has for each host the
 * name that it had in an earlier run, if any; it has it again as long as the evidence is of the same machine. `others` are names of
 * hosts that are not read now but are in the package.
 */
export function nameHosts(
  hosts: readonly Pick<Host, 'kind' | 'name'>[],
  kept: readonly (string | undefined)[] = [],
  others: readonly string[] = [],
): readonly string[] {
  const own = hosts.map((host, index) => keptName(host, kept[index]));
  const taken = new Set([
    tenantHostName,
    ...others.map(lower),
    ...own.flatMap((name) => (name === undefined ? [] : [lower(name)])),
  ]);
  return hosts.map((host, index) => {
    if (host.kind === 'tenant') return tenantHostName;
    const name = own[index] ?? freeHostName(baseName(host), taken);
    taken.add(lower(name));
    return name;
  });
}

function keptName(host: Pick<Host, 'kind' | 'name'>, kept: string | undefined): string | undefined {
  if (host.kind === 'tenant' || kept === undefined) return undefined;
  const base = baseName(host);
  const number = lower(kept).startsWith(lower(base)) ? kept.slice(base.length) : undefined;
  return number === '' || /^-\d+$/.test(number ?? '') ? kept : undefined;
}

function baseName({ name }: Pick<Host, 'name'>): string {
  return safeName(name, 'unknown-host');
}

/** `AADC01.contoso.com-2`, not `AADC01-2.contoso.com`: the dots of a host name are no ending. */
export function freeHostName(name: string, taken: ReadonlySet<string>): string {
  const dotless = name.replaceAll('.', '\u0000');
  return freeName(dotless, (candidate) => taken.has(candidate.replaceAll('\u0000', '.'))).replaceAll(
    '\u0000',
    '.',
  );
}

function lower(name: string): string {
  return name.toLowerCase();
}
