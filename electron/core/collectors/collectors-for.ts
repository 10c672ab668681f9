import type { Host } from '../host/host';
import { isLive } from '../host/is-live';
import type { Collector } from './collector';

type Kind = Pick<Host, 'kind'>;

/**
 * The collectors that a host can answer: a tenant those that read it alone, and a live machine not those where the
 * tenant is asked itself in the same run. Other servers know nothing of a tenant: where they alone are read, the first says what
 * could be saved for it, and otherwise none.
 */
export function collectorsFor(
  host: Kind,
  hosts: readonly Kind[],
  wanted: readonly Collector[],
): readonly Collector[] {
  if (host.kind === 'tenant') return wanted.filter(({ readsTenant }) => readsTenant === true);
  const asksTenant = isLive(host.kind) && hosts.some(({ kind }) => kind === 'tenant');
  const isBeside =
    host.kind === 'server' && (hosts[0] !== host || hosts.some(({ kind }) => kind !== 'server'));
  return asksTenant || isBeside ? wanted.filter(({ readsTenant }) => readsTenant !== true) : wanted;
}
