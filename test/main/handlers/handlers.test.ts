import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobInput } from '#contract/worker-messages';
import type { CollectorRun } from '#core/model/outcome';
import { failure, success } from '#core/model/result';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import { type FakeOptions, fakeServices } from '#test/support/fake-services';
import { pictures } from '#test/support/pictures';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { createHandlers } from '../../../electron/main/handlers/create-handlers';

const run: CollectorRun = {
  collector: 'event-log',
  title: 'Application event log',
  host: 'SRV1',
  answers: ['evidence'],
  outcome: { status: 'collected' },
  artifacts: [],
  facts: [],
  startedAt: '2026-11-18T09:00:00.000Z',
  durationMs: 5,
};

async function setUp(options: Omit<FakeOptions, 'home'> = {}) {
  const home = await temporaryFolder();
  const services = fakeServices({ ...options, home });
  const handlers = createHandlers(services);
  const draft = unwrap(await handlers['draft:create']({ sample: false }));
  return { home, services, handlers, draftId: draft.id };
}

describe('collection', () => {
  const local = { windowHours: 48, fullLog: true };
  const onWindows = { platform: 'win32' as const };
  const step = {
    kind: 'collector' as const,
    host: 'SRV1',
    collector: 'event-log',
    message: '',
    elapsedMs: 1,
  };

  it('answers at once, tells how it goes, and ends with the draft', async () => {
    const asked: JobInput<'collect'>[] = [];
    const { services, handlers, draftId } = await setUp({
      ...onWindows,
      jobs: {
        collect: (input, { onProgress }) => {
          asked.push(input);
          onProgress?.({ ...step, state: 'running' });
          return success({ triage: emptyTriageReport });
        },
      },
    });
    const only = { host: 'SRV1', collectors: ['event-log'] };
    const { runId } = unwrap(await handlers['collection:start']({ draftId, ...local, only }));
    const ended = await services.waitFor('ended');
    expect(asked).toMatchObject([
      { sources: [{ id: 'local', source: { kind: 'local' } }], windowHours: 48, fullLog: true, only },
    ]);
    expect(asked[0]?.checkConnectivity).toBe(false);
    expect(asked[0]?.staging).toBe(services.drafts.folderOf(draftId).staging);
    expect(services.sent.map(({ value }) => value.kind)).toEqual(['collector', 'ended']);
    expect(services.sent[0]?.value).toMatchObject({ runId, draftId, host: 'SRV1', collector: 'event-log' });
    expect(ended.value).toMatchObject({ runId, draftId, draft: { id: draftId, windowHours: 48 } });
  });

  it('tells what stopped it, and the draft is free again', async () => {
    const { services, handlers, draftId } = await setUp({
      ...onWindows,
      jobs: { collect: () => failure('worker-stopped', 'It stopped.') },
    });
    unwrap(await handlers['collection:start']({ draftId, ...local }));
    expect((await services.waitFor('failed')).value).toMatchObject({ problem: { code: 'worker-stopped' } });
    expect((await handlers['collection:start']({ draftId, ...local })).ok).toBe(true);
  });

  it('keeps a second collection, a package and a delete away meanwhile; cancel reaches the worker', async () => {
    const { services, handlers, draftId } = await setUp({
      ...onWindows,
      chosen: '/out',
      jobs: {
        collect: (_input, { signal }) =>
          new Promise((resolve) => {
            signal?.addEventListener('abort', () => resolve(failure('cancelled', 'Cancelled.')));
          }),
      },
    });
    const folder = unwrap(await handlers['package:choose-folder']());
    const { runId } = unwrap(await handlers['collection:start']({ draftId, ...local }));
    for (const refused of [
      await handlers['collection:start']({ draftId, ...local }),
      await handlers['package:make']({ draftId, folder: folder?.token ?? '' }),
      await handlers['draft:delete']({ draftId }),
    ]) {
      expect(refused).toMatchObject({ ok: false, problem: { code: 'busy' } });
    }
    unwrap(await handlers['collection:cancel']({ runId: 'another' }));
    expect(services.sent).toEqual([]);
    unwrap(await handlers['collection:cancel']({ runId }));
    expect((await services.waitFor('failed')).value).toMatchObject({ problem: { code: 'cancelled' } });
    expect((await handlers['draft:delete']({ draftId })).ok).toBe(true);
  });
});

