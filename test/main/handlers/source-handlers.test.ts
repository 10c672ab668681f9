import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { JobInput } from '#contract/worker-messages';
import { success } from '#core/model/result';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import { type FakeOptions, fakeServices } from '#test/support/fake-services';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { createHandlers } from '../../../electron/main/handlers/create-handlers';

const scope = { windowHours: 24, fullLog: false };

/** A program whose folder dialog answers each time with the next of `folders`, and whose worker notes what it is asked. */
async function setUp(options: Partial<FakeOptions> & { readonly folders?: readonly string[] } = {}) {
  const home = options.home ?? (await temporaryFolder());
  const folders = [...(options.folders ?? [])];
  const asked: JobInput<'collect'>[] = [];
  const planned: JobInput<'plan'>[] = [];
  const services = fakeServices({
    jobs: {
      plan: (input) => {
        planned.push(input);
        return success({ sources: [] });
      },
      collect: (input, { onProgress }) => {
        asked.push(input);
        const hosts = input.sources.map(({ id }, index) => ({ source: id, host: `SRV${index + 1}` }));
        onProgress?.({ kind: 'hosts', hosts });
        return success({ triage: emptyTriageReport });
      },
    },
    ...options,
    home,
  });
  const handlers = createHandlers({
    ...services,
    dialogs: { ...services.dialogs, chooseEvidenceFolder: async () => folders.shift() },
  });
  return { home, services, handlers, asked, planned };
}

async function collect({ handlers, services }: Awaited<ReturnType<typeof setUp>>, draftId: string) {
  unwrap(await handlers['collection:start']({ draftId, ...scope }));
  await services.waitFor('ended');
  services.sent.length = 0;
}

describe('the sources of a case', () => {
  it('begin with this computer on Windows, with nothing elsewhere, and with the sample for the sample', async () => {
    const linux = await setUp();
    expect(unwrap(await linux.handlers['draft:create']({ sample: false })).sources).toEqual([]);
    const windows = await setUp({ platform: 'win32' });
    expect(unwrap(await windows.handlers['draft:create']({ sample: false })).sources).toEqual([
      { id: 'local', kind: 'local', label: '' },
    ]);
  });

  it('are several, each once, and are there after a restart with the path that the window never names', async () => {
    const first = await setUp({ folders: ['/evidence/a', '/evidence/b', '/evidence/a'] });
    const { id: draftId } = unwrap(await first.handlers['draft:create']({ sample: false }));
    const add = { kind: 'folder' as const };
    for (const count of [1, 2, 2]) {
      expect(unwrap(await first.handlers['source:add']({ draftId, add }))).toHaveLength(count);
    }
    const second = await setUp({ home: first.home });
    const { sources } = unwrap(await second.handlers['draft:open']({ draftId }));
    expect(sources.map(({ kind, label }) => [kind, label])).toEqual([
      ['folder', '/evidence/a'],
      ['folder', '/evidence/b'],
    ]);
    unwrap(await second.handlers['collection:plan']({ draftId, fullLog: false }));
    expect(second.planned[0]?.sources.map(({ source }) => source)).toEqual([
      { kind: 'folder', path: '/evidence/a' },
      { kind: 'folder', path: '/evidence/b' },
    ]);
    const [a] = sources;
    expect(unwrap(await second.handlers['source:remove']({ draftId, source: a?.id ?? '' }))).toHaveLength(1);
  });

  it('take servers by their names on Windows alone, and refuse a name that is none', async () => {
    const windows = await setUp({ platform: 'win32' });
    const { id: draftId } = unwrap(await windows.handlers['draft:create']({ sample: false }));
    const add = (names: string[]) =>
      windows.handlers['source:add']({ draftId, add: { kind: 'server', names } });
    expect(
      unwrap(await add(['AADC02', '\\\\aadc02', 'aadc03.contoso.com']))?.map(({ label }) => label),
    ).toEqual(['', 'AADC02', 'aadc03.contoso.com']);
    expect(await add(['AADC04', 'a & b'])).toMatchObject({ ok: false, problem: { code: 'field-invalid' } });
    const linux = await setUp();
    const other = unwrap(await linux.handlers['draft:create']({ sample: false }));
    const refused = await linux.handlers['source:add']({
      draftId: other.id,
      add: { kind: 'server', names: ['AADC02'] },
    });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  });

  it('leave the sample alone: it gives way to others, and is not added to them', async () => {
    const program = await setUp({ folders: ['/evidence/a'] });
    const { handlers } = program;
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    unwrap(await handlers['source:add']({ draftId, add: { kind: 'sample' } }));
    const added = unwrap(await handlers['source:add']({ draftId, add: { kind: 'folder' } }));
    expect(added?.map(({ kind }) => kind)).toEqual(['folder']);
    expect(await handlers['source:add']({ draftId, add: { kind: 'sample' } })).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', message: expect.stringContaining('alone') },
    });
  });

  it('of a draft that an earlier edition stored are the usual ones, and its hours stay', async () => {
    const { handlers, services } = await setUp({ platform: 'win32' });
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    await writeFile(services.drafts.folderOf(draftId).collection, '{"windowHours":48}');
    expect(unwrap(await handlers['draft:open']({ draftId }))).toMatchObject({
      windowHours: 48,
      sources: [{ kind: 'local' }],
      hosts: [],
    });
    await writeFile(services.drafts.folderOf(draftId).collection, 'no JSON');
    expect(unwrap(await handlers['draft:open']({ draftId })).sources).toHaveLength(1);
  });
});

