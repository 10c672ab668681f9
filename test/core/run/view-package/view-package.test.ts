import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#core/model/clock';
import { buildPackage } from '#core/package/build-package';
import { unpackEntry } from '#core/run/view-package/unpack-entry';
import { viewPackage } from '#core/run/view-package/view-package';
import { tamperings } from '#test/support/package-tamperings';
import { sampleInput, sampleLogPath, sampleTriage, sha256 } from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { changeEntry, packedEntry, replaceContent, writeZip } from '#test/support/zip-tamper';

let made: Buffer | undefined;
let good: Buffer;
const linesPath = 'evidence/ADC01.contoso.com/event-log/application.events.jsonl';

beforeEach(async () => {
  made ??= await readFile(unwrap(await buildPackage(await sampleInput())).path);
  good = made;
});

async function view(zip: Buffer, name = 'case.zip', signal = new AbortController().signal) {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  await writeFile(file, zip);
  return viewPackage(file, {
    scratchDirectory: temporaryFolder(),
    clock: fixedClock('2026-11-22T09:00:00.000Z'),
    signal,
  });
}

const tampered = (what: string) => {
  const found = tamperings.find(([name]) => name === what);
  if (found === undefined) throw new Error(what);
  return found[1](good);
};

describe('viewPackage', () => {
  it('gives everything that a whole package says', async () => {
    const { content, ...about } = unwrap(await view(good));
    expect(about).toEqual({
      fileName: 'case.zip',
      sizeBytes: good.length,
      sha256: sha256(good),
      entries: 13,
      defects: [],
    });
    expect(content?.caseFile.user?.principalName).toBe('ada@contoso.com');
    expect(content?.triage).toEqual(sampleTriage);
    expect(content?.findingsFrom).toBe('stored');
    expect(content?.checklist).toHaveLength(7);
    expect(content?.files).toHaveLength(13);
    expect(content?.files.some(({ isBroken }) => isBroken)).toBe(false);
    expect(content?.runs[0]?.artifacts.map((artifact) => artifact.path)).toContain(sampleLogPath);
  });

  it('shows of a broken package what matched, and nothing of what did not', async () => {
    const { defects, content } = unwrap(await view(tampered('changed content of the same size')));
    expect(defects.map(({ code, entry }) => [code, entry])).toEqual([['hash-mismatch', sampleLogPath]]);
    expect(content?.files.filter(({ isBroken }) => isBroken).map((file) => file.path)).toEqual([
      sampleLogPath,
    ]);
    const artifacts = content?.runs[0]?.artifacts.map((artifact) => artifact.path);
    expect(artifacts).not.toContain(sampleLogPath);
    expect(artifacts).toContain(linesPath);
  });

  it('shows nothing but the defects where the manifest cannot be trusted', async () => {
    for (const what of ['no manifest', 'no SHA256SUMS', 'a manifest with a hash that is none']) {
      const { defects, content } = unwrap(await view(tampered(what)));
      expect(content, what).toBeUndefined();
      expect(defects.length, what).toBeGreaterThan(0);
    }
  });

  it('answers to every way to spoil a package, with defects or with one sentence', async () => {
    for (const [what, tamper] of tamperings) {
      const seen = await view(tamper(good));
      if (seen.ok) expect(seen.value.defects.length, what).toBeGreaterThan(0);
      else expect(seen.problem.message.trim(), what).toMatch(/^case\.zip .*\.$/);
    }
  });

  it('makes findings anew that were written in another form, out of the evidence', async () => {
    const changed = Buffer.from('{"schema":"casebundle.triage/0"}');
    const { content, defects } = unwrap(await view(withChanged(good, 'triage/findings.json', changed)));
    expect(defects).toEqual([]);
    expect(content?.findingsFrom).toBe('anew');
    expect(content?.triage.schema).toBe('casebundle.triage/1');
    expect(content?.triage).not.toEqual(sampleTriage);
    expect(content?.notes.join(' ')).toContain('made anew');
  });

  it('shows no answers from a case of another form, and says so', async () => {
    const { content } = unwrap(await view(withChanged(good, 'case.json', Buffer.from('{"schema":"x"}'))));
    expect(content?.caseFile).toEqual({ schema: 'casebundle.case/1' });
    expect(content?.notes.join(' ')).toContain('case.json');
  });

  it('ends with cancelled and leaves nothing open', async () => {
    expect(await view(good, 'case.zip', AbortSignal.abort())).toMatchObject({
      ok: false,
      problem: { code: 'cancelled' },
    });
  });
});

