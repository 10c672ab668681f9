import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectCollector } from '#core/collectors/connect';
import { connectScript, powershellArguments } from '#core/collectors/connect-script';
import type { CommandOutput, ToolName } from '#core/host/host';
import { answerMarks, readPowershellAnswer } from '#core/host/powershell-answer';
import { conflicts } from '#core/model/fact';
import type { CollectorRun } from '#core/model/outcome';
import { failure } from '#core/model/result';
import { collectWith } from '#test/support/collect-with';
import { type FakeHostOptions, fakeHost } from '#test/support/fake-host';
import { peFile } from '#test/support/pe-file';

const wizard = 'C:\\Program Files\\Microsoft Azure Active Directory Connect\\AzureADConnect.exe';
const engine = 'C:\\Program Files\\Microsoft Azure AD Sync\\Bin\\miiserver.exe';
const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const registry = [
  `${machine}\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{1}`,
  '    DisplayName    REG_SZ    Microsoft Entra Connect Sync',
  '    DisplayVersion    REG_SZ    2.5.190.0',
  '',
  `${machine}\\Microsoft\\Azure AD Connect`,
  `    WizardPath    REG_SZ    ${wizard}`,
  '',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ADSync',
  `    ImagePath    REG_EXPAND_SZ    "${engine}"`,
].join('\r\n');

const programs = (version: string) => ({
  [wizard]: peFile({ strings: { ProductVersion: version } }),
  [engine]: peFile({ strings: { ProductVersion: '2.5.190.0' } }),
});

const answers = [
  { question: 'module', value: [] },
  {
    question: 'scheduler',
    value: [
      {
        StagingModeEnabled: 'True',
        SyncCycleEnabled: 'True',
        SchedulerSuspended: 'False',
        CurrentlyEffectiveSyncCycleInterval: '00:30:00',
        NextSyncCycleStartTimeInUTC: '2026-11-22T10:12:00Z',
      },
    ],
  },
  {
    question: 'global-settings',
    value: [{ Name: 'Microsoft.Synchronize.ServerConfigurationVersion', Value: '2.5.190.0' }],
  },
  { question: 'auto-upgrade', value: [{ AutoUpgradeState: 'Suspended' }] },
  {
    question: 'password-reset',
    value: [{ Enabled: 'False', ServiceStatus: 'Stopped', OnboardingRequiredStatus: 'NotRequired' }],
  },
  { question: 'services', value: [{ Name: 'ADSync', State: 'Running', StartedAt: '2026-11-20T03:00:00Z' }] },
];
const printed = (list: unknown, languageMode = 'FullLanguage') =>
  `${answerMarks.begin}\r\n${JSON.stringify({ schema: 'casebundle.powershell/1', languageMode, answers: list })}\r\n${answerMarks.end}\r\n`;

const live = (answer: Partial<CommandOutput>, version = '2.5.190.0'): FakeHostOptions => ({
  kind: 'local',
  registry,
  machineFiles: programs(version),
  runTool: () => answer,
});

async function collect(
  options: FakeHostOptions,
  change: (host: ReturnType<typeof fakeHost>) => typeof host = (host) => host,
) {
  const { runs, directory } = await collectWith([change(fakeHost(options))], [connectCollector]);
  const run = runs[0] as CollectorRun;
  const value = (name: string) => run.facts.filter((fact) => fact.name === name).map((fact) => fact.value);
  const read = (path: string) => readFileSync(join(directory, 'evidence/SERVER1', path), 'utf8');
  return { run, value, read };
}

it('states versions of every source, staging mode, scheduler and writeback', async () => {
  const asked: (readonly [ToolName, readonly string[]])[] = [];
  const { run, value, read } = await collect({
    ...live({}),
    runTool: (tool, args) => {
      asked.push([tool, args]);
      return { stdout: printed(answers) };
    },
  });
  expect(run.outcome).toEqual({ status: 'collected' });
  expect(
    run.facts
      .filter(({ name }) => name === 'connect.version')
      .map(({ value: version, origin }) => [version, origin.kind]),
  ).toEqual([
    ['2.5.190.0', 'registry'],
    ['2.5.190.0', 'file-version'],
    ['2.5.190.0', 'file-version'],
    ['2.5.190.0', 'command'],
  ]);
  expect(conflicts(run.facts)).toEqual([]);
  expect(value('connect.server-configuration-version')).toEqual(['2.5.190.0']);
  expect(value('connect.staging-mode')).toEqual([true]);
  expect(value('connect.scheduler.enabled')).toEqual([true]);
  expect(value('connect.scheduler.suspended')).toEqual([false]);
  expect(value('connect.scheduler.interval')).toEqual(['00:30:00']);
  expect(value('connect.scheduler.next-run')).toEqual(['2026-11-22T10:12:00Z']);
  expect(value('connect.auto-upgrade')).toEqual(['Suspended']);
  expect(value('connect.password-writeback.enabled')).toEqual([false]);
  expect(value('connect.password-writeback.service-status')).toEqual(['Stopped']);
  expect(value('service.adsync.started-at')).toEqual(['2026-11-20T03:00:00Z']);
  expect(asked).toEqual([['powershell', powershellArguments()]]);
  expect(read('connect/file-versions.txt')).toContain(wizard);
  expect(read('connect/powershell.txt')).toBe(printed(answers));
});

it('shows an upgrade that did not end as a conflict', async () => {
  const { run } = await collect(live({ stdout: printed(answers) }, '2.6.92.0'));
  expect(conflicts(run.facts)).toMatchObject([
    { name: 'connect.version', facts: [{}, { value: '2.6.92.0', origin: { source: wizard } }, {}, {}] },
  ]);
});

