import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { powershellArguments } from '#core/collectors/connect-script';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { type Generation, install } from './connect-server';
import { exporting } from './event-log-answers';
import { generations, secrets } from './generations';
import { answering } from './powershell-answers';
import { type Collected, type Fact, type Program, packFolder } from './program';
import { withStandIns } from './stand-ins';

const timeoutMs = 240_000;
const log = fileURLToPath(new URL('../../assets/sample/event-log/Application.evtx', import.meta.url));

const clock =
  'Leap Indicator: 0(no warning)\r\nStratum: 3 (secondary reference - syncd by (S)NTP)\r\nPrecision: -23 (119.209ns per tick)\r\nRoot Delay: 0.0312500s\r\nRoot Dispersion: 7.7812500s\r\nReferenceId: 0x0A000001 (source IP:  10.0.0.1)\r\nLast Successful Sync Time: 11/18/2026 2:00:00 PM\r\nSource: dc01.contoso.com\r\nPoll Interval: 6 (64s)\r\n\r\nPhase Offset: 0.2500000s\r\nClockRate: 0.0156250s\r\n';

/** Servers of each generation, asked by the program itself, and by the kit whose folder becomes a package elsewhere. */
export function describeGenerations(program: () => Program): void {
  const gather = async (generation: Generation) => {
    const { machine, node, collect } = program();
    const remove = await install(machine, generation);
    try {
      const suspended = generation.version !== generation.engineVersion;
      const standIns = {
        wevtutil: exporting(log),
        powershell: answering({ version: generation.engineVersion, suspended }),
        w32tm: [{ stdout: clock }],
      };
      return await withStandIns(machine, node, standIns, async (calls) => {
        const direct = await collect(['--source', 'local']);
        expect(calls('powershell')).toEqual([powershellArguments()]);
        return { direct, captured: await throughKit(program()) };
      });
    } finally {
      await remove();
    }
  };

  describe.each([
    [generations.first, expectedOf.first],
    [generations.second, expectedOf.second],
    [generations.third, expectedOf.third],
  ] as const)('a server with $title', (generation, expected) => {
    it(
      'becomes a package directly and through the kit, with the same facts as far as both ask',
      async () => {
        const { direct, captured } = await gather(generation);
        for (const { answer, zip, ending } of [direct, captured]) {
          expect(answer.verified).toBe(true);
          for (const collector of ['event-log', 'connect', 'service', 'host']) {
            expect([collector, ending(collector)?.status]).toEqual([
              collector,
              expect.stringMatching(gathered),
            ]);
          }
          expect(secretsIn(unpacked(zip))).toEqual([]);
        }
        expect(direct.facts.map(inWords)).toEqual(
          expect.arrayContaining([
            `connect.product-name ${generation.productName}`,
            `connect.version ${generation.version}`,
            `connect.install-path ${generation.folder}`,
            'host.name AADC01.contoso.com',
            'service.adsync.state stopped',
            ...expected.facts,
          ]),
        );
        expect(sorted(without(direct.facts.map(inWords), captured.facts.map(inWords)))).toEqual(
          sorted([...askedDirectly(generation), ...expected.factsOfFiles]),
        );
        expect(without(captured.facts.map(inWords), direct.facts.map(inWords))).toEqual([]);
        const found = findingsIn(direct);
        expect(found).toEqual(expect.arrayContaining(['event-33004-80230626', ...expected.findings]));
        expect(found.filter((code) => code.startsWith('conflict-'))).toEqual([]);
        expect(sorted(without(found, findingsIn(captured)))).toEqual(expected.foundDirectly);
        expect(without(findingsIn(captured), found)).toEqual([]);
      },
      timeoutMs,
    );
  });
}

/** Wine's sc.exe says less of services than that of Windows, and the package names it. */
const gathered = /^(?:collected|partial)$/;

type Expected = {
  readonly facts: readonly string[];
  /** Facts of the server's own files, which the kit does not copy. */
  readonly factsOfFiles: readonly string[];
  readonly findings: readonly string[];
  /** What follows from facts that the kit does not ask for. */
  readonly foundDirectly: readonly string[];
};