describe('what runs for a draft', () => {
  it('is told with the draft that is opened meanwhile, a collection with how its collectors stand', async () => {
    let finish = (): void => undefined;
    const collectors = [
      { collector: 'event-log', host: 'SRV1', state: 'ended' as const, message: '', elapsedMs: 5, run },
      { collector: 'event-log', host: 'SRV2', state: 'running' as const, message: 'reading', elapsedMs: 7 },
    ];
    const { services, handlers, draftId } = await setUp({
      chosen: '/evidence',
      jobs: {
        collect: (_input, { onProgress }) =>
          new Promise((resolve) => {
            for (const one of collectors) onProgress?.({ kind: 'collector', ...one });
            finish = () => resolve(success({ triage: emptyTriageReport }));
          }),
      },
    });
    expect(unwrap(await handlers['draft:open']({ draftId })).activeJob).toBeUndefined();
    unwrap(await handlers['source:add']({ draftId, add: { kind: 'folder' } }));
    const only = { host: 'SRV1' };
    const start = { draftId, windowHours: 1, fullLog: false, only };
    const { runId } = unwrap(await handlers['collection:start'](start));
    await services.waitFor('collector');
    expect(unwrap(await handlers['draft:open']({ draftId })).activeJob).toEqual({
      kind: 'collection',
      runId,
      only,
      startedAt: '2026-11-18T09:00:00.000Z',
      collectors,
    });
    finish();
    await services.waitFor('ended');
    expect(unwrap(await handlers['draft:open']({ draftId })).activeJob).toBeUndefined();
  });

  it('is a package with its step', async () => {
    const { services, handlers, draftId } = await setUp({
      chosen: '/out',
      jobs: {
        package: (_input, { onProgress, signal }) =>
          new Promise((resolve) => {
            onProgress?.({ step: 'writing', doneBytes: 1, totalBytes: 4 });
            signal?.addEventListener('abort', () => resolve(failure('cancelled', 'Cancelled.')));
          }),
      },
    });
    const folder = unwrap(await handlers['package:choose-folder']())?.token ?? '';
    unwrap(await handlers['package:make']({ draftId, folder }));
    await services.waitFor('step');
    expect(unwrap(await handlers['draft:open']({ draftId })).activeJob).toMatchObject({
      kind: 'package',
      progress: { step: 'writing', doneBytes: 1, totalBytes: 4 },
    });
    unwrap(await handlers['package:cancel']({ draftId }));
    await services.waitFor('failed');
  });
});

describe('package', () => {
  it('remembers the package with the draft until its file is gone', async () => {
    const out = await temporaryFolder();
    const file = path.join(out, 'a.zip');
    const made = { path: file, fileName: 'a.zip', sizeBytes: 4, sha256: 'ab', entries: 9, madeAt: 'now' };
    const { services, handlers, draftId } = await setUp({
      chosen: out,
      jobs: {
        package: async ({ outputFolder }, { onProgress }) => {
          expect(outputFolder).toBe(out);
          onProgress?.({ step: 'writing', doneBytes: 1, totalBytes: 4 });
          await writeFile(file, 'PK..');
          return success(made);
        },
      },
    });
    const folder = unwrap(await handlers['package:choose-folder']());
    unwrap(await handlers['package:make']({ draftId, folder: folder?.token ?? '' }));
    const ended = await services.waitFor('ended');
    expect(services.sent.map(({ value }) => value.kind)).toEqual(['step', 'ended']);
    expect(ended.value).toMatchObject({ made, draft: { lastPackage: made } });

    const { lastPackage } = unwrap(await handlers['draft:open']({ draftId }));
    unwrap(await handlers['package:show']({ package: lastPackage?.token ?? '' }));
    expect(services.shown).toEqual([file]);
    await rm(file);
    const gone = await handlers['package:show']({ package: lastPackage?.token ?? '' });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'file-not-found' } });
    expect(unwrap(await handlers['draft:open']({ draftId })).lastPackage).toBeUndefined();
  });

  it('shows nothing for a token that main never gave out', async () => {
    const { services, handlers } = await setUp();
    expect(await handlers['package:show']({ package: 'guessed' })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    expect(services.shown).toEqual([]);
  });

  it('does nothing when the dialog was closed', async () => {
    const { handlers, draftId } = await setUp();
    expect(unwrap(await handlers['package:choose-folder']())).toBeNull();
    expect(unwrap(await handlers['package:choose']())).toBeNull();
    expect(unwrap(await handlers['source:add']({ draftId, add: { kind: 'folder' } }))).toBeNull();
  });
});

