import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixedClock } from '#core/model/clock';
import type { CollectorRun } from '#core/model/outcome';
import { triageEvidence } from '#core/run/triage-evidence';
import { temporaryFolder } from '#test/support/temporary-folder';

const at = '2026-11-18T10:00:00.000Z';

async function reportOf(content: string | undefined, facts: CollectorRun['facts'] = []) {
  const stagingDirectory = temporaryFolder();
  const path = 'application.events.jsonl';
  if (content !== undefined) writeFileSync(join(stagingDirectory, path), content);
  const run: CollectorRun = {
    collector: 'event-log',
    title: 'Event log',
    host: 'AADC01',
    answers: ['evidence'],
    outcome: { status: 'collected' },
    artifacts: [{ path, sizeBytes: 1, sha256: 'x', collector: 'event-log', host: 'AADC01', at }],
    facts,
    startedAt: at,
    durationMs: 0,
  };
  return await triageEvidence({
    caseFile: { schema: 'casebundle.case/1' },
    runs: [run],
    stagingDirectory,
    window: undefined,
    clock: fixedClock(at),
    signal: new AbortController().signal,
  });
}

async function timelineOf(events: readonly (readonly [provider: string, eventId: number])[]) {
  const lines = events.map(([provider, eventId], index) => line(index + 1, provider, eventId));
  const report = await reportOf(['no json', ...lines].join('\n'));
  return report.timeline.map(({ eventId }) => eventId);
}

function line(recordId: number, provider = 'PasswordResetService', eventId = 31001): string {
  return JSON.stringify({ recordId, timeCreated: at, provider, eventId, data: ['text'] });
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

it('passes over a line that is too long to be a record', async () => {
  const tooLong = JSON.stringify({ ...JSON.parse(line(1)), data: ['x'.repeat(5 * 1024 * 1024)] });
  const report = await reportOf(`${tooLong}\n${line(2)}\n`);
  expect(report.timeline.map(({ recordId }) => recordId)).toEqual([2]);
});

it('takes a log whose records are gone as one that was not read', async () => {
  const origin = { kind: 'event-log', source: 'Application' } as const;
  const count = { name: 'event-log.record-count', value: 3, origin, host: 'AADC01', at } as const;
  const read = await reportOf(`${line(1)}\n`, [count]);
  expect(read.coverage[0]?.verdict).toBe('damaged');
  const gone = await reportOf(undefined, [count]);
  expect(gone.coverage[0]?.verdict).toBe('not-collected');
  expect(gone.coverage[0]?.explanation).toContain('application.events.jsonl could not be read');
});