const proxy = 'http://proxy.contoso.com:8080 (user name and password removed)';

const expectedOf = {
  first: {
    facts: [
      'host.dotnet-version 4.7.2',
      'host.proxy.winhttp proxy.contoso.com:8080 (user name and password removed)',
    ],
    factsOfFiles: [],
    findings: ['dotnet-too-old', 'service-not-running', 'version-retired'],
    foundDirectly: [],
  },
  second: {
    facts: [
      'connect.version 2.1.15.0',
      'connect.scheduler.suspended true',
      'service.authentication-agent.state stopped',
      'service.agent-updater.state stopped',
      'host.dotnet-version 4.8',
      'host.restrict-remote-sam O:BAG:BAD:(A;;RC;;;BA)',
      'host.tls.strong-crypto-32 1',
      'host.tls.server-disabled-by-default 0',
      'host.proxy.windows http=http://proxy.contoso.com:8080;https=http://proxy.contoso.com:8080 (user name and password removed)',
      'host.proxy.account script http://wpad.contoso.com/proxy.pac (user name and password removed)',
      `host.proxy.machine-config ${proxy}`,
    ],
    factsOfFiles: [`host.proxy.machine-config ${proxy}`],
    findings: ['partial-upgrade', 'restrict-remote-sam', 'scheduler-suspended', 'version-retired'],
    foundDirectly: ['partial-upgrade', 'scheduler-suspended', 'version-retired'],
  },
  third: {
    facts: ['service.agent-updater.state stopped', 'host.dotnet-version 4.8.1', `connect.proxy ${proxy}`],
    factsOfFiles: [`connect.proxy ${proxy}`],
    findings: ['service-not-running'],
    foundDirectly: [],
  },
} as const satisfies Readonly<Record<keyof typeof generations, Expected>>;

/** Facts of both programs and of PowerShell, which the kit leaves out. */
function askedDirectly({ version, engineVersion }: Generation): readonly string[] {
  return [
    `connect.version ${version}`,
    `connect.version ${engineVersion}`,
    `connect.version ${engineVersion}`,
    `connect.server-configuration-version ${engineVersion}`,
    'connect.staging-mode false',
    'connect.scheduler.enabled true',
    `connect.scheduler.suspended ${version !== engineVersion}`,
    'connect.scheduler.interval 00:30:00',
    'connect.scheduler.next-run 2026-11-18T14:30:00Z',
    'connect.auto-upgrade Enabled',
    'connect.password-writeback.enabled true',
    'connect.password-writeback.service-status Running',
    'service.adsync.started-at 2026-11-17T03:00:00Z',
  ];
}

function inWords({ name, value }: Fact): string {
  return `${name} ${value}`;
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort();
}

/** What is in the one list and not in the other, each as often as it is there more. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function findingsIn({ text }: Collected): readonly string[] {
  const { findings }: { readonly findings: readonly { readonly code: string }[] } = JSON.parse(
    text('triage/findings.json'),
  );
  return findings.map(({ code }) => code);
}

/** Runs the kit's script there, and makes a package of its folder here. */
async function throughKit({ machine }: Program): Promise<Collected> {
  const folder = temporaryFolder();
  const made = await runCli(['kit', '--out', folder]);
  if (made.exitCode !== 0) throw new Error(made.stderr);
  await machine.run(['cmd', '/c', 'collect.cmd'], { directory: folder });
  const [name = ''] = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  // What reg.exe prints has them, so that a package without them is none by chance.
  expect(secretsIn(join(folder, name))).toContain('secret-of-the-key-set');
  return packFolder(join(folder, name));
}

function unpacked(zip: string): string {
  const folder = temporaryFolder();
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  return folder;
}

/** The secrets that a folder has anywhere in its files: as text of either width, or as digits of bytes. */
function secretsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const content = readFileSync(join(entry.parentPath, entry.name));
      const digits = content.toString('latin1').replaceAll(/[\s,]/g, '').toLowerCase();
      return secrets.filter(
        (secret) =>
          content.includes(secret) ||
          content.includes(Buffer.from(secret, 'utf16le')) ||
          digits.includes(Buffer.from(secret).toString('hex')),
      );
    });
}
