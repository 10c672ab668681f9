import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { systemClock } from '#core/model/clock';
import { pictures } from '#test/support/pictures';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { draftStore } from '../../../electron/main/drafts/draft-store';
import { emptyStaging, type StagingState } from '../../../electron/main/drafts/staging-state';
import { places } from '../../../electron/main/places';

function storeIn(home: string, options: { sampleFolder?: string; staging?: StagingState } = {}) {
  const { sampleFolder = path.join(home, 'sample'), staging = emptyStaging } = options;
  return draftStore({
    home,
    sampleFolder,
    clock: systemClock,
    places: places(),
    firstSources: [],
    readStaging: async () => staging,
    isBusy: () => false,
  });
}

function titled(title: string): Case {
  return { schema: 'casebundle.case/1', title };
}

describe('draftStore', () => {
  it('starts with nothing and makes an empty case', async () => {
    const store = storeIn(await temporaryFolder());
    expect(await store.list()).toEqual([]);
    const draft = unwrap(await store.create({ sample: false }));
    expect(draft).toMatchObject({
      caseFile: { schema: 'casebundle.case/1' },
      runs: [],
      interruptedRun: false,
    });
    expect(draft.checklist.map(({ state }) => state)).toEqual(Array(7).fill('missing'));
    expect(await store.list()).toMatchObject([{ id: draft.id, answered: 0 }]);
  });

  it('has the id that the window gives it, and takes the place of no other', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = unwrap(await store.create({ sample: false, draftId: 'case-1' }));
    expect(id).toBe('case-1');
    unwrap(await store.save('case-1', { schema: 'casebundle.case/1', title: 'Ada' }));
    expect(await store.create({ sample: false, draftId: 'case-1' })).toMatchObject({ ok: false });
    expect(await store.create({ sample: false, draftId: '../case-1' })).toMatchObject({ ok: false });
    expect(unwrap(await store.open('case-1')).caseFile.title).toBe('Ada');
  });

  it('gives back what was saved, in a new process as well', async () => {
    const home = await temporaryFolder();
    const { id } = unwrap(await storeIn(home).create({ sample: false }));
    const { savedAt } = unwrap(await storeIn(home).save(id, titled('Ada')));
    const reopened = unwrap(await storeIn(home).open(id));
    expect(reopened.caseFile).toEqual(titled('Ada'));
    expect(reopened.savedAt).toBe(savedAt);
  });

  it('keeps values that make no sense yet', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = unwrap(await store.create({ sample: false }));
    const half: Case = {
      schema: 'casebundle.case/1',
      codes: { supportCode: '12-not-yet' },
      incident: { local: '2026-1', timeZone: 'Nowhere/At all' },
    };
    unwrap(await store.save(id, half));
    expect(unwrap(await store.open(id)).caseFile).toEqual(half);
  });

  it('lets the last of many saves win, however long each takes', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    const saves = Array.from({ length: 40 }, (_, index) =>
      store.save(id, titled(`${index}${'x'.repeat(index === 39 ? 0 : 200 * (40 - index))}`)),
    );
    expect((await Promise.all(saves)).every((saved) => saved.ok)).toBe(true);
    expect(unwrap(await storeIn(home).open(id)).caseFile.title).toBe('39');
    expect(await readdir(path.join(home, 'cases', id))).toEqual([
      'attachments',
      'case-before.json',
      'case.json',
    ]);
  });

  it('lists the newest first, by a title that people recognize', async () => {
    const store = storeIn(await temporaryFolder());
    const ids: string[] = [];
    for (const caseFile of [
      titled('First'),
      { schema: 'casebundle.case/1', problem: { description: 'Page says SSPR_0029\nthen stops' } } as const,
      { schema: 'casebundle.case/1' } as const,
    ]) {
      const { id } = unwrap(await store.create({ sample: false }));
      unwrap(await store.save(id, caseFile));
      ids.unshift(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const listed = await store.list();
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed.map(({ title }) => title)).toEqual(['', 'Page says SSPR_0029', 'First']);
    expect(listed.map(({ answered }) => answered)).toEqual([0, 1, 0]);
  });

  it('moves a deleted case to a place from which it can be put back', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(await store.save(id, titled('Gone')));
    unwrap(await store.remove(id));
    expect(await store.list()).toEqual([]);
    expect(await store.open(id)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await store.save(id, titled('Late'))).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    const kept = JSON.parse(await readFile(path.join(home, 'deleted', id, 'case.json'), 'utf8'));
    expect(kept.title).toBe('Gone');
  });

  it.each(['..', '../x', 'a/b', '', '.hidden', 'nobody'])('knows no draft %j', async (id) => {
    const home = await temporaryFolder();
    await mkdir(path.join(home, 'cases'), { recursive: true });
    expect(await storeIn(home).open(id)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('leaves alone what a kill left of a draft that was being made', async () => {
    const home = await temporaryFolder();
    await mkdir(path.join(home, 'cases', '.half-made', 'attachments'), { recursive: true });
    expect(await storeIn(home).list()).toEqual([]);
  });

  it('goes on after a kill in the middle of a save', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(await store.save(id, titled('Whole')));
    await writeFile(path.join(home, 'cases', id, 'case.json.new'), '{"schema": "casebundle.ca');
    const after = storeIn(home);
    expect(unwrap(await after.open(id)).caseFile.title).toBe('Whole');
    unwrap(await after.save(id, titled('Next')));
    expect(unwrap(await after.open(id)).caseFile.title).toBe('Next');
  });
});

