import type { triageFactTexts as english } from '../en/triage-facts';
import type { Translated } from '../translated';

/** German texts of the findings about the server, the user and the licence. */
export const triageFactTexts: Translated<typeof english> = {
  'triage.service.title': 'Der ADSync-Dienst hatte den Status: {state}.',
  'triage.service.meaning':
    'Das Kennwortrückschreiben läuft in diesem Dienst, daher kann ohne ihn keine Zurücksetzung Active Directory erreichen.',
  'triage.service.start': 'Starten Sie den ADSync-Dienst.',
  'triage.service.look':
    'Suchen Sie danach nach Ereignis 31015 von PasswordResetService: Es sagt, dass das Rückschreiben gestartet ist.',
  'triage.version.title': 'Entra Connect {version} funktioniert nicht mehr mit dem Dienst.',
  'triage.version.meaning': 'Versionen unter {first} synchronisieren seit {date} nicht mehr.',
  'triage.version.upgrade':
    'Führen Sie auf diesem Server ein Upgrade von Entra Connect aus, und versuchen Sie dann die Kennwortzurücksetzung erneut.',
  'triage.version.ended': 'Der Support für Entra Connect {version} endete am {date}.',
  'triage.version.endedMeaning':
    'Eine Version ohne Support kann ohne Ankündigung aufhören zu funktionieren, und der Support verlangt zuerst ein Upgrade.',
  'triage.version.recalled': 'Entra Connect {version} wurde von Microsoft zurückgezogen.',
  'triage.version.recalledMeaning': 'Dieser Build darf nicht installiert bleiben.',
  'triage.version.notInTable': 'Entra Connect {version} ist nicht in der Tabelle vom {day}.',
  'triage.version.newer':
    'Die Version ist neuer als die Tabelle, daher wird über ihren Support nichts gesagt.',
  'triage.version.unknown':
    'Die Tabelle führt diesen Build nicht auf, daher wird über seinen Support nichts gesagt.',
  'triage.version.look': 'Schlagen Sie im Versionsverlauf von Microsoft Entra Connect nach.',
  'triage.upgrade.title':
    'Zwei Versionen auf einem Server: installiert ist {installed}, konfiguriert ist {configured}.',
  'triage.upgrade.meaning':
    'Das Upgrade wurde nicht abgeschlossen. Der Scheduler kann dann angehalten und das Kennwortrückschreiben ausgeschaltet sein.',
  'triage.upgrade.wizard': 'Starten Sie den Entra Connect-Assistenten: Er setzt das Upgrade fort.',
  'triage.upgrade.scheduler': 'Prüfen Sie danach mit Get-ADSyncScheduler, ob SchedulerSuspended false ist.',
  'triage.upgrade.log': 'Lesen Sie SyncEngine-AutoUpgrader-*.log in %ProgramData%\\AADConnect.',
  'triage.scheduler.title': 'Der Synchronisierungsscheduler ist angehalten.',
  'triage.scheduler.meaning':
    'Während eines Upgrades ist er angehalten und bleibt es, wenn das Upgrade nicht abgeschlossen wird.',
  'triage.scheduler.wizard':
    'Starten Sie den Entra Connect-Assistenten, und schließen Sie ab, was er anbietet.',
  'triage.staging.title': '{host} ist im Stagingmodus und schreibt keine Kennwörter zurück.',
  'triage.staging.meaning':
    'Ein Server im Stagingmodus nimmt keine Anforderungen an, daher sagt sein Protokoll nichts über eine Zurücksetzung.',
  'triage.staging.active': 'Ermitteln Sie den aktiven Server, und sammeln Sie dort.',
  'triage.roles.staging': '{host} ist im Stagingmodus und nimmt keine Anforderungen an.',
  'triage.roles.unknown': 'Was {host} tut, ist nicht bekannt.',
  'triage.roles.one.title': '{host} ist der aktive Server.',
  'triage.roles.one.meaning':
    'Kennwortzurücksetzungen werden nur von {host} zurückgeschrieben, daher zählt dessen Protokoll.',
  'triage.roles.one.use': 'Sehen Sie sich zuerst die Einträge von {host} an.',
  'triage.roles.several.title': 'Mehrere Server sind aktiv: {hosts}.',
  'triage.roles.several.meaning':
    'Nur ein Server eines Mandanten darf aktiv sein; die anderen müssen im Stagingmodus sein. Bei zweien erreicht eine Anforderung den einen oder den anderen.',
  'triage.roles.several.check': 'Prüfen Sie, ob diese Server zu einem Mandanten gehören.',
  'triage.roles.several.demote':
    'Lassen Sie einen Server aktiv, und schalten Sie die anderen im Entra Connect-Assistenten in den Stagingmodus.',
  'triage.roles.none.title': 'Kein Server ist aktiv; im Stagingmodus: {hosts}.',
  'triage.roles.none.meaning': 'Im Stagingmodus wird nichts zurückgeschrieben.',
  'triage.staging.leave':
    'Wenn es keinen anderen gibt, beenden Sie den Stagingmodus im Entra Connect-Assistenten.',
  'triage.dotnet.tooOld': '.NET Framework ist älter als 4.7.2 (Release {release}).',
  'triage.dotnet.older': '.NET Framework ist älter als 4.8 (Release {release}).',
  'triage.dotnet.meaning':
    'Aktuelle Builds von Entra Connect benötigen 4.7.2; Microsofts Seite zum Kennwortrückschreiben verlangt 4.8.',
  'triage.dotnet.install': 'Installieren Sie .NET Framework 4.8, und starten Sie den Server neu.',
  'triage.tls.title': 'TLS 1.2 ist auf diesem Server ausgeschaltet.',
  'triage.tls.meaning':
    'Microsofts Dienste nehmen nur TLS 1.2 und neuer an. Ein fehlender Wert ist in Ordnung; diese sind gesetzt und sagen Nein.',
  'triage.tls.values':
    'Setzen Sie SystemDefaultTlsVersions und SchUseStrongCrypto in beiden Registrierungsansichten auf 1, TLS 1.2 Client Enabled auf 1 und DisabledByDefault auf 0.',
  'triage.tls.restart': 'Starten Sie den Server neu.',
  'triage.licence.title': 'Der Benutzer hat keinen aktiven Plan, der das Kennwortrückschreiben erlaubt.',
  'triage.licence.meaning':
    'Das Rückschreiben benötigt Microsoft Entra ID P1 oder P2 oder Microsoft 365 Business Premium, dem Benutzer zugewiesen und nicht ausgeschaltet.',
  'triage.licence.assign': 'Weisen Sie eine Lizenz zu, die einen dieser Pläne enthält.',
  'triage.licence.disabled':
    'Wenn der Benutzer eine solche Lizenz hat, prüfen Sie, ob ihr Entra ID-Plan darin nicht ausgeschaltet ist.',
  'triage.licencePresent.title':
    'Die Seite meldete SSPR_0012 (nicht lizenziert), aber der Benutzer hat einen aktiven Plan.',
  'triage.licencePresent.meaning':
    'Die Lizenz ist nicht die Ursache, oder der Dienst weiß noch nichts von ihr.',
  'triage.licencePresent.recent':
    'Wenn die Lizenz heute zugewiesen wurde, versuchen Sie es nach einigen Stunden erneut.',
  'triage.licencePresent.case':
    'Wenn nicht, stellen Sie die Supportanfrage mit den Lizenzdetails als Nachweis.',
  'triage.cloudOnly.title':
    'Der Benutzer ist nur in der Cloud: Das Rückschreiben ist an dieser Zurücksetzung nicht beteiligt.',
  'triage.cloudOnly.meaning':
    'Das Kennwort eines solchen Benutzers liegt nur in der Cloud, und der Fehler ebenso.',
  'triage.cloudOnly.user':
    'Prüfen Sie, ob dies der richtige Benutzer ist und nicht einer mit demselben Namen.',
  'triage.cloudOnly.policy':
    'Sehen Sie sich die Richtlinie zur Kennwortzurücksetzung des Mandanten und die registrierten Methoden des Benutzers an.',
  'triage.clock.title': 'Die Uhr des Servers weicht um {seconds} Sekunden ab.',
  'triage.clock.meaning':
    'Bei mehr als fünf Minuten werden Kerberos und die Token der Cloud abgelehnt. Die Zeiten im Protokoll weichen ebenso ab.',
  'triage.clock.source':
    'Prüfen Sie mit w32tm /query /status, woher der Server seine Zeit bezieht, und korrigieren Sie sie.',
  'triage.clock.times': 'Beachten Sie die Abweichung, wenn der Vorfall mit dem Protokoll verglichen wird.',
  'triage.cloudSync.title': 'Der Agent von Cloud Sync läuft ebenfalls auf diesem Server.',
  'triage.cloudSync.meaning':
    'Cloud Sync hat ein eigenes Rückschreiben. Wessen Benutzer es bedient, sagt das Anwendungsprotokoll nicht.',
  'triage.cloudSync.which':
    'Prüfen Sie im Portal, ob der Benutzer von Connect Sync oder von Cloud Sync synchronisiert wird.',
  'triage.cloudSync.logs': 'Sammeln Sie für Cloud Sync dessen Protokolle mit Export-AADCloudSyncToolsLogs.',
  'triage.conflict.title': 'Die Quellen widersprechen sich zu {name} von {host}.',
  'triage.conflict.meaning':
    'Alle Werte werden beibehalten. Bei der Version deutet ein Unterschied auf ein Upgrade hin, das nicht abgeschlossen wurde.',
  'triage.conflict.compare': 'Vergleichen Sie die Werte mit dem, was der Server anzeigt.',
  'triage.conflict.typed': 'in den Fall eingegeben',
};
