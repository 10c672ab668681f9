import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectHeartbeats } from '#core/triage/heartbeat-tracks';
import { made } from './made-records';

const beat = (recordId: number, minutes: number, namespace = 'ssprweu-1', host = 'AADC01') =>
  made(
    recordId,
    new Date(Date.UTC(2026, 10, 18) + minutes * 60_000).toISOString(),
    31019,
    `HeartBeat for Namespace: ${namespace} Endpoint: x`,
    { host },
  );

function tracksOf(beats: readonly ReturnType<typeof beat>[]) {
  const collector = collectHeartbeats();
  for (const record of beats) collector.add(record);
  return collector;
}

it('makes a track for each host and namespace, with the silences above ten minutes', () => {
  const beats = [
    beat(1, 0),
    beat(2, 0, 'ssprneu-1'),
    beat(3, 5),
    beat(4, 15),
    beat(5, 26),
    beat(6, 5, 'ssprweu-1', 'AADC02'),
  ];
  expect(tracksOf(beats).tracks()).toMatchObject([
    {
      host: 'AADC01',
      namespace: 'ssprweu-1',
      count: 4,
      firstRecordId: 1,
      lastRecordId: 5,
      silences: [{ durationMs: 660_000, afterRecordId: 4, beforeRecordId: 5 }],
    },
    { host: 'AADC01', namespace: 'ssprneu-1', count: 1, silences: [] },
    { host: 'AADC02', namespace: 'ssprweu-1', count: 1, silences: [] },
  ]);
});

it('gives the same whatever the order in the file', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 })
        .chain((minutes) =>
          fc.tuple(fc.constant(minutes), fc.shuffledSubarray(minutes, { minLength: minutes.length })),
        ),
      ([minutes, shuffled]) => {
        const tracks = (given: readonly number[]) => tracksOf(given.map((at) => beat(at, at))).tracks();
        expect(tracks(shuffled)).toEqual(tracks(minutes));
        const [track] = tracks(minutes);
        expect(track?.count).toBe(minutes.length);
      },
    ),
  );
});

it('keeps to so many namespaces, and counts what it left', () => {
  const collector = tracksOf(Array.from({ length: 70 }, (_, index) => beat(index, index, `sspr-${index}`)));
  expect(collector.tracks()).toHaveLength(64);
  expect(collector.counts()).toEqual({ kept: 64, of: 70 });
});

it('keeps the heartbeats of the last of many hosts as well as those of the first', () => {
  const collector = collectHeartbeats();
  const hosts = Array.from({ length: 300 }, (_, index) => `AADC${index}`);
  for (const host of hosts) {
    collector.add(beat(1, 0, 'ssprweu-1', host));
    collector.add(beat(2, 5, 'ssprweu-1', host));
    collector.endHost(host);
  }
  expect(collector.tracks().map(({ host }) => host)).toEqual(hosts);
  expect(collector.counts()).toEqual({ kept: 600, of: 600 });
});
