import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { portalLimitBytes } from '#core/model/portal-limit';
import { buildPackage, type PackageInput } from '#core/package/build-package';
import { verifyPackage } from '#core/package/verify-package';
import { noise, runOver, sampleInput, sha256, stage } from '#test/support/staged-package';
import { contentOf, readZip } from '#test/support/zip-tamper';

const folder = 'evidence/ADC01.contoso.com/event-log';
const application = `${folder}/application.evtx`;
const system = `${folder}/system.evtx`;
const readable = `${folder}/application.events.jsonl`;

async function portalInput(files: Readonly<Record<string, Buffer>>): Promise<PackageInput> {
  const stagingDirectory = await stage({ ...files, 'journal.jsonl': Buffer.from('{}\n') });
  return await sampleInput({ stagingDirectory, runs: [runOver(files)], fit: 'portal' });
}

async function build(input: PackageInput) {
  const built = await buildPackage(input);
  if (!built.ok) throw new Error(built.problem.message);
  const report = await verifyPackage(built.value.path, { signal: input.signal });
  expect(report).toMatchObject({ ok: true, value: { ok: true } });
  return built.value;
}

const small = Buffer.from('{"recordId":1}\n');

it('keeps everything when it fits', async () => {
  const built = await build(await portalInput({ [application]: noise(3_000_000, 1), [readable]: small }));
  expect(built.leftOut).toEqual([]);
  expect(built.sizeBytes).toBeLessThanOrEqual(portalLimitBytes);
});

it('leaves out the largest full export first, and no more than it must', async () => {
  const large = noise(5_000_000, 1);
  const built = await build(
    await portalInput({ [application]: large, [system]: noise(1_000_000, 2), [readable]: small }),
  );
  expect(built.sizeBytes).toBeLessThanOrEqual(portalLimitBytes);
  expect(built.leftOut).toEqual([
    {
      path: application,
      sizeBytes: large.length,
      sha256: sha256(large),
      by: 'program',
      reason: expect.stringContaining('4 MB'),
    },
  ]);
  const entries = new Map(readZip(await readFile(built.path)).map((entry) => [entry.name, contentOf(entry)]));
  expect(entries.has(application)).toBe(false);
  expect(entries.has(system)).toBe(true);
  expect(entries.get(readable)?.equals(small)).toBe(true);
  expect(built.manifest.leftOut).toMatchObject([{ path: application, collector: 'event-log' }]);
  expect(built.manifest.collectors[0]?.artifacts).not.toContain(application);
  expect(entries.get('case-summary.md')?.toString()).toContain(sha256(large));
  expect(built.notes).toEqual([]);
});

it('leaves out the whole log first although another one is larger, and its message strings with it', async () => {
  const whole = `${folder}/application-full.evtx`;
  const strings = [
    `${folder}/LocaleMetaData/application-full_1033.MTA`,
    `${folder}/LocaleMetaData/application_1033.MTA`,
  ];
  const built = await build(
    await portalInput({
      [application]: noise(500_000, 1),
      [whole]: noise(2_000_000, 2),
      [system]: noise(2_500_000, 3),
      [strings[0] ?? '']: small,
      [strings[1] ?? '']: small,
      [readable]: small,
    }),
  );
  expect(built.leftOut.map(({ path }) => path)).toEqual([whole, strings[0]]);
  const entries = readZip(await readFile(built.path)).map(({ name }) => name);
  expect(entries).toEqual(expect.arrayContaining([application, system, strings[1], readable]));
});

it('counts what the content packs to and not its size', async () => {
  const built = await build(
    await portalInput({ [application]: Buffer.alloc(30_000_000), [readable]: small }),
  );
  expect(built.leftOut).toEqual([]);
});

it('makes the package and says so when it cannot be made to fit', async () => {
  const built = await build(
    await portalInput({ [application]: noise(1_000_000, 1), [readable]: noise(4_500_000, 2) }),
  );
  expect(built.sizeBytes).toBeGreaterThan(portalLimitBytes);
  expect(built.leftOut.map(({ path }) => path)).toEqual([application]);
  expect(built.notes).toEqual([expect.stringContaining('Secure File Exchange')]);
  expect(built.manifest.notes).toEqual(built.notes);
});

it('leaves nothing out for the exchange', async () => {
  const input = await portalInput({ [application]: noise(5_000_000, 1), [readable]: small });
  const built = await build({ ...input, fit: 'exchange' });
  expect(built.leftOut).toEqual([]);
  expect(built.sizeBytes).toBeGreaterThan(portalLimitBytes);
});
