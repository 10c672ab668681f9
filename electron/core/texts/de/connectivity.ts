import type { connectivityTexts as english } from '../en/connectivity';
import type { Translated } from '../translated';

/** German texts of the connectivity check. */
export const connectivityTexts: Translated<typeof english> = {
  'connectivity.title': 'Konnektivität zu Service Bus',
  'connectivity.reads.namespaces':
    'In den gesammelten Einträgen: die Namespaces, die die Ereignisse 31019 und 31034 nennen',
  'connectivity.reads.proxies':
    'Proxys in miiserver.exe.config, machine.config, WinHTTP und Windows, ohne Benutzername und Kennwort',
  'connectivity.reads.test':
    'Von diesem Computer zu TCP 443 jedes Namespace: Name, Verbindung, TLS, Zertifikat, eine Anforderung ohne Token; direkt und über jeden Proxy',
  'connectivity.reads.nothing': 'Nichts: Stattdessen wird gesagt, was auf jenem Server auszuführen ist',
  'connectivity.reads.sample': 'Nichts: Der Server des Beispiels ist erfunden',
  'connectivity.testing': '{host} wird getestet',
  'connectivity.route.direct': 'direkt',
  'connectivity.route.proxy': 'über den Proxy {proxy}',

  'connectivity.noEvent':
    'Von {host} wurde kein Ereignis 31019 oder 31034 gesammelt, daher ist nicht bekannt, welche Namespaces zu testen sind. Sammeln Sie zuerst das Ereignisprotokoll, mit einem Zeitraum, in dem der Listener lief.',
  'connectivity.otherServer':
    'Die Verbindung von {host} kann nur auf diesem Server selbst getestet werden. Führen Sie dort in PowerShell aus: {commands}',
  'connectivity.sample': 'Der Server des Beispiels ist erfunden, daher wird nichts getestet.',
  'connectivity.notRelay':
    'Ein Ereignis nennt den Host {host}, der nicht zu Service Bus gehört. Er wurde nicht kontaktiert; sehen Sie sich dieses Ereignis an.',
  'connectivity.origin.here': 'dieser Computer ({computer})',
  'connectivity.origin.elsewhere': 'der Computer, der sammelt ({computer}), nicht der Server der Nachweise',
  'connectivity.failedWith': '{host}, {route}: {sentence}',
  'connectivity.worksBy': '{failed} Der Host antwortet {route}.',

  'connectivity.note.script':
    '{source} nennt ein Skript ({address}). Skripts werden nicht ausgewertet, daher wurde der Weg, den es für {host} wählt, nicht getestet.',
  'connectivity.note.off': '{source} nennt {address}, aber ausgeschaltet; dies wurde nicht getestet.',
  'connectivity.note.excepted': '{source} nimmt {host} vom Proxy {address} aus; dieser wurde nicht getestet.',
  'connectivity.note.unusable':
    '{source} nennt {address}, das ist kein HTTP-Proxy für HTTPS; dies wurde nicht getestet.',
  'connectivity.note.maybeExcepted':
    '{source} hat Ausnahmen vom Proxy {address}, die nicht ausgewertet werden; möglicherweise wird er für {host} nicht verwendet.',

  'connectivity.ok.name': '{near} hat die Adressen {addresses}.',
  'connectivity.ok.connect': '{address} hat die Verbindung an Port {port} angenommen.',
  'connectivity.ok.proxy': 'Der Proxy {near}:{nearPort} hat den Weg zu {host}:{port} geöffnet.',
  'connectivity.ok.tls': '{protocol} mit {cipher}.',
  'connectivity.ok.certificate':
    'Das Zertifikat von {subject}, ausgestellt von {issuer}, ist bis zu {root} verifiziert.',
  'connectivity.ok.answer': '{host} antwortete {answer}, wie stets auf eine Anforderung ohne Token.',
  'connectivity.ok.otherAnswer':
    '{host} antwortete {answer}. Ein Relay antwortet 401 auf eine Anforderung ohne Token; sehen Sie sich die Antwort daneben an.',

  'connectivity.failed.cancelled': 'Die Prüfung wurde abgebrochen.',
  'connectivity.failed.name': 'Der Name {near} wurde nicht aufgelöst ({reason}).',
  'connectivity.failed.refused': '{near} hat die Verbindung an Port {nearPort} abgelehnt.',
  'connectivity.failed.connect':
    'Zu {near} konnte an Port {nearPort} keine Verbindung hergestellt werden ({reason}).',
  'connectivity.failed.proxy':
    'Die Verbindung zum Proxy {near}:{nearPort} brach ab, bevor er antwortete ({reason}).',
  'connectivity.failed.proxyClosed':
    'Der Proxy {near}:{nearPort} hat die Verbindung beendet, statt den Weg zu {host}:{port} zu öffnen.',
  'connectivity.failed.proxyRubbish':
    '{near}:{nearPort} antwortete etwas, das nicht HTTP ist, ist also kein HTTP-Proxy.',
  'connectivity.failed.proxySignIn':
    'Der Proxy verlangt Benutzername und Kennwort, bevor er den Weg zu {host}:{port} öffnet ({answer}). Von hier wird beides nie gesendet.',
  'connectivity.failed.proxyRefused': 'Der Proxy hat den Weg zu {host}:{port} abgelehnt ({answer}).',
  'connectivity.failed.tls': 'Es kam keine TLS-Verbindung zu {host} zustande ({reason}).',
  'connectivity.failed.tlsClosed':
    'Die Verbindung wurde während des TLS-Handshakes mit {host} beendet ({reason}).',
  'connectivity.failed.certificate':
    'Das Zertifikat von {subject}, ausgestellt von {issuer}, ist nicht verifiziert ({reason}).',
  'connectivity.failed.certificateTime':
    'Das Zertifikat von {subject} ist zur Zeit der Uhr dieses Computers nicht gültig ({reason}).',
  'connectivity.failed.certificateName':
    'Das Zertifikat ist eines von {subject}, ausgestellt von {issuer}, und nicht von {host} ({reason}).',
  'connectivity.failed.certificateIssuer':
    'Das Zertifikat von {subject} wurde von {issuer} ausgestellt, keiner der öffentlichen Zertifizierungsstellen, die hier bekannt sind ({reason}). Etwas auf dem Weg öffnet TLS, oder das zugehörige Stammzertifikat fehlt.',
  'connectivity.failed.answer': '{host} gab über die TLS-Verbindung keine HTTP-Antwort ({reason}).',
  'connectivity.timedOut.name': 'Der Name {near} wurde nicht innerhalb von {seconds} Sekunden aufgelöst.',
  'connectivity.timedOut.connect':
    '{near} antwortete an Port {nearPort} nicht innerhalb von {seconds} Sekunden: Etwas auf dem Weg verwirft die Pakete.',
  'connectivity.timedOut.proxy':
    'Der Proxy {near}:{nearPort} antwortete auf die Frage nach {host}:{port} nicht innerhalb von {seconds} Sekunden.',
  'connectivity.timedOut.tls': 'Der TLS-Handshake mit {host} endete nicht innerhalb von {seconds} Sekunden.',
  'connectivity.timedOut.answer': '{host} gab innerhalb von {seconds} Sekunden keine HTTP-Antwort.',

  'connectivity.raw.proxy': 'Antwort des Proxys:',
};