describe('a host that is read again', () => {
  it('is read from its own source, also after a restart and after the source was taken out of the list', async () => {
    const first = await setUp({ folders: ['/evidence/a', '/evidence/b'] });
    const { id: draftId } = unwrap(await first.handlers['draft:create']({ sample: false }));
    for (const add of [{ kind: 'folder' as const }, { kind: 'folder' as const }]) {
      unwrap(await first.handlers['source:add']({ draftId, add }));
    }
    await collect(first, draftId);

    const second = await setUp({ home: first.home });
    const { hosts } = unwrap(await second.handlers['draft:open']({ draftId }));
    expect(hosts.map(({ host, source }) => [host, source.label])).toEqual([
      ['SRV1', '/evidence/a'],
      ['SRV2', '/evidence/b'],
    ]);
    unwrap(await second.handlers['source:remove']({ draftId, source: hosts[1]?.source.id ?? '' }));
    const only = { host: 'SRV2', collectors: ['connect'] };
    unwrap(await second.handlers['collection:start']({ draftId, ...scope, only }));
    await second.services.waitFor('ended');
    expect(second.asked).toMatchObject([
      { only, sources: [{ source: { kind: 'folder', path: '/evidence/b' }, host: 'SRV2' }] },
    ]);
  });

  it('is looked for among the listed sources when it is not known where it was read', async () => {
    const program = await setUp({ folders: ['/evidence/a'] });
    const { id: draftId } = unwrap(await program.handlers['draft:create']({ sample: false }));
    const start = { draftId, ...scope, only: { host: 'OLD' } };
    expect(await program.handlers['collection:start'](start)).toMatchObject({
      ok: false,
      problem: { code: 'wrong-usage' },
    });
    unwrap(await program.handlers['source:add']({ draftId, add: { kind: 'folder' } }));
    unwrap(await program.handlers['collection:start'](start));
    await program.services.waitFor('ended');
    expect(program.asked[0]?.sources).toHaveLength(1);
  });

  it('belongs to the source that was read under its name last', async () => {
    const program = await setUp({ folders: ['/evidence/a', '/evidence/b'] });
    const { handlers } = program;
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    const [a] = unwrap(await handlers['source:add']({ draftId, add: { kind: 'folder' } })) ?? [];
    await collect(program, draftId);
    unwrap(await handlers['source:remove']({ draftId, source: a?.id ?? '' }));
    unwrap(await handlers['source:add']({ draftId, add: { kind: 'folder' } }));
    await collect(program, draftId);
    expect(unwrap(await handlers['draft:open']({ draftId })).hosts).toMatchObject([
      { host: 'SRV1', source: { label: '/evidence/b' } },
    ]);
  });
});

describe('cancelling one row', () => {
  it('reaches that part of the job and nothing else', async () => {
    const parts: string[] = [];
    let isAborted: () => boolean = () => true;
    let finish = (): void => undefined;
    const { handlers, services } = await setUp({
      platform: 'win32',
      jobs: {
        collect: (_input, { signal, onCancelPart }) =>
          new Promise((resolve) => {
            isAborted = () => signal?.aborted === true;
            onCancelPart?.((part) => parts.push(part));
            finish = () => resolve(success({ triage: emptyTriageReport }));
          }),
      },
    });
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    const { runId } = unwrap(await handlers['collection:start']({ draftId, ...scope }));
    const only = { host: 'SRV1', collector: 'connect' };
    unwrap(await handlers['collection:cancel']({ runId: 'another', only }));
    unwrap(await handlers['collection:cancel']({ runId, only }));
    expect(parts).toEqual(['SRV1/connect']);
    expect(isAborted()).toBe(false);
    finish();
    await services.waitFor('ended');
  });
});

describe('the tenant', () => {
  const tenant = { cloud: 'china' as const, realm: true };

  it('is passed on when it is asked for and only then, and remembered as how, not that', async () => {
    const { handlers, services, asked, planned } = await setUp();
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    expect(unwrap(await handlers['collection:plan']({ draftId, fullLog: false }))).toEqual({ sources: [] });
    unwrap(await handlers['collection:plan']({ draftId, fullLog: false, tenant }));
    expect(planned.map((input) => input.tenant)).toEqual([tenant]);
    unwrap(await handlers['collection:start']({ draftId, ...scope, tenant }));
    await services.waitFor('ended');
    expect(asked[0]).toMatchObject({ tenant, sources: [] });
    expect(unwrap(await handlers['draft:open']({ draftId })).tenant).toEqual(tenant);
    expect(await handlers['collection:start']({ draftId, ...scope })).toMatchObject({
      ok: false,
      problem: { code: 'wrong-usage' },
    });
  });

  it('shows a code to a window that asks in the middle, with the time that is left', async () => {
    let finish = (): void => undefined;
    const step = {
      state: 'code' as const,
      userCode: 'C',
      address: 'https://a.example',
      tenant: 't',
      validMs: 5_000,
    };
    const { handlers, services } = await setUp({
      jobs: {
        collect: (_input, { onProgress }) =>
          new Promise((resolve) => {
            onProgress?.({ kind: 'sign-in', step });
            finish = () => resolve(success({ triage: emptyTriageReport }));
          }),
      },
    });
    const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
    unwrap(await handlers['collection:start']({ draftId, ...scope, tenant }));
    expect((await services.waitFor('sign-in')).value).toMatchObject({ draftId, step });
    expect(unwrap(await handlers['draft:open']({ draftId })).activeJob).toMatchObject({ signIn: step });
    finish();
    await services.waitFor('ended');
  });
});
