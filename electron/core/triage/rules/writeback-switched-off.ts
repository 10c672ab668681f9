import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, recordsOf, relationOfState, serviceRecords } from '../judge';
import { momentOf } from '../operations/find-operations';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/** Writeback is switched off: the configuration says so, or the log has an offboarding without an onboarding after it. */
export const writebackSwitchedOff: TriageRule = (context) => {
  const { facts, incident, operations } = context;
  const off = factsNamed(facts, 'connect.password-writeback.enabled').filter(({ value }) => value === false);
  const steps = serviceRecords(context, 31005, 31013);
  return [...new Set([...hostsOf(off), ...hostsOf(steps)])].flatMap((host): readonly Finding[] => {
    const last = steps.findLast((record) => record.host === host);
    const records = nonEmpty(last?.eventId === 31013 ? [last] : []);
    const stated = nonEmpty(off.filter((fact) => fact.host === host));
    const isShown = incident.shownError?.toUpperCase().includes('SSPR_0010') === true;
    const since = records?.[0].timeCreated ?? '';
    const isBefore =
      incident.instant !== undefined && since !== '' && Date.parse(since) <= Date.parse(incident.instant);
    const later = operations.filter(
      (operation) =>
        operation.host === host && operation.result === 'succeeded' && momentOf(operation) > since,
    );
    const words = {
      code: 'writeback-switched-off',
      severity: 'error',
      title: text('triage.writebackOff.title'),
      meaning: text('triage.writebackOff.meaning'),
      nextSteps: [text('triage.writebackOff.switchOn'), text('triage.writebackOff.look')],
    } as const;
    const judged = {
      confidence: confidence(
        'high',
        stated === undefined ? 'triage.because.lastStep' : 'triage.because.configuration',
      ),
      relation: isShown || isBefore ? 'explains-incident' : relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.laterSuccesses'), { records: recordsOf(later) }),
    } as const;
    if (records !== undefined) return [finding(words, { records, facts: stated ?? [] }, judged)];
    return stated === undefined ? [] : [finding(words, { facts: stated }, judged)];
  });
};
