/**
 * Facts about the Connect server beyond the first few, which stand in `fact.ts`. A fact that is not stated was not found:
 * an absent registry value is no fact, and what Windows then does is for the reader to know.
 *
 * - `connect.version`: every place that names a version states it, so that two that disagree are a conflict: registry, both
 *   programs, and ServerConfigurationVersion, which is stated under its own name too because a difference from the
 *   programs' version means an upgrade that did not end.
 * - `connect.staging-mode`, `connect.scheduler.enabled`, `connect.scheduler.suspended`, `connect.password-writeback.enabled`:
 *   true or false.
 * - `connect.scheduler.interval` is `hh:mm:ss`; `connect.scheduler.next-run` and `service.adsync.started-at` are ISO instants.
 * - `host.utc-offset-minutes` is what is added to UTC at the time of reading: 60 for `+01:00`.
 * - `host.clock-offset-seconds` is the phase offset that Windows Time last measured against its source.
 * - `host.tls.*`: numbers as the registry holds them. `-64` and `-32` are the two registry views of .NET Framework 4.
 * - `host.proxy.*`, `connect.proxy`: never with a user name or password; the value says so where one was taken out.
 * - `event-log.size-limit-bytes`, `event-log.retention` (true: a full log takes no new records, false: it overwrites the
 *   oldest), `event-log.auto-backup` (true: a full log is kept beside it) and `event-log.oldest-record-number` are what
 *   wevtutil says of the Application log.
 * - `event-log.further-logs`: a text for each other log that was exported, with its records in the window.
 * - `connectivity.*`: the check of the relays, when it was asked for. `tested` and `answered` list hosts, `failed` sentences,
 *   `failed-steps` the steps at which they failed, `missing-roots` roots that Windows on this server does not hold; `from-server` is
 *   false where another computer tested in the place of the server.
 * - `service.*.state` and `service.*.start-type` have the words of `service.adsync.*`.
 */
export const serverFactNames = [
  'connect.server-configuration-version',
  'connect.staging-mode',
  'connect.scheduler.enabled',
  'connect.scheduler.suspended',
  'connect.scheduler.interval',
  'connect.scheduler.next-run',
  'connect.auto-upgrade',
  'connect.password-writeback.enabled',
  'connect.password-writeback.service-status',
  'connect.proxy',
  'service.adsync.started-at',
  'service.authentication-agent.state',
  'service.authentication-agent.start-type',
  'service.provisioning-agent.state',
  'service.provisioning-agent.start-type',
  'service.agent-updater.state',
  'service.agent-updater.start-type',
  'service.health-agent.state',
  'service.health-agent.start-type',
  'host.windows-build',
  'host.utc-offset-minutes',
  'host.clock-offset-seconds',
  'host.time-source',
  'host.dotnet-version',
  'host.tls.strong-crypto-64',
  'host.tls.strong-crypto-32',
  'host.tls.system-default-64',
  'host.tls.system-default-32',
  'host.tls.client-enabled',
  'host.tls.client-disabled-by-default',
  'host.tls.server-enabled',
  'host.tls.server-disabled-by-default',
  'host.proxy.machine-config',
  'host.proxy.winhttp',
  'host.proxy.windows',
  'host.proxy.account',
  'event-log.size-limit-bytes',
  'event-log.retention',
  'event-log.auto-backup',
  'event-log.oldest-record-number',
  'event-log.further-logs',
  'connectivity.from-server',
  'connectivity.tested',
  'connectivity.answered',
  'connectivity.failed',
  'connectivity.failed-steps',
  'connectivity.missing-roots',
] as const;
