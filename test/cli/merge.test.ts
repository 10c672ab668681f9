import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureServer } from '#test/support/captured/captured-server';
import { incidentCase, journalOf, merge, packageOf, unpackChecked } from '#test/support/merge-cli';
import { pictures } from '#test/support/pictures';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { sampleFolder, samplePackage, unpackedSample } from '#test/support/triage-cli';

type Source = { readonly path: string; readonly host: string | null; readonly taken: boolean };

function kitFolder(name: string, mark?: string): string {
  const folder = join(temporaryFolder(), `${name}-20261118-100000`);
  return captureServer(folder, mark === undefined ? { name } : { name, mark });
}

function hostsIn(folder: string): string[] {
  return readdirSync(join(folder, 'evidence')).sort();
}

const taken = (sources: readonly Source[]) => sources.map((source) => source.taken);

describe('casebundle merge', () => {
  it('makes one package of a folder of the kit, a package, an unpacked one and files in any layout', async () => {
    const loose = temporaryFolder();
    cpSync(join(kitFolder('AADC03'), 'event-log', 'Application.evtx'), join(loose, 'any name.evtx'));
    const unpacked = unpackChecked(await packageOf(kitFolder('AADC02')));
    const paths = [kitFolder('AADC01'), unpacked, loose, await samplePackage()];
    const { exitCode, answer } = await merge(paths);
    expect(exitCode).toBe(0);
    expect(answer.sources).toMatchObject([
      { path: paths[0], kind: 'evidence-folder', host: 'AADC01.contoso.com', taken: true, problems: [] },
      { path: paths[1], kind: 'unpacked-package', host: 'AADC02.contoso.com', taken: true, problems: [] },
      { path: paths[2], kind: 'evidence-folder', host: 'AADC03.contoso.com', taken: true, problems: [] },
      { path: paths[3], kind: 'package', host: 'AADC01.contoso.com-2', taken: true, problems: [] },
    ]);
    const folder = unpackChecked(answer.package);
    expect(hostsIn(folder)).toEqual([
      'AADC01.contoso.com',
      'AADC01.contoso.com-2',
      'AADC02.contoso.com',
      'AADC03.contoso.com',
      'tenant',
    ]);
    expect(readFileSync(join(folder, 'evidence/AADC03.contoso.com/event-log/application.evtx'))).toEqual(
      readFileSync(join(loose, 'any name.evtx')),
    );
    const keys = ['package', 'sha256', 'bytes', 'entries', 'verified', 'outcomes', 'checklist', 'findings'];
    expect(Object.keys(answer)).toEqual([...keys, 'leftOut', 'notes', 'sources']);
    expect((await runCli(['verify', answer.package])).exitCode).toBe(0);
    const [only] = readdirSync(join(answer.package, '..')).filter((name) => name.includes('unfinished'));
    expect(only).toBeUndefined();
  });

  it('ends with 0 when everything was collected, and says what it does on standard error', async () => {
    const { exitCode, stderr, answer } = await merge([sampleFolder]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`1 of 1: ${sampleFolder}: AADC01.contoso.com`);
    expect(answer.findings).toBeGreaterThan(0);
    expect(answer.notes).toEqual([]);
  });

  it('gives the same bytes for the same input and clock', async () => {
    const environment = { CASEBUNDLE_NOW: '2026-11-18T12:00:00Z' };
    const paths = [await samplePackage(), kitFolder('AADC02')];
    const [first, second] = [await merge(paths, { environment }), await merge(paths, { environment })];
    expect(second.answer.sha256).toBe(first.answer.sha256);
  });

  it('lists the records of a package for the window that is asked now', async () => {
    const packed = await packageOf(kitFolder('AADC02'), ['--window', '1m']);
    const { answer } = await merge([packed, '--window', '24h']);
    const folder = unpackChecked(answer.package);
    const lines = readFileSync(
      join(folder, 'evidence/AADC02.contoso.com/event-log/application.events.jsonl'),
      'utf8',
    );
    expect(lines.trim().split('\n')).toHaveLength(14);
  });
});

