import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfState } from '../judge';
import { standsBy } from '../server-roles';
import type { TriageRule } from '../triage-context';
import type { Coverage, Finding } from '../triage-report';

const reaching: readonly Coverage['verdict'][] = ['covers', 'starts-inside'];

/** The server is a staging server, which writes nothing back: its log is the wrong one, or the mode is the cause. Not so beside an active one. */
export const stagingMode: TriageRule = (context) => {
  const { facts, operations, heartbeats, coverage, incident } = context;
  return factsNamed(facts, 'connect.staging-mode').flatMap((fact): readonly Finding[] => {
    const proof = nonEmpty([fact]);
    if (fact.value !== true || proof === undefined || standsBy(context, fact.host)) return [];
    const own = operations.filter(({ host }) => host === fact.host);
    const log = coverage.find(({ host }) => host === fact.host);
    // Neither heartbeat nor request in a log that would show them: it was so at the incident, and not just when it was read.
    const wasSo =
      incident.instant !== undefined &&
      log !== undefined &&
      reaching.includes(log.verdict) &&
      own.length === 0 &&
      !heartbeats.some(({ host }) => host === fact.host);
    const words = {
      code: 'staging-mode',
      severity: 'error',
      title: text('triage.staging.title', { host: fact.host }),
      meaning: text('triage.staging.meaning'),
      nextSteps: [text('triage.staging.active'), text('triage.staging.leave')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.configuration'),
      relation: wasSo ? 'explains-incident' : relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.requestsArrived'), { records: recordsOf(own) }),
    } as const;
    return [finding(words, { facts: proof }, judged)];
  });
};
