import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
import type { CommandOutput, Host, WorkFolder } from '#core/host/host';
import { openWorkFolder } from '#core/host/server-files';
import { failure, success } from '#core/model/result';
import type { CollectionOptions } from '#core/run/run-collection';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx'));
const window = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
const place = /^C:\\Windows\\Temp\\casebundle-[0-9a-f]{8}\\/;

/** A server whose drive lies in a folder here: `epl` and `al` write where the server's own wevtutil would. */
function server(
  change: {
    readonly folder?: (folder: WorkFolder) => WorkFolder;
    readonly epl?: (file: string) => Partial<CommandOutput>;
  } = {},
) {
  const temporary = temporaryFolder();
  const machinePath = (path: string) => join(temporary, ...path.split('\\').slice(3));
  const asked: (readonly string[])[] = [];
  const host = fakeHost({
    kind: 'server',
    openWorkFolder: async () => {
      const options = { server: 'SERVER1', temporaryFolder: 'C:\\Windows\\Temp', machinePath };
      const folder = unwrap(await openWorkFolder(options));
      return success(change.folder?.(folder) ?? folder);
    },
    runTool: (_, args) => {
      asked.push(args);
      const [verb, what = '', target = ''] = args;
      if (verb === 'epl') {
        writeFileSync(machinePath(target), sample);
        return change.epl?.(machinePath(target)) ?? {};
      }
      if (verb === 'al') {
        const strings = machinePath(what).replace(/([^/]+)\.evtx$/, 'LocaleMetaData/$1_1033.MTA');
        mkdirSync(join(strings, '..'), { recursive: true });
        writeFileSync(strings, 'strings');
      }
      return verb === 'gl' && what !== 'Application' ? { exitCode: 15_007 } : {};
    },
  });
  return { host, asked, left: () => readdirSync(temporary) };
}

async function collect(host: Host, options: Partial<CollectionOptions> = {}) {
  const messages: string[] = [];
  // All of them, before the run lets only some through.
  const told: typeof eventLogCollector = {
    ...eventLogCollector,
    collect: (context) => {
      const progress = ({ message }: { readonly message: string }) => void messages.push(message);
      return eventLogCollector.collect({ ...context, report: { ...context.report, progress } });
    },
  };
  const { runs, directory } = await collectWith([host], [told], { window, ...options });
  const journal = readFileSync(join(directory, 'journal.jsonl'), 'utf8');
  return { run: runs[0], folder: join(directory, 'evidence/SERVER1/event-log'), messages, journal };
}

it('has the server write into a folder of its own, fetches what it wrote and removes the folder', async () => {
  const { host, asked, left } = server();
  const { run, folder, messages, journal } = await collect(host, { fullLog: true });
  expect(run?.outcome).toEqual({ status: 'collected' });
  const written = asked.filter(([verb]) => verb === 'epl').map(([, , target]) => target);
  expect(written).toEqual([
    expect.stringMatching(/\\application\.evtx$/),
    expect.stringMatching(/\\application-full\.evtx$/),
  ]);
  for (const target of written) expect(target).toMatch(place);
  for (const [, log] of asked.filter(([verb]) => verb === 'al')) expect(log).toMatch(place);
  for (const name of ['application', 'application-full']) {
    expect(readFileSync(join(folder, `${name}.evtx`)).equals(sample)).toBe(true);
    expect(readFileSync(join(folder, `LocaleMetaData/${name}_1033.MTA`), 'utf8')).toBe('strings');
  }
  expect(messages.join('\n')).toMatch(
    /Fetching C:\\Windows\\Temp\\casebundle-[0-9a-f]{8}\\application\.evtx/,
  );
  expect(left()).toEqual([]);
  expect(journal).toMatch(/"step":"folder-made".*casebundle-[0-9a-f]{8}"/);
  expect(journal).toMatch(/"step":"file-read".*application\.evtx","sizeBytes":/);
  expect(journal).toMatch(/"step":"folder-removed"/);
});

it('reads the query on this computer, where wevtutil runs', async () => {
  const { host, asked } = server();
  const { folder } = await collect(host);
  expect(asked.find(([verb]) => verb === 'epl')?.[1]).toBe(join(folder, 'query.xml'));
});

it.each([
  ['the export fails', { epl: () => ({ exitCode: 1722 }) }],
  [
    'nothing can be fetched',
    {
      folder: (folder: WorkFolder): WorkFolder => ({
        ...folder,
        openFile: async (name) => failure('access-denied', `${name} may not be read.`, name),
      }),
    },
  ],
])('removes the folder when %s', async (_, change) => {
  const { host, left } = server(change);
  const { run } = await collect(host);
  expect(run?.outcome.status).toBe('failed');
  expect(left()).toEqual([]);
});

it('removes the folder when the run is cancelled during the export', async () => {
  const controller = new AbortController();
  const { host, left } = server({
    epl: () => {
      controller.abort();
      return { ended: 'cancelled', exitCode: null };
    },
  });
  const { run } = await collect(host, { signal: controller.signal });
  expect(run?.outcome).toEqual({ status: 'cancelled' });
  expect(left()).toEqual([]);
});

it('says where something was left behind, also when the export failed', async () => {
  const stuck = (folder: WorkFolder): WorkFolder => ({
    ...folder,
    remove: async () => failure('write-failed', `${folder.path} could not be removed.`, folder.path),
  });
  const done = await collect(server({ folder: stuck }).host);
  expect(done.run?.outcome).toMatchObject({
    status: 'partial',
    problems: [{ code: 'write-failed', message: expect.stringContaining('C:\\Windows\\Temp\\casebundle-') }],
  });
  expect(done.journal).toMatch(/"step":"folder-removed".*could not be removed/);
  const failed = await collect(server({ folder: stuck, epl: () => ({ exitCode: 5 }) }).host);
  expect(failed.run?.outcome).toMatchObject({
    status: 'failed',
    problem: { code: 'access-denied', message: expect.stringMatching(/denied.*could not be removed/s) },
  });
});

it('notices a file that came over shorter than it is there', async () => {
  const { host, left } = server({
    folder: (folder) => ({
      ...folder,
      openFile: async (name) => {
        const opened = await folder.openFile(name);
        return opened.ok ? success({ ...opened.value, sizeBytes: opened.value.sizeBytes + 1 }) : opened;
      },
    }),
  });
  const { run } = await collect(host);
  expect(run?.outcome).toMatchObject({ status: 'failed', problem: { code: 'file-unreadable' } });
  expect(left()).toEqual([]);
});

it('fails with the reason when no folder can be made there', async () => {
  const { host, asked } = server();
  const unreachable: Host = {
    ...host,
    openWorkFolder: async () => failure('server-not-reachable', 'SERVER1 does not answer.', 'SERVER1'),
  };
  const { run } = await collect(unreachable);
  expect(run?.outcome).toMatchObject({ status: 'failed', problem: { code: 'server-not-reachable' } });
  expect(asked.filter(([verb]) => verb === 'epl')).toEqual([]);
});
