import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '#core/case/case-schema';
import { fixedClock } from '#core/model/clock';
import { type Manifest, manifestSchema } from '#core/model/manifest';
import {
  type BuiltPackage,
  buildPackage,
  type PackageInput,
  type PackageProgress,
} from '#core/package/build-package';
import {
  givenPicture,
  noise,
  runOver,
  sampleCase,
  sampleFiles,
  sampleInput,
  sampleLogPath,
  samplePicture,
  sha256,
  stage,
} from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { contentOf, readZip } from '#test/support/zip-tamper';

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
const sha256Sum = 'sha256sum';
const hasSha256Sum = spawnSync(sha256Sum, ['--version']).status === 0;

describe('buildPackage', () => {
  it('writes every entry in its fixed order, with fixed date and mode', async () => {
    const built = await build(await sampleInput());
    const entries = readZip(await readFile(built.path));
    expect(entries.map(({ name }) => name)).toEqual([
      'README.txt',
      'case-summary.md',
      'case-summary.html',
      'case.json',
      'journal.jsonl',
      'triage/findings.json',
      'evidence/ADC01.contoso.com/connect/version.json',
      'evidence/ADC01.contoso.com/event-log/application.events.jsonl',
      sampleLogPath,
      'evidence/ADC01.contoso.com/system/empty.txt',
      'attachments/screenshot-01.png',
      'manifest.json',
      'SHA256SUMS',
    ]);
    expect(built.entries).toBe(entries.length);
    expect(new Set(entries.map(({ mode }) => mode))).toEqual(new Set([0o100644]));
  });

  it('holds the files byte for byte', async () => {
    const contents = await contentsOf(await build(await sampleInput()));
    for (const [file, bytes] of Object.entries(sampleFiles())) {
      expect(contents.get(file)?.equals(bytes), file).toBe(true);
    }
    expect(contents.get('attachments/screenshot-01.png')?.equals(samplePicture)).toBe(true);
    expect(contents.get('journal.jsonl')?.toString()).toContain('run-started');
  });

  it('lists in the manifest every entry but itself and SHA256SUMS, and all three agree', async () => {
    const built = await build(await sampleInput());
    const contents = await contentsOf(built);
    const manifest = manifestIn(contents);
    expect(manifest).toEqual(built.manifest);
    expect(manifest.entries.map((entry) => entry.path)).toEqual([...contents.keys()].slice(0, -2));
    for (const entry of manifest.entries) {
      const bytes = contents.get(entry.path) ?? Buffer.alloc(0);
      expect([entry.bytes, entry.sha256]).toEqual([bytes.length, sha256(bytes)]);
    }
    const sums = [...contents].filter(([name]) => name !== 'SHA256SUMS');
    expect(contents.get('SHA256SUMS')?.toString()).toBe(
      sums.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(''),
    );
    expect(manifest.created).toBe('2026-11-20T10:20:31.500Z');
    expect(manifest.window).toEqual({
      fromInstant: '2026-11-17T08:14:05Z',
      toInstant: '2026-11-19T08:14:05Z',
    });
    expect(manifest.entries.find((entry) => entry.path === sampleLogPath)).toMatchObject({
      origin: 'collector',
      collector: 'event-log',
      host: 'ADC01.contoso.com',
      time: '2026-11-20T10:20:00.000Z',
      redactions: [],
    });
    expect(manifest.checklist).toEqual(built.checklist);
    expect(manifest.checklist.map(({ state }) => state)).toEqual([
      'given',
      'given',
      'given',
      'given',
      'missing',
      'missing',
      'gathered',
    ]);
  });

  it('writes the case normalized, with the names that screenshots have in the package', async () => {
    const contents = await contentsOf(await build(await sampleInput()));
    const caseFile = caseSchema.parse(JSON.parse(contents.get('case.json')?.toString() ?? ''));
    expect(caseFile.page?.screenshots).toEqual([
      { file: 'attachments/screenshot-01.png', note: 'The error' },
    ]);
    expect(caseFile.codes?.supportCode).toBe('9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9');
    expect(caseFile.incident?.instant).toBe('2026-11-18T08:14:05Z');
  });

  it('is named by server, incident and a short id', async () => {
    const built = await build(await sampleInput());
    expect(built.fileName).toMatch(/^ADC01-20261118T081405Z-[0-9a-f]{8}\.zip$/);
    expect(path.basename(built.path)).toBe(built.fileName);
  });

  it('leaves the package and its hash beside it and nothing else', async () => {
    const input = await sampleInput();
    const built = await build(input);
    expect((await readdir(input.outDirectory)).sort()).toEqual([built.fileName, `${built.fileName}.sha256`]);
    const bytes = await readFile(built.path);
    expect([built.sizeBytes, built.sha256]).toEqual([bytes.length, sha256(bytes)]);
    expect(await readFile(`${built.path}.sha256`, 'utf8')).toBe(`${built.sha256}  ${built.fileName}\n`);
  });

  it.skipIf(!hasUnzip)('is whole for unzip', async () => {
    const built = await build(await sampleInput());
    expect(execFileSync('unzip', ['-t', built.path]).toString()).toContain('No errors detected');
  });

  it.skipIf(!hasUnzip || !hasSha256Sum)('passes sha256sum -c, inside and outside', async () => {
    const built = await build(await sampleInput());
    const folder = temporaryFolder();
    execFileSync('unzip', ['-q', built.path, '-d', folder]);
    const inside = execFileSync(sha256Sum, ['--strict', '-c', 'SHA256SUMS'], { cwd: folder }).toString();
    expect(inside.match(/: OK$/gm)).toHaveLength(built.entries - 1);
    const outside = execFileSync(sha256Sum, ['--strict', '-c', `${built.fileName}.sha256`], {
      cwd: path.dirname(built.path),
    });
    expect(outside.toString()).toBe(`${built.fileName}: OK\n`);
  });

  it('makes the same bytes from the same input and clock, wherever and whenever the files lie', async () => {
    const first = await sampleInput();
    const second = await sampleInput();
    await utimes(path.join(second.stagingDirectory, sampleLogPath), 1_000_000, 1_000_000);
    const one = await build(first);
    const other = await build({
      ...second,
      runs: second.runs.map((run) => ({ ...run, artifacts: [...run.artifacts].reverse() })),
    });
    expect(other.fileName.slice(0, 23)).toBe(one.fileName.slice(0, 23));
    expect(other.manifest.collectors[0]?.artifacts).not.toEqual(one.manifest.collectors[0]?.artifacts);
    const same = await build(await sampleInput());
    expect((await readFile(same.path)).equals(await readFile(one.path))).toBe(true);
    const later = await build({ ...(await sampleInput()), clock: fixedClock('2026-11-20T10:20:33.500Z') });
    expect(later.fileName).not.toBe(one.fileName);
    expect(later.sha256).not.toBe(one.sha256);
  });

  it('does not touch the staging folder', async () => {
    const input = await sampleInput();
    const before = await listing(input.stagingDirectory);
    await build(input);
    expect(await listing(input.stagingDirectory)).toEqual(before);
  });

  it('makes a package of a case without evidence, and says so', async () => {
    const staging = temporaryFolder();
    const built = await build(
      await sampleInput({
        caseFile: { schema: 'casebundle.case/1' },
        attachments: [],
        runs: [],
        stagingDirectory: staging,
      }),
    );
    expect(built.fileName).toMatch(/^case-no-time-[0-9a-f]{8}\.zip$/);
    expect(built.checklist.every(({ state }) => state === 'missing')).toBe(true);
    expect(built.notes).toEqual([]);
  });

  it('notes a run without a journal', async () => {
    const files = sampleFiles();
    const built = await build(
      await sampleInput({ stagingDirectory: await stage(files), runs: [runOver(files)] }),
    );
    expect(built.notes).toHaveLength(1);
    expect(built.manifest.notes).toEqual(built.notes);
  });

  it('takes every kind of picture under the ending of its content', async () => {
    const folder = temporaryFolder();
    const { pictures } = await import('#test/support/pictures');
    const { writeFile } = await import('node:fs/promises');
    const written = await Promise.all(
      Object.entries(pictures).map(async ([kind, bytes]) => {
        const sourcePath = path.join(folder, `${kind}.dat`);
        await writeFile(sourcePath, bytes);
        return { kind, sourcePath };
      }),
    );
    const attachments = written.map(({ kind, sourcePath }, index) => ({
      ...givenPicture(sourcePath, `${kind}.dat`, index),
      note: kind,
    }));
    const screenshots = attachments.map(({ file }) => ({ file }));
    const built = await build(
      await sampleInput({ caseFile: { ...sampleCase, page: { screenshots } }, attachments }),
    );
    const paths = built.manifest.entries
      .filter(({ origin }) => origin === 'person')
      .map((entry) => entry.path);
    expect(paths).toEqual(
      Object.keys(pictures).map((kind, index) => `attachments/screenshot-0${index + 1}.${kind}`),
    );
  });

  it('tells how far it is, step by step', async () => {
    const progress: PackageProgress[] = [];
    await build(await sampleInput({ onProgress: (note) => progress.push(note) }));
    expect([...new Set(progress.map(({ step }) => step))]).toEqual(['hashing', 'writing', 'verifying']);
    for (const step of ['hashing', 'writing', 'verifying'] as const) {
      const last = progress.filter((note) => note.step === step).at(-1);
      expect(last?.doneBytes, step).toBe(last?.totalBytes);
    }
    const writing = progress.filter(({ step }) => step === 'writing').map(({ doneBytes }) => doneBytes);
    expect(writing).toEqual([...writing].sort((left, right) => left - right));
  });

  it('streams: memory stays small beside the evidence', async () => {
    const sizeBytes = 96 * 1024 * 1024;
    const block = noise(1024 * 1024, 7);
    const content = Buffer.concat(Array.from({ length: 96 }, () => block));
    const files = { [sampleLogPath]: content };
    const input = await sampleInput({ stagingDirectory: await stage(files), runs: [runOver(files)] });
    expect(content.length).toBe(sizeBytes);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    await build({
      ...input,
      onProgress: () => {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      },
    });
    expect(most).toBeLessThan(48 * 1024 * 1024);
  });
});

async function build(input: PackageInput): Promise<BuiltPackage> {
  await mkdir(input.outDirectory, { recursive: true });
  const built = await buildPackage(input);
  if (!built.ok) throw new Error(`${built.problem.code}: ${built.problem.message}`);
  return built.value;
}

async function contentsOf(built: BuiltPackage): Promise<ReadonlyMap<string, Buffer>> {
  return new Map(readZip(await readFile(built.path)).map((entry) => [entry.name, contentOf(entry)]));
}

function manifestIn(contents: ReadonlyMap<string, Buffer>): Manifest {
  return manifestSchema.parse(JSON.parse(contents.get('manifest.json')?.toString() ?? ''));
}

async function listing(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  return await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return `${file} ${sha256(await readFile(file))}`;
      }),
  );
}
