import type { connectTexts as english } from '../en/collectors-connect';
import type { Translated } from '../translated';

/** German texts of the collectors about the Connect server. */
export const connectTexts: Translated<typeof english> = {
  'collector.connect.versionUnreadable':
    '{path} enthält keine lesbare Version. Öffnen Sie die Eigenschaften der Datei, Registerkarte „Details“, und tragen Sie die Produktversion in den Fall ein.',
  'collector.connect.programMissing':
    'Laut Registrierung liegt Entra Connect in {path}, aber diese Datei gibt es nicht. Prüfen Sie, ob die Installation vollständig ist.',
  'collector.connect.reads.programs':
    'Dateiversionen von AzureADConnect.exe und miiserver.exe; Proxy in miiserver.exe.config',
  'collector.connect.reads.powershell':
    'PowerShell-Modul ADSync: Version der Konfiguration, Stagingmodus, Scheduler, automatisches Upgrade, Kennwortrückschreiben; Startzeit des Dienstes',
  'collector.connect.reads.captured':
    'Gespeicherte Antworten von PowerShell: Get-ADSyncScheduler, Get-ADSyncGlobalSettings, Get-ADSyncAADPasswordResetConfiguration, Dateiversionen',

  'collector.powershell.absent':
    'Windows PowerShell fehlt unter {file}, daher sind Stagingmodus, Scheduler und Kennwortrückschreiben nicht bekannt. Sehen Sie auf dem Server nach und tragen Sie sie in den Fall ein.',
  'collector.powershell.blocked':
    'Windows PowerShell konnte nicht gestartet werden ({reason}); möglicherweise verbietet es eine Richtlinie wie AppLocker. Stagingmodus, Scheduler und Kennwortrückschreiben sind nicht bekannt. Sammeln Sie mit einem Konto, das PowerShell starten darf.',
  'collector.powershell.timedOut':
    'Windows PowerShell antwortete nicht innerhalb von {seconds} Sekunden und wurde gestoppt. Stagingmodus, Scheduler und Kennwortrückschreiben sind nicht bekannt. Sammeln Sie erneut, wenn der Server weniger ausgelastet ist.',
  'collector.powershell.tooLarge':
    'Windows PowerShell antwortete mit mehr als {bytes} Byte, daher wurde die Antwort nicht verwendet. Sammeln Sie erneut.',
  'collector.powershell.noAnswer':
    'Windows PowerShell endete mit {exitCode} und ohne Antwort{said}. Starten Sie powershell.exe auf dem Server und sehen Sie, was gemeldet wird.',
  'collector.powershell.unreadable':
    'Die Antwort von Windows PowerShell ist beschädigt ({reason}), daher wurde sie nicht verwendet. Sammeln Sie erneut.',
  'collector.powershell.scriptPolicy':
    'Die Skriptrichtlinie dieses Servers lässt PowerShell das Modul ADSync nicht laden ({question}). Lassen Sie signierte Skripts zu (RemoteSigned) oder führen Sie {command} von Hand aus.',
  'collector.powershell.constrained':
    'PowerShell läuft auf diesem Server im eingeschränkten Sprachmodus, und diese Frage wurde nicht beantwortet: {question} ({reason}). Führen Sie {command} dort aus, wo dieser Modus ausgeschaltet ist.',
  'collector.powershell.moduleMissing':
    'PowerShell findet auf diesem Server kein Modul ADSync, daher sind Stagingmodus, Scheduler und Kennwortrückschreiben nicht bekannt. Prüfen Sie, ob die Installation von Entra Connect vollständig ist.',
  'collector.powershell.denied':
    'Dieses Konto darf PowerShell dies nicht fragen: {question} ({reason}). Führen Sie Casebundle als Administrator oder als Mitglied von ADSyncAdmins aus oder führen Sie dort {command} aus.',
  'collector.powershell.failed':
    'PowerShell gab keine Antwort zu „{question}“: {reason} Führen Sie {command} von Hand aus.',
  'collector.powershell.question.module': 'Modul ADSync',
  'collector.powershell.question.scheduler': 'Scheduler und Stagingmodus',
  'collector.powershell.question.global-settings': 'Version der Konfiguration',
  'collector.powershell.question.auto-upgrade': 'automatisches Upgrade',
  'collector.powershell.question.password-reset': 'Kennwortrückschreiben',
  'collector.powershell.question.services': 'Startzeit des Dienstes',
  'collector.powershell.question.remoting': 'alles auf dem Server',

  'collector.host.reads.clock': 'w32tm /query /status /verbose',
  'collector.host.reads.proxy': 'Proxy in machine.config, ohne Benutzername und Kennwort',
  'collector.host.reads.captured':
    'Gespeicherte Ausgabe von systeminfo, w32tm und netsh winhttp; machine.config',
  'collector.host.clockDenied':
    'Die Uhrabweichung ist nicht bekannt: „{command}“ braucht einen Administrator. Führen Sie den Befehl in einer Eingabeaufforderung mit erhöhten Rechten aus.',
  'collector.host.clockFailed':
    'Die Uhrabweichung ist nicht bekannt: „{command}“ endete mit {exitCode}: {said}',
  'collector.host.clockUnreadable':
    'Die Uhrabweichung ist nicht bekannt: „{command}“ gab nichts Lesbares aus.',
  'collector.host.noProxy': 'keiner (direkt)',
  'collector.host.systemProxy': 'der Proxy von Windows',
  'collector.host.proxyScript': 'Skript {address}',
  'collector.host.proxyOff': '{proxy} (ausgeschaltet)',
  'collector.host.credentialsRemoved': '{proxy} (Benutzername und Kennwort entfernt)',
  'collector.host.configUnreadable': '{path} wurde nicht auf einen Proxy hin gelesen ({reason}).',
  'collector.host.dotnetOlder': 'älter als 4.5',
  'collector.host.dotnetLater': '{name} oder höher',

  'collector.fileNotFoundOnMachine': 'Dort gibt es keine Datei {path}.',
  'collector.machineFileNotCaptured': 'Die Nachweise enthalten keine Kopie von {name}.',
  'collector.machineFileDenied':
    '{path} darf von diesem Konto nicht gelesen werden. Führen Sie Casebundle als Administrator aus.',
};
