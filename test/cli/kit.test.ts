import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';

describe('casebundle kit', () => {
  it('writes the script and one page about it, into a folder that it makes', async () => {
    const folder = join(temporaryFolder(), 'a & b', 'kit');
    const { exitCode, stdout } = await runCli(['kit', '--out', folder]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(folder);
    expect(readdirSync(folder).sort()).toEqual(['collect.cmd', 'readme.txt']);
    const readme = readFileSync(join(folder, 'readme.txt'), 'latin1');
    expect(readme).toMatch(/^[\r\n\x20-\x7e]*$/);
    expect(readme.split('\r\n').length).toBeLessThan(66);
    expect(Math.max(...readme.split('\r\n').map((line) => line.length))).toBeLessThan(100);
    expect(readme).not.toMatch(/\{\w+\}/);
  });

  it('does the same again, and never overwrites a file that differs', async () => {
    const folder = temporaryFolder();
    expect((await runCli(['kit', '--out', folder])).exitCode).toBe(0);
    expect((await runCli(['kit', '--out', folder])).exitCode).toBe(0);
    writeFileSync(join(folder, 'readme.txt'), 'mine');
    const { exitCode, stderr } = await runCli(['kit', '--out', folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(join(folder, 'readme.txt'));
    expect(readFileSync(join(folder, 'readme.txt'), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind when a later file is in the way', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'readme.txt'));
    expect((await runCli(['kit', '--out', folder])).exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(['readme.txt']);
  });

  it('says what is missing or too much, and where it cannot write', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await runCli(['kit'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--out DIR'),
    });
    expect(await runCli(['kit', 'here', '--out', folder])).toMatchObject({ exitCode: 2 });
    const inFile = await runCli(['kit', '--out', join(folder, 'file', 'kit')]);
    expect(inFile).toMatchObject({ exitCode: 2, stdout: '' });
    expect(inFile.stderr).toContain(join(folder, 'file', 'kit'));
  });
});
