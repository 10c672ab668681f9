import { execFileSync } from 'node:child_process';
import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comingFiles } from '#core/case/coming-files';
import { enoughToFit, routeFit } from '#core/case/fit-route';
import type { ComingFile } from '#core/model/coming-file';
import { portalLimitBytes } from '#core/model/portal-limit';
import { buildPackage } from '#core/package/build-package';
import { comingPackage } from '#core/package/coming/coming-package';
import { packedSizes } from '#core/package/coming/packed-sizes';
import { previewComing } from '#core/package/coming/preview-coming';
import { provingSource } from '#core/package/coming/proving-source';
import { prepareContents } from '#core/package/prepare-package';
import { previewEntry } from '#core/package/preview/preview-entry';
import { noise, runOver, sampleInput, sampleLogPath, stage } from '#test/support/staged-package';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

/** The content of an entry, as another program unpacks it. */
function unzipped(zip: string, entry: string): Buffer {
  return execFileSync('unzip', ['-p', zip, entry]);
}

describe('the coming package', () => {
  it('lists what the finished one holds, with its sizes', async () => {
    const input = await sampleInput();
    const coming = unwrap(await comingPackage(input, packedSizes()));
    const { manifest, path: zip } = unwrap(await buildPackage(input));
    const proving = ['manifest.json', 'SHA256SUMS'];
    const sizes = new Map(manifest.entries.map(({ path: one, bytes }) => [one, bytes]));
    for (const one of proving) sizes.set(one, unzipped(zip, one).length);
    expect(new Map(coming.map((file) => [file.path, file.sizeBytes]))).toEqual(sizes);
    expect(coming.filter(({ leaveOutAs }) => leaveOutAs === undefined).map(({ path: one }) => one)).toEqual([
      'README.txt',
      'case-summary.md',
      'case-summary.html',
      'case.json',
      'journal.jsonl',
      'triage/findings.json',
      ...proving,
    ]);
    expect(coming.map(({ path: one }) => one)).toEqual(
      comingFiles(input.caseFile, input.runs).map(({ path: one }) => one),
    );
  });

  it('still lists what is left out', async () => {
    const input = await sampleInput();
    const caseFile = { ...input.caseFile, package: { leaveOut: [{ path: sampleLogPath, reason: 'x' }] } };
    const coming = unwrap(await comingPackage({ ...input, caseFile }, packedSizes()));
    expect(coming.find(({ path: one }) => one === sampleLogPath)).toMatchObject({ sizeBytes: 200_000 });
  });

  it('estimates the size of the zip, whatever its files are like', async () => {
    const text = Buffer.from(
      Array.from(
        { length: 20_000 },
        (_, index) => `{"recordId":${index},"data":"${(index * 7919) % 9973}"}`,
      ).join('\n'),
    );
    const folder = 'evidence/ADC01.contoso.com/event-log';
    for (const files of [
      { [sampleLogPath]: noise(3_000_000, 1) },
      { [`${folder}/application.events.jsonl`]: text, [sampleLogPath]: Buffer.alloc(5_000_000, 'abc') },
      Object.fromEntries(
        Array.from({ length: 900 }, (_, index) => [
          `evidence/ADC01.contoso.com/system/${index}.txt`,
          noise(700, index),
        ]),
      ),
    ]) {
      const input = await sampleInput({ stagingDirectory: await stage(files), runs: [runOver(files)] });
      const coming = unwrap(await comingPackage(input, packedSizes()));
      const estimate = coming.reduce((sum, { packedBytes = Number.NaN }) => sum + packedBytes, 0);
      const { sizeBytes } = unwrap(await buildPackage(input));
      expect(estimate / sizeBytes).toBeGreaterThan(0.95);
      expect(estimate / sizeBytes).toBeLessThan(1.05);
    }
  });

  it('measures a file once', async () => {
    const input = await sampleInput();
    const sizes = packedSizes();
    const first = unwrap(await comingPackage(input, sizes));
    writeFileSync(path.join(input.stagingDirectory, ...sampleLogPath.split('/')), Buffer.alloc(200_000));
    expect(unwrap(await comingPackage(input, sizes))).toEqual(first);
  });

  it('shows what will be written, what was gathered and the pictures, and nothing else of the machine', async () => {
    const input = await sampleInput();
    const triage = async () => input.triage;
    const view = async (file: string) => previewComing(file, { ...input, triage });
    expect(unwrap(await view('README.txt'))).toMatchObject({ kind: 'text' });
    expect(unwrap(await view('case-summary.html'))).toMatchObject({ kind: 'text', form: 'page' });
    const caseJson = unwrap(await view('case.json'));
    expect(caseJson.kind === 'text' && caseJson.text).toContain('"attachments/screenshot-01.png"');
    expect(unwrap(await view('triage/findings.json'))).toMatchObject({ kind: 'text', form: 'json' });
    expect(unwrap(await view('journal.jsonl'))).toMatchObject({ kind: 'text' });
    expect(unwrap(await view('evidence/ADC01.contoso.com/connect/version.json'))).toMatchObject({
      form: 'json',
    });
    expect(unwrap(await view('attachments/screenshot-01.png'))).toMatchObject({
      kind: 'picture',
      mediaType: 'image/png',
    });
    const outside = path.join(input.stagingDirectory, 'evidence', 'ADC01.contoso.com', 'not-listed.tmp');
    expect(statSync(outside).isFile()).toBe(true);
    for (const file of [
      'evidence/ADC01.contoso.com/not-listed.tmp',
      '../../../etc/passwd',
      '/etc/passwd',
      outside,
      input.attachments[0]?.sourcePath ?? '',
      'evidence/../journal.jsonl',
    ]) {
      expect(await view(file)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    }
  });

  it('shows manifest and checksums to the byte as packing at this moment writes them', async () => {
    const input = await sampleInput();
    const hostile = Buffer.from('Gr\u00fc\u00dfe, \u65e5\u672c');
    const source = path.join(input.stagingDirectory, 'note.txt');
    writeFileSync(source, hostile);
    const attachments = [
      ...input.attachments,
      { kind: 'file', place: 'attachments/files/note.txt', sourcePath: source, file: 'note.txt' } as const,
    ];
    const wholeCase = { ...input.caseFile, attachments: [{ file: 'note.txt', note: 'A note' }] };
    for (const chosen of [
      undefined,
      { route: 'exchange' as const },
      { leaveOut: [{ path: sampleLogPath, reason: 'Personal.' }] },
      { leaveOut: [{ path: 'note.txt', reason: 'Personal.' }] },
    ]) {
      const outDirectory = temporaryFolder();
      const caseFile = { ...wholeCase, ...(chosen === undefined ? {} : { package: chosen }) };
      const all = { ...input, caseFile, attachments, outDirectory };
      const shown = async (file: string) => {
        const view = unwrap(await previewComing(file, { ...all, triage: async () => all.triage }));
        return view.kind === 'text' ? view : undefined;
      };
      const [manifest, sums] = [await shown('manifest.json'), await shown('SHA256SUMS')];
      const { path: zip } = unwrap(await buildPackage(all));
      // JSON is shown without the line feed behind it.
      expect(`${manifest?.text}\n`).toBe(unzipped(zip, 'manifest.json').toString());
      expect(manifest).toMatchObject({ form: 'json', isCut: false });
      expect(sums?.text).toBe(unzipped(zip, 'SHA256SUMS').toString());
    }
  });

  it('gives up the view of the manifest when it is cancelled, before and while files are hashed', async () => {
    const input = await sampleInput();
    for (const end of ['before', 'while'] as const) {
      const controller = new AbortController();
      if (end === 'before') controller.abort();
      const triage = async () => {
        controller.abort();
        return input.triage;
      };
      const view = await previewComing('SHA256SUMS', { ...input, signal: controller.signal, triage });
      expect(view).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    }
    const controller = new AbortController();
    const contents = unwrap(await prepareContents(input));
    const source = provingSource('SHA256SUMS', contents, controller.signal);
    controller.abort();
    expect(await previewEntry(source, controller.signal)).toMatchObject({ problem: { code: 'cancelled' } });
  });

  it('does not show more of a journal than was written when it was looked at', async () => {
    const input = await sampleInput();
    const journal = path.join(input.stagingDirectory, 'journal.jsonl');
    appendFileSync(journal, '{"step":"later"}\n');
    const view = unwrap(await previewComing('journal.jsonl', { ...input, triage: async () => input.triage }));
    expect(view.kind === 'text' && view.text).toContain('later');
  });
});

function file(name: string, packedBytes: number, purpose: ComingFile['purpose'] = 'answer'): ComingFile {
  const origin = { kind: 'person' } as const;
  return { path: name, sizeBytes: packedBytes * 8, packedBytes, origin, purpose, leaveOutAs: name };
}

describe('the size against the way of upload', () => {
  const { leaveOutAs: _never, ...needed } = file('case.json', 10_000, 'case');
  const whole = file('whole', 3_000_000, 'whole-log');
  const log = file('log', 2_000_000, 'log');
  const files = [
    needed,
    log,
    file('small.png', 20_000, 'picture'),
    file('big.png', 900_000, 'picture'),
    whole,
    file('records', 1_500_000, 'records'),
  ];

  it('suggests the whole log first, then big pictures, then what else is large', () => {
    const fit = routeFit(files, () => false, 'portal');
    expect(fit).toMatchObject({ fits: false, packedBytes: 7_430_000, limitBytes: portalLimitBytes });
    expect(fit.suggested.map(({ path: one }) => one)).toEqual(['whole', 'big.png', 'log', 'records']);
    expect(enoughToFit(fit).map(({ path: one }) => one)).toEqual(['whole', 'big.png']);
    const after = routeFit(files, (one) => enoughToFit(fit).includes(one), 'portal');
    expect(after).toMatchObject({ fits: true, suggested: [] });
  });

  it('knows no limit of Secure File Exchange', () => {
    const fit = routeFit(files, () => false, 'exchange');
    expect(fit).toMatchObject({ fits: true, limitBytes: undefined, suggested: [] });
  });

  it('says nothing of files that were not measured', () => {
    const { packedBytes: _unknown, ...unmeasured } = whole;
    expect(routeFit([...files, unmeasured], () => false, 'portal')).toMatchObject({ fits: undefined });
  });
});
