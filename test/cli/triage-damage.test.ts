import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';
import {
  provingRecords,
  sampleFailures,
  sampleIncident,
  samplePackage,
  triageJson,
  unpackedSample,
} from '#test/support/triage-cli';
import { flipBitIn, replaceContent } from '#test/support/zip-tamper';

const logFolder = 'evidence/AADC01.contoso.com/event-log';

async function tampered(change: (zip: Buffer) => Buffer): Promise<string> {
  const path = await samplePackage();
  writeFileSync(path, change(readFileSync(path)));
  return path;
}

describe('casebundle triage of a log with damage', () => {
  it('names the damage and ends with 3', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'logs'));
    const path = join(folder, 'logs', 'Application.evtx');
    const bytes = readFileSync(sampleLog);
    // The length of the first record of the second chunk.
    bytes.fill(0xff, 4096 + 65_536 + 512 + 4, 4096 + 65_536 + 512 + 8);
    writeFileSync(path, bytes);
    for (const input of [path, folder]) {
      const { exitCode, stderr, answer } = await triageJson([input, '--at', sampleIncident]);
      expect(exitCode).toBe(3);
      expect(stderr).toContain('Application.evtx');
      expect(answer.problems).toEqual(stderr.trim().split('\n'));
      expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
    }
  });

  it('says that a log without records has none', async () => {
    const path = join(temporaryFolder(), 'Application.evtx');
    writeFileSync(path, buildEventLog({ chunks: [[]] }));
    const { exitCode, stdout, stderr } = await runCli(['triage', path]);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^There is no Application log with records/);
    expect(stderr).toContain('without records');
  });

  it('triages the sound one of two logs and names the other', async () => {
    const other = join(temporaryFolder(), 'other.evtx');
    writeFileSync(other, 'no log');
    const { exitCode, stderr, answer } = await triageJson([other, sampleLog]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/other\.evtx is no Windows event log/);
    expect(answer.coverage).toHaveLength(1);
  });
});

describe('casebundle triage of a package that does not verify', () => {
  it('uses the listed records when the log was changed', async () => {
    const path = await tampered((zip) =>
      replaceContent(zip, `${logFolder}/application.evtx`, (log) => Buffer.from(log.toReversed())),
    );
    const { exitCode, stderr, answer } = await triageJson([path]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/hash-mismatch: .*application\.evtx/);
    expect(stderr).toContain('NOT VERIFIED');
    expect(answer.input.verified).toBe(false);
    expect(answer.defects).toMatchObject([{ code: 'hash-mismatch' }]);
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });

  it('reads the log when the listed records were changed', async () => {
    const name = `${logFolder}/application.events.jsonl`;
    const path = await tampered((zip) => flipBitIn(zip, name));
    const { exitCode, answer } = await triageJson([path]);
    expect(exitCode).toBe(4);
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });

  it('does not take the log for read when neither is sound', async () => {
    const path = await tampered((zip) =>
      [`${logFolder}/application.evtx`, `${logFolder}/application.events.jsonl`].reduce(flipBitIn, zip),
    );
    const { exitCode, answer } = await triageJson([path]);
    expect(exitCode).toBe(4);
    expect(answer.coverage).toMatchObject([{ verdict: 'not-collected' }]);
  });

  it('asks for time and user when case.json was changed', async () => {
    const path = await tampered((zip) =>
      replaceContent(zip, 'case.json', (json) => Buffer.from(json.toString().replaceAll('ada', 'eve'))),
    );
    const { exitCode, stderr, answer } = await triageJson([path]);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('--at and --user');
    expect(answer.input).toMatchObject({ at: null, user: null, from: { window: 'package' } });
  });

  it.each<[string, (zip: Buffer) => Buffer]>([
    [
      'manifest.json was changed',
      (zip) => replaceContent(zip, 'manifest.json', (json) => Buffer.from(`${json} `)),
    ],
    ['SHA256SUMS was emptied', (zip) => replaceContent(zip, 'SHA256SUMS', () => Buffer.alloc(0))],
  ])('uses nothing when %s', async (_name, change) => {
    const { exitCode, stdout, stderr } = await runCli(['triage', await tampered(change)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(/cannot be read or trusted, so nothing of it is used/);
  });

  it.each<[string, (path: string) => void]>([
    ['was cut short', (path) => truncateSync(path, 50_000)],
    ['has bytes behind its end', (path) => appendFileSync(path, 'more')],
  ])('names what is wrong with a package that %s', async (_name, change) => {
    const path = await samplePackage();
    change(path);
    const { exitCode, stdout, stderr } = await runCli(['triage', path]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(/^corrupt-zip: /);
  });

  it('does not use the changed case.json of an unpacked one', async () => {
    const folder = await unpackedSample();
    appendFileSync(join(folder, 'case.json'), ' ');
    const { exitCode, stderr, answer } = await triageJson([folder]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/hash-mismatch: case\.json is not what it was/);
    expect(answer.input).toMatchObject({ at: null, user: null, from: { window: 'package' } });
  });

  it('leaves out a changed file of an unpacked one', async () => {
    const folder = await unpackedSample();
    appendFileSync(join(folder, logFolder, 'application.events.jsonl'), '{}\n');
    const { exitCode, stderr, answer } = await triageJson([folder]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/application\.events\.jsonl is not what it was/);
    expect(provingRecords(answer)).toEqual(expect.arrayContaining(sampleFailures));
  });
});

describe('casebundle triage of a list of runs that is not true', () => {
  it('says that there is no log when the list has none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'runs.json'), JSON.stringify({ schema: 'casebundle.runs/1', runs: [] }));
    const { exitCode, stderr } = await triageJson([folder]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^No event log was gathered/);
  });

  it.each([
    'evidence/none.events.jsonl',
    '../../../../../../etc/passwd.events.jsonl',
    '/dev/zero.events.jsonl',
  ])('does not read %s', async (path) => {
    const folder = temporaryFolder();
    const artifact = {
      path,
      sizeBytes: 1,
      sha256: '0'.repeat(64),
      collector: 'connect',
      host: 'A',
      at: sampleIncident,
    };
    const run = {
      title: 'Made up',
      host: 'A',
      answers: [],
      outcome: { status: 'collected' },
      facts: [],
      startedAt: sampleIncident,
      durationMs: 1,
      artifacts: [artifact],
    };
    const runs = ['connect', 'event-log'].map((collector) => ({ ...run, collector }));
    writeFileSync(join(folder, 'runs.json'), JSON.stringify({ schema: 'casebundle.runs/1', runs }));
    const { exitCode, stderr, answer } = await triageJson([folder]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/is not there, though the list of the evidence has it\.\n$/);
    expect(answer.coverage).toMatchObject([{ verdict: 'not-collected' }]);
  });
});
