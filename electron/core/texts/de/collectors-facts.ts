import type { serverFactNames } from '../../model/server-fact-names';
import type { serverFactTexts as english } from '../en/collectors-facts';
import { joined } from '../joined';
import type { Translated } from '../translated';

type ServerFactName = (typeof serverFactNames)[number];

/** What each fact about the server is called in German; the window and the package say it alike. */
const labels: Readonly<Record<ServerFactName, string>> = {
  'connect.server-configuration-version': 'Version der Serverkonfiguration',
  'connect.staging-mode': 'Stagingmodus',
  'connect.scheduler.enabled': 'Scheduler aktiviert',
  'connect.scheduler.suspended': 'Scheduler angehalten',
  'connect.scheduler.interval': 'Intervall des Schedulers',
  'connect.scheduler.next-run': 'Nächste Synchronisierung',
  'connect.auto-upgrade': 'Automatisches Upgrade',
  'connect.password-writeback.enabled': 'Kennwortrückschreiben aktiviert',
  'connect.password-writeback.service-status': 'Dienst für Kennwortrückschreiben',
  'connect.proxy': 'Proxy des Synchronisierungsdienstes',
  'service.adsync.started-at': 'ADSync gestartet um',
  'service.authentication-agent.state': 'Agent der Passthrough-Authentifizierung',
  'service.authentication-agent.start-type': 'Starttyp des Agents der Passthrough-Authentifizierung',
  'service.provisioning-agent.state': 'Bereitstellungs-Agent der Cloudsynchronisierung',
  'service.provisioning-agent.start-type': 'Starttyp des Bereitstellungs-Agents der Cloudsynchronisierung',
  'service.agent-updater.state': 'Agent-Updater',
  'service.agent-updater.start-type': 'Starttyp des Agent-Updaters',
  'service.health-agent.state': 'Connect Health-Agent',
  'service.health-agent.start-type': 'Starttyp des Connect Health-Agents',
  'host.windows-build': 'Windows-Build',
  'host.utc-offset-minutes': 'Zu UTC addierte Minuten',
  'host.clock-offset-seconds': 'Uhrabweichung in Sekunden',
  'host.time-source': 'Zeitquelle',
  'host.dotnet-version': 'Version von .NET Framework',
  'host.tls.strong-crypto-64': 'SchUseStrongCrypto (64-Bit)',
  'host.tls.strong-crypto-32': 'SchUseStrongCrypto (32-Bit)',
  'host.tls.system-default-64': 'SystemDefaultTlsVersions (64-Bit)',
  'host.tls.system-default-32': 'SystemDefaultTlsVersions (32-Bit)',
  'host.tls.client-enabled': 'TLS 1.2-Client, Enabled',
  'host.tls.client-disabled-by-default': 'TLS 1.2-Client, DisabledByDefault',
  'host.tls.server-enabled': 'TLS 1.2-Server, Enabled',
  'host.tls.server-disabled-by-default': 'TLS 1.2-Server, DisabledByDefault',
  'host.proxy.machine-config': 'Proxy in machine.config',
  'host.proxy.winhttp': 'Proxy von WinHTTP',
  'host.proxy.windows': 'Proxy von Windows für alle Konten',
  'host.proxy.account': 'Proxy von Windows für das Konto, das gesammelt hat',
  'event-log.size-limit-bytes': 'Größenlimit des Ereignisprotokolls in Byte',
  'event-log.retention': 'Das Ereignisprotokoll behält alte Einträge, wenn es voll ist',
  'event-log.auto-backup': 'Das Ereignisprotokoll wird archiviert, wenn es voll ist',
  'event-log.oldest-record-number': 'Nummer des ältesten Eintrags',
  'event-log.further-logs': 'Weitere Protokolle mit ihren Einträgen im Zeitraum',
  'connectivity.from-server': 'Konnektivität auf dem Server selbst getestet',
  'connectivity.tested': 'Getestete Service Bus-Hosts',
  'connectivity.answered': 'Service Bus-Hosts, die geantwortet haben',
  'connectivity.failed': 'Nicht erreichte Service Bus-Hosts',
  'connectivity.failed-steps': 'Fehlgeschlagene Schritte der Konnektivitätsprüfung',
  'connectivity.missing-roots': 'In Windows fehlende Stammzertifikate',
};

/** `window.fact.<name>` and `package.fact.<name>` for every fact about the server. */
export const serverFactTexts: Translated<typeof english> = joined(labelled('window'), labelled('package'));

function labelled<P extends string>(place: P): { readonly [K in `${P}.fact.${ServerFactName}`]: string };
function labelled(place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, label]) => [`${place}.fact.${name}`, label]));
}
