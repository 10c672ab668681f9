import type { Fact } from '../../model/fact';
import { text } from '../../texts/text';
import { finding } from '../finding-from';
import { confidence } from '../judge';
import type { TriageRule } from '../triage-context';

/** Clocks differ by some minutes without anything being wrong. */
const toleranceMs = 5 * 60_000;

/** The incident lies after the evidence was gathered: the date, the clock or the zone is wrong. */
export const incidentInFuture: TriageRule = ({ incident, gatheredAt }) => {
  const { instant } = incident;
  if (instant === undefined || !(Date.parse(instant) - Date.parse(gatheredAt) > toleranceMs)) return [];
  const fact: Fact = {
    name: 'incident.instant',
    value: instant,
    origin: { kind: 'person', source: text('triage.conflict.typed') },
    host: 'case',
    at: gatheredAt,
  };
  const words = {
    code: 'incident-in-future',
    severity: 'error',
    title: text('triage.future.title', { instant, gatheredAt }),
    meaning: text('triage.future.meaning'),
    nextSteps: [text('triage.future.date'), text('triage.neverArrived.time')],
  } as const;
  const judged = {
    confidence: confidence('high', 'triage.because.clock'),
    relation: 'explains-incident',
  } as const;
  return [finding(words, { facts: [fact] }, judged)];
};
