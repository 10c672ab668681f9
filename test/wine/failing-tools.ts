import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { exporting, logAnswers } from './event-log-answers';
import { inCodePage, setOemCodePage } from './oem-code-page';
import type { Program } from './program';
import { type StandIns, withStandIns } from './stand-ins';

const timeoutMs = 150_000;
const log = fileURLToPath(new URL('../../assets/sample/event-log/Application.evtx', import.meta.url));
const oemPage = { when: 'OEMCP', passes: true } as const;

/** Tools of Windows that do not do what they are asked; each time the run goes on and says why. */
export function describeFailingTools(program: () => Program): void {
  const withTools = (standIns: StandIns, args: readonly string[]) =>
    withStandIns(program().machine, program().node, standIns, () =>
      program().collect(['--source', 'local', ...args]),
    );

  describe('tools that fail', () => {
    it(
      'names every tool that was denied, in French and code page 850',
      async () => {
        await setOemCodePage(program().machine, 850);
        const denied = inCodePage(850, 'Accès refusé.\r\n');
        const collected = await withTools(
          {
            wevtutil: [{ stderr: denied, exitCode: 5 }],
            reg: [oemPage, { stderr: inCodePage(850, 'ERREUR : Accès refusé.\r\n'), exitCode: 1 }],
            sc: [
              {
                stdout: inCodePage(850, '[SC] OpenService échec(s) 5 :\r\n\r\nAccès refusé.\r\n'),
                exitCode: 5,
              },
            ],
            w32tm: [
              { stdout: inCodePage(850, 'Erreur : Accès refusé. (0x80070005)\r\n'), exitCode: -2147024891 },
            ],
          },
          [],
        );
        expect(collected.exitCode).toBe(3);
        expect(collected.answer.verified).toBe(true);
        for (const collector of ['event-log', 'connect', 'service', 'host']) {
          expect([collector, collected.ending(collector)]).toMatchObject([
            collector,
            { status: 'failed', problem: { code: 'access-denied' } },
          ]);
        }
      },
      timeoutMs,
    );

    it.each([
      [932, 'エラー: アクセスが拒否されました。'],
      [866, 'Ошибка: Отказано в доступе.'],
      [850, 'FEHLER: Zugriff verweigert'],
    ])(
      'tells a denied key from a missing one in code page %d: %s',
      async (codePage, said) => {
        await setOemCodePage(program().machine, codePage);
        const stderr = inCodePage(codePage, `${said}\r\n`);
        const { ending } = await withTools({ reg: [oemPage, { stderr, exitCode: 1 }] }, [
          '--only',
          'connect',
        ]);
        expect(ending('connect')).toMatchObject({ status: 'failed', problem: { code: 'access-denied' } });
      },
      timeoutMs,
    );

    it(
      'names each question that wevtutil did not answer, with its exit code, beside the export',
      async () => {
        const fails = (when: string, exitCode: number, stderr: string) => ({ when, exitCode, stderr });
        const wevtutil = [
          fails(
            '^gl Application$',
            15007,
            'Failed to read configuration. The specified channel could not be found.',
          ),
          fails('^gli Application$', 1722, 'Failed to get log information. The RPC server is unavailable.'),
          fails('^qe ', 15001, 'Failed to read events. The specified query is invalid.'),
          ...exporting(log),
        ];
        const { ending, problems, text } = await withTools({ wevtutil }, ['--only', 'event-log']);
        expect(ending('event-log')?.status).toBe('partial');
        expect(problems('event-log').map(({ subject, message }) => [subject, message])).toEqual([
          ['wevtutil gl Application', expect.stringContaining('15007')],
          ['wevtutil gli Application', expect.stringContaining('1722')],
          ['wevtutil qe Application /c:1 /rd:false /f:xml', expect.stringContaining('15001')],
          ['wevtutil qe Application /c:1 /rd:true /f:xml', expect.stringContaining('15001')],
        ]);
        expect(text('application.events.jsonl')).toContain('"eventId":33004');
      },
      timeoutMs,
    );

    it(
      'says that the export was denied, and what is missing for that',
      async () => {
        const denied = {
          when: '^epl ',
          stderr: 'Failed to export log Application. Access is denied.',
          exitCode: 5,
        };
        const { ending, answer } = await withTools({ wevtutil: [denied, ...logAnswers, {}] }, [
          '--only',
          'event-log',
        ]);
        expect(ending('event-log')).toMatchObject({ status: 'failed', problem: { code: 'access-denied' } });
        expect(answer.checklist.find(({ item }) => item === 'evidence')?.state).toBe('not-available');
      },
      timeoutMs,
    );

    it(
      'takes 1060 for a service that is not there, and another answer of the rest for none',
      async () => {
        const none =
          '[SC] EnumQueryServicesStatus:OpenService FEHLER 1060:\r\n\r\nDer angegebene Dienst ist kein installierter Dienst.\r\n\r\n';
        const absent = await withTools({ sc: [{ stdout: none, exitCode: 1060 }] }, ['--only', 'service']);
        expect(absent.ending('service')).toMatchObject({ status: 'skipped', because: 'not-installed' });
        const sc = [
          { when: ' ADSync$', stdout: none, exitCode: 1060 },
          { stdout: '[SC] OpenService FAILED 5:\r\n\r\nAccess is denied.\r\n', exitCode: 5 },
        ];
        const denied = await withTools({ sc }, ['--only', 'service']);
        expect(denied.ending('service')).toMatchObject({
          status: 'failed',
          problem: { code: 'access-denied' },
        });
      },
      timeoutMs,
    );
  });

  describe('what wevtutil exports', () => {
    const exported = async (change: (file: string) => void) => {
      const file = join(temporaryFolder(), 'log.evtx');
      copyFileSync(log, file);
      change(file);
      return withTools({ wevtutil: exporting(file) }, ['--only', 'event-log']);
    };

    it(
      'is taken untouched and read when it is a log',
      async () => {
        const { exitCode, ending, text, answer } = await exported(() => undefined);
        expect(ending('event-log')).toMatchObject({ status: 'collected' });
        expect(exitCode).toBe(0);
        expect(answer.verified).toBe(true);
        expect(text('application.events.jsonl')).toContain('"eventId":33004');
        expect(text('LocaleMetaData/application_1033.MTA')).toBe('strings');
        expect(text('application-log.txt')).toContain('numberOfLogRecords: 34021');
      },
      timeoutMs,
    );

    it(
      'is the window, and with --full-log the whole log beside it',
      async () => {
        const switches = ['--only', 'event-log', '--full-log', '--hash-sync-events'];
        const { exitCode, zip, text } = await withTools({ wevtutil: exporting(log) }, switches);
        expect(exitCode).toBe(0);
        const entries = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' });
        const names = [...entries.matchAll(/\/event-log\/(.+)$/gm)].map(([, name]) => name);
        expect(names.sort()).toEqual([
          'LocaleMetaData/application-full_1033.MTA',
          'LocaleMetaData/application_1033.MTA',
          'application-full.evtx',
          'application-full.outside-window.jsonl',
          'application-log.txt',
          'application.events.jsonl',
          'application.evtx',
          'query.xml',
        ]);
        expect(text('query.xml')).not.toContain('Suppress');
      },
      timeoutMs,
    );

    it.each([
      ['is empty', (file: string) => truncateSync(file, 0), 'failed', 'export-wrote-nothing'],
      [
        'is rubbish',
        (file: string) => writeFileSync(file, Buffer.alloc(70_000, 'no log ')),
        'failed',
        'not-an-event-log',
      ],
      [
        'is cut off',
        (file: string) => truncateSync(file, readFileSync(file).length - 100_000),
        'partial',
        'event-log-damaged',
      ],
    ])(
      'is named when it %s',
      async (_, change, status, code) => {
        const { exitCode, ending, answer, problems } = await exported(change);
        expect(exitCode).toBe(3);
        expect(answer.verified).toBe(true);
        expect(ending('event-log')).toMatchObject({ status });
        expect(problems('event-log').map((found) => found.code)).toContain(code);
      },
      timeoutMs,
    );
  });
}
