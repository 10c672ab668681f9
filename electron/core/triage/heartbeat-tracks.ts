import { parseMessage } from './operations/parse-message';
import type { TriageRecord } from './triage-context';

/** The listener sends one about every five minutes; above ten it was not there. Source: domain facts on event 31019. */
export const longestRhythmMs = 10 * 60_000;
const mostTracks = 64;
const mostBeats = 200_000;
const mostSilences = 100;

/** A span without heartbeats of one namespace, longer than the rhythm explains. */
export type HeartbeatSilence = {
  readonly from: string;
  readonly to: string;
  readonly durationMs: number;
  /** EventRecordIDs of the heartbeats around it. */
  readonly afterRecordId: number;
  readonly beforeRecordId: number;
};

/** The heartbeats of one namespace on one host. */
export type HeartbeatTrack = {
  readonly host: string;
  /** Empty where the text names none. */
  readonly namespace: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly firstRecordId: number;
  readonly lastRecordId: number;
  /** The first 100. */
  readonly silences: readonly HeartbeatSilence[];
};

/** The event by which the listener says that it is there, every five minutes for each namespace. */
export function isHeartbeat({ provider, eventId }: Pick<TriageRecord, 'provider' | 'eventId'>): boolean {
  return eventId === 31019 && provider.toLowerCase() === 'passwordresetservice';
}

/** Whether no heartbeat of it stands around a moment where the rhythm would have one. */
export function isSilentAt({ from, to, silences }: HeartbeatTrack, atMs: number): boolean {
  return (
    atMs < Date.parse(from) - longestRhythmMs ||
    atMs > Date.parse(to) + longestRhythmMs ||
    silences.some((silence) => atMs > Date.parse(silence.from) && atMs < Date.parse(silence.to))
  );
}

type Beat = { readonly atMs: number; readonly at: string; readonly recordId: number };

/** Takes heartbeats in any order, in bounded memory, and gives what they come to. */
export type HeartbeatCollector = {
  readonly add: (record: TriageRecord) => void;
  readonly tracks: () => readonly HeartbeatTrack[];
  /** How many heartbeats were counted, and how many of them the tracks rest on. */
  readonly counts: () => { readonly kept: number; readonly of: number };
};

export function collectHeartbeats(): HeartbeatCollector {
  const tracks = new Map<string, { host: string; namespace: string; beats: Beat[] }>();
  let kept = 0;
  let of = 0;
  return {
    add: ({ host, timeCreated, recordId, text }) => {
      of += 1;
      const namespace = parseMessage(text).namespace ?? '';
      const key = `${host}\u0000${namespace}`;
      const atMs = Date.parse(timeCreated);
      let track = tracks.get(key);
      if (!Number.isFinite(atMs) || kept >= mostBeats || (track === undefined && tracks.size >= mostTracks))
        return;
      if (track === undefined) {
        track = { host, namespace, beats: [] };
        tracks.set(key, track);
      }
      kept += 1;
      track.beats.push({ atMs, at: timeCreated, recordId });
    },
    tracks: () =>
      [...tracks.values()].flatMap(({ host, namespace, beats }) => trackOf(host, namespace, beats)),
    counts: () => ({ kept, of }),
  };
}

function trackOf(host: string, namespace: string, given: readonly Beat[]): readonly HeartbeatTrack[] {
  const beats = [...given].sort((a, b) => a.atMs - b.atMs || a.recordId - b.recordId);
  const [first] = beats;
  const last = beats.at(-1);
  if (first === undefined || last === undefined) return [];
  const silences: HeartbeatSilence[] = [];
  let before = first;
  for (const beat of beats) {
    if (beat.atMs - before.atMs > longestRhythmMs && silences.length < mostSilences) {
      silences.push(silenceBetween(before, beat));
    }
    before = beat;
  }
  return [
    {
      host,
      namespace,
      count: beats.length,
      from: first.at,
      to: last.at,
      firstRecordId: first.recordId,
      lastRecordId: last.recordId,
      silences,
    },
  ];
}

function silenceBetween(before: Beat, after: Beat): HeartbeatSilence {
  return {
    from: before.at,
    to: after.at,
    durationMs: after.atMs - before.atMs,
    afterRecordId: before.recordId,
    beforeRecordId: after.recordId,
  };
}
