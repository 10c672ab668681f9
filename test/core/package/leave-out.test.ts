import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import { buildPackage } from '#core/package/build-package';
import { verifyPackage } from '#core/package/verify-package';
import { pictures } from '#test/support/pictures';
import {
  givenPicture,
  noise,
  runOver,
  sampleCase,
  sampleFiles,
  sampleInput,
  sampleLogPath,
  sha256,
  stage,
} from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const folder = 'evidence/ADC01.contoso.com/event-log';
const strings = `${folder}/LocaleMetaData/application_1033.MTA`;
const reason = 'Names of patients — "personal data".';
const [picture] = sampleCase.page?.screenshots ?? [];

function leaving(...leaveOut: NonNullable<NonNullable<Case['package']>['leaveOut']>): Case {
  return { ...sampleCase, package: { leaveOut } };
}

async function build(caseFile: Case, changes: Parameters<typeof sampleInput>[0] = {}) {
  const files = { ...sampleFiles(), [strings]: Buffer.from('strings') };
  const stagingDirectory = await stage({ ...files, 'journal.jsonl': Buffer.from('{"step":"x"}\n') });
  const input = await sampleInput({ caseFile, stagingDirectory, runs: [runOver(files)], ...changes });
  const built = unwrap(await buildPackage(input));
  expect(unwrap(await verifyPackage(built.path, { signal: input.signal }))).toMatchObject({ ok: true });
  const unpacked = path.join(temporaryFolder(), 'unpacked');
  mkdirSync(unpacked);
  execFileSync('unzip', ['-q', built.path, '-d', unpacked]);
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: unpacked });
  const listed = execFileSync('unzip', ['-Z1', built.path], { encoding: 'utf8' }).trim().split('\n');
  const read = (name: string) => readFileSync(path.join(unpacked, name), 'utf8');
  return { built, listed, read, input };
}

