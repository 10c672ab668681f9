import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { watchPeakMemory } from '#test/support/peak-memory';
import { builtProgram } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { windowsPath } from '#test/support/wine';
import { exporting } from './event-log-answers';
import { inCodePage, setOemCodePage } from './oem-code-page';
import type { Program } from './program';
import { noService, serviceAnswers } from './service-answers';
import { withStandIns } from './stand-ins';

const timeoutMs = 150_000;
const log = fileURLToPath(new URL('../../assets/sample/event-log/Application.evtx', import.meta.url));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const gigabyte = 1024 ** 3;
/** What the program may take beside what it needs for itself: it keeps 4 MiB of each output. */
const mostBytes = 320 * 1024 ** 2;

/** A display name that is understood in its own code page alone. */
const codePages = [
  [437, 'Größe ¢'],
  [850, 'Größe Ø'],
  [932, '同期サービス'],
] as const;

/** What tools print: in every encoding of Windows, and without end. */
export function describePrintingTools(program: () => Program): void {
  describe('tools that print', () => {
    it.each(codePages)(
      'are understood in code page %d, and in UTF-16 with and without its mark',
      async (codePage, displayName) => {
        const { machine, node, collect } = program();
        await setOemCodePage(machine, codePage);
        const sc = [
          ...serviceAnswers('ADSync', displayName, (text) => inCodePage(codePage, text)),
          ...serviceAnswers('AADConnectProvisioningAgent', '同期 Größe', (text) => utf16(`\ufeff${text}`)),
          ...serviceAnswers('AzureADConnectAgentUpdater', 'Größe Ł', utf16),
          noService,
        ];
        const { values, text } = await withStandIns(machine, node, { sc }, () =>
          collect(['--source', 'local', '--only', 'service']),
        );
        expect(values('service.adsync.display-name')).toEqual([displayName]);
        expect(values('service.adsync.state')).toEqual(['running']);
        expect(values('service.adsync.start-type')).toEqual(['automatic-delayed']);
        expect(values('service.provisioning-agent.state')).toEqual(['running']);
        expect(values('service.agent-updater.start-type')).toEqual(['automatic-delayed']);
        expect(text('services/others.txt')).toContain('同期 Größe');
        expect(text('services/others.txt')).toContain('Größe Ł');
      },
      timeoutMs,
    );

    it(
      'a gigabyte do not fill the memory, and one that hangs does not hold up the run',
      async () => {
        const { machine, node, collect } = program();
        const heartbeat = `${temporaryFolder()}/heartbeat`;
        const wevtutil = [
          { when: '^gl Application$', stdout: 'maxSize: 1\r\n', bytes: gigabyte },
          { when: '^gli Application$', stderr: 'numberOfLogRecords: 1\r\n', bytes: gigabyte },
          ...exporting(log),
        ];
        const stopWatching = watchPeakMemory('node.exe', windowsPath(builtProgram()));
        const standIns = { wevtutil, w32tm: [{ heartbeat }] };
        const [flooded, hung] = await withStandIns(machine, node, standIns, () =>
          Promise.all(
            ['event-log', 'host'].map((collector) => collect(['--source', 'local', '--only', collector])),
          ),
        );
        const peakBytes = stopWatching();
        expect(peakBytes).toBeGreaterThan(20 * 1024 ** 2);
        expect(peakBytes).toBeLessThan(mostBytes);
        expect(flooded).toMatchObject({ exitCode: 3, answer: { verified: true } });
        expect(flooded?.ending('event-log')?.status).toBe('partial');
        expect(flooded?.problems('event-log')).toMatchObject([
          { code: 'tool-output-too-large', subject: 'wevtutil gl Application' },
          { code: 'tool-output-too-large', subject: 'wevtutil gli Application' },
        ]);
        expect(flooded?.text('application.events.jsonl')).toContain('"eventId":33004');
        expect(hung).toMatchObject({ exitCode: 3, answer: { verified: true } });
        expect(hung?.ending('host')?.status).toBe('partial');
        expect(hung?.problems('host')).toMatchObject([
          { code: 'tool-failed', message: expect.stringContaining('did not end in time') },
        ]);
        expect(hung?.values('host.operating-system')).toHaveLength(1);
      },
      timeoutMs,
    );
  });
}
