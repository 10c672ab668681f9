import { endpoints, endpointsFor } from '../catalog/endpoints';
import type { RelayAddress } from '../triage/operations/relay-address';

/** A host to test. `endpoint` is the relay inside its namespace. */
export type RelayTarget = {
  readonly namespace: string;
  readonly host: string;
  readonly endpoint?: string;
  /** The event writes the whole host; else it is the namespace in the domain of its cloud. */
  readonly isWritten: boolean;
};

const relays = endpoints.filter(({ purpose, status }) => purpose === 'service-bus' && status !== 'old');

/**
 * The host of a relay: as the event writes it, else the one that the catalogue knows by that first label, else the namespace in the
 * domain of the commercial cloud. undefined for a host that is none of Service Bus: what is asked is decided by a log, and a log
 * can come from anywhere.
 */
export function relayTarget({ namespace, host, endpoint }: RelayAddress): RelayTarget | undefined {
  const relay = endpoint === undefined ? {} : { endpoint };
  if (host !== undefined) {
    const isRelay = endpointsFor(host).some((known) => relays.includes(known)) || isInKnownDomain(host);
    return isRelay ? { namespace, host, ...relay, isWritten: true } : undefined;
  }
  const known = relays.find((entry) => entry.host.startsWith(`${namespace}.`));
  const commercial = relays.find((entry) => entry.cloud === 'commercial' && entry.host.startsWith('*.'));
  const found = known?.host ?? (commercial && `${namespace}${commercial.host.slice(1)}`);
  return found === undefined ? undefined : { namespace, host: found, ...relay, isWritten: false };
}

/** Of a cloud whose hosts are listed one by one, any in the same domain. */
function isInKnownDomain(host: string): boolean {
  const domain = host.slice(host.indexOf('.'));
  return relays.some((entry) => entry.host.endsWith(domain) && domain.startsWith('.servicebus.'));
}
