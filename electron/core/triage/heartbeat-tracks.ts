import { parseMessage } from './operations/parse-message';
import type { TriageRecord } from './triage-context';

/** The listener sends one about every five minutes; above ten it was not there. Source: domain facts on event 31019. */
export const longestRhythmMs = 10 * 60_000;
/** Bounds for one host; those before it have given back what they took. */
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

/** Takes the heartbeats of one host after another, each in any order, in bounded memory, and gives what they come to. */
export type HeartbeatCollector = {
  readonly add: (record: TriageRecord) => void;
  /** No more heartbeats of that host come: only what they come to is kept. */
  readonly endHost: (host: string) => void;
  readonly tracks: () => readonly HeartbeatTrack[];
  /** How many heartbeats were counted, and how many of them the tracks rest on. */
  readonly counts: () => { readonly kept: number; readonly of: number };
};

export function collectHeartbeats(): HeartbeatCollector {
  const ended: HeartbeatTrack[] = [];
  const hosts = new Map<string, { readonly namespaces: Map<string, Beat[]>; beats: number }>();
  let kept = 0;
  let of = 0;
  const tracksOf = (host: string) =>
    [...(hosts.get(host)?.namespaces ?? [])].flatMap(([namespace, beats]) => trackOf(host, namespace, beats));
  return {
    add: ({ host, timeCreated, recordId, text }) => {
      of += 1;
      const namespace = parseMessage(text).namespace ?? '';
      const atMs = Date.parse(timeCreated);
      const own = hosts.get(host) ?? { namespaces: new Map<string, Beat[]>(), beats: 0 };
      hosts.set(host, own);
      const track = own.namespaces.get(namespace);
      const isOver = own.beats >= mostBeats || (track === undefined && own.namespaces.size >= mostTracks);
      if (!Number.isFinite(atMs) || isOver) return;
      const beat = { atMs, at: timeCreated, recordId };
      if (track === undefined) own.namespaces.set(namespace, [beat]);
      else track.push(beat);
      own.beats += 1;
      kept += 1;
    },
    endHost: (host) => {
      ended.push(...tracksOf(host));
      hosts.delete(host);
    },
    tracks: () => [...ended, ...[...hosts.keys()].flatMap(tracksOf)],
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