describe('pictures', () => {
  it('are as many as a case takes; one that was removed from the case makes room', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = unwrap(await store.create({ sample: false }));
    const with50: Case = {
      schema: 'casebundle.case/1',
      page: { screenshots: Array.from({ length: 50 }, (_, index) => ({ file: `screenshot-${index}.png` })) },
    };
    unwrap(await store.save(id, with50));
    const refused = await store.addScreenshot(id, 'last.png', pictures.png);
    expect(refused).toMatchObject({ problem: { message: expect.stringContaining('last.png') } });
    unwrap(await store.save(id, titled('Room again')));
    expect(unwrap(await store.addScreenshot(id, 'last.png', pictures.png)).file).toBe('screenshot-01.png');
  });
});

describe('a full disk', () => {
  it('refuses a save with the reason and keeps the case that was there', async ({ skip }) => {
    const home = await temporaryFolder();
    const mount = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', home];
    const mounted = process.platform === 'linux' && spawnSync('mount', mount).status === 0;
    skip(!mounted, 'A file system of a small size cannot be mounted here.');
    try {
      const store = storeIn(home);
      const { id } = unwrap(await store.create({ sample: false }));
      unwrap(await store.save(id, titled('Kept')));
      await writeFile(path.join(home, 'filler'), Buffer.alloc(64 * 1024)).catch(() => undefined);
      const long: Case = { schema: 'casebundle.case/1', problem: { description: 'x'.repeat(20_000) } };
      expect(await store.save(id, long)).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
      expect(unwrap(await store.open(id)).caseFile).toEqual(titled('Kept'));
      await rm(path.join(home, 'filler'));
      unwrap(await store.save(id, long));
      expect(unwrap(await store.open(id)).caseFile).toEqual(long);
    } finally {
      spawnSync('umount', [home]);
    }
  });
});

describe('a case on disk that cannot be read', () => {
  it.each([
    ['no JSON', '{"schema": "casebundle.case/1", "title": "Ad', 'case-not-json'],
    ['another shape', '{"schema": "casebundle.case/9"}', 'case-invalid'],
    ['nothing', '', 'case-not-json'],
  ])('is moved aside and told of: %s', async (_what, content, code) => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(await store.addScreenshot(id, 'a.png', pictures.png));
    await writeFile(path.join(home, 'cases', id, 'case.json'), content);
    expect(await store.list()).toMatchObject([{ id, title: 'Case that cannot be read' }]);

    const draft = unwrap(await store.open(id));
    expect(draft.caseFile).toEqual({ schema: 'casebundle.case/1' });
    expect(draft.notice).toMatchObject({ code });
    const aside = (await readdir(path.join(home, 'cases', id))).filter((name) => /unreadable/.test(name));
    expect(aside).toHaveLength(1);
    expect(draft.notice?.message).toContain(aside[0]);
    expect(await readFile(path.join(home, 'cases', id, aside[0] ?? ''), 'utf8')).toBe(content);

    const again = unwrap(await store.open(id));
    expect(again.notice).toBeUndefined();
    expect(unwrap(await store.readScreenshot(id, 'screenshot-01.png')).mediaType).toBe('image/png');
  });

  it('is not touched when only the disk refuses to give it', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    await rm(path.join(home, 'cases', id, 'case.json'));
    await mkdir(path.join(home, 'cases', id, 'case.json'));
    expect(await store.open(id)).toMatchObject({ ok: false, problem: { code: 'file-unreadable' } });
    expect(await readdir(path.join(home, 'cases', id))).toEqual(['attachments', 'case.json']);
  });
});

