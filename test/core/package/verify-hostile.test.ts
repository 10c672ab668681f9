import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { verifyCodes } from '#core/model/verify-code';
import { buildPackage } from '#core/package/build-package';
import { verifyPackage } from '#core/package/verify-package';
import { sampleInput } from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { addEntry, packedEntry, readZip, replaceContent, writeZip } from '#test/support/zip-tamper';

let made: Buffer | undefined;
let good: Buffer;

beforeEach(async () => {
  made ??= await madePackage();
  good = made;
});

it('gives a report, and never an exception, for whatever the bytes are', async () => {
  const file = path.join(temporaryFolder(), 'package.zip');
  const small = writeZip(readZip(good).filter(({ name }) => !name.endsWith('.evtx')));
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 40 }),
    insert: fc.uint8Array({ maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = small;
      for (const { at, remove, insert } of changes) {
        const offset = Math.floor(at * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, offset), insert, bytes.subarray(offset + remove)]);
      }
      await writeFile(file, bytes);
      const report = await verifyPackage(file, { signal: new AbortController().signal });
      if (!report.ok) throw new Error(report.problem.message);
      expect(report.value.ok).toBe(report.value.problems.length === 0);
      for (const { code } of report.value.problems) expect(verifyCodes).toContain(code);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('holds its memory against a manifest of millions of values', async () => {
  const bomb = replaceContent(good, 'manifest.json', () =>
    Buffer.from(`{"schema":"casebundle.manifest/1","entries":[${'1,'.repeat(5_000_000)}1]}`),
  );
  expect(await codesOf(bomb)).toEqual(['too-large']);
});

it('takes deeply nested JSON for what it is', async () => {
  const nested = replaceContent(good, 'manifest.json', () =>
    Buffer.from(`{"schema":"casebundle.manifest/1","entries":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  );
  expect(await codesOf(nested)).toEqual(['invalid-manifest']);
});

it('holds its time against names of thousands of folders', async () => {
  const deep = 'a/'.repeat(30_000);
  let zip = good;
  for (let index = 0; index < 20; index++) {
    zip = addEntry(zip, { ...packedEntry('x', Buffer.alloc(0)), name: `${deep}${index}` });
  }
  const started = performance.now();
  expect(await codesOf(zip)).toEqual(['unlisted-entry', 'unsafe-path']);
  expect(performance.now() - started).toBeLessThan(5_000);
});

it('finds a second zip behind the directory of the first, which other programs would show', async () => {
  expect(await codesOf(Buffer.concat([good, good]))).toEqual(['corrupt-zip']);
  const end = good.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const gap = Buffer.concat([good.subarray(0, end), Buffer.from('hidden'), good.subarray(end)]);
  expect(await codesOf(gap)).toEqual(['corrupt-zip']);
});

it.each([4, 6, 8, 12])('compares byte %i of the end of the zip with its directory', async (at) => {
  const changed = Buffer.from(good);
  const end = good.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  changed.writeUInt8(changed.readUInt8(end + at) ^ 0x20, end + at);
  expect(await codesOf(changed)).toEqual(['corrupt-zip']);
});

async function codesOf(zip: Buffer): Promise<readonly string[]> {
  const file = path.join(temporaryFolder(), 'package.zip');
  await writeFile(file, zip);
  const report = await verifyPackage(file, { signal: new AbortController().signal });
  if (!report.ok) throw new Error(report.problem.message);
  return [...new Set(report.value.problems.map(({ code }) => code))].sort();
}

async function madePackage(): Promise<Buffer> {
  const built = await buildPackage(await sampleInput());
  if (!built.ok) throw new Error(built.problem.message);
  return await readFile(built.value.path);
}