it('gives the same facts from its own files in a folder', async () => {
  const first = await collect(live({ stdout: printed(answers) }, '2.6.92.0'));
  const { recordsInText } = await import('#core/host/property-lists');
  const answer = readPowershellAnswer(first.read('connect/powershell.txt'), 'powershell.txt');
  const versions = recordsInText(first.read('connect/file-versions.txt'), 'file-versions.txt');
  const again = await collect({
    registry: first.read('connect/registry.txt'),
    records: [...versions, ...(answer.ok ? answer.value : [])],
  });
  const plain = ({ facts }: CollectorRun) => facts.map(({ name, value }) => [name, value]);
  expect(plain(again.run)).toEqual(plain(first.run));
  expect(again.run.outcome).toEqual({ status: 'collected' });
});

const unanswered = (parts: object, languageMode?: string) => ({
  stdout: printed([{ question: 'module', error: 'nein', ...parts }], languageMode),
});

it.each([
  [
    'blocked by the script policy',
    unanswered({
      reason: 'PSSecurityException',
      id: 'UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand',
    }),
    'access-denied',
    'script policy',
  ],
  [
    'in constrained language mode',
    unanswered({ id: 'MethodInvocationNotSupportedInConstrainedLanguage' }, 'ConstrainedLanguage'),
    'access-denied',
    'constrained language',
  ],
  [
    'without the module',
    unanswered({ reason: 'FileNotFoundException', id: 'Modules_ModuleNotFound,X' }),
    'not-found',
    'no module ADSync',
  ],
  [
    'without rights',
    unanswered({ reason: 'UnauthorizedAccessException', category: 'PermissionDenied', id: 'X' }),
    'access-denied',
    'ADSyncAdmins',
  ],
  [
    'with another error',
    unanswered({ reason: 'EndpointNotFoundException', id: 'X' }),
    'tool-failed',
    'Import-Module ADSync',
  ],
  ['that hangs', { ended: 'timed-out', exitCode: null } as const, 'tool-failed', 'within 90 seconds'],
  ['that floods', { stdout: `x${printed(answers)}`, truncated: true }, 'tool-output-too-large', 'more than'],
  [
    'that says something else',
    { exitCode: 1, stderr: 'Disabled by your administrator\r\n' },
    'tool-failed',
    '(Disabled by your administrator)',
  ],
  ['that is cut off', { stdout: printed(answers).slice(0, 90) }, 'unreadable-output', 'damaged'],
])('keeps everything else with a PowerShell %s, and says why', async (_, answer, code, words) => {
  const { run, value } = await collect(live(answer));
  expect(value('connect.version')).toEqual(['2.5.190.0', '2.5.190.0', '2.5.190.0']);
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code }] });
  expect(JSON.stringify(run.outcome)).toContain(words);
});

it.each([
  ['absent', 'tool-not-found', 'no Windows PowerShell'],
  ['forbidden by a policy', 'access-denied', 'AppLocker'],
] as const)('keeps everything else with a PowerShell that is %s', async (_, code, words) => {
  const { run, value } = await collect(live({}), (host) => ({
    ...host,
    runTool: async (tool) => failure(code, 'spawn EACCES', tool),
  }));
  expect(value('connect.version')).toHaveLength(3);
  expect(run.outcome).toMatchObject({ status: 'partial', problems: [{ code }] });
  expect(JSON.stringify(run.outcome)).toContain(words);
});

it('says that a program which the registry names is missing or damaged', async () => {
  const damaged = { ...live({ stdout: printed(answers) }), machineFiles: { [engine]: new Uint8Array(99) } };
  const { run } = await collect(damaged);
  expect(run.outcome).toMatchObject({
    status: 'partial',
    problems: [
      { code: 'not-found', subject: wizard },
      { code: 'unreadable-output', subject: engine },
    ],
  });
});

it('asks PowerShell nothing on a server without Entra Connect', async () => {
  const { run } = await collect({
    kind: 'local',
    runTool: () => {
      throw new Error('asked');
    },
  });
  expect(run).toMatchObject({
    outcome: { status: 'skipped', because: 'not-installed' },
    facts: [],
    artifacts: [],
  });
});

it('knows a server without Entra Connect from evidence that says so', async () => {
  const { run } = await collect({ service: '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n' });
  expect(run.outcome).toMatchObject({ status: 'skipped', because: 'not-installed' });
});

it('reads the proxy of the service without its user', async () => {
  const config =
    '<configuration><system.net><defaultProxy><proxy proxyaddress="http://svc:p@ss@proxy:8080"/></defaultProxy></system.net></configuration>';
  const { run, value } = await collect({
    ...live({ stdout: printed(answers) }),
    machineFiles: { ...programs('2.5.190.0'), [`${engine}.config`]: Buffer.from(config) },
  });
  expect(value('connect.proxy')).toEqual(['http://proxy:8080 (user name and password removed)']);
  expect(JSON.stringify(run)).not.toContain('p@ss');
});

it('hands PowerShell the whole script in one argument that Windows takes', () => {
  const encoded = powershellArguments().at(-1) ?? '';
  expect(Buffer.from(encoded, 'base64').toString('utf16le')).toBe(connectScript);
  expect(powershellArguments('A'.repeat(255)).join(' ').length).toBeLessThan(32_000);
  expect(powershellArguments()).toContain('-NonInteractive');
  expect(connectScript).not.toMatch(/Set-|Start-|Remove-|Invoke-(?:Web|Rest)/);
});
