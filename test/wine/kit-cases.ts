import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { exporting } from './event-log-answers';
import { type Program, packFolder } from './program';
import { withStandIns } from './stand-ins';

const timeoutMs = 150_000;
const sample = fileURLToPath(new URL('../../assets/sample/', import.meta.url));

/** The kit's script, run by cmd.exe of Wine. There, wevtutil is a stub that writes nothing and ends with 0. */
export function describeKit(program: () => Program): void {
  const machine = () => program().machine;
  /** A kit in a folder whose name has what makes trouble in batch files. */
  const kit = async (parent = temporaryFolder()) => {
    const folder = join(parent, "USB stick (1) & b! ^ 'c'");
    const { exitCode, stderr } = await runCli(['kit', '--out', folder]);
    if (exitCode !== 0) throw new Error(stderr);
    return folder;
  };
  const collect = (folder: string, ...args: readonly string[]) =>
    machine().run(['cmd', '/c', 'collect.cmd', ...args], { directory: folder });

  describe('the collection kit', () => {
    it(
      'makes a new folder each time and says in its log what failed, and with which exit code',
      async () => {
        const folder = await kit();
        for (const days of ['3', '30']) {
          const { exitCode, stdout, stderr } = await collect(folder, '/days', days);
          expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
          expect(stdout).toContain('FAILED: wevtutil epl');
          expect(stdout).toContain('The evidence is in this folder:');
        }
        const made = evidenceIn(folder);
        expect(made).toHaveLength(2);
        const windows = made.map((name) => {
          const log = readText(join(folder, name, 'collect.log'));
          expect(log).toMatch(/FAILED, exit code 0: wevtutil epl, .*, no file was written/);
          expect(log).toMatch(/FAILED, exit code 9009: tzutil \/g/);
          expect(log).toMatch(/not there, exit code 1: reg query \S+\\Azure AD Connect /);
          expect(log).toMatch(/ok, exit code 0: reg query \S+\\Tcpip\\Parameters /);
          expect(log).toMatch(/ end, failed: [1-9]\d*\s*$/);
          expect(existsSync(join(folder, name, 'event-log', 'Application.evtx'))).toBe(false);
          const query = readText(join(folder, name, 'event-log', 'query.xml'));
          return /timediff\(@SystemTime\) &lt;= (\d+)\]/.exec(query)?.[1];
        });
        expect(windows.sort()).toEqual([String(30 * 86_400_000), String(3 * 86_400_000)].sort());
      },
      timeoutMs,
    );

    it(
      'exports the logs that are there with their message strings, and both become one list of records',
      async () => {
        const folder = await kit();
        const there = { when: '^gl AD FS/Admin', stdout: 'name: AD FS/Admin\r\nenabled: true\r\n' };
        const wevtutil = [there, ...exporting(join(sample, 'event-log', 'Application.evtx'))];
        const asked = await withStandIns(machine(), program().node, { wevtutil }, async (calls) => {
          await collect(folder, '/full', '/days', '3');
          return calls('wevtutil');
        });
        const [name = ''] = evidenceIn(folder);
        const logs = join(folder, name, 'event-log');
        expect(readdirSync(logs).filter((file) => file.endsWith('.evtx'))).toEqual([
          'Application-whole.evtx',
          'Application.evtx',
          'ad-fs.evtx',
        ]);
        expect(readdirSync(join(logs, 'LocaleMetaData')).sort()).toEqual([
          'Application-whole_1033.MTA',
          'Application_1033.MTA',
          'ad-fs_1033.MTA',
        ]);
        expect(asked).toContainEqual([
          'epl',
          'AD FS/Admin',
          expect.stringMatching(/\\ad-fs\.evtx$/),
          '/q:*[System[TimeCreated[timediff(@SystemTime) <= 259200000]]]',
        ]);
        const log = readText(join(folder, name, 'collect.log'));
        expect(log).toMatch(/not there, exit code 15007: wevtutil gl \S+AuthenticationAgent\/Admin/);
        expect(log).toMatch(/ok, exit code 0: wevtutil epl, AD FS\/Admin, \d+ bytes/);
        expect(log).toMatch(/ok, exit code 0: wevtutil al, message strings, AD FS\/Admin, 7 bytes/);
        const { answer, ending, entries } = await packFolder(join(folder, name));
        expect(answer.verified).toBe(true);
        expect(ending('event-log')?.status).toBe('collected');
        const packedLogs = entries.flatMap((entry) => /\/event-log\/(.*)$/.exec(entry)?.[1] ?? []);
        expect(packedLogs).toEqual(
          expect.arrayContaining([
            'application.evtx',
            'application-full.evtx',
            'ad-fs.evtx',
            'LocaleMetaData/application_1033.MTA',
            'LocaleMetaData/application-full_1033.MTA',
            'LocaleMetaData/ad-fs_1033.MTA',
          ]),
        );
        expect(packedLogs.filter((path) => path.endsWith('.events.jsonl'))).toEqual([
          'application.events.jsonl',
        ]);
      },
      timeoutMs,
    );

    it(
      'refuses what it does not know, and makes nothing then',
      async () => {
        const folder = await kit();
        for (const args of [['/days', '0'], ['/days', '12345'], ['/days', 'x7'], ['/days'], ['/what']]) {
          const { exitCode, stdout } = await collect(folder, ...args);
          expect([args, exitCode]).toEqual([args, 2]);
          expect(stdout).toContain('Use: collect.cmd');
        }
        expect(evidenceIn(folder)).toEqual([]);
      },
      timeoutMs,
    );

    it.skipIf(process.getuid?.() !== 0)(
      'writes into TEMP when the stick is read-only, and says where (needs root to mount one)',
      async (test) => {
        const stick = temporaryFolder();
        if (!mounts('mount', '-t', 'tmpfs', 'tmpfs', stick)) test.skip('nothing can be mounted here');
        onTestFinished(() => void mounts('umount', stick));
        const folder = await kit(stick);
        expect(mounts('mount', '-o', 'remount,ro', stick)).toBe(true);
        const { exitCode, stdout } = await collect(folder);
        expect(exitCode).toBe(3);
        expect(stdout).toContain('The evidence goes into TEMP instead.');
        const [, path = ''] = /"C:\\(.+)"/.exec(stdout) ?? [];
        const made = join(machine().drive, ...path.split('\\'));
        expect(readdirSync(made)).toContain('collect.log');
        expect(evidenceIn(folder)).toEqual([]);
      },
      timeoutMs,
    );
  });
}

function evidenceIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readText(path: string): string {
  return readFileSync(path, 'latin1');
}

function mounts(command: 'mount' | 'umount', ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
