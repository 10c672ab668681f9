import { existsSync, renameSync } from 'node:fs';
import { copyFile, cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobInput } from '#contract/worker-messages';
import type { CollectorRun } from '#core/model/outcome';
import { assetsDirectory, runJob } from '#test/support/run-job';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { readStaging } from '../../electron/main/drafts/read-staging';

/** Two folders with the same evidence, so that both hosts have the same name of their own. */
async function twoFolders() {
  const home = await temporaryFolder();
  const places = [path.join(home, 'first'), path.join(home, 'second')];
  for (const place of places) {
    await cp(path.join(assetsDirectory, 'sample'), place, { recursive: true });
    await rm(path.join(place, 'case.json'));
  }
  const sources = places.map((place, index) => ({
    id: `folder-${index + 1}`,
    source: { kind: 'folder' as const, path: place },
  }));
  const input = {
    caseFile: { schema: 'casebundle.case/1' as const },
    staging: path.join(home, 'staging'),
    windowHours: 24,
    fullLog: false,
    sources,
  };
  return { home, places, input };
}

function statusOf(runs: readonly CollectorRun[], host: string, collector = 'event-log') {
  return runs.find((run) => run.host === host && run.collector === collector)?.outcome.status;
}

/** The same input for a host that was read before, as main makes it. */
function again(input: JobInput<'collect'>, index: number, host: string, collectors?: string[]) {
  const source = input.sources[index];
  const sources = source === undefined ? [] : [{ ...source, host }];
  return { ...input, sources, only: collectors === undefined ? { host } : { host, collectors } };
}

describe('several sources', () => {
  it('are planned under the names that their hosts will have, a broken one with its reason', async () => {
    const { places, input } = await twoFolders();
    const { caseFile, sources } = input;
    const planned = unwrap((await runJob('plan', { caseFile, fullLog: false, sources })).result).sources;
    expect(planned.map(({ source, host }) => [source, host])).toEqual([
      ['folder-1', 'AADC01.contoso.com'],
      ['folder-2', 'AADC01.contoso.com-2'],
    ]);
    for (const { collectors } of planned) expect(collectors.length).toBeGreaterThan(3);
    await rm(places[1] ?? '', { recursive: true });
    const broken = unwrap((await runJob('plan', { caseFile, fullLog: false, sources })).result).sources;
    expect(broken.map(({ problem }) => problem?.code)).toEqual([undefined, 'folder-not-found']);
  });

  it('tell which host each is, and gather both; what vanishes in one does not touch the other', async () => {
    const { places, input } = await twoFolders();
    const log = path.join(places[1] ?? '', 'event-log');
    const onProgress = (value: unknown) => {
      const { host, state } = value as { readonly host?: string; readonly state?: string };
      // The log of the second folder goes while the first is read.
      if (host === 'AADC01.contoso.com' && state === 'ended' && existsSync(log))
        renameSync(log, `${log}-gone`);
    };
    const { result, progress } = await runJob('collect', input, { onProgress });
    unwrap(result);
    expect(progress[0]).toEqual({
      kind: 'hosts',
      hosts: [
        { source: 'folder-1', host: 'AADC01.contoso.com' },
        { source: 'folder-2', host: 'AADC01.contoso.com-2' },
      ],
    });
    const { runs } = await readStaging(input.staging);
    expect(statusOf(runs, 'AADC01.contoso.com')).toBe('collected');
    expect(statusOf(runs, 'AADC01.contoso.com-2')).not.toBe('collected');
    expect(statusOf(runs, 'AADC01.contoso.com-2', 'service')).toBe('collected');

    await rename(`${log}-gone`, log);
    const before = runs.filter(({ host }) => host === 'AADC01.contoso.com');
    unwrap((await runJob('collect', again(input, 1, 'AADC01.contoso.com-2', ['event-log']))).result);
    const after = (await readStaging(input.staging)).runs;
    expect(statusOf(after, 'AADC01.contoso.com-2')).toBe('collected');
    expect(after.filter(({ host }) => host === 'AADC01.contoso.com')).toEqual(before);
    expect(after).toHaveLength(runs.length);
  });

  it('say of a folder that is gone the reason in each of its rows, and keep what it had brought', async () => {
    const { places, input } = await twoFolders();
    unwrap((await runJob('collect', input)).result);
    await rename(places[1] ?? '', `${places[1]}-gone`);
    unwrap((await runJob('collect', again(input, 1, 'AADC01.contoso.com-2'))).result);
    const runs = (await readStaging(input.staging)).runs.filter(
      ({ host }) => host === 'AADC01.contoso.com-2',
    );
    for (const { outcome } of runs) {
      expect(outcome).toMatchObject({ status: 'failed', problem: { code: 'folder-not-found' } });
    }
    expect(runs.find(({ collector }) => collector === 'event-log')?.artifacts.length).toBeGreaterThan(0);
  });

  it('end at once when none can be opened', async () => {
    const { places, input } = await twoFolders();
    for (const place of places) await rm(place, { recursive: true });
    const { result } = await runJob('collect', input);
    expect(result).toMatchObject({ ok: false, problem: { code: 'folder-not-found' } });
    expect((await readStaging(input.staging)).runs).toEqual([]);
  });

  it('have rows that are cancelled alone', async () => {
    const { input } = await twoFolders();
    const cancelled = AbortSignal.abort();
    const never = new AbortController().signal;
    const signalOfPart = (part: string) => (part === 'AADC01.contoso.com-2/service' ? cancelled : never);
    unwrap((await runJob('collect', input, { signalOfPart })).result);
    const { runs } = await readStaging(input.staging);
    expect(statusOf(runs, 'AADC01.contoso.com-2', 'service')).toBe('cancelled');
    expect(runs.filter(({ outcome }) => outcome.status === 'cancelled')).toHaveLength(1);
  });

  it('are looked through for a host of which it is not known where it was read', async () => {
    const { input } = await twoFolders();
    const only = { host: 'AADC01.contoso.com-2', collectors: ['service'] };
    unwrap((await runJob('collect', { ...input, only })).result);
    const { runs } = await readStaging(input.staging);
    expect(runs.map(({ host, collector }) => [host, collector])).toEqual([
      ['AADC01.contoso.com-2', 'service'],
    ]);
    const unknown = await runJob('collect', { ...input, only: { host: 'OLD' } });
    expect(unknown.result).toMatchObject({ ok: false, problem: { code: 'not-found', subject: 'OLD' } });
  });

  it('take the name of a machine from its evidence, whatever was read there before', async () => {
    const { places, input } = await twoFolders();
    await mkdir(path.join(places[0] ?? '', 'evidence', 'OTHER', 'event-log'), { recursive: true });
    await copyFile(
      path.join(places[0] ?? '', 'event-log', 'Application.evtx'),
      path.join(places[0] ?? '', 'evidence', 'OTHER', 'event-log', 'Application.evtx'),
    );
    const { progress } = await runJob('collect', again(input, 0, 'AADC01.contoso.com', ['service']));
    expect(progress[0]).toMatchObject({ hosts: [{ host: 'OTHER' }] });
  });
});
