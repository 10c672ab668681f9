import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checklistStates } from '#core/case/checklist-states';
import { parseCase } from '#core/case/parse-case';
import { collectors } from '#core/collectors/registry';
import { openEventLog } from '#core/evtx/open-event-log';
import { readEventLog } from '#core/evtx/read-event-log';
import { openSource } from '#core/host/open-source';
import { fixedClock } from '#core/model/clock';
import { factsNamed } from '#core/model/fact';
import { incidentWindow } from '#core/run/incident-window';
import { runCollection } from '#core/run/run-collection';
import { openStaging } from '#core/run/staging';
import { temporaryFolder } from '#test/support/temporary-folder';

const assetsDirectory = join(import.meta.dirname, '../../../assets');
const clock = fixedClock('2026-11-22T10:00:00Z');
const window = incidentWindow('2026-11-18T08:14:05Z', 24);
let caseFile: Parameters<typeof runCollection>[0]['caseFile'];

beforeAll(() => {
  const parsed = parseCase(readFileSync(join(assetsDirectory, 'sample/case.json'), 'utf8'), 'case.json');
  if (!parsed.ok) throw new Error(parsed.problem.message);
  caseFile = parsed.value;
});

async function collectSample(directory: string) {
  const host = await openSource({ kind: 'sample', assetsDirectory }, { clock });
  const staging = await openStaging(directory, { clock });
  if (!host.ok || !staging.ok) throw new Error('the sample does not open');
  const runs = await runCollection({
    hosts: [host.value],
    collectors,
    caseFile,
    window,
    fullLog: false,
    staging: staging.value,
    clock,
    signal: new AbortController().signal,
  });
  staging.value.close();
  return runs;
}

it('collects the sample from end to end without a problem', async () => {
  const runs = await collectSample(temporaryFolder());
  expect(runs.map((run) => [run.collector, run.outcome])).toEqual([
    ['event-log', { status: 'collected' }],
    ['connect', { status: 'collected' }],
    ['service', { status: 'collected' }],
    ['host', { status: 'collected' }],
    ['user', { status: 'collected' }],
    ['licence', { status: 'collected' }],
  ]);
  expect(runs.every((run) => run.host === 'AADC01.contoso.com')).toBe(true);
  const facts = runs.flatMap((run) => run.facts);
  const values = (name: Parameters<typeof factsNamed>[1]) =>
    factsNamed(facts, name).map((fact) => fact.value);
  expect(values('event-log.record-count')).toEqual([3959]);
  expect(values('event-log.oldest-record')).toEqual(['2026-11-14T08:14:45.7603136Z']);
  expect(new Set(values('host.name'))).toEqual(new Set(['AADC01.contoso.com']));
  expect(new Set(values('connect.version'))).toEqual(new Set(['2.5.190.0']));
  expect(values('service.adsync.state')).toEqual(['running']);
  expect(values('service.adsync.start-type')).toEqual(['automatic-delayed']);
  expect(values('service.adsync.account')).toEqual(['NT SERVICE\\ADSync']);
  expect(values('host.operating-system')).toEqual(['Windows Server 2022 Standard, 21H2, build 20348.4288']);
  expect(values('host.dotnet-release')).toEqual([528372]);
  expect(values('user.kind')).toEqual(['password-hash-synchronized']);
  expect(values('licence.allows-writeback')).toEqual([true]);
  expect(checklistStates(caseFile, runs).map(({ state }) => state)).not.toContain('missing');
});

it('lists every artifact with its size and hash, and all of them are on disk', async () => {
  const directory = temporaryFolder();
  const runs = await collectSample(directory);
  const artifacts = runs.flatMap((run) => run.artifacts);
  expect(artifacts.map(({ path }) => path)).toEqual([
    'evidence/AADC01.contoso.com/event-log/application.evtx',
    'evidence/AADC01.contoso.com/event-log/application.events.jsonl',
    'evidence/AADC01.contoso.com/event-log/application.outside-window.jsonl',
    'evidence/AADC01.contoso.com/connect/facts.json',
    'evidence/AADC01.contoso.com/connect/registry.txt',
    'evidence/AADC01.contoso.com/services/adsync.txt',
    'evidence/AADC01.contoso.com/services/adsync.json',
    'evidence/AADC01.contoso.com/system/facts.json',
    'evidence/AADC01.contoso.com/system/registry.txt',
    'evidence/tenant/user.json',
    'evidence/tenant/domain.json',
    'evidence/tenant/synchronization.json',
    'evidence/tenant/organization.json',
    'evidence/tenant/pass-through-agents.json',
    'evidence/tenant/licences.json',
  ]);
  for (const { path, sizeBytes, sha256 } of artifacts) {
    const bytes = readFileSync(join(directory, path));
    expect([path, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
      path,
      sizeBytes,
      sha256,
    ]);
  }
  const original = readFileSync(join(assetsDirectory, 'sample/event-log/Application.evtx'));
  const copy = readFileSync(join(directory, 'evidence/AADC01.contoso.com/event-log/application.evtx'));
  expect(copy.equals(original)).toBe(true);
});

it('writes the records of the window exactly as the reader gives them', async () => {
  const directory = temporaryFolder();
  await collectSample(directory);
  const path = join(directory, 'evidence/AADC01.contoso.com/event-log/application.events.jsonl');
  const log = await openEventLog(join(assetsDirectory, 'sample/event-log/Application.evtx'));
  if (!log.ok) throw new Error(log.problem.message);
  const expected: string[] = [];
  for await (const { items } of readEventLog(log.value, { filter: window })) {
    for (const item of items) if (item.kind === 'record') expected.push(JSON.stringify(item.record));
  }
  await log.value.close();
  expect(expected.length).toBeGreaterThan(1000);
  expect(readFileSync(path, 'utf8')).toBe(`${expected.join('\n')}\n`);
});

it('leaves the same bytes everywhere with the same clock', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const runs = [await collectSample(first), await collectSample(second)];
  expect(runs[0]).toEqual(runs[1]);
  for (const name of ['journal.jsonl', 'runs.json']) {
    expect(readFileSync(join(first, name), 'utf8')).toBe(readFileSync(join(second, name), 'utf8'));
  }
});

it('collects its own package layout again with the same result', async () => {
  const directory = temporaryFolder();
  const runs = await collectSample(directory);
  const host = await openSource({ kind: 'folder', path: directory }, { clock });
  if (!host.ok) throw new Error(host.problem.message);
  expect(host.value.name).toBe('AADC01.contoso.com');
  const staging = await openStaging(temporaryFolder(), { clock });
  if (!staging.ok) throw new Error(staging.problem.message);
  const again = await runCollection({
    hosts: [host.value],
    collectors,
    caseFile,
    window,
    fullLog: false,
    staging: staging.value,
    clock,
    signal: new AbortController().signal,
  });
  staging.value.close();
  expect(again.map((run) => run.outcome)).toEqual(runs.map((run) => run.outcome));
  const plain = (list: typeof runs) =>
    list.flatMap((run) => run.facts.map(({ name, value }) => ({ name, value })));
  expect(plain(again)).toEqual(plain(runs));
});
