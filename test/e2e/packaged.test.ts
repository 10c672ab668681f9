import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from './support/launch';

/** Where Electron keeps its fuses inside the executable (electron/electron docs/tutorial/fuses.md). */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the fuse wire, version 1. The inspector is on in this build alone, so that it can be tested. */
const expectedFuses = {
  runAsNode: '0',
  cookieEncryption: '1',
  nodeOptions: '0',
  nodeCliInspect: '1',
  embeddedAsarIntegrityValidation: '1',
  onlyLoadAppFromAsar: '1',
  loadBrowserProcessSpecificV8Snapshot: '0',
  grantFileProtocolExtraPrivileges: '0',
};

const executable = process.env['CASEBUNDLE_PACKAGED'] ?? '';

test.skip(executable === '', 'CASEBUNDLE_PACKAGED names no packaged application; npm test sets it');

test('the packaged application opens its window from the archive', async () => {
  const run = await launchApp({ packaged: executable });
  try {
    expect(await run.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
    expect(await run.app.evaluate(({ app }) => app.getAppPath())).toMatch(/app\.asar$/);
    await expect(run.window.locator('main').first()).toBeVisible();
    await expect(run.window).toHaveTitle(/Casebundle/);
    expect(run.output()).not.toMatch(/\[page (error|exception)\]/);
  } finally {
    await run.close();
  }
});

test('the package carries the bundles, the command line and nothing of the sources', async () => {
  const resources = path.join(path.dirname(executable), 'resources');
  expect((await readdir(resources)).sort()).toEqual(['app.asar', 'assets', 'cli']);
  const files = await archiveFiles(path.join(resources, 'app.asar'));
  expect(files).toContain('package.json');
  expect(files).toContain('out/main/index.cjs');
  expect(files).toContain('out/preload/index.cjs');
  expect(files).toContain('out/worker/index.cjs');
  expect(files).toContain('out/renderer/index.html');
  const allowed = /^(package\.json|out\/(main|preload|worker|renderer)\/)/;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect((await stat(path.join(resources, 'cli', 'casebundle.cjs'))).size).toBeGreaterThan(0);
});

test('the fuses are set', async () => {
  const bytes = await readFile(executable);
  const at = bytes.indexOf(fuseSentinel) + fuseSentinel.length;
  expect(at).toBeGreaterThan(fuseSentinel.length);
  const length = bytes[at + 1] ?? 0;
  const wire = bytes.toString('latin1', at + 2, at + 2 + length);
  const names = Object.keys(expectedFuses);
  // An older Electron has fewer fuses, a newer one more.
  const actual = Object.fromEntries(names.slice(0, length).map((name, index) => [name, wire[index]]));
  expect(actual).toEqual(Object.fromEntries(Object.entries(expectedFuses).slice(0, length)));
  expect(Object.keys(actual).length).toBeGreaterThanOrEqual(7);
});

/** Paths of all files in an asar archive: a JSON header behind four sizes of four bytes each, then the contents. */
async function archiveFiles(archive: string): Promise<string[]> {
  const file = await open(archive);
  try {
    const sizes = Buffer.alloc(16);
    await file.read(sizes, 0, 16, 0);
    const header = Buffer.alloc(sizes.readUInt32LE(12));
    await file.read(header, 0, header.length, 16);
    return filesIn(JSON.parse(header.toString('utf8')), '');
  } finally {
    await file.close();
  }
}

type ArchiveFolder = { readonly files?: Readonly<Record<string, ArchiveFolder>> };

function filesIn(folder: ArchiveFolder, prefix: string): string[] {
  return Object.entries(folder.files ?? {}).flatMap(([name, entry]) =>
    entry.files ? filesIn(entry, `${prefix}${name}/`) : [`${prefix}${name}`],
  );
}
