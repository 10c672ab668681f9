import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '#core/model/problem';
import { buildPackage, type PackageInput, type PackageProgress } from '#core/package/build-package';
import { checkOutputDirectory } from '#core/package/output-directory';
import { maxAttachmentBytes } from '#core/package/read-attachments';
import { verifyPackage } from '#core/package/verify-package';
import {
  givenPicture,
  noise,
  runOver,
  sampleFiles,
  sampleInput,
  sampleLogPath,
  stage,
} from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';

const tools = { mount: 'mount', unmount: 'umount' } as const;

describe('buildPackage, when something is in the way', () => {
  it('refuses an output folder that does not exist', async () => {
    const outDirectory = path.join(temporaryFolder(), 'not-there');
    await expectProblem(await sampleInput({ outDirectory }), 'output-folder-missing', outDirectory);
    await expect(checkOutputDirectory(outDirectory)).resolves.toMatchObject({
      problem: { code: 'output-folder-missing' },
    });
  });

  it('refuses a file, and a folder below a file, as output folder', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expectProblem(await sampleInput({ outDirectory: file }), 'output-folder-missing', file);
    const below = path.join(file, 'below');
    await expectProblem(await sampleInput({ outDirectory: below }), 'output-folder-missing', below);
  });

  it.skipIf(process.platform !== 'linux')('refuses a folder that nobody can write to', async () => {
    await expectProblem(await sampleInput({ outDirectory: '/proc' }), 'output-folder-not-writable', '/proc');
  });

  it('takes a folder that can be written to and leaves nothing in it', async () => {
    const folder = temporaryFolder();
    await expect(checkOutputDirectory(folder)).resolves.toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never writes over an existing package', async () => {
    const input = await sampleInput();
    const first = await buildPackage(input);
    if (!first.ok) throw new Error(first.problem.message);
    writeFileSync(first.value.path, 'something else');
    const second = await buildPackage(input);
    expect(second).toMatchObject({
      ok: false,
      problem: { code: 'package-exists', subject: first.value.path },
    });
    expect(hashesIn(input.outDirectory).get(first.value.fileName)).toBe(hashOf('something else'));
    expect(readdirSync(input.outDirectory)).toHaveLength(2);
  });

  it('does not write over a package that appears while it packs', async () => {
    const input = await sampleInput();
    const probe = await buildPackage({ ...input, outDirectory: temporaryFolder() });
    if (!probe.ok) throw new Error(probe.problem.message);
    const rival = path.join(input.outDirectory, probe.value.fileName);
    const onProgress = ({ step }: PackageProgress) => {
      if (step === 'verifying') writeFileSync(rival, 'rival');
    };
    await expectProblem({ ...input, onProgress }, 'package-exists', rival, [probe.value.fileName]);
    expect(hashesIn(input.outDirectory).get(probe.value.fileName)).toBe(hashOf('rival'));
  });

  const smallDisk = makeSmallDisk();
  it.skipIf(smallDisk === undefined)(
    'says when the disk is full, and leaves nothing (needs root for a small disk)',
    async () => {
      const outDirectory = smallDisk ?? '';
      const files = { [sampleLogPath]: noise(600_000, 3) };
      const input = await sampleInput({
        outDirectory,
        stagingDirectory: await stage(files),
        runs: [runOver(files)],
      });
      await expectProblem(input, 'disk-full');
      const again = await buildPackage({ ...input, runs: [], stagingDirectory: temporaryFolder() });
      expect(again.ok).toBe(true);
      writeFileSync(path.join(outDirectory, 'filler'), noise(1024, 1));
      try {
        writeFileSync(path.join(outDirectory, 'rest'), noise(500_000, 1));
      } catch {
        // Full is what it should be.
      }
      await expect(checkOutputDirectory(outDirectory)).resolves.toMatchObject({
        problem: { code: 'disk-full' },
      });
    },
  );

  it.skipIf(smallDisk === undefined)(
    'leaves nothing at whichever byte the disk is full (needs root for a small disk)',
    async () => {
      const outDirectory = smallDisk ?? '';
      for (const name of readdirSync(outDirectory)) rmSync(path.join(outDirectory, name));
      const input = await sampleInput({ outDirectory });
      const seen = new Set<string>();
      for (let freeKiB = 0; freeKiB <= 232; freeKiB += freeKiB < 200 ? 24 : 4) {
        const filler = path.join(outDirectory, 'filler');
        writeFileSync(filler, Buffer.alloc((400 - freeKiB) * 1024));
        const built = await buildPackage(input);
        seen.add(built.ok ? 'made' : built.problem.code);
        if (built.ok) {
          const report = await verifyPackage(built.value.path, { signal: input.signal });
          expect(report).toMatchObject({ value: { ok: true } });
          rmSync(built.value.path);
          rmSync(`${built.value.path}.sha256`);
        }
        expect(readdirSync(outDirectory), `${freeKiB} KiB free`).toEqual(['filler']);
        rmSync(filler);
      }
      expect(seen).toEqual(new Set(['disk-full', 'made']));
    },
  );

  for (const step of ['hashing', 'writing', 'verifying'] as const) {
    it(`leaves nothing when it is cancelled while ${step}`, async () => {
      const controller = new AbortController();
      const onProgress = (progress: PackageProgress) => {
        if (progress.step === step) controller.abort();
      };
      await expectProblem(await sampleInput({ signal: controller.signal, onProgress }), 'cancelled');
    });
  }

  it('leaves nothing when it is cancelled in the middle of a large file', async () => {
    const controller = new AbortController();
    const files = { [sampleLogPath]: noise(20_000_000, 5) };
    const onProgress = ({ step, doneBytes }: PackageProgress) => {
      if (step === 'writing' && doneBytes > 5_000_000) controller.abort();
    };
    const input = await sampleInput({ stagingDirectory: await stage(files), runs: [runOver(files)] });
    await expectProblem({ ...input, signal: controller.signal, onProgress }, 'cancelled');
  });

  it('does not begin when it is cancelled already', async () => {
    await expectProblem(await sampleInput({ signal: AbortSignal.abort() }), 'cancelled');
  });

  it('names a file that was changed after it was gathered', async () => {
    const input = await sampleInput();
    const file = path.join(input.stagingDirectory, sampleLogPath);
    writeFileSync(file, noise(200_000, 99));
    await expectProblem(input, 'evidence-changed', sampleLogPath);
  });

  it('names a file that is gone, and one that cannot be read', async () => {
    const input = await sampleInput();
    const file = path.join(input.stagingDirectory, sampleLogPath);
    rmSync(file);
    await expectProblem(input, 'file-not-found', sampleLogPath);
    mkdirSync(file);
    await expectProblem(input, 'file-unreadable', sampleLogPath);
  });

  it('refuses artifacts that could not be unpacked safely', async () => {
    for (const name of ['evidence/../x', 'evidence/h/CON', 'case.json']) {
      const runs = [runOver({ [name]: Buffer.from('x') })];
      await expectProblem(await sampleInput({ runs }), 'package-not-verified', name);
    }
    const twins = [
      runOver({
        ...sampleFiles(),
        [sampleLogPath.toUpperCase().replace('EVIDENCE', 'evidence')]: Buffer.from('x'),
      }),
    ];
    await expectProblem(await sampleInput({ runs: twins }), 'package-not-verified');
  });

  it('names an attachment that is missing, no file, too large, or no picture', async () => {
    const folder = temporaryFolder();
    const text = path.join(folder, 'text.png');
    writeFileSync(text, 'this is text');
    const large = path.join(folder, 'large.png');
    writeFileSync(large, Buffer.alloc(maxAttachmentBytes + 1));
    for (const sourcePath of [path.join(folder, 'missing.png'), folder, large, text]) {
      const attachments = [givenPicture(sourcePath, 'shots/first.png')];
      await expectProblem(await sampleInput({ attachments }), 'attachment-unreadable', 'shots/first.png');
    }
  });

  it('refuses a case that names a screenshot that was not handed over', async () => {
    await expectProblem(await sampleInput({ attachments: [] }), 'attachment-unreadable', 'shots/first.png');
  });
});

/** Expects the problem, an output folder with nothing but `left`, and an untouched staging folder. */
async function expectProblem(
  input: PackageInput,
  code: ProblemCode,
  subject?: string,
  left: readonly string[] = [],
): Promise<void> {
  const before = hashesIn(input.stagingDirectory);
  const built = await buildPackage(input);
  expect(built).toMatchObject({
    ok: false,
    problem: { code, ...(subject === undefined ? {} : { subject }) },
  });
  if (!built.ok) expect(built.problem.message).toMatch(/\.$/);
  if (!['output-folder-missing', 'output-folder-not-writable'].includes(code)) {
    expect(readdirSync(input.outDirectory)).toEqual(left);
  }
  expect(hashesIn(input.stagingDirectory)).toEqual(before);
}

function hashesIn(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(directory, file), hashOf(readFileSync(file))];
    }),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A disk of 400 KB in memory, where the system lets us have one; undefined where not. */
function makeSmallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'casebundle-small-disk-'));
  const mounted = spawnSync(tools.mount, ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]).status === 0;
  afterAll(() => {
    if (mounted) spawnSync(tools.unmount, [folder]);
    rmdirSync(folder);
  });
  return mounted ? folder : undefined;
}
