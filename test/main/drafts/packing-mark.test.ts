import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { systemClock } from '#core/model/clock';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { draftStore } from '../../../electron/main/drafts/draft-store';
import { emptyStaging } from '../../../electron/main/drafts/staging-state';
import { places } from '../../../electron/main/places';

function storeIn(home: string, isBusy = () => false) {
  return draftStore({
    home,
    sampleFolder: '',
    clock: systemClock,
    places: places(),
    firstSources: [],
    readStaging: async () => emptyStaging,
    isBusy,
  });
}

async function cutOff(outputFolder: string) {
  const home = await temporaryFolder();
  const store = storeIn(home);
  const { id } = unwrap(await store.create({ sample: false }));
  const startedAt = new Date().toISOString();
  unwrap(await store.beginPacking(id, { outputFolder, runName: 'run-1234', startedAt }));
  return { home, id };
}

it('a packing that was cut off leaves no part of its file at the next start, and is told of once', async () => {
  const folder = await temporaryFolder();
  const { home, id } = await cutOff(folder);
  for (const name of ['.A.zip.run-1234.part', '.A.zip.run-1234.part.sha256']) {
    await writeFile(path.join(folder, name), '');
  }
  for (const name of ['.B.zip.run-5678.part', 'A.zip']) await writeFile(path.join(folder, name), '');

  await mkdir(path.join(folder, '.casebundle-Ab3dE6'));
  await writeFile(path.join(folder, '.casebundle-Ab3dE6', 'probe'), 'x');

  const next = storeIn(home);
  await next.clearCutOffPackings();
  expect(await readdir(folder)).toEqual(['.B.zip.run-5678.part', 'A.zip']);
  expect(await next.list()).toMatchObject([{ id, cutOffPacking: true }]);
  expect(unwrap(await next.open(id)).notice?.message).toMatch(/cut off, and no package was made/);
  expect(unwrap(await next.open(id)).notice).toBeUndefined();
  expect(await next.list()).toMatchObject([{ id, cutOffPacking: false }]);
});

it('one that was cut off behind its end names the package', async () => {
  const folder = await temporaryFolder();
  const { home, id } = await cutOff(folder);
  for (const name of ['A.zip', 'A.zip.sha256']) await writeFile(path.join(folder, name), '');
  expect(unwrap(await storeIn(home).open(id)).notice?.message).toContain('A.zip in ');
});

it('one whose folder is gone says what to delete', async () => {
  const { home, id } = await cutOff(path.join(await temporaryFolder(), 'gone'));
  expect(unwrap(await storeIn(home).open(id)).notice?.message).toContain('.run-1234.part');
});

it('one that goes on is left alone', async () => {
  const folder = await temporaryFolder();
  const { home, id } = await cutOff(folder);
  await writeFile(path.join(folder, '.A.zip.run-1234.part'), '');
  const busy = storeIn(home, () => true);
  await busy.clearCutOffPackings();
  expect(unwrap(await busy.open(id)).notice).toBeUndefined();
  expect(await readdir(folder)).toHaveLength(1);
});
