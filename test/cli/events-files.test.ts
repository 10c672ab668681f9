import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';

/** A folder with one.evtx (event id 1), two.evtx (2) and three.evtx (3). */
function threeLogs(): string {
  const folder = temporaryFolder();
  for (const [index, name] of ['one', 'two', 'three'].entries()) {
    const event = { timeCreated: '2026-11-18T08:00:00Z', provider: 'ADSync', eventId: index + 1 };
    writeFileSync(join(folder, `${name}.evtx`), buildEventLog({ chunks: [[event]] }));
  }
  return folder;
}

function eventIds(stdout: string): number[] {
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).eventId]));
}

describe('casebundle events with several files', () => {
  it('reads them in the order given, one given twice twice', async () => {
    const directory = threeLogs();
    const files = ['two.evtx', 'one.evtx', 'two.evtx'];
    const { exitCode, stdout } = await runCli(['events', ...files], { directory });
    expect(exitCode).toBe(0);
    expect(eventIds(stdout)).toEqual([2, 1, 2]);
  });

  it('expands patterns itself and sorts what they find', async () => {
    const directory = threeLogs();
    mkdirSync(join(directory, 'folder.evtx'));
    const { exitCode, stdout } = await runCli(['events', '*.evtx', 't?o.*'], { directory });
    expect(exitCode).toBe(0);
    expect(eventIds(stdout)).toEqual([1, 3, 2, 2]);
  });

  it('names what cannot be read, reads the others and ends with 2', async () => {
    const directory = threeLogs();
    mkdirSync(join(directory, 'folder'));
    writeFileSync(join(directory, 'text.evtx'), 'no log');
    const files = ['none.evtx', 'none*.evtx', 'folder', 'text.evtx', 'one.evtx'];
    const { exitCode, stdout, stderr } = await runCli(['events', ...files], { directory });
    expect(exitCode).toBe(2);
    expect(eventIds(stdout)).toEqual([1]);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/There is no file none\.evtx/);
    expect(stderr).toMatch(/none\*\.evtx: no file has a name that fits/);
    expect(stderr).toMatch(/folder is a folder\. Name the event logs in it: "folder[\\/]\*\.evtx"/);
    expect(stderr).toMatch(/text\.evtx is no Windows event log/);
  });

  it('makes one XML document of all files', async () => {
    const directory = threeLogs();
    const args = ['one.evtx', 'none.evtx', sampleLog, '--id', '1', '--id', '33004', '--format', 'xml'];
    const { exitCode, stdout } = await runCli(['events', ...args], { directory });
    expect(exitCode).toBe(2);
    const parser = new new JSDOM('').window.DOMParser();
    const document = parser.parseFromString(stdout, 'application/xml');
    const ids = [...document.querySelectorAll('Events > Event > System > EventID')];
    expect(ids.map((element) => element.textContent)).toEqual(['1', '33004', '33004']);
  });

  it.each(['xml', 'count', 'jsonl'])('prints nothing as %s when no file could be read', async (format) => {
    const { exitCode, stdout } = await runCli(['events', '/nowhere/none.evtx', '--format', format]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('sums counts and statistics', async () => {
    const directory = threeLogs();
    copyFileSync(sampleLog, join(directory, 'sample.evtx'));
    const bytes = readFileSync(sampleLog).length + readFileSync(join(directory, 'one.evtx')).length;
    const { stdout: alone } = await runCli(['events', sampleLog, '--format', 'count']);
    const args = ['events', 'one.evtx', 'sample.evtx', '--format', 'count', '--stats'];
    const { stdout, stderr } = await runCli(args, { directory });
    const records = Number(alone) + 1;
    expect(stdout).toBe(`${records}\n`);
    expect(stderr).toMatch(
      new RegExp(
        `^${bytes} bytes, \\d+ chunks, 0 chunks skipped, ${records} records seen, ${records} matched, 0 damaged, [\\d.]+ seconds\n$`,
      ),
    );
  });
});
