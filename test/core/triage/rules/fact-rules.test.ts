import { describe, expect, it } from 'vitest';
import type { Fact } from '#core/model/fact';
import { clockOffset } from '#core/triage/rules/clock-offset';
import { cloudOnlyUser } from '#core/triage/rules/cloud-only-user';
import { cloudSyncBeside } from '#core/triage/rules/cloud-sync-beside';
import { conflictingFacts } from '#core/triage/rules/conflicting-facts';
import { dotnetRelease } from '#core/triage/rules/dotnet-release';
import { licenceMissing } from '#core/triage/rules/licence-missing';
import { licencePresent } from '#core/triage/rules/licence-present';
import { partialUpgrade } from '#core/triage/rules/partial-upgrade';
import { schedulerSuspended } from '#core/triage/rules/scheduler-suspended';
import { serviceNotRunning } from '#core/triage/rules/service-not-running';
import { stagingMode } from '#core/triage/rules/staging-mode';
import { tlsSettings } from '#core/triage/rules/tls-settings';
import { versionSupport } from '#core/triage/rules/version-support';
import type { TriageRule } from '#core/triage/triage-context';
import { engineError, fact, made, start, succeeded, trackingIds } from '../made-records';
import { ada, beats, covered, judged } from '../triage-context';

const [first] = trackingIds;
const worked = [made(1, '07:00:00', 31002, succeeded(first, ada))];
const shown = (shownError: string) => ({ instant: '2026-11-18T08:14:05Z', user: ada, shownError });
const state = (code: string, level: string) => [`${code} seen-in-log ${level}`];

it.each<[string, TriageRule, readonly Fact[], readonly string[]]>([
  [
    'a version that no longer works',
    versionSupport,
    [fact('connect.version', '2.5.78.0')],
    ['version-retired explains-incident high'],
  ],
  [
    'a version out of support',
    versionSupport,
    [fact('connect.version', '2.5.79.0')],
    state('version-unsupported', 'high'),
  ],
  [
    'a recalled version',
    versionSupport,
    [fact('connect.version', '2.6.79.0')],
    state('version-recalled', 'high'),
  ],
  [
    'a version newer than the table',
    versionSupport,
    [fact('connect.version', '9.0.0.0')],
    state('version-not-in-table', 'high'),
  ],
  ['a supported version', versionSupport, [fact('connect.version', '2.6.92.0')], []],
  [
    'two versions of one server',
    partialUpgrade,
    [fact('connect.version', '2.6.92.0'), fact('connect.server-configuration-version', '2.6.84.0')],
    state('partial-upgrade', 'high'),
  ],
  [
    'one version under two names',
    partialUpgrade,
    [fact('connect.version', '2.6.92.0'), fact('connect.server-configuration-version', '2.6.92.0')],
    [],
  ],
  [
    'versions of two servers',
    partialUpgrade,
    [fact('connect.version', '2.6.92.0'), fact('connect.server-configuration-version', '2.6.84.0', 'AADC02')],
    [],
  ],
  ['staging', stagingMode, [fact('connect.staging-mode', true)], state('staging-mode', 'high')],
  ['no staging', stagingMode, [fact('connect.staging-mode', false)], []],
  [
    'a suspended scheduler',
    schedulerSuspended,
    [fact('connect.scheduler.suspended', true)],
    state('scheduler-suspended', 'high'),
  ],
  ['a scheduler that runs', schedulerSuspended, [fact('connect.scheduler.suspended', false)], []],
  ['.NET 4.7.1', dotnetRelease, [fact('host.dotnet-release', 461_308)], state('dotnet-too-old', 'medium')],
  ['.NET 4.7.2', dotnetRelease, [fact('host.dotnet-release', 461_808)], state('dotnet-too-old', 'medium')],
  ['.NET 4.8', dotnetRelease, [fact('host.dotnet-release', 528_040)], []],
  [
    'TLS 1.2 off for clients',
    tlsSettings,
    [fact('host.tls.client-enabled', 0)],
    state('tls-12-switched-off', 'medium'),
  ],
  [
    'TLS 1.2 disabled by default',
    tlsSettings,
    [fact('host.tls.client-disabled-by-default', 1)],
    state('tls-12-switched-off', 'medium'),
  ],
  [
    'weak cryptography of .NET',
    tlsSettings,
    [fact('host.tls.strong-crypto-32', 0)],
    state('tls-12-switched-off', 'medium'),
  ],
  [
    'TLS 1.2 on',
    tlsSettings,
    [
      fact('host.tls.client-enabled', 1),
      fact('host.tls.client-disabled-by-default', 0),
      fact('host.tls.system-default-64', 1),
    ],
    [],
  ],
  ['a clock that is off', clockOffset, [fact('host.clock-offset-seconds', -301)], state('clock-off', 'high')],
  ['a clock that is right', clockOffset, [fact('host.clock-offset-seconds', 299.5)], []],
  [
    'Cloud Sync beside',
    cloudSyncBeside,
    [fact('service.provisioning-agent.state', 'running')],
    state('cloud-sync-beside', 'low'),
  ],
  [
    'a stopped agent of Cloud Sync',
    cloudSyncBeside,
    [fact('service.provisioning-agent.state', 'stopped')],
    [],
  ],
  [
    'a stopped service',
    serviceNotRunning,
    [fact('service.adsync.state', 'stopped')],
    state('service-not-running', 'high'),
  ],
  ['a service that runs', serviceNotRunning, [fact('service.adsync.state', 'running')], []],
  [
    'no licence',
    licenceMissing,
    [fact('licence.allows-writeback', false)],
    state('licence-missing', 'medium'),
  ],
  ['a licence', licenceMissing, [fact('licence.allows-writeback', true)], []],
  ['a cloud-only user', cloudOnlyUser, [fact('user.kind', 'cloud-only')], state('cloud-only-user', 'high')],
  ['a federated user', cloudOnlyUser, [fact('user.kind', 'federated')], []],
  [
    'sources that disagree',
    conflictingFacts,
    [fact('host.domain', 'a.com'), fact('host.domain', 'b.com')],
    state('conflict-host.domain', 'high'),
  ],
  [
    'the DNS name and the NetBIOS name of one computer',
    conflictingFacts,
    [fact('host.name', 'averylongservername01.contoso.com'), fact('host.name', 'AVERYLONGSERVER')],
    [],
  ],
  [
    'names of two computers',
    conflictingFacts,
    [fact('host.name', 'AADC01.contoso.com'), fact('host.name', 'AADC02')],
    state('conflict-host.name', 'high'),
  ],
  ['sources that agree', conflictingFacts, [fact('host.domain', 'a.com'), fact('host.domain', 'a.com')], []],
  [
    'a difference that another rule explains',
    conflictingFacts,
    [
      fact('connect.version', '2.6.92.0'),
      fact('connect.version', '2.6.84.0'),
      fact('connect.server-configuration-version', '2.6.84.0'),
    ],
    [],
  ],
])('judges %s, and nothing without the fact', (_, rule, facts, expected) => {
  expect(judged(rule, { facts })).toEqual(expected);
  expect(judged(rule)).toEqual([]);
});

