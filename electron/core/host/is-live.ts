import type { HostKind } from './host';

/** Whether the tools of Windows are run on such a host, in contrast to evidence captured earlier. */
export function isLive(kind: HostKind): boolean {
  return kind === 'local' || kind === 'server';
}
