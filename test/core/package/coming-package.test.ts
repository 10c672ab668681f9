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
import { noise, runOver, sampleInput, sampleLogPath, stage } from '#test/support/staged-package';
import { unwrap } from '#test/support/unwrap';

describe('the coming package', () => {
  it('lists what the finished one holds, with its sizes', async () => {
    const input = await sampleInput();
    const coming = unwrap(await comingPackage(input, packedSizes()));
    const { manifest } = unwrap(await buildPackage(input));
    const proving = ['manifest.json', 'SHA256SUMS'];
    const listed = coming.filter(({ path: one }) => !proving.includes(one));
    expect(new Map(listed.map((file) => [file.path, file.sizeBytes]))).toEqual(
      new Map(manifest.entries.map(({ path: one, bytes }) => [one, bytes])),
    );
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
    expect(unwrap(await view('manifest.json'))).toEqual({ kind: 'written-when-packing' });
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
