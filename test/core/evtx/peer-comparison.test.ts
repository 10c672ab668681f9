import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atMost } from '#test/support/evtx-peers/at-most';
import { compareReadings } from '#test/support/evtx-peers/compare-readings';
import { countsOf, knownCounts, unknownDifferences } from '#test/support/evtx-peers/comparison-counts';
import { type ComparedLog, comparisonTable, countsByPeer } from '#test/support/evtx-peers/comparison-table';
import { differenceKinds } from '#test/support/evtx-peers/difference-kinds';
import { evtxexport } from '#test/support/evtx-peers/evtxexport';
import { type OurReading, readOurs } from '#test/support/evtx-peers/our-reading';
import type { PeerReading } from '#test/support/evtx-peers/peer-reading';
import { pythonEvtx } from '#test/support/evtx-peers/python-evtx';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';

/**
 * Our canonical XML beside that of two readers which share nothing with ours, over all real event logs, value by
 * value. A difference that is of no known kind fails, and so does a count that is another than in known-counts.json.
 *
 * `npx vitest run test/core/evtx/peer-comparison.test.ts` writes the result as a table to .cache/peer-comparison.md
 * and the counts, as known-counts.json has them, to .cache/peer-comparison.json.
 */
const results = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const knownCountsFile = new URL('../../support/evtx-peers/known-counts.json', import.meta.url);
const known = knownCounts.parse(JSON.parse(readFileSync(knownCountsFile, 'utf8')));
const peers = [evtxexport, pythonEvtx].map((peer) => ({ ...peer, isHere: peer.isPresent() }));
const files = sharedLogsPresent ? largestFirst() : ['every event log'];

/** So that no long reading is left for the end. */
function largestFirst(): readonly string[] {
  const names = readdirSync(sharedLog('')).filter((name) => name.endsWith('.evtx'));
  return names.toSorted((a, b) => statSync(sharedLog(b)).size - statSync(sharedLog(a)).size);
}

describe('our XML and that of other readers', () => {
  const peerReadings = new Map<string, Promise<PeerReading>>();
  const ourReadings = new Map<string, Promise<OurReading>>();
  const compared: ComparedLog[] = [];
  const end = new AbortController();

  // python-evtx takes most of the time: two runs at once while we compare.
  beforeAll(() => {
    const queued = atMost(2);
    for (const { name, isHere, read } of peers) {
      for (const file of isHere && sharedLogsPresent ? files : []) {
        const reading = queued(() => read(sharedLog(file), end.signal));
        reading.catch(() => undefined);
        peerReadings.set(`${name} ${file}`, reading);
      }
    }
  });

  afterAll(() => {
    end.abort();
    if (compared.length !== files.length * peers.length) return;
    mkdirSync(results, { recursive: true });
    writeFileSync(`${results}peer-comparison.md`, comparisonTable(compared));
    writeFileSync(`${results}peer-comparison.json`, `${JSON.stringify(countsByPeer(compared), null, 2)}\n`);
  });

  for (const { name, version, isHere } of peers) {
    const note = isHere ? sharedLogsNote : ` (skipped: ${name} ${version} is not installed)`;
    describe.skipIf(!isHere || !sharedLogsPresent)(`${name} ${version}${note}`, () => {
      test.for(files)('%s', { timeout: 600_000 }, async (file) => {
        const theirs = await peerReadings.get(`${name} ${file}`);
        if (!theirs) throw new Error(`${name} did not read ${file}`);
        const reading = ourReadings.get(file) ?? readOurs(sharedLog(file));
        ourReadings.set(file, reading);
        const ours = await reading;
        const comparison = compareReadings(ours, theirs, readFileSync(sharedLog(file)));
        const counts = countsOf(comparison);
        compared.push({
          file,
          peer: name,
          ours: ours.records.length,
          theirs: theirs.records.length,
          counts,
        });
        expect(unknownDifferences(file, comparison.records)).toEqual([]);
        expect(comparison.isSameOrder).toBe(true);
        expect(counts).toEqual(known[name]?.[file]);
      });
    });
  }
});

test('every kind of difference that is allowed occurs, and no other', () => {
  const counted = Object.values(known).flatMap((logs) => Object.values(logs));
  const occurring = new Set(counted.flatMap(({ kinds }) => Object.keys(kinds)));
  expect([...occurring].sort()).toEqual(Object.keys(differenceKinds).sort());
});
