import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { eventLogCollector } from '#core/collectors/event-log';
import { fixedClock } from '#core/model/clock';
import { folderFiles } from '#core/run/triage-input/folder-files';
import { gatherStored } from '#core/run/triage-input/gather-stored';
import { collectWith } from '#test/support/collect-with';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { fakeHost } from '#test/support/fake-host';
import { passwordResetEvent } from '#test/support/sample-story/classic-event';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const collected = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
const earlier = { fromInstant: '2026-11-10T07:00:00Z', toInstant: '2026-11-10T09:00:00Z' };
const records = (time: string, count: number, firstId: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...passwordResetEvent(time, 31019, 'HeartBeat'),
    recordId: firstId + index,
  }));
const inside = records('2026-11-18T08:14:06.0000000Z', 5, 200);
const before = records('2026-11-10T08:00:00.0000000Z', 100, 100);

/** What a live server left with `--full-log`, and the triage of it for a window. */
async function gathered(window: typeof collected, leavesOutWhole = false) {
  const host = fakeHost({
    kind: 'local',
    runTool: (_, [verb, source, target = '']) => {
      const chunks = source === 'Application' ? [before, inside] : [inside];
      if (verb === 'epl') writeFileSync(target, buildEventLog({ chunks }));
      return verb === 'gl' && source !== 'Application' ? { exitCode: 15_007 } : {};
    },
  });
  const { runs, directory } = await collectWith([host], [eventLogCollector], {
    fullLog: true,
    window: collected,
  });
  const { signal } = new AbortController();
  const scratchDirectory = temporaryFolder();
  const whole = 'evidence/SERVER1/event-log/application-full.evtx';
  const stored = {
    runs,
    files: folderFiles(directory, { signal }),
    window: collected,
    gatheredAt: undefined,
    leftOut: new Set(leavesOutWhole ? [whole] : []),
  };
  const clock = fixedClock('2026-11-22T10:00:00Z');
  const question = { caseFile: emptyCase, window };
  const evidence = unwrap(await gatherStored(stored, question, { scratchDirectory, clock, signal }));
  const listed = (evidence.runs[0]?.artifacts ?? []).filter(({ path }) => path.endsWith('.jsonl'));
  const ids = listed.flatMap(({ path }) => [
    ...readFileSync(join(scratchDirectory, path), 'utf8').matchAll(/"recordId":/g),
  ]);
  return {
    names: listed.map(({ path }) => path.replace(/^.*\//, '')),
    ids: ids.length,
    problems: evidence.problems,
  };
}

it('takes the records that were listed for the same window, each once', async () => {
  expect(await gathered(collected)).toEqual({ names: ['application.events.jsonl'], ids: 5, problems: [] });
});

it('reads another window out of the whole log, which has it', async () => {
  expect(await gathered(earlier)).toMatchObject({
    names: ['application-full.events.jsonl'],
    ids: 100,
    problems: [],
  });
});

it('says how far the records reach where the whole log is not there', async () => {
  expect(await gathered(earlier, true)).toMatchObject({
    ids: 0,
    problems: [{ message: expect.stringContaining('2026-11-18T08:00:00') }],
  });
});
