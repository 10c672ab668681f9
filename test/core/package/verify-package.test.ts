import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyCodes } from '#core/model/verify-code';
import { buildPackage } from '#core/package/build-package';
import { type VerifyOptions, verifyPackage } from '#core/package/verify-package';
import { defaultVerifyLimits, type VerifyReport } from '#core/package/verify-report';
import { tamperings } from '#test/support/package-tamperings';
import { sampleInput, sampleLogPath } from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { changeEntry, packedEntry, readZip, writeZip } from '#test/support/zip-tamper';

let made: Buffer | undefined;
let good: Buffer;

describe('verifyPackage', () => {
  beforeEach(async () => {
    made ??= await madePackage();
    good = made;
  });

  it('passes a package as it was made', async () => {
    expect(await verify(good)).toEqual({ ok: true, entries: 13, problems: [] });
  });

  it('passes a package that another writer wrote entry for entry', async () => {
    expect(await verify(writeZip(readZip(good)))).toEqual({ ok: true, entries: 13, problems: [] });
  });

  for (const [what, tamper, codes, entry] of tamperings) {
    it(`refuses ${what}`, async () => {
      const report = await verify(tamper(good));
      expect(report.ok).toBe(false);
      expect([...new Set(report.problems.map(({ code }) => code))].sort()).toEqual([...codes].sort());
      for (const problem of report.problems) expect(problem.message).toMatch(/\S\.$/);
      if (entry !== undefined) expect(report.problems.map((problem) => problem.entry)).toContain(entry);
    });
  }

  it('has a tampering for each code', () => {
    expect([...new Set(tamperings.flatMap(([, , codes]) => codes))].sort()).toEqual([...verifyCodes].sort());
  });

  it('finds any single changed byte of the file', async () => {
    for (let offset = 0; offset < good.length; offset += offset > 4_000 && offset < 200_000 ? 4_999 : 23) {
      const changed = Buffer.from(good);
      changed[offset] = (changed[offset] ?? 0) ^ 0xff;
      const report = await verify(changed);
      if (report.ok) expect(harmless(good, offset), `byte ${offset}`).toBe(true);
    }
  }, 120_000);

  it('stops at its limits', async () => {
    const limits = { ...defaultVerifyLimits, entries: 12 };
    expect((await verify(good, { limits })).problems.map(({ code }) => code)).toEqual(['too-large']);
    const small = { ...defaultVerifyLimits, entryBytes: 100_000, totalBytes: 150_000 };
    const report = await verify(good, { limits: small });
    expect(new Set(report.problems.map(({ code }) => code))).toContain('too-large');
    expect(report.problems.some(({ entry }) => entry === sampleLogPath)).toBe(true);
  });

  it('refuses an entry that is honest about being far too large without unpacking it', async () => {
    const huge = packedEntry(sampleLogPath, Buffer.alloc(80 * 1024 * 1024));
    let read = 0;
    const report = await verify(
      changeEntry(good, sampleLogPath, () => [huge]),
      {
        onProgress: (doneBytes) => {
          read = doneBytes;
        },
      },
    );
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['too-large', 'size-mismatch']));
    expect(read).toBeLessThan(70 * 1024 * 1024);
  });

  it('reports progress up to the last byte', async () => {
    const seen: (readonly [number, number])[] = [];
    await verify(good, { onProgress: (doneBytes, totalBytes) => seen.push([doneBytes, totalBytes]) });
    const [done, total] = seen.at(-1) ?? [0, 1];
    expect(done).toBe(total);
    expect(done).toBe(readZip(good).reduce((sum, entry) => sum + entry.declaredBytes, 0));
  });

  it('says which file cannot be looked at', async () => {
    const folder = temporaryFolder();
    const signal = new AbortController().signal;
    const missing = path.join(folder, 'missing.zip');
    expect(await verifyPackage(missing, { signal })).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found', subject: missing },
    });
    expect(await verifyPackage(folder, { signal })).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable', subject: folder },
    });
  });

  it('can be cancelled before and while it reads', async () => {
    const file = path.join(temporaryFolder(), 'package.zip');
    await writeFile(file, good);
    expect(await verifyPackage(file, { signal: AbortSignal.abort() })).toMatchObject({
      problem: { code: 'cancelled' },
    });
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    expect(await verifyPackage(file, { signal: controller.signal, onProgress })).toMatchObject({
      problem: { code: 'cancelled' },
    });
  });

  it.skipIf(!hasTool('zip'))('passes what the zip tool repacked without folders', async () => {
    const folder = temporaryFolder();
    const names = readZip(good).map(({ name }) => name);
    const original = path.join(folder, 'original.zip');
    await writeFile(original, good);
    execFileSync('unzip', ['-q', original, '-d', path.join(folder, 'unpacked')]);
    const again = path.join(folder, 'again.zip');
    execFileSync('zip', ['-q', '-X', '-D', again, ...names], { cwd: path.join(folder, 'unpacked') });
    expect(await verify(await readFile(again))).toMatchObject({ ok: true, problems: [] });
  });
});

async function madePackage(): Promise<Buffer> {
  const built = await buildPackage(await sampleInput());
  if (!built.ok) throw new Error(built.problem.message);
  return await readFile(built.value.path);
}

async function verify(zip: Buffer, options: Partial<VerifyOptions> = {}): Promise<VerifyReport> {
  const file = path.join(temporaryFolder(), 'package.zip');
  await writeFile(file, zip);
  const report = await verifyPackage(file, { signal: new AbortController().signal, ...options });
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

/** Bytes that say nothing about the content: versions, dates, DOS attributes. */
function harmless(zip: Buffer, offset: number): boolean {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (offset >= end) return [4, 5, 6, 7, 8, 9, 12, 13, 14, 15].includes(offset - end);
  let at = zip.readUInt32LE(end + 16);
  while (at < end) {
    const header = zip.readUInt32LE(at + 42);
    const inHeader = offset - header;
    if ([4, 5, 10, 11, 12, 13].includes(inHeader)) return true;
    const descriptor =
      header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28) + zip.readUInt32LE(at + 20);
    if (offset >= descriptor && offset < descriptor + 16) return true;
    const inDirectory = offset - at;
    if ([4, 5, 6, 7, 12, 13, 14, 15, 34, 35, 36, 37, 38, 39, 40, 41].includes(inDirectory)) return true;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return false;
}

function hasTool(tool: string): boolean {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
