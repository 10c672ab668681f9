import type { Fact } from '../model/fact';
import type { Coverage } from './coverage-schema';
import type { Finding } from './finding-schema';
import type { HeartbeatTrack } from './heartbeat-tracks';
import type { Incident } from './incident';
import type { Operation } from './operation-schema';

/** A record of a writeback provider, as far as the rules need it. */
export type TriageRecord = {
  readonly recordId: number;
  readonly timeCreated: string;
  readonly host: string;
  readonly provider: string;
  readonly eventId: number;
  /** All values of the event as one text, names before those that have one. */
  readonly text: string;
};

/** Part of a log that was asked for; both ends inclusive ISO instants. */
export type AskedWindow = { readonly fromInstant: string; readonly toInstant: string };

/** Everything the rules look at. */
export type TriageContext = {
  /** In the order of time, without heartbeats and routine; those in the window and some around it. */
  readonly records: readonly TriageRecord[];
  readonly operations: readonly Operation[];
  readonly heartbeats: readonly HeartbeatTrack[];
  readonly facts: readonly Fact[];
  readonly coverage: readonly Coverage[];
  readonly incident: Incident;
  readonly window: AskedWindow | undefined;
  /** When the evidence was gathered, ISO instant. */
  readonly gatheredAt: string;
};

/** Looks at the evidence and says what it means; no finding without a record or fact that proves it. */
export type TriageRule = (context: TriageContext) => readonly Finding[];