describe('findings', () => {
  it('are made anew when the time of the incident changed, and only then', async () => {
    let made = 0;
    const { handlers, draftId } = await setUp({
      staging: { runs: [run], interrupted: false },
      jobs: {
        triage: () => {
          made += 1;
          return success(emptyTriageReport);
        },
      },
    });
    unwrap(await handlers['draft:open']({ draftId }));
    unwrap(await handlers['draft:open']({ draftId }));
    expect(made).toBe(1);
    const base = { schema: 'casebundle.case/1' } as const;
    unwrap(await handlers['draft:save']({ draftId, caseFile: { ...base, title: 'Other title' } }));
    unwrap(await handlers['draft:open']({ draftId }));
    expect(made).toBe(1);
    const incident = { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' };
    unwrap(await handlers['draft:save']({ draftId, caseFile: { ...base, incident } }));
    unwrap(await handlers['draft:open']({ draftId }));
    expect(made).toBe(2);
  });

  it('that cannot be made do not keep the draft from opening', async () => {
    const { services, handlers, draftId } = await setUp({ staging: { runs: [run], interrupted: true } });
    const draft = unwrap(await handlers['draft:open']({ draftId }));
    expect(draft).toMatchObject({ interruptedRun: true, runs: [{ host: 'SRV1' }] });
    expect(services.log.lines).toHaveLength(1);
  });
});

describe('the small operations', () => {
  it('copy the ticket text that the worker wrote', async () => {
    const { services, handlers, draftId } = await setUp({
      jobs: { summary: () => success({ ticketText: 'Ticket' }) },
    });
    unwrap(await handlers['summary:copy']({ draftId }));
    expect(services.copied).toEqual(['Ticket']);
    expect(unwrap(await handlers['summary:text']({ draftId }))).toEqual({ ticketText: 'Ticket' });
  });

  it('offer this computer on Windows only, and the sample when it is there', async () => {
    const linux = await setUp();
    expect(unwrap(await linux.handlers['source:list']())).toMatchObject([
      { kind: 'local', available: false, reason: expect.stringContaining('Windows') },
      { kind: 'server', available: false, reason: expect.stringContaining('Windows') },
      { kind: 'folder', available: true },
      { kind: 'sample', available: false },
    ]);
    const assetsFolder = await temporaryFolder();
    await mkdir(path.join(assetsFolder, 'sample'));
    await writeFile(path.join(assetsFolder, 'sample', 'case.json'), '{}');
    const windows = await setUp({ platform: 'win32', assetsFolder });
    expect(unwrap(await windows.handlers['source:list']())).toMatchObject([
      { kind: 'local', available: true, reason: '' },
      { kind: 'server', available: true, reason: '' },
      { kind: 'folder', available: true },
      { kind: 'sample', available: true, reason: '' },
    ]);
  });

  it('remember the theme and the language', async () => {
    const { handlers } = await setUp();
    unwrap(await handlers['app:set-theme']({ theme: 'dark' }));
    unwrap(await handlers['app:set-language']({ language: 'de' }));
    expect(unwrap(await handlers['app:info']())).toEqual({
      version: '1.2.3',
      platform: 'linux',
      theme: 'dark',
      language: 'de',
      nowMs: Date.parse('2026-11-18T09:00:00.000Z'),
    });
  });

  it('copy chosen pictures, and name each that is refused without losing the others', async () => {
    const folder = await temporaryFolder();
    const good = path.join(folder, 'good.png');
    const bad = path.join(folder, 'bad.png');
    await writeFile(good, pictures.png);
    await writeFile(bad, 'no picture');
    const taken = await setUp({ pictures: [good, good] });
    expect(unwrap(await taken.handlers['screenshot:choose']({ draftId: taken.draftId }))).toEqual({
      added: [{ file: 'screenshot-01.png' }, { file: 'screenshot-02.png' }],
      refused: [],
    });
    const gone = path.join(folder, 'gone.png');
    const mixed = await setUp({ pictures: [bad, good, gone, good] });
    const answer = unwrap(await mixed.handlers['screenshot:choose']({ draftId: mixed.draftId }));
    expect(answer.added).toEqual([{ file: 'screenshot-01.png' }, { file: 'screenshot-02.png' }]);
    expect(answer.refused.map(({ code, message }) => [code, message])).toEqual([
      ['attachment-unreadable', expect.stringContaining('bad.png')],
      ['file-not-found', `${gone} is no longer there.`],
    ]);
  });
});