describe('a new case like an earlier one', () => {
  it('has its common fields and sources, and none of its files', async () => {
    const store = storeIn(await temporaryFolder());
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(await store.addScreenshot(id, 'a.png', pictures.png));
    unwrap(await store.save(id, { ...titled('Ada'), licence: { plan: 'P1' }, codes: { sid: 'x' } }));
    const server = { kind: 'server', name: 'AADC01' } as const;
    const sources = [
      { source: server, listed: true, host: 'AADC01' },
      { source: { kind: 'sample' } as const, listed: false, host: 'SAMPLE' },
    ];
    unwrap(await store.changeCollection(id, () => ({ sources, windowHours: 48 })));
    const { draft, taken } = unwrap(await store.duplicate(id, 'Like Ada'));
    expect(taken).toEqual(['licence']);
    expect(draft).toMatchObject({
      caseFile: { ...titled('Like Ada'), licence: { plan: 'P1' } },
      windowHours: 48,
      sources: [{ kind: 'server', label: 'AADC01' }],
      hosts: [],
      runs: [],
    });
    expect(draft.id).not.toBe(id);
    expect((await store.readScreenshot(draft.id, 'screenshot-01.png')).ok).toBe(false);
  });
});

describe('the version before', () => {
  it.each([
    ['cut short', '{"schema": "casebundle.case/1", "title": "Ad'],
    ['empty', ''],
    ['full of zeros, as a power cut leaves it', '\0'.repeat(300)],
    ['gone', undefined],
  ])('is opened where the last one is %s, and told of', async (_what, content) => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(await store.save(id, titled('Before')));
    const { savedAt } = unwrap(await store.save(id, titled('Ada')));
    unwrap(await store.save(id, titled('Last')));
    const file = path.join(home, 'cases', id, 'case.json');
    if (content === undefined) await rm(file);
    else await writeFile(file, content);

    const [listed] = await store.list();
    expect(listed).toMatchObject({ id, title: 'Ada', savedAt });
    expect(listed?.damage).toContain('opens instead');
    const draft = unwrap(await store.open(id));
    expect(draft.caseFile).toEqual(titled('Ada'));
    expect(draft.notice?.message).toContain('was opened instead');
    const again = unwrap(await storeIn(home).open(id));
    expect(again).toMatchObject({ caseFile: titled('Ada'), savedAt });
    expect(again.notice).toBeUndefined();
    const aside = (await readdir(path.join(home, 'cases', id))).filter((name) => /unreadable/.test(name));
    expect(aside).toHaveLength(content === undefined ? 0 : 1);
  });

  it('is kept at each save, with its time, and is never the damaged one', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    for (const title of ['1', '2', '3']) unwrap(await store.save(id, titled(title)));
    const before = await readFile(path.join(home, 'cases', id, 'case-before.json'), 'utf8');
    expect(JSON.parse(before).title).toBe('2');
  });
});

describe('the list', () => {
  it('shows the others beside what is damaged, and gives what a search looks through', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    const { id } = unwrap(await store.create({ sample: false }));
    unwrap(
      await store.save(id, {
        ...titled('Ada'),
        codes: { correlationId: '7F1C2A34' },
        incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' },
        user: { principalName: 'ada@contoso.com' },
      }),
    );
    await mkdir(path.join(home, 'cases', 'damaged'), { recursive: true });
    await writeFile(path.join(home, 'cases', 'damaged', 'case.json'), '');
    await writeFile(path.join(home, 'cases', 'a-file'), '');
    const listed = await store.list();
    expect(listed).toHaveLength(2);
    expect(listed.find((draft) => draft.id === 'damaged')?.damage).toContain('cannot be read');
    expect(listed.find((draft) => draft.id === id)).toMatchObject({
      incident: '2026-11-18 09:14:05 Europe/Berlin',
      user: 'ada@contoso.com',
      hasEvidence: false,
      words: expect.stringContaining('7f1c2a34'),
    });
  });
});

describe('the sample', () => {
  it('brings its story and copies its pictures', async () => {
    const home = await temporaryFolder();
    const sampleFolder = path.join(home, 'sample');
    await mkdir(path.join(sampleFolder, 'pictures'), { recursive: true });
    await writeFile(path.join(sampleFolder, 'pictures/error page.png'), pictures.png);
    const story: Case = {
      schema: 'casebundle.case/1',
      title: 'Sample',
      page: { url: 'https://x', screenshots: [{ file: 'pictures/error page.png', note: 'The page' }] },
    };
    await writeFile(path.join(sampleFolder, 'case.json'), JSON.stringify(story));
    const store = storeIn(home, { sampleFolder });
    const draft = unwrap(await store.create({ sample: true }));
    expect(draft.caseFile).toEqual({
      ...story,
      page: { url: 'https://x', screenshots: [{ file: 'screenshot-01.png', note: 'The page' }] },
    });
    const { bytes } = unwrap(await store.readScreenshot(draft.id, 'screenshot-01.png'));
    expect(bytes).toEqual(pictures.png);
  });

  it('that is absent leaves no draft behind', async () => {
    const home = await temporaryFolder();
    const store = storeIn(home);
    expect(await store.create({ sample: true })).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found' },
    });
    expect(await readdir(path.join(home, 'cases'))).toEqual([]);
  });
});
