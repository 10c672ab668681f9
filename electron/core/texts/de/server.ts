import type { serverTexts as english } from '../en/server';
import type { Translated } from '../translated';

/** German texts about another server. */
export const serverTexts: Translated<typeof english> = {
  'server.name.empty': 'Schreiben Sie den Namen eines Servers, zum Beispiel AADC01 oder aadc01.contoso.com.',
  'server.name.characters':
    '„{given}“ ist kein Name eines Servers. Ein Name hat Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, zum Beispiel AADC01 oder aadc01.contoso.com.',
  'server.name.length':
    'Ein Name eines Servers hat höchstens 255 Zeichen und 63 zwischen zwei Punkten; dieser hat mehr: {given}',
  'server.needsWindows':
    '{server} kann nur von einem Windows-Computer aus gelesen werden, da die Tools von Windows dies tun. Sammeln Sie dort oder bringen Sie das Sammelkit zum Server.',
  'server.notWindowsSkip':
    '{server} kann nur von einem Windows-Computer aus gelesen werden, da die Tools von Windows dies tun. Sammeln Sie dort oder bringen Sie das Sammelkit zum Server.',
  'server.unknownName':
    'Der Name {server} lässt sich nicht in eine Adresse auflösen. Prüfen Sie den Namen oder geben Sie den vollständigen an (server.domain).',
  'server.refused':
    '{server} ({address}) lehnt Verbindungen an den Ports der Remoteverwaltung ab ({ports}). Prüfen Sie, ob es der richtige Windows-Server ist, oder sammeln Sie auf dem Server selbst.',
  'server.silent':
    '{server} ({address}) antwortet an den Ports der Remoteverwaltung nicht ({ports}): Der Server ist ausgeschaltet, oder eine Firewall dazwischen verwirft die Verbindungen. Sammeln Sie auf dem Server selbst oder bringen Sie das Sammelkit dorthin.',
  'server.notAccepted':
    '{server} akzeptiert dieses Konto nicht (Fehler {code}). Führen Sie Casebundle mit einem Konto der Domäne des Servers aus.',

  'server.wevtutil.denied':
    '{server} lässt dieses Konto die Ereignisprotokolle nicht lesen. Verwenden Sie einen Administrator von {server} oder ein Mitglied der dortigen Gruppe Ereignisprotokollleser (Event Log Readers).',
  'server.wevtutil.blocked':
    'Das Ereignisprotokoll von {server} ist nicht erreichbar (Fehler {code}). Die Firewall des Servers muss die Gruppe {group} zulassen; ein Administrator führt dort aus: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.sc.denied':
    '{server} lässt dieses Konto die Dienste nicht abfragen. Verwenden Sie einen Administrator von {server}.',
  'server.sc.blocked':
    'Die Dienste von {server} sind nicht erreichbar (Fehler {code}). Die Firewall des Servers muss die Gruppe {group} zulassen; ein Administrator führt dort aus: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.denied':
    '{server} lässt dieses Konto die Registrierung nicht lesen. Verwenden Sie einen Administrator von {server}.',
  'server.reg.blocked':
    'Die Registrierung von {server} ist nicht erreichbar (Fehler {code}). Der Dienst Remoteregistrierung (Remote Registry) des Servers muss starten können, und die Firewall des Servers muss die Gruppe {group} zulassen; ein Administrator führt dort aus: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.silent':
    'Die Registrierung von {server} kann nicht gelesen werden: {said} Der Dienst Remoteregistrierung (Remote Registry) des Servers muss starten können, und die Firewall des Servers muss die Gruppe {group} zulassen; ein Administrator führt dort aus: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.notRemote':
    'Der Schlüssel {key} gehört zu einem Konto und wird von einem anderen Server nicht gelesen ({server}).',
  'server.w32tm.denied':
    '{server} lässt dieses Konto die Uhr nicht abfragen. Verwenden Sie einen Administrator von {server}.',
  'server.w32tm.blocked':
    'Die Uhr von {server} kann nicht abgefragt werden (Fehler {code}). Die Firewall des Servers muss die Gruppe {group} zulassen; ein Administrator führt dort aus: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.powershell.denied':
    'Der Server lässt dieses Konto PowerShell dort nicht verwenden ({reason}), daher sind Stagingmodus, Scheduler und Kennwortrückschreiben nicht bekannt. Verwenden Sie einen Administrator des Servers oder ein Mitglied der dortigen Gruppe Remoteverwaltungsbenutzer (Remote Management Users).',
  'server.powershell.blocked':
    'PowerShell des Servers kann nicht gefragt werden ({reason}), daher sind Stagingmodus, Scheduler und Kennwortrückschreiben nicht bekannt. Ein Administrator führt dort aus: winrm quickconfig',
  'server.files.denied':
    '{path} von {server} darf von diesem Konto nicht geöffnet werden. Die Dateien eines Servers werden über dessen administrative Freigabe gelesen; dafür ist ein Administrator von {server} nötig.',
  'server.files.blocked':
    '{path} von {server} ist über die administrative Freigabe nicht erreichbar. Prüfen Sie, ob die Freigabe vorhanden ist (net share auf dem Server) und ob die Firewall des Servers die Gruppe {group} zulässt: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.files.leftBehind':
    'Der Ordner {path} konnte nicht von {server} entfernt werden ({reason}). Entfernen Sie ihn dort von Hand.',
};
