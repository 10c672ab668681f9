import type { Fact, FactName } from '../model/fact';

/**
 * Facts that rules read and no collector states yet, by the name under which they are expected. A rule whose fact
 * is not there says nothing. Booleans are `true`/`false`; registry values are numbers as they stand there.
 */
export const expectedFacts = {
  /** Text: `Microsoft.Synchronize.ServerConfigurationVersion` of `(Get-ADSyncGlobalSettings).Parameters`. */
  configurationVersion: 'connect.server-configuration-version',
  /** Boolean: `StagingModeEnabled` of `Get-ADSyncScheduler`. */
  stagingMode: 'connect.staging-mode',
  /** Boolean: `SchedulerSuspended` of `Get-ADSyncScheduler`. */
  schedulerSuspended: 'connect.scheduler-suspended',
  /** Boolean: `Enabled` of `Get-ADSyncAADPasswordResetConfiguration`. */
  writebackEnabled: 'connect.writeback-enabled',
  /** Number: `SystemDefaultTlsVersions` of `HKLM\SOFTWARE\Microsoft\.NETFramework\v4.0.30319`. */
  systemDefaultTls: 'host.dotnet.system-default-tls-versions',
  /** Number: `SchUseStrongCrypto` of the same key. */
  strongCrypto: 'host.dotnet.strong-crypto',
  /** Numbers: `Enabled` and `DisabledByDefault` of `SCHANNEL\Protocols\TLS 1.2\Client`; absent is the default, on. */
  tlsClientEnabled: 'host.tls12.client.enabled',
  tlsClientDisabledByDefault: 'host.tls12.client.disabled-by-default',
} as const;

export type ExpectedFact = (typeof expectedFacts)[keyof typeof expectedFacts];

/** The facts of one name, of those that collectors state or are expected to. */
export function factsCalled(facts: readonly Fact[], name: FactName | ExpectedFact): readonly Fact[] {
  return facts.filter((fact) => (fact.name as string) === name);
}
