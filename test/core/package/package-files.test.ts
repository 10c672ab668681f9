import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fixedPackageFiles, listedPackageFiles } from '#core/model/package-files';
import { buildPackage } from '#core/package/build-package';
import { sampleInput } from '#test/support/staged-package';
import { contentOf, readZip } from '#test/support/zip-tamper';

it('are in a real package, and its manifest lists those that it can', async () => {
  const built = await buildPackage(await sampleInput());
  if (!built.ok) throw new Error(built.problem.message);
  const entries = readZip(await readFile(built.value.path));
  const own = entries.map(({ name }) => name).filter((name) => !/^(?:evidence|attachments)\//.test(name));
  expect(own.sort()).toEqual([...fixedPackageFiles].sort());
  const manifest = entries.find(({ name }) => name === 'manifest.json');
  const listed = JSON.parse(String(manifest && contentOf(manifest))).entries as { path: string }[];
  expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining([...listedPackageFiles]));
});
