import { catalogEvent } from '../../catalog/event-catalog';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf } from '../judge';
import type { TriageRule } from '../triage-context';

const daysBefore = 7;
const dayMs = 86_400_000;

/** Somebody changed the configuration in the week before the incident. */
export const changeBeforeIncident: TriageRule = ({ records, incident }) => {
  const { instant } = incident;
  if (instant === undefined) return [];
  const incidentMs = Date.parse(instant);
  const changes = records.filter(({ provider, eventId, timeCreated }) => {
    const beforeMs = incidentMs - Date.parse(timeCreated);
    const isChange = catalogEvent(provider, eventId)?.kind === 'change';
    return isChange && beforeMs >= 0 && beforeMs <= daysBefore * dayMs;
  });
  return hostsOf(changes).flatMap((host) => {
    const proof = nonEmpty(changes.filter((record) => record.host === host));
    if (proof === undefined) return [];
    const names = new Set(
      proof.flatMap(({ provider, eventId }) => catalogEvent(provider, eventId)?.name ?? []),
    );
    const steps = proof.flatMap(({ provider, eventId }) => catalogEvent(provider, eventId)?.nextSteps ?? []);
    const isGrave = proof.some(
      ({ provider, eventId }) => catalogEvent(provider, eventId)?.severity === 'warning',
    );
    const words = {
      code: 'change-before-incident',
      severity: isGrave ? 'warning' : 'information',
      title: text('triage.change.title', { count: proof.length, days: daysBefore }),
      meaning: text('triage.change.meaning', { names: [...names].join('; ') }),
      nextSteps: [text('triage.change.compare'), ...steps],
    } as const;
    const judged = {
      confidence: confidence('low', 'triage.because.timeOnly'),
      relation: 'seen-in-log',
    } as const;
    return [finding(words, { records: proof }, judged)];
  });
};
