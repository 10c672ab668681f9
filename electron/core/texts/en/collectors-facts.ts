import type { serverFactNames } from '../../model/server-fact-names';
import { joined } from '../joined';

type ServerFactName = (typeof serverFactNames)[number];

/** What each fact about the server is called; the window and the package say it alike. */
const labels: Readonly<Record<ServerFactName, string>> = {
  'connect.server-configuration-version': 'Version of the server configuration',
  'connect.staging-mode': 'Staging mode',
  'connect.scheduler.enabled': 'Scheduler enabled',
  'connect.scheduler.suspended': 'Scheduler suspended',
  'connect.scheduler.interval': 'Scheduler interval',
  'connect.scheduler.next-run': 'Next synchronization',
  'connect.auto-upgrade': 'Automatic upgrade',
  'connect.password-writeback.enabled': 'Password writeback enabled',
  'connect.password-writeback.service-status': 'Password writeback service',
  'connect.proxy': 'Proxy of the synchronization service',
  'service.adsync.started-at': 'ADSync started at',
  'service.authentication-agent.state': 'Pass-through authentication agent',
  'service.authentication-agent.start-type': 'Start type of the pass-through authentication agent',
  'service.provisioning-agent.state': 'Cloud sync provisioning agent',
  'service.provisioning-agent.start-type': 'Start type of the cloud sync provisioning agent',
  'service.agent-updater.state': 'Agent updater',
  'service.agent-updater.start-type': 'Start type of the agent updater',
  'service.health-agent.state': 'Connect Health agent',
  'service.health-agent.start-type': 'Start type of the Connect Health agent',
  'host.windows-build': 'Windows build',
  'host.utc-offset-minutes': 'Minutes added to UTC',
  'host.clock-offset-seconds': 'Clock offset in seconds',
  'host.time-source': 'Time source',
  'host.dotnet-version': '.NET Framework version',
  'host.tls.strong-crypto-64': 'SchUseStrongCrypto (64-bit)',
  'host.tls.strong-crypto-32': 'SchUseStrongCrypto (32-bit)',
  'host.tls.system-default-64': 'SystemDefaultTlsVersions (64-bit)',
  'host.tls.system-default-32': 'SystemDefaultTlsVersions (32-bit)',
  'host.tls.client-enabled': 'TLS 1.2 client, Enabled',
  'host.tls.client-disabled-by-default': 'TLS 1.2 client, DisabledByDefault',
  'host.tls.server-enabled': 'TLS 1.2 server, Enabled',
  'host.tls.server-disabled-by-default': 'TLS 1.2 server, DisabledByDefault',
  'host.proxy.machine-config': 'Proxy in machine.config',
  'host.proxy.winhttp': 'Proxy of WinHTTP',
  'host.proxy.windows': 'Proxy of Windows for all accounts',
  'host.proxy.account': 'Proxy of Windows for the account that collected',
  'event-log.size-limit-bytes': 'Size limit of the event log in bytes',
  'event-log.retention': 'The event log keeps old records when it is full',
  'event-log.auto-backup': 'The event log is archived when it is full',
  'event-log.oldest-record-number': 'Number of the oldest record',
  'event-log.further-logs': 'Further logs, with their records in the window',
  'connectivity.from-server': 'Connectivity tested on the server itself',
  'connectivity.tested': 'Service Bus hosts tested',
  'connectivity.answered': 'Service Bus hosts that answered',
  'connectivity.failed': 'Service Bus hosts not reached',
  'connectivity.failed-steps': 'Steps of the connectivity check that failed',
  'connectivity.missing-roots': 'Root certificates missing in Windows',
};

/** `window.fact.<name>` and `package.fact.<name>` for every fact about the server. */
export const serverFactTexts = joined(labelled('window'), labelled('package'));

function labelled<P extends string>(place: P): { readonly [K in `${P}.fact.${ServerFactName}`]: string };
function labelled(place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, label]) => [`${place}.fact.${name}`, label]));
}
