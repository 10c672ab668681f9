import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { windowsPath } from '#test/support/wine';
import type { Program } from './program';

const sample = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const timeoutMs = 150_000;

/** Wine has no PowerShell, and its sc.exe says nothing of services that are not there. */
const asFarAsWineTells: unknown = expect.stringMatching(/^(?:collected|partial)$/);

/** The command line in the Windows build of Node. */
export function describeProgram(program: () => Program): void {
  const collect = (...args: readonly string[]) => program().collect(args);
  const casebundle = (directory: string, ...args: readonly string[]) => program().run(args, { directory });

  describe('the command line in the Windows build of Node', () => {
    it(
      'says what a machine without any of it lacks, and notices that wevtutil exported nothing',
      async () => {
        const { exitCode, stderr, answer, zip, folder, ending, values } = await collect('--source', 'local');
        expect(exitCode).toBe(3);
        expect(ending('event-log')?.status).toBe('failed');
        expect(ending('connect')).toMatchObject({ status: 'skipped', because: 'not-installed' });
        expect(ending('host')?.status).toEqual(asFarAsWineTells);
        expect(stderr).toContain('The export wrote no file although wevtutil ended with 0.');
        expect(values('connect.version')).toEqual([]);
        const item = answer.checklist.find((found) => found.item === 'evidence');
        expect(item).toMatchObject({ state: 'not-available', reason: expect.stringContaining('wevtutil') });
        const verified = await casebundle(folder, 'verify', windowsPath(zip));
        expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
      },
      timeoutMs,
    );

    it(
      'makes the package of the sample and verifies it',
      async () => {
        const { exitCode, answer, zip, folder } = await collect('--source', 'sample');
        expect(exitCode).toBe(0);
        expect(answer).toMatchObject({ verified: true, package: windowsPath(zip) });
        execFileSync('unzip', ['-tq', zip]);
        execFileSync('sha256sum', ['--quiet', '-c', `${zip}.sha256`], { cwd: join(folder, 'out') });
      },
      timeoutMs,
    );

    it(
      'reads event logs by a pattern with a backslash',
      async () => {
        const folder = temporaryFolder();
        mkdirSync(join(folder, 'logs'));
        for (const name of ['one.evtx', 'two.evtx']) {
          copyFileSync(join(sample, 'event-log', 'Application.evtx'), join(folder, 'logs', name));
        }
        const one = await casebundle(folder, 'events', 'logs\\one.evtx', '--format', 'count');
        const both = await casebundle(folder, 'events', 'logs\\*.evtx', '--format', 'count');
        expect(Number(one.stdout)).toBeGreaterThan(0);
        expect(both).toMatchObject({ exitCode: 0, stdout: `${2 * Number(one.stdout)}\n`, stderr: '' });
      },
      timeoutMs,
    );

    it(
      'identifies what was pasted, and writes the kit',
      async () => {
        const folder = temporaryFolder();
        writeFileSync(join(folder, 'page.txt'), 'Support code: 0F8FAD5B-D9CB-469F-A165-70867728950E\r\n');
        const { exitCode, stdout } = await casebundle(folder, 'identify', 'page.txt');
        expect(exitCode).toBe(0);
        expect(JSON.parse(stdout).supportCode).toEqual([
          { value: '0f8fad5b-d9cb-469f-a165-70867728950e', at: 14 },
        ]);
        expect((await casebundle(folder, 'kit', '--out', 'kit & (x)!')).exitCode).toBe(0);
        expect(readdirSync(join(folder, 'kit & (x)!')).sort()).toEqual(['collect.cmd', 'readme.txt']);
      },
      timeoutMs,
    );
  });
}
