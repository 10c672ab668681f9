import type { Host } from '../host/host';
import { isLive } from '../host/is-live';
import type { Collector } from './collector';

/**
 * The collectors that a host can answer: a tenant those that read it alone, and this computer not those where the
 * tenant is asked itself in the same run.
 */
export function collectorsFor(
  host: Pick<Host, 'kind'>,
  hosts: readonly Pick<Host, 'kind'>[],
  wanted: readonly Collector[],
): readonly Collector[] {
  if (host.kind === 'tenant') return wanted.filter(({ readsTenant }) => readsTenant === true);
  const leavesTenant = isLive(host.kind) && hosts.some(({ kind }) => kind === 'tenant');
  return leavesTenant ? wanted.filter(({ readsTenant }) => readsTenant !== true) : wanted;
}
