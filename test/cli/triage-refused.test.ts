import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';
import { sampleIncident, samplePackage } from '#test/support/triage-cli';
import { packedEntry, writeZip } from '#test/support/zip-tamper';

/** One sentence on standard error, nothing on standard output, exit code 2. */
async function refusal(args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(['triage', ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
}

describe('casebundle triage, wrong usage', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['nothing', [], /takes event logs, a folder or a package/],
    ['an empty name', [''], /names is empty/],
    ['standard input', ['-'], /not standard input/],
    ['a file that is not there', ['/no/where.evtx'], /no file \/no\/where\.evtx/],
    ['a pattern that fits nothing', ['/tmp/none-*-none.evtx'], /no file has a name that fits/],
    ['a time without a zone', [sampleLog, '--at', '2026-11-18 09:14'], /--at: .* has no time zone/],
    ['a whole day', [sampleLog, '--at', '2026-11-18', '--zone', 'UTC'], /--at: 2026-11-18 is a whole day/],
    ['no time at all', [sampleLog, '--at', 'noon'], /--at: "noon" is not a time/],
    [
      'an hour that came twice',
      [sampleLog, '--at', '2026-10-25 02:30', '--zone', 'Europe/Berlin'],
      /--at: 2026-10-25T02:30 came twice/,
    ],
    ['a zone nobody knows', [sampleLog, '--zone', 'Mars'], /"Mars"/],
    ['a time torn from its day', [sampleLog, '--at', '2026-11-18T08:00Z', '09:14'], /into quotes/],
    ['a window that is none', [sampleLog, '--at', sampleIncident, '--window', 'soon'], /soon/],
    ['a window around nothing', [sampleLog, '--window', '24h'], /Add --at/],
    ['a time before all logs', [sampleLog, '--at', '1601-01-01T00:00:00Z'], /no event log can hold/],
    ['a user that is no UPN', [sampleLog, '--user', 'CONTOSO\\ada'], /such as ada@contoso\.com/],
    ['a switch not offered', [sampleLog, '--from', sampleIncident], /--from/],
  ])('%s', async (_name, args, message) => {
    expect(await refusal(args)).toMatch(message);
  });

  it('a package beside a log', async () => {
    expect(await refusal([sampleLog, await samplePackage()])).toMatch(/one folder, one package/);
  });
});

describe('casebundle triage, input that is none', () => {
  it('an empty folder', async () => {
    const folder = temporaryFolder();
    expect(await refusal([folder])).toContain(folder);
  });

  it('a text file, whatever its ending', async () => {
    const path = join(temporaryFolder(), 'Application.evtx');
    writeFileSync(path, 'no log at all');
    expect(await refusal([path])).toMatch(/is no Windows event log/);
  });

  it('an empty file', async () => {
    const path = join(temporaryFolder(), 'Application.evtx');
    writeFileSync(path, '');
    expect(await refusal([path])).toMatch(/is empty/);
  });

  it.each([
    ['of other files', [packedEntry('notes.txt', Buffer.from('notes'))]],
    ['with the manifest of another program', [packedEntry('manifest.json', Buffer.from('{"version": 3}'))]],
    ['without entries', []],
  ])('a zip %s', async (_name, entries) => {
    const path = join(temporaryFolder(), 'other.zip');
    writeFileSync(path, writeZip(entries));
    expect(await refusal([path])).toMatch(/other\.zip is a zip file, but no package of Casebundle/);
  });

  it('a folder with a name like a log', async () => {
    const path = join(temporaryFolder(), 'Application.evtx');
    mkdirSync(path);
    expect(await refusal([path])).toMatch(/holds no evidence/);
  });
});
