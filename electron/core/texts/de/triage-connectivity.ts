import type { triageConnectivityTexts as english } from '../en/triage-connectivity';
import type { Translated } from '../translated';

/** German texts of the findings of the connectivity check. */
export const triageConnectivityTexts: Translated<typeof english> = {
  'triage.connectivity.failed':
    'Service Bus wird nicht erreicht: {what}. Fehlgeschlagene Namespaces: {failed} von {tested}.',
  'triage.connectivity.fails.name': 'der Name wird nicht aufgelöst',
  'triage.connectivity.fails.connect': 'keine TCP-Verbindung',
  'triage.connectivity.fails.proxy': 'der Proxy lässt die Verbindung nicht durch',
  'triage.connectivity.fails.tls': 'keine TLS-Verbindung',
  'triage.connectivity.fails.certificate': 'das Zertifikat wird nicht verifiziert',
  'triage.connectivity.fails.answer': 'keine HTTP-Antwort',
  'triage.connectivity.failedMeaning':
    'Anforderungen für Kennwortzurücksetzungen kommen über diese Verbindungen. So ist es jetzt, nicht zum Zeitpunkt des Vorfalls.',
  'triage.connectivity.elsewhere':
    'Getestet wurde von dem Computer aus, der gesammelt hat, nicht vom Server: Ein anderes Netzwerk kann anders antworten.',
  'triage.connectivity.name':
    'Name: Fragen Sie das DNS des Servers mit Resolve-DnsName ab. Ein Server, der das Internet nur über einen Proxy erreicht, benötigt diesen Proxy in der machine.config von .NET.',
  'triage.connectivity.connect':
    'Verbindung: Lassen Sie den Server über TCP 443 zu *.servicebus.windows.net hinaus, und prüfen Sie, ob ein genannter Proxy der richtige ist.',
  'triage.connectivity.proxy':
    'Proxy: Lassen Sie ihn CONNECT zu *.servicebus.windows.net auf Port 443 durchlassen, ohne nach einem Benutzer zu fragen.',
  'triage.connectivity.tls':
    'TLS: Lassen Sie die Firewall oder den Proxy TLS 1.2 zu *.servicebus.windows.net unverändert durchlassen, und vergleichen Sie die TLS-Einstellungen des Servers.',
  'triage.connectivity.certificate':
    'Zertifikat: Nehmen Sie *.servicebus.windows.net von der TLS-Überprüfung aus, und prüfen Sie die Stammzertifikate und die Uhr des Servers.',
  'triage.connectivity.answer':
    'Antwort: Prüfen Sie die Leerlauftimeouts und Filter des Proxys; sie unterbrechen lange bestehende Verbindungen.',
  'triage.connectivity.again':
    'Führen Sie die Prüfung danach erneut aus, starten Sie dann den ADSync-Dienst neu, und suchen Sie nach Ereignis 31019.',
  'triage.connectivity.answers': 'Alle Service Bus-Namespaces der gesammelten Ereignisse antworten jetzt.',
  'triage.connectivity.answersMeaning': 'Das sagt nichts über den Zeitpunkt des Vorfalls.',
  'triage.connectivity.answersNext':
    'Sehen Sie sich für den Vorfall die Heartbeats (31019) und die Fehler des Listeners (31034, 31044, 32002) aus dieser Zeit an.',
  'triage.connectivity.root': 'Windows auf diesem Server enthält das Stammzertifikat {root} nicht.',
  'triage.connectivity.rootMeaning':
    '.NET vertraut dem, dem Windows vertraut. Windows ruft ein solches Stammzertifikat selbst ab, wo es das darf; wo es das nicht darf, sagt Ereignis 31034, dass das Remotezertifikat ungültig ist.',
  'triage.connectivity.rootInstall':
    'Installieren Sie das Stammzertifikat unter den vertrauenswürdigen Stammzertifizierungsstellen des Computers, oder lassen Sie Windows es abrufen.',
  'triage.connectivity.rootLook':
    'Suchen Sie nach Ereignis 31034 mit „The remote certificate is invalid“; dazu führt sein Fehlen.',
  'triage.because.testedNow': 'Es wurde beim Sammeln der Nachweise getestet.',
  'triage.against.heartbeatsNow': 'Der Listener hat kurz vor der Prüfung einen Heartbeat gesendet.',
};