describe('casebundle merge of the same evidence', () => {
  it('takes a package, the folder it was unpacked into and the folder it was made of once', async () => {
    const kit = kitFolder('AADC01');
    const packed = await packageOf(kit);
    const { answer, stderr } = await merge([packed, unpackChecked(packed), kit]);
    expect(taken(answer.sources)).toEqual([true, false, false]);
    expect(hostsIn(unpackChecked(answer.package))).toEqual(['AADC01.contoso.com']);
    expect(answer.notes.filter((note: string) => /there already; it goes in once/.test(note))).toHaveLength(
      2,
    );
    expect(stderr).toContain('goes in once');
  });

  it('takes a folder that is named twice, and one inside another, once', async () => {
    const kit = kitFolder('AADC01');
    const { answer } = await merge([kit, join(kit, '.'), join(kit, 'event-log')]);
    expect(hostsIn(unpackChecked(answer.package))).toEqual(['AADC01.contoso.com']);
    expect(answer.sources.filter((source: Source) => source.taken)).toHaveLength(1);
    expect(answer.notes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('is the same as'),
        expect.stringContaining(`${join(kit, 'event-log')} lies inside ${kit}`),
      ]),
    );
  });

  it('keeps two captures of one host with different content apart and says so', async () => {
    const paths = [kitFolder('AADC01'), kitFolder('AADC01', 'aaaaaaaa'), kitFolder('AADC02')];
    const { answer } = await merge(paths);
    expect(taken(answer.sources)).toEqual([true, true, true]);
    const folder = unpackChecked(answer.package);
    expect(hostsIn(folder)).toEqual(['AADC01.contoso.com', 'AADC01.contoso.com-2', 'AADC02.contoso.com']);
    expect(answer.notes).toEqual([
      expect.stringMatching(/2 captures .*AADC01\.contoso\.com, AADC01\.contoso\.com-2/),
    ]);
    const { collectors } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const second = collectors.find(({ host }: { host: string }) => host === 'AADC01.contoso.com-2');
    expect(second.facts.every(({ host }: { host: string }) => host === 'AADC01.contoso.com-2')).toBe(true);
    // A merged package is merged again without taking anything twice.
    const again = await merge([answer.package, ...paths]);
    expect(taken(again.answer.sources)).toEqual([true, true, true, false, false, false]);
    expect(hostsIn(unpackChecked(again.answer.package))).toEqual(hostsIn(folder));
  });

  it('keeps what is said about the tenant once when it is equal, else both with a note', async () => {
    const [one, same, other] = ['AADC01', 'AADC02', 'AADC03'].map((name) => {
      const folder = kitFolder(name);
      cpSync(join(sampleFolder, 'graph'), join(folder, 'graph'), { recursive: true });
      return folder;
    }) as [string, string, string];
    const user = join(other, 'graph', 'user.json');
    writeFileSync(user, readFileSync(user, 'utf8').replace('"Ada Lovelace"', '"Ada King"'));
    const first = await merge([one, same]);
    const files = (folder: string) => readdirSync(join(folder, 'evidence', 'tenant')).sort();
    const equal = files(unpackChecked(first.answer.package));
    expect(equal).toContain('user.json');
    expect(equal.filter((name) => /-\d/.test(name))).toEqual([]);
    expect(first.answer.notes).toEqual([]);
    const second = await merge([one, other]);
    const folder = unpackChecked(second.answer.package);
    expect(files(folder)).toEqual([...equal, 'user-2.json'].sort());
    expect(second.answer.notes).toEqual([expect.stringContaining('evidence/tenant/user-2.json')]);
    expect(readFileSync(join(folder, 'evidence/tenant/user-2.json'), 'utf8')).toContain('Ada King');
  });
});

