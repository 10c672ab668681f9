import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { powershellArguments } from '#core/collectors/connect-script';
import { answerMarks } from '#core/host/powershell-answer';
import { exporting } from './event-log-answers';
import type { Program } from './program';
import { type Answer, type StandIns, withStandIns } from './stand-ins';

const timeoutMs = 150_000;
const log = fileURLToPath(new URL('../../assets/sample/event-log/Application.evtx', import.meta.url));

/** Two names under which this machine answers, so that it can play two servers. */
const active = 'localhost';
const standing = '127.0.0.1';

/**
 * Other servers: their tools are played, but names are resolved, ports knocked at and files fetched through paths of shares for real. Wine leads
 * `\\server\share` to a folder of its own.
 */
export function describeServers(program: () => Program): void {
  describe('other servers', () => {
    let listener: Server | undefined;
    beforeAll(async () => {
      listener = await listenAsServer();
      for (const server of [active, standing]) {
        const share = join(program().machine.drive, '..', 'dosdevices', 'unc', server);
        mkdirSync(share, { recursive: true });
        symlinkSync(program().machine.drive, join(share, 'C$'));
      }
      mkdirSync(join(program().machine.drive, 'windows', 'Temp'), { recursive: true });
    }, timeoutMs);
    afterAll(() => {
      listener?.close();
      rmSync(join(program().machine.drive, '..', 'dosdevices', 'unc'), { recursive: true, force: true });
    });

    it(
      'two and one that is down go into one package, which says which of them is active',
      async () => {
        const { machine, node } = program();
        const sources = [active, standing, 'down.invalid'].flatMap((name) => ['--source', `server:${name}`]);
        const { collected, calls } = await withStandIns(machine, node, tools, async (callsOf) => ({
          collected: await program().collect(sources),
          calls: callsOf('wevtutil'),
        }));
        const { answer, text, stderr } = collected;
        expect(answer.verified).toBe(true);
        expect(answer.package).toContain('localhost-20261118T081405Z-');
        const ended = answer.outcomes.map(({ host, collector, status, problem }) =>
          [host, collector, status, ...(problem === undefined ? [] : [problem.code])].join(' '),
        );
        const asAnswered = (host: string) => [
          `${host} event-log collected`,
          `${host} connect partial`,
          `${host} service collected`,
          `${host} host collected`,
        ];
        const down = ['event-log', 'connect', 'service', 'host'].map(
          (collector) => `down.invalid ${collector} failed server-not-found`,
        );
        expect(ended.filter((line) => !/ (?:user|licence) /.test(line))).toEqual([
          ...asAnswered(active),
          ...asAnswered(standing),
          ...down,
        ]);
        expect(stderr).toContain('The name down.invalid does not resolve');
        for (const host of [active, standing]) {
          expect(text(`evidence/${host}/event-log/application.events.jsonl`)).toContain('"eventId":33004');
          expect(text(`evidence/${host}/event-log/LocaleMetaData/application_1033.MTA`)).toBe('strings');
          expect(text(`evidence/${host}/connect/registry.txt`)).toContain('2.6.92.0');
        }
        const { findings } = JSON.parse(text('triage/findings.json'));
        expect(findings.map(({ title }: { title: string }) => title)).toContain(
          'localhost is the active server.',
        );
        expect(calls.every((call) => call.some((word) => word.startsWith('/r:')))).toBe(true);
        const left = readdirSync(join(machine.drive, 'windows', 'Temp'));
        expect(left.filter((name) => name.startsWith('casebundle'))).toEqual([]);
      },
      timeoutMs,
    );

    it(
      'says of one that refuses what its administrator has to allow',
      async () => {
        const { machine, node } = program();
        const refusing: StandIns = {
          reg: [oemPage, { stderr: 'ERROR: The network path was not found.\r\n', exitCode: 1 }],
          sc: [
            {
              stdout: '[SC] OpenSCManager FAILED 1722:\r\n\r\nThe RPC server is unavailable.\r\n',
              exitCode: 1722,
            },
          ],
          wevtutil: [{ stderr: 'The RPC server is unavailable.\r\n', exitCode: 1722 }],
          w32tm: [
            {
              stdout: 'The following error occurred: Access is denied. (0x80070005)\r\n',
              exitCode: -2147024891,
            },
          ],
        };
        const { answer } = await withStandIns(machine, node, refusing, () =>
          program().collect(['--source', `server:${active}`]),
        );
        const said = (collector: string) => {
          const found = answer.outcomes.find((outcome) => outcome.collector === collector);
          return [found?.problem, ...(found?.problems ?? [])].map((problem) => problem?.message).join(' ');
        };
        expect(said('event-log')).toMatch(/Remote Registry|-29252/);
        expect(said('connect')).toContain('Remote Registry');
        expect(said('service')).toContain('-29502');
        expect(said('host')).toContain('Remote Registry');
        expect(JSON.stringify(answer.outcomes)).not.toContain('not-installed');
      },
      timeoutMs,
    );
  });
}

