import type { Fact } from '../model/fact';
import type { Finding } from './triage-report';

/** A record of a writeback provider, as far as the rules need it. */
export type TriageRecord = {
  readonly recordId: number;
  readonly timeCreated: string;
  readonly host: string;
  readonly provider: string;
  readonly eventId: number;
  /** All values of the event, one blank between them. */
  readonly text: string;
};

/** Everything the rules look at. Records are those in the window, in the order of the log, without heartbeats. */
export type TriageContext = {
  readonly records: readonly TriageRecord[];
  readonly heartbeats: number;
  readonly facts: readonly Fact[];
  /** ISO instant of the incident, when the case has one. */
  readonly incidentInstant: string | undefined;
  /** When the evidence was gathered, ISO instant. */
  readonly gatheredAt: string;
};

/** Looks at the evidence and says what it means; no finding without a record or fact that proves it. */
export type TriageRule = (context: TriageContext) => readonly Finding[];
