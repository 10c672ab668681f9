import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { type WineMachine, windowsPath } from '#test/support/wine';
import { createService, type Installation, install, installOther, uninstallAll } from './connect-server';

const sample = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const timeoutMs = 150_000;
const incident = { local: '2026-11-18T09:14:05', timeZone: 'W. Europe Standard Time' };

/** Wine has no PowerShell, and its sc.exe says nothing of services that are not there. */
const asFarAsWineTells: unknown = expect.stringMatching(/^(?:collected|partial)$/);

const generations: readonly (readonly [string, Installation])[] = [
  [
    'Azure AD Connect 1.x',
    {
      productName: 'Microsoft Azure AD Connect',
      version: '1.6.16.0',
      folder: 'C:\\Program Files\\Microsoft Azure Active Directory Connect',
    },
  ],
  [
    'Azure AD Connect 2.x',
    {
      productName: 'Microsoft Azure AD Connect',
      version: '2.1.15.0',
      folder: 'C:\\Program Files\\Microsoft Azure AD Connect',
    },
  ],
  [
    'Entra Connect',
    {
      productName: 'Microsoft Entra Connect Sync',
      version: '2.6.92.0',
      folder: 'C:\\Program Files\\Microsoft Azure AD Connect',
    },
  ],
];

/** The command line in the Windows build of Node. */
export function describeProgram(machine: () => WineMachine, node: string): void {
  const casebundle = (directory: string, ...args: readonly string[]) =>
    machine().run([node, windowsPath(builtProgram()), ...args], { directory });

  /** Collects in a folder with odd letters in its name; gives the answer and the package's path here. */
  const collect = async (...args: readonly string[]) => {
    const folder = join(temporaryFolder(), 'a (b) & c!');
    mkdirSync(join(folder, 'out'), { recursive: true });
    const caseFile = { schema: 'casebundle.case/1', incident };
    writeFileSync(join(folder, 'case.json'), JSON.stringify(caseFile));
    const command = ['collect', '--case', 'case.json', '--out', 'out', '--json', ...args];
    const { exitCode, stdout, stderr } = await casebundle(folder, ...command);
    const [zip = ''] = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.zip'));
    if (stdout === '') throw new Error(`collect under Wine ended with ${exitCode}: ${stderr}`);
    return { exitCode, stderr, folder, answer: JSON.parse(stdout), zip: join(folder, 'out', zip) };
  };

  describe('the command line in the Windows build of Node', () => {
    beforeAll(() => installOther(machine()), timeoutMs);

    it(
      'says what a machine without any of it lacks, and notices that wevtutil exported nothing',
      async () => {
        const { exitCode, stderr, answer, zip, folder } = await collect('--source', 'local');
        expect(exitCode).toBe(3);
        expect(statuses(answer)).toMatchObject({
          'event-log': 'failed',
          connect: 'skipped',
          host: asFarAsWineTells,
        });
        expect(stderr).toContain('The export wrote no file although wevtutil ended with 0.');
        expect(factsIn(zip).map(([name]) => name)).not.toContain('connect.version');
        const item = answer.checklist.find((found: { item: string }) => found.item === 'evidence');
        expect(item).toMatchObject({ state: 'not-available', reason: expect.stringContaining('wevtutil') });
        const verified = await casebundle(folder, 'verify', windowsPath(zip));
        expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
      },
      timeoutMs,
    );

    describe('on a Connect server', () => {
      beforeAll(() => createService(machine(), 'Microsoft Azure AD Sync'), timeoutMs);
      afterAll(() => uninstallAll(machine()), timeoutMs);

      it.each(generations)(
        'reads version and folder of %s',
        async (_name, installation) => {
          await install(machine(), installation);
          const { answer, zip } = await collect('--source', 'local', '--only', 'connect');
          expect(statuses(answer)).toEqual({ connect: asFarAsWineTells });
          const facts = factsIn(zip);
          expect(facts).toContainEqual(['connect.product-name', installation.productName]);
          expect(facts).toContainEqual(['connect.version', installation.version]);
          expect(facts).toContainEqual(['connect.install-path', installation.folder]);
        },
        timeoutMs,
      );

      // Wine starts its service controller for each program anew, and on a busy machine it may answer too late.
      const patient = { timeout: timeoutMs, retry: 3 };
      it('reads the state of the service', patient, async () => {
        const { answer, zip } = await collect('--source', 'local', '--only', 'service');
        expect(statuses(answer)).toEqual({ service: asFarAsWineTells });
        expect(factsIn(zip)).toContainEqual(['service.adsync.state', 'stopped']);
      });
    });

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

type FactsFile = { readonly facts: readonly { readonly name: string; readonly value: unknown }[] };
type Answer = { readonly outcomes: readonly { readonly collector: string; readonly status: string }[] };

function statuses({ outcomes }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(outcomes.map(({ collector, status }) => [collector, status]));
}

/** Name and value of every fact about the server in a package. */
function factsIn(zip: string): readonly (readonly [string, unknown])[] {
  const list = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).split('\n');
  const files = list.filter((entry) =>
    /^evidence\/[^/]+\/(?:connect|services|system)\/\w+\.json$/.test(entry),
  );
  return files.flatMap((entry) => {
    const content: FactsFile = JSON.parse(execFileSync('unzip', ['-p', zip, entry], { encoding: 'utf8' }));
    return content.facts.map(({ name, value }) => [name, value] as const);
  });
}