describe('casebundle merge and what it is given', () => {
  it('takes the case that is given, with its screenshots, and no other', async () => {
    const caseFile = incidentCase({ title: 'Mine', page: { screenshots: [{ file: 'shot.png' }] } });
    writeFileSync(join(caseFile, '..', 'shot.png'), pictures.png);
    const { answer } = await merge([await samplePackage()], { case: caseFile });
    const folder = unpackChecked(answer.package);
    expect(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')).title).toBe('Mine');
    expect(readFileSync(join(folder, 'attachments/screenshot-01.png'))).toEqual(Buffer.from(pictures.png));
    expect(readdirSync(join(folder, 'attachments'))).toHaveLength(1);
    expect(answer.notes).toEqual([expect.stringContaining('a case of their own')]);
  });

  it("keeps each source's journal as it is, with the source named, and tells its own steps", async () => {
    const packed = await packageOf(kitFolder('AADC01'));
    const kit = kitFolder('AADC02');
    const own = journalOf(unpackChecked(packed));
    const { answer } = await merge([packed, kit]);
    const lines = journalOf(unpackChecked(answer.package));
    expect(lines).toEqual(expect.arrayContaining(own.map((line) => ({ ...line, source: packed }))));
    expect(lines).toContainEqual(expect.objectContaining({ step: 'source-opened', source: kit }));
    const host = 'AADC02.contoso.com';
    expect(lines).toContainEqual(expect.objectContaining({ step: 'source-taken', source: kit, host }));
    expect(lines).toContainEqual(expect.objectContaining({ step: 'run-started', source: kit, host }));
    expect(lines.every(({ at }) => typeof at === 'string')).toBe(true);
  });

  it('takes each collection in a folder by itself, packages too, and the rest as one', async () => {
    const root = temporaryFolder();
    captureServer(join(root, 'AADC01', 'AADC01-20261118-100000'), { name: 'AADC01' });
    captureServer(join(root, 'AADC02', 'AADC02-20261118-100000'), { name: 'AADC02' });
    captureServer(join(root, 'AADC02', 'AADC02-20261118-110000'), { name: 'AADC02', mark: 'bbbbbbbb' });
    renameSync(await packageOf(kitFolder('AADC03')), join(root, 'AADC03.zip'));
    mkdirSync(join(root, 'loose'));
    cpSync(join(kitFolder('AADC04'), 'event-log'), join(root, 'loose'), { recursive: true });
    const expected = ['AADC01', 'AADC02', 'AADC02', 'AADC03', 'AADC04'];
    const { answer } = await merge([root]);
    const names = (hosts: readonly string[]) => hosts.map((host) => host.slice(0, 6));
    expect(names(hostsIn(unpackChecked(answer.package)))).toEqual(expected);
    const pattern = await merge([join(root, '*')]);
    expect(names(hostsIn(unpackChecked(pattern.answer.package)))).toEqual(expected);
  });

  it('does not read its own staging when the output folder lies in the evidence', async () => {
    const root = temporaryFolder();
    cpSync(join(kitFolder('AADC01'), 'event-log'), root, { recursive: true });
    const args = ['merge', root, '--case', incidentCase(), '--out', root, '--json'];
    const { stdout } = await runCli(args);
    const answer = JSON.parse(stdout);
    expect(hostsIn(unpackChecked(answer.package))).toEqual(['AADC01.contoso.com']);
  });

  it('keeps within the portal form when asked, and says what it left out', async () => {
    const { answer } = await merge([await samplePackage(), '--fit', 'portal']);
    expect(answer.bytes).toBeLessThan(4_000_000);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nothing to merge', [], /at least one folder or package/],
    ['an empty name', [''], /One of the names is empty/],
    ['a pattern that fits nothing', ['/no-such-folder/*'], /no-such-folder/],
    ['a way that is none', ['/tmp', '--fit', 'mail'], /--fit takes portal or exchange/],
  ])('%s: one sentence and exit code 2', async (_name, args, message) => {
    const { exitCode, stderr, out } = await merge(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(out)).toEqual([]);
  });

  it('needs case and output folder', async () => {
    expect((await runCli(['merge', '/tmp', '--out', '/tmp'])).stderr).toContain('--case FILE is needed');
    expect((await runCli(['merge', '/tmp', '--case', incidentCase()])).stderr).toContain(
      '--out DIR is needed',
    );
  });

  it('takes what an unfinished run left, also its own', async () => {
    const out = temporaryFolder();
    const [one, two] = [kitFolder('AADC01'), kitFolder('AADC02')];
    const args = ['--case', incidentCase(), '--out', out, '--json'];
    const environment = { CASEBUNDLE_NOW: '2026-11-18T12:00:00Z' };
    const first = JSON.parse((await runCli(['merge', one, ...args], { environment })).stdout);
    // The same package again: it exists, so what was gathered is kept.
    const refused = await runCli(['merge', one, ...args], { environment });
    expect(refused.exitCode).toBe(2);
    const unfinished = join(out, 'casebundle-unfinished-1');
    expect(existsSync(join(unfinished, 'runs.json'))).toBe(true);
    const { answer } = await merge([unfinished, one, two]);
    expect(answer.sources).toMatchObject([
      { kind: 'unfinished-run', host: 'AADC01.contoso.com', taken: true },
      { kind: 'evidence-folder', host: 'AADC01.contoso.com', taken: false },
      { kind: 'evidence-folder', host: 'AADC02.contoso.com', taken: true },
    ]);
    expect(first.verified).toBe(true);
  });
});

describe('casebundle merge of the unpacked sample', () => {
  it('finds in the merged package what is found in the sample', async () => {
    const { answer } = await merge([await unpackedSample()], { case: join(sampleFolder, 'case.json') });
    const { findings } = JSON.parse(
      readFileSync(join(unpackChecked(answer.package), 'triage/findings.json'), 'utf8'),
    );
    expect(findings.map(({ code }: { code: string }) => code)).toContain('event-33004-80230626');
  });
});
