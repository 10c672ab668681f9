import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureServer } from '#test/support/captured/captured-server';
import { incidentCase, journalOf, merge, packageOf, unpackChecked } from '#test/support/merge-cli';
import { runCli } from '#test/support/run-cli';
import { endlessLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';
import { samplePackage, unpackedSample } from '#test/support/triage-cli';
import { replaceContent } from '#test/support/zip-tamper';

const logFolder = 'evidence/AADC01.contoso.com/event-log';
const logPath = `${logFolder}/application.evtx`;

function kitFolder(name: string): string {
  return captureServer(join(temporaryFolder(), `${name}-20261118-100000`), { name });
}

async function tampered(change: (zip: Buffer) => Buffer): Promise<string> {
  const path = await samplePackage();
  writeFileSync(path, change(readFileSync(path)));
  return path;
}

const reversed = (zip: Buffer) => replaceContent(zip, logPath, (log) => Buffer.from(log.toReversed()));
const otherManifest = (zip: Buffer) =>
  replaceContent(zip, 'manifest.json', (json) => Buffer.from(`${json} `));

describe('casebundle merge of a package that does not verify', () => {
  it('does not use an entry whose hash is wrong, names it, and uses the rest', async () => {
    const path = await tampered(reversed);
    const { exitCode, stderr, answer } = await merge([path]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain(logPath);
    expect(answer.sources).toMatchObject([{ path, taken: true, kind: 'package' }]);
    const [source] = answer.sources;
    expect(source.problems).toContainEqual(expect.objectContaining({ subject: logPath }));
    expect(answer.notes).toContainEqual(
      expect.stringMatching(new RegExp(`${path}.*hash-mismatch.*${logPath}`)),
    );
    const folder = unpackChecked(answer.package);
    expect(existsSync(join(folder, logPath))).toBe(false);
    expect(existsSync(join(folder, logFolder, 'application.events.jsonl'))).toBe(true);
    expect(answer.outcomes).toContainEqual(
      expect.objectContaining({ collector: 'event-log', status: 'partial' }),
    );
    expect(journalOf(folder)).toContainEqual(
      expect.objectContaining({ step: 'source-problem', source: path, subject: logPath }),
    );
  });

  it('takes the sound package beside the damaged one, whichever comes first', async () => {
    const [damaged, sound] = [await tampered(reversed), await samplePackage()];
    for (const paths of [
      [damaged, sound],
      [sound, damaged],
    ]) {
      const { exitCode, answer } = await merge(paths);
      expect(exitCode).toBe(3);
      const folder = unpackChecked(answer.package);
      expect(readdirSync(join(folder, 'evidence')).sort()).toEqual(['AADC01.contoso.com', 'tenant']);
      expect(existsSync(join(folder, logPath))).toBe(true);
    }
  });

  it('refuses one whose manifest cannot be trusted, and goes on with the others', async () => {
    const path = await tampered(otherManifest);
    const { exitCode, stderr, answer } = await merge([path, kitFolder('AADC02')]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('nothing of it is used');
    expect(answer.sources).toMatchObject([
      { path, host: null, taken: false },
      { host: 'AADC02.contoso.com', taken: true },
    ]);
    expect(answer.notes).toContainEqual(expect.stringContaining(path));
    expect(readdirSync(join(unpackChecked(answer.package), 'evidence'))).toEqual(['AADC02.contoso.com']);
  });

  it('refuses an unpacked one whose manifest was changed', async () => {
    const folder = await unpackedSample();
    appendFileSync(join(folder, 'manifest.json'), ' ');
    const { exitCode, stderr, out } = await merge([folder]);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('SHA256SUMS');
    expect(readdirSync(out)).toEqual([]);
  });

  it('leaves out a changed file of an unpacked one', async () => {
    const folder = await unpackedSample();
    truncateSync(join(folder, logPath), 4096);
    const { exitCode, answer } = await merge([folder]);
    expect(exitCode).toBe(3);
    expect(answer.sources[0].problems).toMatchObject([{ code: 'evidence-changed', subject: logPath }]);
    expect(existsSync(join(unpackChecked(answer.package), logPath))).toBe(false);
  });

  it('writes nothing and ends with 4 when nothing verifies, with 2 when there is nothing else', async () => {
    const unverified = await merge([await tampered(otherManifest)]);
    expect(unverified.exitCode).toBe(4);
    expect(unverified.answer).toBeUndefined();
    expect(readdirSync(unverified.out)).toEqual([]);
    const file = join(temporaryFolder(), 'notes.txt');
    writeFileSync(file, 'nothing');
    for (const path of [file, temporaryFolder(), join(file, 'gone')]) {
      const { exitCode, stderr, out } = await merge([path]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(path);
      expect(readdirSync(out)).toEqual([]);
    }
  });

  it('names a folder that is gone and goes on with the others', async () => {
    const gone = join(temporaryFolder(), 'gone');
    const { exitCode, answer } = await merge([gone, kitFolder('AADC02')]);
    expect(exitCode).toBe(3);
    expect(answer.sources).toMatchObject([{ path: gone, taken: false }, { taken: true }]);
  });
});

describe('casebundle merge that is stopped', () => {
  it.skipIf(process.platform === 'win32')('ends with 130 and leaves what can be gone on with', async () => {
    const one = kitFolder('AADC01');
    const endless = temporaryFolder();
    const log = endlessLog();
    const { renameSync } = await import('node:fs');
    renameSync(log, join(endless, 'Application.evtx'));
    const out = temporaryFolder();
    const stopped = await runCli(['merge', one, endless, '--case', incidentCase(), '--out', out], {
      onStart: (child) => {
        child.stderr?.on('data', (part: Buffer) => {
          if (part.toString().includes('1 of 2')) setTimeout(() => child.kill('SIGINT'), 500);
        });
      },
    });
    expect(stopped.exitCode).toBe(130);
    expect(stopped.stderr).toContain('casebundle-unfinished-1');
    const [name = ''] = readdirSync(out);
    expect(readdirSync(out)).toEqual(['casebundle-unfinished-1']);
    const { answer } = await merge([join(out, name), one, await packageOf(kitFolder('AADC02'))]);
    expect(answer.sources.map(({ taken }: { taken: boolean }) => taken)).toEqual([true, false, true]);
  });
});
