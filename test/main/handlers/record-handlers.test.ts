import { describe, expect, it, vi } from 'vitest';
import type { JobInput } from '#contract/worker-messages';
import { failure, success } from '#core/model/result';
import { fakeServices } from '#test/support/fake-services';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { createHandlers } from '../../../electron/main/handlers/create-handlers';

const path = 'evidence/SRV1/event-log/application.events.jsonl';
const runs = [
  {
    collector: 'event-log',
    title: 'Application event log',
    host: 'SRV1',
    answers: ['evidence' as const],
    outcome: { status: 'collected' as const },
    artifacts: [
      {
        path,
        sizeBytes: 1,
        sha256: 'ab'.repeat(32),
        collector: 'event-log',
        host: 'SRV1',
        at: '2026-11-18T09:00:00Z',
      },
    ],
    facts: [],
    startedAt: '2026-11-18T09:00:00.000Z',
    durationMs: 5,
  },
];

async function setUp() {
  const asked: (JobInput<'page-records'> | JobInput<'find-record'>)[] = [];
  const services = fakeServices({
    home: temporaryFolder(),
    staging: { runs, interrupted: false },
    jobs: {
      'page-records': (input) => {
        asked.push(input);
        return success({ total: 7, records: [] });
      },
      'find-record': (input) => {
        asked.push(input);
        return success({ index: null });
      },
    },
  });
  const handlers = createHandlers(services);
  const { id: caseId } = unwrap(await handlers['draft:create']({ sample: false }));
  return { asked, handlers, caseId, staging: services.drafts.folderOf(caseId).staging };
}

describe('records', () => {
  it('come from the file of the host that is named, which the window does not know', async () => {
    const { asked, handlers, caseId, staging } = await setUp();
    const of = { caseId, host: 'SRV1', words: 'ada' };
    expect(unwrap(await handlers['records:page']({ ...of, first: 50, count: 25 })).total).toBe(7);
    expect(unwrap(await handlers['records:find']({ ...of, recordId: 39581 })).index).toBeNull();
    expect(asked).toEqual([
      { staging, path, words: 'ada', first: 50, count: 25 },
      { staging, path, words: 'ada', recordId: 39581 },
    ]);
  });

  it('are told to be missing where none were collected', async () => {
    const { asked, handlers, caseId } = await setUp();
    const other = await handlers['records:page']({ caseId, host: '../SRV2', words: '', first: 0, count: 1 });
    expect(other).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(asked).toEqual([]);
  });

  it('have no XML where the log itself was not kept', async () => {
    const { handlers, caseId } = await setUp();
    const of = { caseId, host: 'SRV1', recordId: 1, at: '', provider: 'ADSync', eventId: 6941 };
    expect(unwrap(await handlers['records:xml'](of))).toEqual({ xml: null });
  });

  it('stop reading XML for a record when another one is asked for, or none', async () => {
    const [run] = runs;
    const [events] = run?.artifacts ?? [];
    const log = { ...events, path: path.replace('.events.jsonl', '.evtx') };
    const signals: AbortSignal[] = [];
    const services = fakeServices({
      home: temporaryFolder(),
      staging: { runs: [{ ...run, artifacts: [events, log] }] as typeof runs, interrupted: false },
    });
    const worker: typeof services.worker = {
      ...services.worker,
      run: (_, __, { signal } = {}) =>
        new Promise((resolve) => {
          if (signal !== undefined) signals.push(signal);
          signal?.addEventListener('abort', () => resolve(failure('cancelled', 'Cancelled.')));
        }),
    };
    const handlers = createHandlers({ ...services, worker });
    const { id: caseId } = unwrap(await handlers['draft:create']({ sample: false }));
    const of = { caseId, host: 'SRV1', at: '', provider: 'ADSync', eventId: 6941 };
    const early = handlers['records:xml']({ ...of, recordId: 1 });
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    const late = handlers['records:xml']({ ...of, recordId: 2 });
    expect(await early).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    await handlers['records:stop-xml']({ caseId });
    expect(await late).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });
});
