import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { writeAtomically, writeProblem } from '../../../electron/main/drafts/write-atomically';

describe('writeAtomically', () => {
  it('puts the new content in place, with the time it was given', async () => {
    const file = path.join(await temporaryFolder(), 'case.json');
    await writeFile(file, 'old');
    expect(await writeAtomically(file, 'new', 1_700_000_000_123)).toEqual({ ok: true, value: undefined });
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(Math.round((await stat(file)).mtimeMs)).toBe(1_700_000_000_123);
  });

  it('leaves the old content and no litter when it fails', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'case.json');
    await mkdir(path.join(file, 'is-a-folder'), { recursive: true });
    const written = await writeAtomically(file, 'new');
    expect(written).toMatchObject({ ok: false, problem: { code: 'write-failed', subject: file } });
    expect(await readdir(folder)).toEqual(['case.json']);
    expect(await readdir(file)).toEqual(['is-a-folder']);
  });

  it('says that the disk is full when it is', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(writeProblem(full, '/c/case.json')).toMatchObject({ code: 'disk-full', subject: '/c/case.json' });
  });

  it('leaves a whole file whenever it is killed', async () => {
    const folder = await temporaryFolder();
    const script = await bundledWriter(folder);
    const file = path.join(folder, 'case.json');
    let newest = 0;
    for (const afterMs of [15, 25, 40, 60, 90]) {
      await killWhileWriting(script, file, afterMs);
      const { count, filler } = JSON.parse(await readFile(file, 'utf8'));
      expect(filler).toHaveLength(200_000);
      expect(count).toBeGreaterThan(0);
      newest = Math.max(newest, count);
    }
    // Otherwise every kill came before the second save and nothing was tried.
    expect(newest).toBeGreaterThan(1);
  });
});

/** A program that writes ever newer versions of a file until it is killed. */
async function bundledWriter(folder: string): Promise<string> {
  const entry = path.join(folder, 'writer.ts');
  const source = path.resolve('electron/main/drafts/write-atomically.ts');
  await writeFile(
    entry,
    `import { writeAtomically } from ${JSON.stringify(source)};
    const filler = 'x'.repeat(200_000);
    (async () => {
      for (let count = 1; ; count += 1) {
        const written = await writeAtomically(process.argv[2], JSON.stringify({ count, filler }));
        if (!written.ok) throw new Error(written.problem.message);
        if (count === 1) process.stdout.write('started');
      }
    })();`,
  );
  await build({
    configFile: false,
    root: path.resolve('.'),
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: path.join(folder, 'out'),
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'writer.cjs' } },
    },
  });
  return path.join(folder, 'out', 'writer.cjs');
}

function killWhileWriting(script: string, file: string, afterMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
    child.once('exit', (code) => {
      clearTimeout(limit);
      if (code === null) resolve();
      else reject(new Error(`The writer ended by itself with exit code ${code}.`));
    });
  });
}
