import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobInput } from '#contract/worker-messages';
import { failure, success } from '#core/model/result';
import { fakeOpened } from '#test/support/fake-api';
import { type FakeJobs, fakeServices } from '#test/support/fake-services';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { createHandlers } from '../../../electron/main/handlers/create-handlers';

const recordsPath = 'evidence/SRV1/event-log/application.events.jsonl';
const { id: _, content, ...about } = fakeOpened;
const artifact = { sizeBytes: 7, sha256: 'ab'.repeat(32), collector: 'event-log', host: 'SRV1' };
const view = {
  ...about,
  content: content && {
    ...content,
    runs: [
      {
        collector: 'event-log',
        title: 'Application event log',
        host: 'SRV1',
        answers: [],
        outcome: { status: 'collected' as const },
        artifacts: [{ ...artifact, path: recordsPath, at: '2026-11-18T09:00:00Z' }],
        facts: [],
        startedAt: '2026-11-18T09:00:00.000Z',
        durationMs: 5,
      },
    ],
    files: [
      {
        path: recordsPath,
        bytes: 7,
        sha256: 'ab'.repeat(32),
        origin: 'collector' as const,
        collector: 'event-log',
        host: 'SRV1',
        isBroken: false,
      },
    ],
  },
};

async function setUp(jobs: FakeJobs = {}) {
  const home = temporaryFolder();
  const zip = path.join(home, 'case.zip');
  await writeFile(zip, 'PK');
  const unpacked: JobInput<'unpack-file'>[] = [];
  const asked: JobInput<'page-records'>[] = [];
  const services = fakeServices({
    home,
    chosen: zip,
    jobs: {
      'open-package': async ({ scratch }) => {
        await mkdir(scratch, { recursive: true });
        return success(view);
      },
      'unpack-file': async (input) => {
        unpacked.push(input);
        return success(undefined);
      },
      'page-records': (input) => {
        asked.push(input);
        return success({ total: 1, records: [] });
      },
      'preview-packed-file': () => success({ kind: 'text', form: 'plain', text: 'x', isCut: false }),
      ...jobs,
    },
  });
  const handlers = createHandlers(services);
  const open = async () => {
    const chosen = unwrap(await handlers['package:choose']());
    return handlers['package:open']({ file: chosen?.token ?? '' });
  };
  return { home, zip, services, handlers, open, unpacked, asked };
}

describe('an open package', () => {
  it('gives its records out of a folder into which they are unpacked once', async () => {
    const { handlers, open, unpacked, asked } = await setUp();
    const { id: caseId } = unwrap(await open());
    const query = { caseId, host: 'SRV1', words: '', first: 0, count: 5 };
    await Promise.all([handlers['records:page'](query), handlers['records:page'](query)]);
    expect(unpacked.map(({ file }) => file.path)).toEqual([recordsPath]);
    expect(asked.map(({ staging, path: file }) => [staging, file])).toEqual(
      Array.from({ length: 2 }, () => [unpacked[0]?.scratch, recordsPath]),
    );
  });

  it('is closed when another one opens, and leaves nothing below the data of the application', async () => {
    const { home, handlers, open, services } = await setUp();
    const first = unwrap(await open());
    const second = unwrap(await open());
    expect(existsSync(path.join(home, 'opened', first.id))).toBe(false);
    expect(existsSync(path.join(home, 'opened', second.id))).toBe(true);
    const gone = await handlers['records:page']({
      caseId: first.id,
      host: 'SRV1',
      words: '',
      first: 0,
      count: 5,
    });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(unwrap(await handlers['package:current']())?.id).toBe(second.id);
    await handlers['package:close']({ packageId: second.id });
    expect(existsSync(path.join(home, 'opened', second.id))).toBe(false);
    expect(unwrap(await handlers['package:current']())).toBeNull();
    unwrap(await open());
    await services.opened.clear();
    expect(existsSync(path.join(home, 'opened'))).toBe(false);
  });

  it('stays open when another file is refused', async () => {
    let refuse = false;
    const { handlers, open } = await setUp({
      'open-package': () => (refuse ? failure('wrong-usage', 'No package.') : success(view)),
    });
    const { id } = unwrap(await open());
    refuse = true;
    expect(await open()).toMatchObject({ ok: false, problem: { code: 'wrong-usage' } });
    expect(unwrap(await handlers['package:current']())?.id).toBe(id);
  });

  it('gives no file that is not in it as it was made, and none of a zip that changed', async () => {
    const { zip, handlers, open, unpacked } = await setUp();
    const { id: packageId } = unwrap(await open());
    unwrap(await handlers['package:read-file']({ packageId, path: recordsPath }));
    for (const file of ['../../secret.txt', 'README.txt']) {
      const refused = await handlers['package:read-file']({ packageId, path: file });
      expect(refused).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    }
    await writeFile(zip, 'PK, and more');
    const changed = await handlers['package:read-file']({ packageId, path: recordsPath });
    expect(changed).toMatchObject({ ok: false, problem: { code: 'evidence-changed' } });
    const query = { caseId: packageId, host: 'SRV1', words: '', first: 0, count: 5 };
    expect(await handlers['records:page'](query)).toMatchObject({ problem: { code: 'evidence-changed' } });
    expect(unpacked).toEqual([]);
  });

  it('gives up an opening that is stopped, and one that another takes the place of', async () => {
    const { home, handlers, open } = await setUp({
      'open-package': (_input, { signal }) =>
        new Promise((resolve) => {
          const end = () => resolve(failure('cancelled', 'Cancelled.'));
          if (signal?.aborted === true) end();
          signal?.addEventListener('abort', end);
        }),
    });
    const first = open();
    const second = open();
    expect(await first).toMatchObject({ problem: { code: 'cancelled' } });
    await handlers['package:stop-opening']();
    expect(await second).toMatchObject({ problem: { code: 'cancelled' } });
    expect(existsSync(path.join(home, 'opened'))).toBe(false);
  });
});

describe('a file that is handed over', () => {
  it('gets a token when it has a place, and a sentence when it has none', async () => {
    const { handlers, zip } = await setUp();
    const given = unwrap(await handlers['file:hand-over']({ path: zip, name: 'case.zip' }));
    expect(given.fileName).toBe('case.zip');
    unwrap(await handlers['package:open']({ file: given.token }));
    for (const nowhere of ['', 'case.zip', '../case.zip']) {
      const refused = await handlers['file:hand-over']({ path: nowhere, name: 'mail.zip' });
      expect(refused).toMatchObject({
        problem: { code: 'file-not-found', message: expect.stringMatching(/^mail\.zip /) },
      });
    }
  });

  it('is given once when the application was started with it', async () => {
    const { handlers, services, zip } = await setUp();
    services.given.put(zip);
    expect(unwrap(await handlers['package:take-given']())?.fileName).toBe('case.zip');
    expect(unwrap(await handlers['package:take-given']())).toBeNull();
  });
});
