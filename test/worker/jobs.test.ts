import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { logFileOf, recordsFileOf } from '#core/model/records-file';
import { assetsDirectory, runJob, sampleSource } from '#test/support/run-job';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { readStaging } from '../../electron/main/drafts/read-staging';

async function sampleCase(): Promise<Case> {
  return JSON.parse(await readFile(path.join(assetsDirectory, 'sample', 'case.json'), 'utf8'));
}

async function gathered() {
  const folder = await temporaryFolder();
  const staging = path.join(folder, 'staging');
  const caseFile = await sampleCase();
  const collected = await runJob('collect', {
    caseFile,
    staging,
    windowHours: 24,
    sources: [sampleSource],
    fullLog: false,
  });
  unwrap(collected.result);
  const { runs } = await readStaging(staging);
  return { folder, staging, caseFile, runs: [...runs], collected };
}

describe('the jobs on the sample', () => {
  it('plan what each collector reads, and tell of a folder that is none', async () => {
    const caseFile = await sampleCase();
    const plan = unwrap((await runJob('plan', { caseFile, fullLog: false, sources: [sampleSource] })).result);
    const [planned] = plan.sources;
    expect(planned?.collectors.map(({ id }) => id)).toContain('event-log');
    for (const { reads } of planned?.collectors ?? []) expect(reads.length).toBeGreaterThan(0);
    expect(planned?.collectors.map(({ id }) => id)).not.toContain('connectivity');
    const input = { caseFile, fullLog: false, sources: [sampleSource], checkConnectivity: true };
    const [asked] = unwrap((await runJob('plan', input)).result).sources;
    expect(asked?.collectors.at(-1)).toMatchObject({ id: 'connectivity', network: { need: 'none' } });
    const missing = path.join(await temporaryFolder(), 'none');
    const source = { kind: 'folder' as const, path: missing };
    const sources = [{ id: 'folder-1', source }];
    const wrong = unwrap((await runJob('plan', { caseFile, fullLog: false, sources })).result);
    expect(wrong.sources[0]?.problem?.code).toBe('folder-not-found');
  });

  it('collect, tell how it goes, and find what the evidence says', async () => {
    const { collected, runs, staging } = await gathered();
    expect(runs.length).toBeGreaterThan(3);
    expect(unwrap(collected.result).triage.findings.length).toBeGreaterThan(0);
    const ended = collected.progress.filter((value) => JSON.stringify(value).includes('"state":"ended"'));
    expect(ended).toHaveLength(runs.length);
    expect(await readStaging(staging)).toMatchObject({ interrupted: false });
  });

  it('collect again alone what is asked for and keep the rest', async () => {
    const { staging, caseFile, runs } = await gathered();
    const again = await runJob('collect', {
      caseFile,
      staging,
      windowHours: 24,
      sources: [sampleSource],
      fullLog: false,
      only: { host: runs[0]?.host ?? '', collectors: ['service'] },
    });
    expect(unwrap(again.result).triage.findings.length).toBeGreaterThan(0);
    const steps = again.progress.map((value) => JSON.parse(JSON.stringify(value)));
    const told = new Set(steps.filter(({ kind }) => kind === 'collector').map(({ collector }) => collector));
    expect([...told]).toEqual(['service']);
    expect((await readStaging(staging)).runs.map(({ collector }) => collector)).toEqual(
      runs.map(({ collector }) => collector),
    );
  });

  it('end a cancelled collection with one outcome for each collector', async () => {
    const staging = path.join(await temporaryFolder(), 'staging');
    const input = {
      caseFile: await sampleCase(),
      staging,
      windowHours: 24,
      sources: [sampleSource],
      fullLog: false,
    };
    const cancelled = await runJob('collect', input, { signal: AbortSignal.abort() });
    const outcomes = (await readStaging(staging)).runs.map(({ outcome }) => outcome.status);
    if (cancelled.result.ok) expect(new Set(outcomes)).toEqual(new Set(['cancelled']));
    else expect(cancelled.result.problem.code).toBe('cancelled');
  });

  it('say something else of the same evidence for another time', async () => {
    const { staging, caseFile, runs } = await gathered();
    const input = { caseFile, staging, runs, windowHours: 24 };
    const now = unwrap((await runJob('triage', input)).result);
    const incident = { local: '2020-01-01T00:00:00', timeZone: 'UTC' };
    const then = unwrap((await runJob('triage', { ...input, caseFile: { ...caseFile, incident } })).result);
    expect(now.coverage.map(({ verdict }) => verdict)).not.toEqual(
      then.coverage.map(({ verdict }) => verdict),
    );
  });

  it('make a package that opens whole, with its records, and that a flipped byte spoils', async () => {
    const { folder, staging, caseFile, runs } = await gathered();
    const outputFolder = path.join(folder, 'out');
    const attachments = path.join(folder, 'attachments');
    await mkdir(outputFolder);
    await mkdir(attachments);
    const picture = await readFile(path.join(assetsDirectory, 'sample', 'screenshot.png'));
    await writeFile(path.join(attachments, 'screenshot-01.png'), picture);
    const withPicture: Case = {
      ...caseFile,
      page: { ...caseFile.page, screenshots: [{ file: 'screenshot-01.png', note: 'The page' }] },
    };
    const { result, progress } = await runJob('package', {
      caseFile: withPicture,
      staging,
      runs,
      windowHours: 24,
      attachments,
      outputFolder,
      runName: 'run-1',
    });
    const made = unwrap(result);
    expect((await readdir(outputFolder)).sort()).toEqual([made.fileName, `${made.fileName}.sha256`]);
    expect(made.madeAt).toBe('2026-11-18T12:00:00.000Z');
    expect(progress.length).toBeGreaterThan(2);
    const scratch = path.join(folder, 'opened');
    const opened = await runJob('open-package', { path: made.path, scratch });
    expect(unwrap(opened.result)).toMatchObject({
      fileName: made.fileName,
      sha256: made.sha256,
      entries: made.entries,
      defects: [],
      content: { caseFile: { user: caseFile.user }, findingsFrom: 'stored' },
    });
    const steps = opened.progress.map((value) => JSON.parse(JSON.stringify(value)).step);
    expect([...new Set(steps)]).toEqual(['verifying', 'reading', 'hashing']);
    const lines = unwrap(opened.result).content?.files.find((one) => one.path.endsWith('.events.jsonl'));
    const { bytes: listedBytes = 0, sha256 = '', path: entry = '' } = lines ?? {};
    const file = { path: entry, bytes: listedBytes, sha256 };
    unwrap((await runJob('unpack-file', { path: made.path, scratch, file })).result);
    const query = { staging: scratch, path: entry, words: '', first: 0, count: 5 };
    expect(unwrap((await runJob('page-records', query)).result).records).toHaveLength(5);

    const bytes = await readFile(made.path);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    const spoilt = path.join(outputFolder, 'spoilt.zip');
    await writeFile(spoilt, bytes);
    const broken = unwrap((await runJob('open-package', { path: spoilt, scratch })).result);
    expect(broken.defectCount).toBeGreaterThan(0);
  });

  it('leave no package when it is cancelled', async () => {
    const { folder, staging, caseFile, runs } = await gathered();
    const forCase = { caseFile, staging, runs, windowHours: 24 };
    const input = { ...forCase, attachments: folder, outputFolder: folder, runName: 'run-1' };
    const before = await readdir(folder);
    const cancelled = await runJob('package', input, { signal: AbortSignal.abort() }).catch(
      (error: Error) => error.name,
    );
    if (cancelled !== 'AbortError') {
      expect(cancelled).toMatchObject({ result: { ok: false, problem: { code: 'cancelled' } } });
    }
    expect(await readdir(folder)).toEqual(before);
  });

  it('write the ticket text of a case, with evidence and without', async () => {
    const { staging, caseFile, runs } = await gathered();
    const full = unwrap((await runJob('summary', { caseFile, staging, runs, windowHours: 24 })).result);
    const bare = unwrap((await runJob('summary', { caseFile, staging, runs: [], windowHours: 24 })).result);
    expect(full.ticketText).toContain(caseFile.title);
    expect(full.ticketText.length).toBeGreaterThan(bare.ticketText.length);
    expect(full.ticketText.length).toBeLessThanOrEqual(4_000);
  });

  it('give the collected records some at a time and find one of them', async () => {
    const { staging, runs } = await gathered();
    const host = runs.find(({ collector }) => collector === 'event-log')?.host ?? '';
    const of = { staging, path: recordsFileOf(runs, host) ?? '', words: '' };
    const first = unwrap((await runJob('page-records', { ...of, first: 0, count: 10 })).result);
    expect(first.total).toBeGreaterThan(100);
    const last = unwrap((await runJob('page-records', { ...of, first: first.total - 3, count: 10 })).result);
    expect(last.records).toHaveLength(3);
    const recordId = last.records[2]?.recordId ?? 0;
    expect(unwrap((await runJob('find-record', { ...of, recordId })).result)).toEqual({
      index: first.total - 1,
    });
    const some = unwrap(
      (await runJob('page-records', { ...of, words: '33004', first: 0, count: 100 })).result,
    );
    expect(some.total).toBeLessThan(first.total);
    expect(some.records.length).toBe(some.total);
  });

  it('filter the collected records by provider, event and time together with the words', async () => {
    const { staging, runs } = await gathered();
    const host = runs.find(({ collector }) => collector === 'event-log')?.host ?? '';
    const of = { staging, path: recordsFileOf(runs, host) ?? '' };
    const page = { ...of, first: 0, count: 100 };
    const providers = unwrap((await runJob('list-providers', of)).result);
    const all = unwrap((await runJob('page-records', { ...page, words: '' })).result);
    expect(providers.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    const [busiest] = providers;
    const { provider, count } = busiest ?? { provider: '', count: 0 };
    const own = unwrap(
      (await runJob('page-records', { ...page, words: '', provider: provider.toUpperCase() })).result,
    );
    expect(own.total).toBe(count);
    const failed = unwrap((await runJob('page-records', { ...page, words: '', eventId: 33004 })).result);
    expect(failed.total).toBeGreaterThan(0);
    expect(failed.records.every(({ eventId }) => eventId === 33004)).toBe(true);
    const [first] = failed.records;
    const atMs = Date.parse(first?.at ?? '');
    const then = { words: 'ada', provider: first?.provider, eventId: 33004, fromMs: atMs, toMs: atMs };
    const exact = unwrap((await runJob('page-records', { ...page, ...then })).result);
    expect(exact.records.map(({ recordId }) => recordId)).toContain(first?.recordId);
    const later = { ...then, fromMs: atMs + 1, toMs: undefined, words: String(first?.recordId) };
    expect(unwrap((await runJob('page-records', { ...page, ...later })).result).total).toBe(0);
  });

  it('give all of a record, and its XML from the log itself', async () => {
    const { staging, runs } = await gathered();
    const host = runs.find(({ collector }) => collector === 'event-log')?.host ?? '';
    const of = { staging, path: recordsFileOf(runs, host) ?? '' };
    const page = { ...of, words: '', eventId: 33004, first: 0, count: 1 };
    const [record] = unwrap((await runJob('page-records', page)).result).records;
    const { recordId = 0, at = '', provider = '', eventId = 0 } = record ?? {};
    const full = unwrap((await runJob('read-record', { ...of, recordId, at })).result);
    expect(JSON.parse(full.json)).toMatchObject({ recordId, timeCreated: at, provider, eventId });
    expect(full.fields).toContainEqual({ name: 'eventId', value: '33004' });
    expect(full.fields.some(({ name }) => name.startsWith('data'))).toBe(true);
    const gone = await runJob('read-record', { ...of, recordId, at: '2001-01-01T00:00:00.0000000Z' });
    expect(gone.result).toMatchObject({ ok: false, problem: { code: 'not-found' } });

    const log = { staging, path: logFileOf(runs, host) ?? '', recordId, at, provider, eventId };
    const { xml } = unwrap((await runJob('read-record-xml', log)).result);
    expect(xml).toMatch(/^<Event .*<\/Event>$/);
    expect(xml).toContain(`<EventRecordID>${recordId}</EventRecordID>`);
    const other = await runJob('read-record-xml', { ...log, recordId: recordId + 1 });
    expect(other.result).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    const stopped = await runJob('read-record-xml', log, { signal: AbortSignal.abort() }).catch(
      (error: Error) => error.name,
    );
    expect(stopped).toBe('AbortError');
  });
});

describe('the files of the coming package', () => {
  it('are listed with an estimate that is near what the package comes to, and can be looked at', async () => {
    const { folder, staging, caseFile, runs } = await gathered();
    const attachments = path.join(assetsDirectory, 'sample');
    const input = { caseFile, runs, staging, windowHours: 24, attachments };
    const files = unwrap((await runJob('list-entries', input)).result);
    const estimate = files.reduce((sum, { packedBytes = Number.NaN }) => sum + packedBytes, 0);
    const made = unwrap(
      (await runJob('package', { ...input, outputFolder: folder, runName: 'run-1' })).result,
    );
    expect(estimate / made.sizeBytes).toBeGreaterThan(0.95);
    expect(estimate / made.sizeBytes).toBeLessThan(1.05);
    expect(files).toHaveLength(made.entries);
    const refused = /\.(bat|cmd|exe|ps1|js|vbs|com|lnk|reg|bin|cpl|inf|msi|scr|wsf)$/i;
    expect(files.filter((file) => refused.test(file.path))).toEqual([]);
    for (const file of files) {
      const view = unwrap((await runJob('preview-entry', { ...input, path: file.path })).result);
      expect(view.kind).toBe(
        file.purpose === 'picture'
          ? 'picture'
          : file.path.endsWith('.evtx')
            ? 'event-log'
            : file.purpose === 'records'
              ? 'records'
              : file.purpose === 'records-around'
                ? 'records'
                : 'text',
      );
    }
    const none = (await runJob('preview-entry', { ...input, path: '../package.json' })).result;
    expect(none).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });
});
