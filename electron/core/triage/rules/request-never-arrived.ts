import { catalogEvent } from '../../catalog/event-catalog';
import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { findingFromFacts } from '../finding-from';
import type { TriageRule } from '../triage-context';

/** How near the incident a request must stand to belong to it. */
const nearMs = 15 * 60_000;

/**
 * The listener was alive in the window, but no request stands within fifteen minutes of the incident: the
 * failure lies before this server.
 */
export const requestNeverArrived: TriageRule = ({ records, heartbeats, facts, incidentInstant }) => {
  if (incidentInstant === undefined || heartbeats === 0) return [];
  const incidentMs = Date.parse(incidentInstant);
  const arrived = records.some(
    (record) =>
      Math.abs(Date.parse(record.timeCreated) - incidentMs) <= nearMs &&
      ['start', 'success', 'failure'].includes(catalogEvent(record.provider, record.eventId)?.kind ?? ''),
  );
  const proof = factsNamed(facts, 'event-log.record-count');
  if (arrived || proof.length === 0) return [];
  const words = {
    code: 'request-never-arrived',
    severity: 'warning',
    title: text('triage.neverArrived.title'),
    meaning: text('triage.neverArrived.meaning', { heartbeats }),
    nextSteps: [text('triage.neverArrived.time'), text('triage.neverArrived.cloud')],
  } as const;
  return [findingFromFacts(words, proof)];
};
