import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, serviceRecords } from '../judge';
import type { TriageRule } from '../triage-context';

const aroundMs = 60 * 60_000;

/** Writeback stopped or started within an hour of the incident. */
export const serviceRestart: TriageRule = (context) => {
  const { instant } = context.incident;
  if (instant === undefined) return [];
  const incidentMs = Date.parse(instant);
  const near = serviceRecords(context, 31015, 31016).filter(
    ({ timeCreated }) => Math.abs(Date.parse(timeCreated) - incidentMs) <= aroundMs,
  );
  return hostsOf(near).flatMap((host) => {
    const proof = nonEmpty(near.filter((record) => record.host === host));
    if (proof === undefined) return [];
    const before = proof.findLast(({ timeCreated }) => Date.parse(timeCreated) <= incidentMs);
    const isDown = before?.eventId === 31016;
    const words = {
      code: isDown ? 'service-stopped-at-incident' : 'service-restart',
      severity: isDown ? 'error' : 'information',
      title: text(isDown ? 'triage.restart.down' : 'triage.restart.title'),
      meaning: text(isDown ? 'triage.restart.downMeaning' : 'triage.restart.meaning'),
      nextSteps: [text('triage.restart.who'), text('triage.restart.again')],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.serviceSaysSo'),
      relation: isDown ? 'explains-incident' : 'seen-in-log',
    } as const;
    return [finding(words, { records: proof }, judged)];
  });
};