/** The port of PowerShell remoting, the one of the three that any account may listen on. */
async function listenAsServer(): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(5985, '127.0.0.1', resolve);
  });
  return server;
}

const oemPage: Answer = { when: 'OEMCP', passes: true };
const windowsKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const connectKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect';

const printedKey = (key: string, ...values: readonly string[]) =>
  ['', key, ...values.map((value) => `    ${value}`), ''].join('\r\n');

/** What PowerShell remoting brings of a server: its scheduler alone. */
function schedulerOf(server: string, staging: boolean): Answer {
  const encoded = powershellArguments(server).at(-1) ?? '';
  const answers = [
    { question: 'scheduler', value: [{ StagingModeEnabled: String(staging), SyncCycleEnabled: 'True' }] },
    { question: 'auto-upgrade', error: 'It could not be asked.' },
  ];
  const answer = JSON.stringify({ schema: 'casebundle.powershell/1', languageMode: 'FullLanguage', answers });
  return {
    // Enough of it to tell the two apart; the whole is too long for a pattern.
    when: encoded.slice(0, 600).replaceAll('+', '\\+'),
    stdout: `${answerMarks.begin}\r\n${answer}\r\n${answerMarks.end}\r\n`,
  };
}

const tools: StandIns = {
  reg: [
    oemPage,
    {
      when: 'Windows NT\\\\CurrentVersion ',
      stdout: printedKey(windowsKey, 'SystemRoot    REG_SZ    C:\\windows'),
    },
    { when: 'Azure AD Connect ', stdout: printedKey(connectKey, 'Version    REG_SZ    2.6.92.0') },
    { stderr: 'ERROR: The system was unable to find the specified registry key or value.\r\n', exitCode: 1 },
  ],
  sc: [
    {
      when: 'queryex ADSync$',
      stdout:
        'SERVICE_NAME: ADSync\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        STATE              : 4  RUNNING\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n',
    },
    {
      when: 'qc ADSync$',
      stdout:
        'SERVICE_NAME: ADSync\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n        START_TYPE         : 2   AUTO_START\r\n        BINARY_PATH_NAME   : a.exe\r\n        SERVICE_START_NAME : NT SERVICE\\ADSync\r\n',
    },
    { stdout: '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n', exitCode: 1060 },
  ],
  wevtutil: exporting(log),
  w32tm: [
    {
      stdout:
        'Leap Indicator: 0(no warning)\r\nStratum: 3 (secondary reference - syncd by (S)NTP)\r\nPrecision: -23 (119.209ns per tick)\r\nRoot Delay: 0.0312500s\r\nRoot Dispersion: 0.0468750s\r\nReferenceId: 0x0A000001 (source IP:  10.0.0.1)\r\nLast Successful Sync Time: 11/18/2026 9:11:15 AM\r\nSource: dc01.contoso.com\r\nPoll Interval: 10 (1024s)\r\n\r\nPhase Offset: 0.0012000s\r\nClockRate: 0.0156250s\r\n',
    },
  ],
  powershell: [schedulerOf(active, false), schedulerOf(standing, true)],
};
