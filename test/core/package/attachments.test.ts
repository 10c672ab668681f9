import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenFiles } from '#core/case/given-files';
import { safeFileName } from '#core/case/safe-file-name';
import { buildPackage } from '#core/package/build-package';
import { sampleCase, sampleInput } from '../../support/staged-package';
import { temporaryFolder } from '../../support/temporary-folder';
import { unwrap } from '../../support/unwrap';

it('puts attachments with their notes into the package, its case, its summary and its manifest', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'portal export.har'), '{"log":{}}');
  const input = await sampleInput();
  const caseFile = { ...sampleCase, attachments: [{ file: 'portal export.har', note: 'From the <proxy>' }] };
  const attachments = givenFiles(caseFile).map((given) => ({
    ...given,
    sourcePath:
      input.attachments.find(({ file }) => file === given.file)?.sourcePath ?? path.join(folder, given.file),
  }));
  const built = unwrap(await buildPackage({ ...input, caseFile, attachments }));
  const read = (entry: string) => execFileSync('unzip', ['-p', built.path, entry], { encoding: 'utf8' });
  expect(read('attachments/files/portal_export.har')).toBe('{"log":{}}');
  expect(JSON.parse(read('case.json'))).toMatchObject({
    page: { screenshots: [{ file: 'attachments/screenshot-01.png' }] },
    attachments: [{ file: 'attachments/files/portal_export.har', note: 'From the <proxy>' }],
  });
  expect(read('case-summary.html')).toContain('attachments/files/portal_export.har: From the &lt;proxy&gt;');
  expect(built.manifest.entries).toContainEqual(
    expect.objectContaining({ path: 'attachments/files/portal_export.har', origin: 'person', bytes: 10 }),
  );
});

it('leaves out an attachment that the case leaves out, by its own name', async () => {
  const folder = temporaryFolder();
  const sourcePath = path.join(folder, 'a.bin');
  writeFileSync(sourcePath, 'x');
  const input = await sampleInput();
  const caseFile = {
    ...sampleCase,
    attachments: [{ file: 'a.bin' }],
    package: { leaveOut: [{ path: 'a.bin', reason: 'Not needed.' }] },
  };
  const attachments = givenFiles(caseFile).map((given) => ({
    ...given,
    sourcePath: input.attachments.find(({ file }) => file === given.file)?.sourcePath ?? sourcePath,
  }));
  const built = unwrap(await buildPackage({ ...input, caseFile, attachments }));
  expect(built.leftOut).toMatchObject([{ path: 'attachments/files/a.bin', reason: 'Not needed.' }]);
  expect(built.manifest.entries.some(({ path: entry }) => entry.endsWith('a.bin'))).toBe(false);
});

it('gives every name a form that is safe everywhere, and different ones to names that fall on one', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 8 }), (names) => {
      const taken = new Set<string>();
      const safe = names.map((name) => safeFileName(name, taken));
      expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(safe.length);
      for (const name of safe) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
        expect(name).not.toMatch(/\.$|^(?:con|nul|aux|prn)(?:\.|$)/i);
        expect([...name].length).toBeLessThanOrEqual(80);
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
  );
});
