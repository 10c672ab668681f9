import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CliOptions, runCli } from '#test/support/run-cli';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';
import { temporaryFolder } from '#test/support/temporary-folder';

const sampleFolder = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const sampleCase = join(sampleFolder, 'case.json');
const now = { CASEBUNDLE_NOW: '2026-11-18T12:00:00Z' };

/** A file system of its own with so little room, unmounted when the test ends. */
function smallDisk(size: string): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

const canMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'casebundle-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

/** Runs `collect --json` and gives the parsed answer beside the exit code. */
async function collect(args: readonly string[], options: CliOptions = {}) {
  const { exitCode, stdout, stderr } = await runCli(['collect', '--json', ...args], options);
  return { exitCode, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) };
}

function unpack(zip: string): string {
  const folder = temporaryFolder();
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  return folder;
}

function zipsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.zip'));
}

function caseFile(content: unknown): string {
  const path = join(temporaryFolder(), 'case.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('casebundle collect', () => {
  it('makes a complete package of the sample that other tools find sound', async () => {
    const out = temporaryFolder();
    const { exitCode, answer } = await collect(['--case', sampleCase, '--source', 'sample', '--out', out]);
    expect(exitCode).toBe(0);
    expect(answer).toMatchObject({ verified: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(answer.outcomes.map(({ status }: { status: string }) => status)).toEqual(
      Array(6).fill('collected'),
    );
    expect(answer.checklist.map(({ state }: { state: string }) => state)).not.toContain('missing');
    expect(answer.findings).toBeGreaterThan(0);
    expect(readdirSync(out)).toHaveLength(2);
    execFileSync('unzip', ['-tq', answer.package]);
    const folder = unpack(answer.package);
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder });
    execFileSync('sha256sum', ['--quiet', '-c', `${answer.package}.sha256`], { cwd: out });
    const log = readFileSync(join(folder, 'evidence/AADC01.contoso.com/event-log/application.evtx'));
    expect(log.equals(readFileSync(join(sampleFolder, 'event-log/Application.evtx')))).toBe(true);
    const findings = JSON.parse(readFileSync(join(folder, 'triage/findings.json'), 'utf8'));
    expect(findings.findings.map(({ code }: { code: string }) => code)).toContain('event-33004-80230626');
  });

  it('gives the same bytes for the same input and clock', async () => {
    const packages = [];
    for (const environment of [now, { ...now, TZ: 'Asia/Tokyo' }]) {
      const out = temporaryFolder();
      const args = ['--case', sampleCase, '--source', 'sample', '--out', out];
      packages.push((await collect(args, { environment })).answer);
    }
    expect(packages[1].sha256).toBe(packages[0].sha256);
    expect(packages[0].bytes).toBeGreaterThan(100_000);
  });

  it('names a package that exists already, keeps it and keeps the evidence', async () => {
    const out = temporaryFolder();
    const args = ['--case', sampleCase, '--source', 'sample', '--out', out];
    const first = await collect(args, { environment: now });
    const second = await collect(args, { environment: now });
    expect(second.exitCode).toBe(2);
    expect(second.stderr).toContain(first.answer.package);
    expect(second.stderr).toContain('casebundle-unfinished-1');
    expect((await runCli(['verify', first.answer.package])).exitCode).toBe(0);
  });

  it('lets two runs of one moment make one package, in folders of their own', async () => {
    const out = temporaryFolder();
    const args = ['--case', sampleCase, '--source', 'sample', '--out', out];
    const runs = await Promise.all([1, 2].map(() => collect(args, { environment: now })));
    expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 2]);
    const [name = ''] = zipsIn(out);
    expect((await runCli(['verify', join(out, name)])).exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      name,
      `${name}.sha256`,
      expect.stringMatching(/^casebundle-unfinished-[12]$/),
    ]);
  });

  it('reads a case in UTF-16, as Windows PowerShell writes it', async () => {
    const path = join(temporaryFolder(), 'case.json');
    writeFileSync(path, Buffer.from('\uFEFF{ "schema": "casebundle.case/1" }', 'utf16le'));
    expect((await collect(['--case', path, '--source', 'sample', '--plan'])).exitCode).toBe(0);
  });

  it('tells what it would read with --plan and reads nothing', async () => {
    const args = ['--case', sampleCase, '--source', 'sample', '--plan'];
    const { exitCode, answer } = await collect(args);
    expect(exitCode).toBe(0);
    expect(answer.plan[0]).toMatchObject({
      collector: 'event-log',
      answers: expect.arrayContaining(['evidence']),
    });
    expect(answer.plan[0].reads.length).toBeGreaterThan(0);
    expect(answer.plan[0]).toMatchObject({ network: { need: 'none' }, rights: [{ need: 'none' }] });
    const printed = await runCli(['collect', ...args]);
    const { network, rights } = answer.plan[0];
    for (const { sentence } of [network, ...rights]) expect(printed.stdout).toContain(`    ${sentence}\n`);
  });

  it('says in the plan which records of other people it would take', async () => {
    const plan = async (...switches: readonly string[]) => {
      const args = ['--case', sampleCase, '--source', 'local', '--plan', '--only', 'event-log', ...switches];
      return (await collect(args)).answer.plan[0].reads.join('\n');
    };
    expect(await plan()).toMatch(/^Not Directory Synchronization 656 and 657/m);
    expect(await plan()).not.toContain('whole Application log');
    const all = await plan('--full-log', '--hash-sync-events');
    expect(all).toMatch(/^Among them Directory Synchronization 656 and 657/m);
    expect(all).toContain('The whole Application log as well');
  });

  it('runs only the collectors asked for', async () => {
    const out = temporaryFolder();
    const args = ['--case', sampleCase, '--source', 'sample', '--out', out, '--only', 'event-log,service'];
    const { answer } = await collect(args);
    expect(answer.outcomes.map(({ collector }: { collector: string }) => collector)).toEqual([
      'event-log',
      'service',
    ]);
  });

  it.runIf(process.platform !== 'win32')(
    'skips every collector of a local machine that is not Windows',
    async () => {
      const out = temporaryFolder();
      const { exitCode, answer } = await collect(['--case', sampleCase, '--source', 'local', '--out', out]);
      expect(exitCode).toBe(3);
      for (const outcome of answer.outcomes)
        expect(outcome).toMatchObject({ status: 'skipped', because: 'not-windows' });
      expect(answer.checklist.at(-1)).toMatchObject({ item: 'evidence', state: 'not-available' });
    },
  );

  it('packs a case in which everything is missing, and says so', async () => {
    const out = temporaryFolder();
    const path = caseFile({ schema: 'casebundle.case/1' });
    const { exitCode, answer } = await collect(['--case', path, '--source', 'sample', '--out', out]);
    expect(exitCode).toBe(0);
    const states = answer.checklist.map(({ state }: { state: string }) => state);
    expect(states.slice(0, 4)).toEqual(['missing', 'missing', 'missing', 'missing']);
    expect(readFileSync(join(unpack(answer.package), 'case-summary.md'), 'utf8')).toContain('missing');
  });

  it('keeps going when the folder has no log, and ends with 3', async () => {
    const [out, evidence] = [temporaryFolder(), temporaryFolder()];
    cpSync(join(sampleFolder, 'services'), join(evidence, 'services'), { recursive: true });
    const { exitCode, answer } = await collect([
      '--case',
      sampleCase,
      '--source',
      `folder:${evidence}`,
      '--out',
      out,
    ]);
    expect(exitCode).toBe(3);
    expect(answer.outcomes[0]).toMatchObject({ collector: 'event-log' });
    expect(answer.outcomes[0].status).not.toBe('collected');
    expect(answer.outcomes[2]).toMatchObject({ collector: 'service', status: 'collected' });
    expect(answer.verified).toBe(true);
  });

  it('keeps a file named .evtx that is none and says what it is', async () => {
    const [out, evidence] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(evidence, 'Application.evtx'), 'not a log at all');
    const { exitCode, stderr, answer } = await collect([
      ...['--case', sampleCase, '--source', `folder:${evidence}`, '--out', out],
    ]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Application.evtx');
    expect(answer.outcomes[0].status).not.toBe('collected');
  });

  it.skipIf(!sharedLogsPresent)(`packs a real log from a folder${sharedLogsNote}`, async () => {
    const [out, evidence] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(evidence, 'event-log'));
    const log = sharedLog('application-many-events.evtx');
    cpSync(log, join(evidence, 'event-log', 'Application.evtx'));
    const incident = { local: '2016-09-20T13:15:00', timeZone: 'UTC' };
    const path = caseFile({ schema: 'casebundle.case/1', incident });
    const args = ['--case', path, '--source', `folder:${evidence}`, '--out', out, '--window', '24h'];
    const { exitCode, answer } = await collect(args);
    expect(exitCode).toBe(0);
    expect((await runCli(['verify', answer.package, '--json'])).exitCode).toBe(0);
    const folder = unpack(answer.package);
    const [host = ''] = readdirSync(join(folder, 'evidence'));
    const packed = join(folder, 'evidence', host, 'event-log');
    expect(readFileSync(join(packed, 'application.evtx')).equals(readFileSync(log))).toBe(true);
    const lines = readFileSync(join(packed, 'application.events.jsonl'), 'utf8').trim().split('\n');
    const window = ['--from', '2016-09-19T13:15:00Z', '--to', '2016-09-20T15:15:00Z'];
    const asked = await runCli(['events', log, ...window]);
    expect(lines).toEqual(asked.stdout.trim().split('\n'));
  });
});

