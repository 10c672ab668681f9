import { factsNamed } from '../model/fact';
import { hostsOf } from './judge';
import type { TriageContext } from './triage-context';

/** What each Connect server of the evidence does, as far as it shows. */
export type ServerRoles = {
  readonly active: readonly string[];
  /** In staging mode, in which a server takes no requests. */
  readonly staging: readonly string[];
  readonly unknown: readonly string[];
};

type Evidence = Pick<TriageContext, 'facts' | 'heartbeats' | 'operations'>;

/**
 * The configuration decides; where nobody could ask for it, a server whose log has heartbeats or requests of writeback is
 * an active one. Two sources that disagree leave it unknown. Source: learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-staging-server.
 */
export function serverRoles(evidence: Evidence): ServerRoles {
  const known = rolesOfFacts.get(evidence.facts);
  if (known?.heartbeats === evidence.heartbeats && known.operations === evidence.operations)
    return known.roles;
  const roles = findRoles(evidence);
  const { heartbeats, operations } = evidence;
  rolesOfFacts.set(evidence.facts, { heartbeats, operations, roles });
  return roles;
}

/** Several rules ask for the roles of the same evidence, once for each of its servers. */
const rolesOfFacts = new WeakMap<
  Evidence['facts'],
  Pick<Evidence, 'heartbeats' | 'operations'> & { readonly roles: ServerRoles }
>();

function findRoles({ facts, heartbeats, operations }: Evidence): ServerRoles {
  const about = facts.filter(({ name }) => name.startsWith('connect.'));
  const hosts = [...new Set([...hostsOf(about), ...hostsOf(heartbeats), ...hostsOf(operations)])].sort();
  const listening = new Set([...hostsOf(heartbeats), ...hostsOf(operations)]);
  const roleOf = (host: string): keyof ServerRoles => {
    const stated = new Set(factsNamed(facts, 'connect.staging-mode', host).map(({ value }) => value));
    if (stated.size > 1) return 'unknown';
    if (stated.has(true)) return 'staging';
    return stated.has(false) || listening.has(host) ? 'active' : 'unknown';
  };
  const having = (role: keyof ServerRoles) =>
    onceEach(
      facts,
      hosts.filter((host) => roleOf(host) === role),
    );
  return { active: having('active'), staging: having('staging'), unknown: having('unknown') };
}

/** A server that was captured twice is one server, though its evidence lies in two folders. */
function onceEach(facts: Evidence['facts'], hosts: readonly string[]): readonly string[] {
  const computerOf = (host: string) => {
    const [name] = factsNamed(facts, 'host.name', host);
    return String(name?.value ?? host)
      .split('.')[0]
      ?.toLowerCase();
  };
  const first = new Map([...hosts].reverse().map((host) => [computerOf(host), host]));
  return hosts.filter((host) => first.get(computerOf(host)) === host);
}

/** Whether a server is in staging mode beside an active one: then it is as it should be, and its silence is no finding. */
export function standsBy(evidence: Evidence, host: string): boolean {
  const { active, staging } = serverRoles(evidence);
  return active.length > 0 && staging.includes(host);
}