it('says that staging mode explains the incident where nothing of writeback is in the log', () => {
  const facts = [fact('connect.staging-mode', true)];
  const coverage = [covered];
  expect(judged(stagingMode, { facts, coverage })).toEqual(['staging-mode explains-incident high']);
  const heartbeats = [beats('07:00:00', '09:00:00')];
  expect(judged(stagingMode, { facts, coverage, heartbeats })).toEqual(['staging-mode seen-in-log high']);
  expect(judged(stagingMode, { facts, coverage: [{ ...covered, verdict: 'rolled-over' }] })).toEqual([
    'staging-mode seen-in-log high',
  ]);
});

it('does not tie a state to an incident without a time', () => {
  expect(judged(stagingMode, { facts: [fact('connect.staging-mode', true)], incident: {} })).toEqual([
    'staging-mode unknown high',
  ]);
});

it('takes the version out of an error of the engine only where no fact names one', () => {
  const records = [engineError(1, '07:00:00', '80230626')];
  const retired = records.map((record) => ({
    ...record,
    text: record.text.replace('2.5.190.0', '2.4.131.0'),
  }));
  expect(judged(versionSupport, { records: retired })).toEqual(['version-retired seen-in-log medium']);
  expect(judged(versionSupport, { records })).toEqual([]);
  expect(judged(versionSupport, { records: retired, facts: [fact('connect.version', '2.6.92.0')] })).toEqual(
    [],
  );
});

describe('the licence against the error', () => {
  it('compares SSPR_0012 with what the tenant says', () => {
    const [present, missing] = [
      [fact('licence.allows-writeback', true)],
      [fact('licence.allows-writeback', false)],
    ];
    expect(judged(licencePresent, { facts: present, incident: shown('Error SSPR_0012') })).toEqual([
      'licence-present explains-incident high',
    ]);
    expect(judged(licencePresent, { facts: present, incident: shown('SSPR_0029') })).toEqual([]);
    expect(judged(licencePresent, { facts: missing, incident: shown('SSPR_0012') })).toEqual([]);
    expect(judged(licenceMissing, { facts: missing, incident: shown('SSPR_0012') })).toEqual([
      'licence-missing explains-incident high',
    ]);
  });
});

describe('contradictions of facts', () => {
  it.each<[string, TriageRule, Fact]>([
    ['staging-mode seen-in-log medium', stagingMode, fact('connect.staging-mode', true)],
    ['licence-missing seen-in-log low', licenceMissing, fact('licence.allows-writeback', false)],
    ['cloud-only-user seen-in-log medium', cloudOnlyUser, fact('user.kind', 'cloud-only')],
  ])('lowers %s by an operation that succeeded', (expected, rule, given) => {
    expect(judged(rule, { facts: [given], records: worked })).toEqual([`${expected} contradicted`]);
  });

  it('lowers a stopped service by heartbeats just before, not by older ones', () => {
    const facts = [fact('service.adsync.state', 'stopped')];
    const gatheredAt = '2026-11-18T09:05:00Z';
    const heartbeats = [beats('07:00:00', '09:00:00')];
    expect(judged(serviceNotRunning, { facts, heartbeats, gatheredAt })).toEqual([
      'service-not-running seen-in-log medium contradicted',
    ]);
    expect(judged(serviceNotRunning, { facts, heartbeats })).toEqual([
      'service-not-running seen-in-log high',
    ]);
  });

  it('lowers a retired version by a success after the day, TLS by a listener that is connected', () => {
    const facts = [fact('connect.version', '2.4.131.0')];
    expect(judged(versionSupport, { facts, records: worked })).toEqual([
      'version-retired explains-incident medium contradicted',
    ]);
    const tls = [fact('host.tls.client-enabled', 0)];
    expect(judged(tlsSettings, { facts: tls, heartbeats: [beats('07:00:00', '09:00:00')] })).toEqual([
      'tls-12-switched-off seen-in-log low contradicted',
    ]);
  });

  it('is no contradiction that a request merely started', () => {
    const facts = [fact('licence.allows-writeback', false)];
    expect(
      judged(licenceMissing, { facts, records: [made(1, '07:00:00', 31001, start(first, ada))] }),
    ).toEqual(['licence-missing seen-in-log medium']);
  });
});