describe('casebundle collect, wrong input', () => {
  const good = ['--case', sampleCase, '--source', 'sample'];

  it.each<[string, readonly string[], RegExp]>([
    ['no case', ['--source', 'sample', '--out', '/tmp'], /--case FILE is needed/],
    ['no source', ['--case', sampleCase, '--out', '/tmp'], /--source SOURCE is needed/],
    ['no folder', good, /--out DIR is needed/],
    ['an empty folder name', [...good, '--out', ''], /--out DIR is needed/],
    [
      'unknown source',
      ['--case', sampleCase, '--source', 'host:X', '--out', '/tmp'],
      /--source takes .*"host:X"/,
    ],
    [
      'a name that no server has',
      ['--case', sampleCase, '--source', 'server:X; calc', '--out', '/tmp'],
      /"X; calc" is no name of a server/,
    ],
    ['no name', ['--case', sampleCase, '--source', 'server:', '--out', '/tmp'], /Write the name of a server/],
    ['unknown collector', [...good, '--out', '/tmp', '--only', 'registry'], /no collector "registry"/],
    ['a window that is none', [...good, '--out', '/tmp', '--window', 'soon'], /soon/],
    ['a way that is none', [...good, '--out', '/tmp', '--fit', 'mail'], /--fit takes portal or exchange/],
    ['a switch not offered', [...good, '--out', '/tmp', '--redact'], /--redact/],
    [
      'a case that is not there',
      ['--case', '/no/case.json', '--source', 'sample', '--out', '/tmp'],
      /\/no\/case\.json/,
    ],
    [
      'a folder that is not there',
      ['--case', sampleCase, '--source', 'folder:/no/where', '--out', '/tmp'],
      /\/no\/where/,
    ],
    ['an output folder that is not there', [...good, '--out', '/no/where'], /\/no\/where/],
    ['an output folder that is a file', [...good, '--out', sampleCase], /case\.json/],
    ['an output folder that takes no files', [...good, '--out', '/proc'], /\/proc/],
  ])('%s: one sentence and exit code 2', async (_name, args, message) => {
    const { exitCode, stdout, stderr } = await runCli(['collect', ...args]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{ "schema": ', /is not valid JSON/],
    ['a wrong field', { schema: 'casebundle.case/1', usr: {} }, /no field usr/],
    [
      'an unknown zone',
      { schema: 'casebundle.case/1', incident: { local: '2026-11-18T09:14', timeZone: 'Mars' } },
      /"Mars"/,
    ],
    [
      'a repeated hour',
      { schema: 'casebundle.case/1', incident: { local: '2026-10-25T02:30', timeZone: 'Europe/Berlin' } },
      /"earlier" \(2026-10-25T00:30:00Z\) or "later"/,
    ],
    [
      'an unreadable screenshot',
      { schema: 'casebundle.case/1', page: { screenshots: [{ file: 'no.png' }] } },
      /no\.png/,
    ],
  ])('a case with %s', async (_name, content, message) => {
    const out = temporaryFolder();
    const { exitCode, stderr } = await collect([
      '--case',
      caseFile(content),
      '--source',
      'sample',
      '--out',
      out,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('casebundle collect, cut off', () => {
  const args = (out: string) => ['collect', '--case', sampleCase, '--source', 'sample', '--out', out];

  it.each([5, 80, 150, 220, 300, 400])('leaves no package when it is killed after %d ms', async (delayMs) => {
    const out = temporaryFolder();
    const { exitCode } = await runCli(args(out), {
      onStart: (child) => setTimeout(() => child.kill('SIGKILL'), delayMs),
    });
    for (const name of zipsIn(out)) {
      expect((await runCli(['verify', join(out, name)])).exitCode).toBe(0);
    }
    if (exitCode !== 0 && zipsIn(out).length === 0) {
      expect((await collect(args(out).slice(1))).exitCode).toBe(0);
    }
  });

  it.skipIf(!canMount)(
    `keeps the evidence when the disk is full${canMount ? '' : ' (skipped: may not mount)'}`,
    async () => {
      const out = smallDisk('2500k');
      const { exitCode, stderr } = await collect(args(out).slice(1));
      expect(exitCode).toBe(2);
      expect(stderr).toContain('There is no space left');
      expect(zipsIn(out)).toEqual([]);
      expect(readdirSync(out)).toEqual(['casebundle-unfinished-1']);
    },
  );

  it('ends with 130 on Ctrl+C, keeps the evidence, and packs it later', async () => {
    const out = temporaryFolder();
    const { exitCode, stderr } = await runCli(args(out), {
      onStart: (child) => {
        child.stderr?.once('data', () => child.kill('SIGINT'));
      },
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain('Cancelled. No package was made.');
    expect(zipsIn(out)).toEqual([]);
    const kept = join(out, 'casebundle-unfinished-1');
    const again = await collect(['--case', sampleCase, '--source', `folder:${kept}`, '--out', out]);
    expect(again.stderr).toContain('casebundle-unfinished-1');
    expect(again.answer.outcomes[0]).toMatchObject({ collector: 'event-log', status: 'collected' });
    expect(again.answer.verified).toBe(true);
  });
});