describe('what is refused with one sentence', () => {
  const foreign = writeZip([packedEntry('evidence/note.txt', Buffer.from('hello'))]);
  const nested = writeZip([packedEntry('mail/case.zip', Buffer.from('PK'))]);
  const cases: readonly (readonly [what: string, name: string, zip: () => Buffer, says: RegExp])[] = [
    ['another zip', 'photos.zip', () => foreign, /photos\.zip is a zip file, but no package/],
    ['a zip in a zip', 'mail.zip', () => nested, /mail\.zip .*holds another one.* mail\/case\.zip/],
    ['an empty zip', 'none.zip', () => writeZip([]), /none\.zip is a zip file, but no package/],
    ['a text', 'notes.zip', () => Buffer.from('hello'), /notes\.zip is no zip file/],
    ['nothing', 'empty.zip', () => Buffer.alloc(0), /empty\.zip is empty/],
    ['a part', '.case.zip.1f.part', () => good, /\.case\.zip\.1f\.part is the unfinished part/],
    ['a download', 'case.zip.crdownload', () => good, /is the unfinished part/],
    ['a zip cut off', 'cut.zip', () => good.subarray(0, good.length >> 1), /cut\.zip .*cut off/],
    ['a newer package', 'new.zip', () => tampered('a manifest of a newer program'), /newer Casebundle/],
  ];
  for (const [what, name, zip, says] of cases) {
    it(what, async () => {
      const seen = await view(zip(), name);
      expect(seen.ok).toBe(false);
      if (!seen.ok) expect(seen.problem.message).toMatch(says);
    });
  }

  it('a folder, and what is not there', async () => {
    const folder = path.join(temporaryFolder(), 'case.zip');
    await mkdir(folder);
    const options = {
      scratchDirectory: temporaryFolder(),
      clock: fixedClock('2026-11-22T09:00:00.000Z'),
      signal: new AbortController().signal,
    };
    expect(await viewPackage(folder, options)).toMatchObject({
      problem: { code: 'wrong-usage', message: expect.stringContaining('is a folder') },
    });
    expect(await viewPackage(`${folder}x`, options)).toMatchObject({ problem: { code: 'file-not-found' } });
  });
});

describe('unpackEntry', () => {
  const signal = new AbortController().signal;
  async function unpack(zip: Buffer, entry: string) {
    const { content } = unwrap(await view(good));
    const file = content?.files.find((one) => one.path === entry);
    const folder = temporaryFolder();
    const zipPath = path.join(folder, 'case.zip');
    await writeFile(zipPath, zip);
    const scratchDirectory = path.join(folder, 'scratch');
    const listed = { path: entry, sizeBytes: file?.bytes ?? 0, sha256: file?.sha256 ?? '' };
    return { scratchDirectory, result: await unpackEntry(zipPath, listed, { scratchDirectory, signal }) };
  }

  it('lays an entry under its own path', async () => {
    const { scratchDirectory, result } = await unpack(good, linesPath);
    unwrap(result);
    expect(existsSync(path.join(scratchDirectory, ...linesPath.split('/')))).toBe(true);
  });

  it('gives nothing of a zip that changed since it was verified', async () => {
    const changed = replaceContent(good, linesPath, (content) => Buffer.from(content).fill(0x2a, 0, 1));
    const { scratchDirectory, result } = await unpack(changed, linesPath);
    expect(result).toMatchObject({ ok: false, problem: { code: 'evidence-changed' } });
    const left = await readdir(scratchDirectory, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });
});

/** The package with another content of one entry, and a manifest and sums that agree with it. */
function withChanged(zip: Buffer, entry: string, content: Buffer): Buffer {
  const changed = changeEntry(zip, entry, () => [packedEntry(entry, content)]);
  let manifestHash = '';
  const listed = replaceContent(changed, 'manifest.json', (bytes) => {
    const manifest = JSON.parse(bytes.toString());
    for (const one of manifest.entries) {
      if (one.path === entry) Object.assign(one, { bytes: content.length, sha256: sha256(content) });
    }
    const written = Buffer.from(JSON.stringify(manifest));
    manifestHash = sha256(written);
    return written;
  });
  return replaceContent(listed, 'SHA256SUMS', (sums) =>
    Buffer.from(
      sums
        .toString()
        .replace(/^.*(?= {2}manifest\.json$)/m, manifestHash)
        .split('\n')
        .map((line) => (line.endsWith(`  ${entry}`) ? `${sha256(content)}  ${entry}` : line))
        .join('\n'),
    ),
  );
}
