import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '#test/support/pictures';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { draftStore } from '../../../electron/main/drafts/draft-store';
import { emptyStaging } from '../../../electron/main/drafts/staging-state';
import { places } from '../../../electron/main/places';

function storeIn(home: string, now = { ms: Date.parse('2026-11-18T09:00:00Z') }) {
  return draftStore({
    home,
    sampleFolder: '',
    clock: { nowMs: () => now.ms },
    places: places(),
    firstSources: [],
    readStaging: async () => emptyStaging,
    isBusy: () => false,
  });
}

const dayMs = 24 * 3_600_000;

async function withDeleted() {
  const home = await temporaryFolder();
  const now = { ms: Date.parse('2026-11-18T09:00:00Z') };
  const store = storeIn(home, now);
  const { id } = unwrap(await store.create({ sample: false }));
  unwrap(await store.addScreenshot(id, 'a.png', pictures.png));
  unwrap(await store.save(id, { schema: 'casebundle.case/1', title: 'Ada' }));
  unwrap(await store.remove(id));
  return { home, now, store, id };
}

describe('a deleted case', () => {
  it('is listed with the day on which it is removed for good, and comes back whole', async () => {
    const { store, id, home } = await withDeleted();
    expect(await store.list()).toEqual([]);
    expect(await store.listDeleted()).toEqual([
      { id, title: 'Ada', deletedAt: '2026-11-18T09:00:00.000Z', keptUntil: '2026-12-18T09:00:00.000Z' },
    ]);
    unwrap(await store.restore(id));
    expect(await store.listDeleted()).toEqual([]);
    expect(unwrap(await store.open(id)).caseFile.title).toBe('Ada');
    expect(unwrap(await store.readScreenshot(id, 'screenshot-01.png')).mediaType).toBe('image/png');
    expect(await readdir(path.join(home, 'cases', id))).not.toContain('deleted.json');
  });

  it('is removed once its time is over, and not before', async () => {
    const { store, now, home } = await withDeleted();
    now.ms += 30 * dayMs - 1;
    await store.purgeExpired();
    expect(await store.listDeleted()).toHaveLength(1);
    now.ms += 1;
    await store.purgeExpired();
    expect(await readdir(path.join(home, 'deleted'))).toEqual([]);
  });

  it('that was deleted by a version without a date is kept for its time from now on', async () => {
    const { home, now, store } = await withDeleted();
    const old = path.join(home, 'deleted', 'of-before-2');
    await mkdir(old);
    await writeFile(path.join(old, 'case.json'), '{"schema": "casebundle.case/1", "title": "Old"}');
    now.ms += 10 * dayMs;
    await store.purgeExpired();
    expect(await store.listDeleted()).toMatchObject([
      { title: 'Old', deletedAt: '2026-11-28T09:00:00.000Z' },
      { title: 'Ada' },
    ]);
    unwrap(await store.restore('of-before-2'));
    expect(await store.list()).toMatchObject([{ title: 'Old' }]);
  });

  it('is removed for good on request; a removal that was cut off is finished at the next start', async () => {
    const { home, store, id } = await withDeleted();
    unwrap(await store.purge(id));
    expect(await store.restore(id)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    await mkdir(path.join(home, 'deleted', `.${id}`, 'attachments'), { recursive: true });
    await storeIn(home).purgeExpired();
    expect(await readdir(path.join(home, 'deleted'))).toEqual([]);
  });

  it.each(['..', '../cases', '', '.x'])('is never taken from elsewhere: %j', async (id) => {
    const { store } = await withDeleted();
    expect(await store.purge(id)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await store.restore(id)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });
});
