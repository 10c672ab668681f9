import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedClock } from '#core/model/clock';
import type { CollectorRun } from '#core/model/outcome';
import { triageEvidence } from '#core/run/triage-evidence';
import { temporaryFolder } from '#test/support/temporary-folder';

const at = '2026-11-18T10:00:00.000Z';

async function timelineOf(events: readonly (readonly [provider: string, eventId: number])[]) {
  const stagingDirectory = temporaryFolder();
  const path = 'application.events.jsonl';
  const lines = events.map(([provider, eventId], index) =>
    JSON.stringify({ recordId: index + 1, timeCreated: at, provider, eventId, data: ['text'] }),
  );
  writeFileSync(join(stagingDirectory, path), ['no json', ...lines].join('\n'));
  const run: CollectorRun = {
    collector: 'event-log',
    title: 'Event log',
    host: 'AADC01',
    answers: ['evidence'],
    outcome: { status: 'collected' },
    artifacts: [{ path, sizeBytes: 1, sha256: 'x', collector: 'event-log', host: 'AADC01', at }],
    facts: [],
    startedAt: at,
    durationMs: 0,
  };
  const report = await triageEvidence({
    caseFile: { schema: 'casebundle.case/1' },
    runs: [run],
    stagingDirectory,
    window: undefined,
    clock: fixedClock(at),
    signal: new AbortController().signal,
  });
  return report.timeline.map(({ eventId }) => eventId);
}

it('leaves out what the catalogue does not know, heartbeats, and the usual work of other components', async () => {
  const timeline = await timelineOf([
    ['PasswordResetService', 31001],
    ['ADSync', 405],
    ['Directory Synchronization', 657],
    ['PasswordResetService', 31019],
    ['Other', 31002],
    ['Entra Connect Admin Actions', 2617],
    ['PasswordResetService', 33004],
  ]);
  expect(timeline).toEqual([31001, 2617, 33004]);
});