describe('a file that a person leaves out', () => {
  it('is not in the zip; manifest, summary, readme and case say that it was left out, by whom and why', async () => {
    const { built, listed, read } = await build(
      leaving({ path: sampleLogPath, reason }, { path: picture?.file ?? '', reason: 'Too large.' }),
    );
    expect(listed).not.toContain(sampleLogPath);
    expect(listed).not.toContain(strings);
    expect(listed.filter((name) => name.startsWith('attachments/'))).toEqual([]);
    expect(listed).toContain(`${folder}/application.events.jsonl`);
    expect(listed).toContain('journal.jsonl');
    const manifest = JSON.parse(read('manifest.json'));
    const gathered = { collector: 'event-log', host: 'ADC01.contoso.com', by: 'person', reason };
    expect(manifest.leftOut).toEqual([
      { path: strings, bytes: 7, sha256: sha256(Buffer.from('strings')), ...gathered },
      { path: sampleLogPath, bytes: 200_000, sha256: sha256(noise(200_000, 1)), ...gathered },
      {
        path: 'attachments/screenshot-01.png',
        bytes: pictures.png.length,
        sha256: sha256(pictures.png),
        collector: null,
        host: null,
        by: 'person',
        reason: 'Too large.',
      },
    ]);
    expect(manifest.collectors[0].artifacts).not.toContain(sampleLogPath);
    expect(manifest.notes).toEqual([]);
    expect(built.notes).toEqual([]);
    const states = new Map<string, { state: string; reason: string }>(
      manifest.checklist.map((state: { item: string; state: string; reason: string }) => [state.item, state]),
    );
    expect(states.get('evidence')).toMatchObject({ state: 'gathered' });
    expect(states.get('evidence')?.reason).toContain(
      `Files that a person left out of the package: 2 (${reason.slice(0, -1)}).`,
    );
    expect(states.get('page')?.reason).toContain(
      'Screenshots that a person left out of the package: 1 (Too large).',
    );
    for (const summary of ['case-summary.md', 'case-summary.html']) {
      expect(read(summary)).toContain('left out by a person');
      expect(read(summary)).toContain('Names of patients');
    }
    expect(read('README.txt')).toMatch(/Left out\r\n {2}3 files/);
    expect(/^[\x20-\x7e\r\n]*$/.test(read('README.txt'))).toBe(true);
    const packedCase = JSON.parse(read('case.json'));
    expect(packedCase.page).toEqual({ url: sampleCase.page?.url });
    expect(packedCase.package.leaveOut).toEqual([
      { path: sampleLogPath, reason },
      { path: 'attachments/screenshot-01.png', reason: 'Too large.' },
    ]);
  });

  it('comes back when it is taken back, and the same case gives the same bytes', async () => {
    const caseFile = leaving({ path: sampleLogPath, reason });
    const [one, two, whole] = [await build(caseFile), await build(caseFile), await build(sampleCase)];
    expect(one.built.sha256).toBe(two.built.sha256);
    expect(whole.listed).toContain(sampleLogPath);
    expect(whole.built.fileName).not.toBe(one.built.fileName);
  });

  it('leaves the pictures that stay their numbers', async () => {
    const folderOfPictures = temporaryFolder();
    const files = ['a.png', 'b.png', 'c.gif'];
    const screenshots = files.map((file) => ({ file }));
    for (const file of files) {
      writeFileSync(path.join(folderOfPictures, file), file.endsWith('gif') ? pictures.gif : pictures.png);
    }
    const caseFile = {
      ...leaving({ path: 'attachments/screenshot-02.jpg', reason: 'x' }),
      page: { screenshots },
    };
    const attachments = files.map((file, index) =>
      givenPicture(path.join(folderOfPictures, file), file, index),
    );
    const { listed, read } = await build(caseFile, { attachments });
    const packed = ['attachments/screenshot-01.png', 'attachments/screenshot-03.gif'];
    expect(listed.filter((name) => name.startsWith('attachments/'))).toEqual(packed);
    const packedCase = JSON.parse(read('case.json'));
    expect(packedCase.page.screenshots).toEqual(packed.map((file) => ({ file })));
    // Taken as a case again, it leaves out none of the pictures that it has.
    expect(checklistStates(packedCase, []).find(({ item }) => item === 'page')?.reason).toBe(
      'URL: not given. Screenshots: 2. Screenshots that a person left out of the package: 1 (x).',
    );
  });

  it('is told when there is no such file, or when every package needs it', async () => {
    const { built, listed } = await build(
      leaving(
        { path: 'evidence/ADC02/event-log/application.evtx', reason: 'x' },
        { path: 'manifest.json', reason: 'x' },
        { path: '../../etc/passwd', reason: 'x' },
      ),
    );
    expect(built.notes).toHaveLength(2);
    expect(built.notes[0]).toContain('evidence/ADC02/event-log/application.evtx, ../../etc/passwd');
    expect(built.notes[1]).toContain('manifest.json');
    expect(listed).toContain('manifest.json');
  });

  it('gives the log up for missing where neither it nor its records are in the package', () => {
    const runs = [runOver(sampleFiles())];
    const caseFile = leaving(
      { path: sampleLogPath, reason },
      { path: `${folder}/application.events.jsonl`, reason: 'Too large.' },
    );
    const evidence = checklistStates(caseFile, runs).find(({ item }) => item === 'evidence');
    expect(evidence).toMatchObject({ state: 'not-available', origins: ['event-log', 'person'] });
    expect(evidence?.reason).toContain('was collected, but it is not in the package');
    expect(evidence?.reason).toContain(`${reason.slice(0, -1)}; Too large`);
  });

  it('stays what the program leaves out besides to fit the portal', async () => {
    const other = `${folder}/application-full.evtx`;
    const jsonl = `${folder}/application.events.jsonl`;
    const files = {
      [sampleLogPath]: noise(100_000, 1),
      [other]: noise(4_200_000, 2),
      [jsonl]: Buffer.from('{}\n'),
    };
    const stagingDirectory = await stage(files);
    const caseFile = leaving({ path: jsonl, reason });
    const { built } = await build(caseFile, { stagingDirectory, runs: [runOver(files)], fit: 'portal' });
    expect(built.leftOut.map(({ path: left, by }) => [left, by])).toEqual([
      [jsonl, 'person'],
      [other, 'program'],
    ]);
  });
});
