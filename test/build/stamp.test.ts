import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashTree, listFiles, readStamp, writeStamp } from '../../build/lib/stamp.mjs';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'casebundle-stamp-'));
  await mkdir(path.join(root, 'source', 'deep'), { recursive: true });
  await writeFile(path.join(root, 'source', 'a.ts'), 'a');
  await writeFile(path.join(root, 'source', 'deep', 'b.ts'), 'b');
  await writeFile(path.join(root, 'lock.json'), '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('hashTree', () => {
  const entries = ['source', 'lock.json', 'not-there'];

  it('walks folders and takes files, and ignores what is not there', async () => {
    expect(await listFiles(root, entries)).toEqual(['lock.json', 'source/a.ts', 'source/deep/b.ts']);
  });

  it('is the same as long as nothing changes', async () => {
    expect(await hashTree(root, entries)).toBe(await hashTree(root, [...entries].reverse()));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an edit', () => writeFile(path.join(root, 'source', 'deep', 'b.ts'), 'B')],
    ['a new file', () => writeFile(path.join(root, 'source', 'c.ts'), '')],
    ['a removed file', () => rm(path.join(root, 'source', 'a.ts'))],
    ['a new name', () => rename(path.join(root, 'source', 'a.ts'), path.join(root, 'source', 'z.ts'))],
    ['a file given by name', () => writeFile(path.join(root, 'lock.json'), '{"a":1}')],
  ])('changes with %s', async (_name, change) => {
    const before = await hashTree(root, entries);
    await change();
    expect(await hashTree(root, entries)).not.toBe(before);
  });
});

describe('a stamp', () => {
  it('is read back, and leaves no temporary file', async () => {
    const file = path.join(root, 'new-folder', 'stamp.json');
    await writeStamp(file, { hash: 'x' });
    expect(await readStamp(file)).toEqual({ hash: 'x' });
    expect(await readdir(path.dirname(file))).toEqual(['stamp.json']);
  });

  it('counts as none when it is missing or cut off', async () => {
    const file = path.join(root, 'stamp.json');
    expect(await readStamp(file)).toBeUndefined();
    await writeFile(file, '{"hash":');
    expect(await readStamp(file)).toBeUndefined();
  });
});
