import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty, type Proof, type ProofRecord } from '../finding-from';
import { confidence, recordsOf, relationOfState } from '../judge';
import { type ServerRoles, serverRoles } from '../server-roles';
import type { TriageContext, TriageRule } from '../triage-context';

/** Of several Connect servers: which is the active one, and whether it is exactly one. */
export const serverRolesRule: TriageRule = (context) => {
  const roles = serverRoles(context);
  const proof = proofOf(context, roles);
  const known = roles.active.length + roles.staging.length;
  if (known + roles.unknown.length < 2 || known === 0 || proof === undefined) return [];
  if (roles.active.length > 1 && !areStatedActive(context, roles)) return [];
  const judged = {
    confidence: confidence(
      'high',
      proof.facts === undefined || proof.facts.length === 0
        ? 'triage.because.listenerAlive'
        : 'triage.because.configuration',
    ),
    relation: relationOfState(context.incident),
    count: known,
  };
  return [finding(wordsOf(roles), proof, judged)];
};

/** Logs alone do not prove two: in the course of a log one server may have followed the other. */
function areStatedActive({ facts }: TriageContext, { active }: ServerRoles): boolean {
  return active.every((host) => factsNamed(facts, 'connect.staging-mode', host).length > 0);
}

function wordsOf({ active, staging, unknown }: ServerRoles) {
  const others = [
    ...staging.map((host) => text('triage.roles.staging', { host })),
    ...unknown.map((host) => text('triage.roles.unknown', { host })),
  ].join(' ');
  const [first, second] = active;
  if (first === undefined) {
    return {
      code: 'no-active-server',
      severity: 'error',
      title: text('triage.roles.none.title', { hosts: staging.join(', ') }),
      meaning: [text('triage.roles.none.meaning'), others].join(' '),
      nextSteps: [text('triage.staging.active'), text('triage.staging.leave')],
    } as const;
  }
  if (second !== undefined) {
    return {
      code: 'several-active-servers',
      severity: 'warning',
      title: text('triage.roles.several.title', { hosts: active.join(', ') }),
      meaning: [text('triage.roles.several.meaning'), others].filter((part) => part !== '').join(' '),
      nextSteps: [text('triage.roles.several.check'), text('triage.roles.several.demote')],
    } as const;
  }
  return {
    code: 'server-roles',
    severity: 'information',
    title: text('triage.roles.one.title', { host: first }),
    meaning: [others, text('triage.roles.one.meaning', { host: first })].join(' '),
    nextSteps: [text('triage.roles.one.use', { host: first })],
  } as const;
}

/** The configuration of each server; of one that was not asked, the ends of its heartbeats, or its requests. */
function proofOf({ facts, heartbeats, operations }: TriageContext, roles: ServerRoles): Proof | undefined {
  const stated = factsNamed(facts, 'connect.staging-mode');
  const heard = roles.active.filter((active) => !stated.some(({ host }) => host === active));
  const records = heard.flatMap((active): readonly ProofRecord[] => {
    const track = heartbeats.find(({ host }) => host === active);
    return track === undefined
      ? recordsOf(operations.filter(({ host }) => host === active))
      : [
          { host: active, recordId: track.firstRecordId, timeCreated: track.from },
          { host: active, recordId: track.lastRecordId, timeCreated: track.to },
        ];
  });
  const some = nonEmpty(stated);
  if (some !== undefined) return { facts: some, records };
  const shown = nonEmpty(records);
  return shown === undefined ? undefined : { records: shown };
}
