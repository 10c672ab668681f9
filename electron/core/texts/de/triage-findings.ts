import type { triageFindingTexts as english } from '../en/triage-findings';
import type { Translated } from '../translated';

/** German texts of the findings about operations, the listener and the log. */
export const triageFindingTexts: Translated<typeof english> = {
  'triage.failed.title': '{sentence} ({name}, Ereignis {eventId}).',
  'triage.failed.titleWithCode': '{sentence} ({name}, Ereignis {eventId}, hr {code}).',
  'triage.failed.users': 'Vorgänge, die so endeten: {times}; Benutzer: {users}.',
  'triage.failed.moreUsers': '{shown} und {more} weitere',
  'triage.neverEnded.title': 'Vorgänge, die begannen und nie endeten: {count}.',
  'triage.neverEnded.meaning':
    'Die Anforderung erreichte diesen Server, aber das Protokoll, das noch zehn Minuten und länger weitergeht, enthält dazu weder Erfolg noch Fehler: Die Antwort von Active Directory kam nie, oder der Dienst wurde unterbrochen.',
  'triage.neverEnded.controllers':
    'Prüfen Sie, ob dieser Server einen Domänencontroller der Domäne des Benutzers erreicht.',
  'triage.neverEnded.service':
    'Sehen Sie nach, ob ADSync in diesen Minuten angehalten oder beendet wurde (Systemprotokoll).',
  'triage.neverEnded.again':
    'Lassen Sie den Benutzer es noch einmal versuchen, und sammeln Sie das Protokoll zehn Minuten später erneut.',
  'triage.scope.oneUser.title':
    'Nur bei {user} schlägt es fehl; bei anderen Benutzern gelingt es auf demselben Server.',
  'triage.scope.oneUser.meaning':
    'Fehlgeschlagene Vorgänge von {user} im Protokoll: {failures}; erfolgreiche Vorgänge anderer: {successes} (Benutzer: {others}). Verbindung, Lizenz des Mandanten und Dienst funktionieren, also liegt die Ursache bei diesem Konto oder seinem Platz in Active Directory.',
  'triage.scope.oneUser.compare':
    'Vergleichen Sie diesen Benutzer mit einem, bei dem es gelingt: Organisationseinheit, Vererbung der Berechtigungen, adminCount, Kennwortregeln.',
  'triage.scope.oneUser.groups':
    'Prüfen Sie, ob das Konto in einer geschützten Gruppe wie Domänen-Admins (Domain Admins) ist oder einmal war.',
  'triage.scope.everyone.title': 'Bei allen schlägt es fehl: {users} Benutzer und kein Erfolg im Protokoll.',
  'triage.scope.everyone.meaning':
    '{failures} Vorgänge von {users} Benutzern schlugen fehl und keiner war erfolgreich, also liegt die Ursache beim Server, seinem Connectorkonto oder der Domäne, nicht bei einem einzelnen Benutzer.',
  'triage.scope.everyone.account':
    'Prüfen Sie das AD DS-Connectorkonto: sein Kennwort, seine Rechte, ob es gesperrt ist.',
  'triage.scope.everyone.changes':
    'Fragen Sie, was sich vor dem ersten Fehler auf dem Server oder in der Domäne geändert hat.',
  'triage.workedBefore.title':
    '{user} konnte das Kennwort um {worked} noch festlegen, um {failed} nicht mehr.',
  'triage.workedBefore.meaning':
    'Demselben Benutzer gelang es auf demselben Server vor dem ersten Fehler. Dazwischen hat sich etwas geändert, oder eine Regel greift: Ein minimales Kennwortalter lehnt eine zweite Änderung am selben Tag ab.',
  'triage.workedBefore.changes':
    'Fragen Sie, was sich zwischen den beiden Zeiten geändert hat: Rechte, Gruppen, Organisationseinheit, Richtlinie, Upgrade.',
  'triage.workedBefore.password':
    'Vergleichen Sie bei 33008 die beiden Zeiten mit dem minimalen Kennwortalter der Domäne.',
  'triage.manyAttempts.title': 'Versuche von {user}: {count}, davon fünf oder mehr innerhalb einer Stunde.',
  'triage.manyAttempts.meaning':
    'Nach {limit} Versuchen in einer Stunde lässt der Dienst einen Benutzer 24 Stunden warten. Der Fehler, den die Seite dann zeigt, verdeckt den ersten.',
  'triage.manyAttempts.wait': 'Lassen Sie den Benutzer vor dem nächsten Versuch 24 Stunden warten.',
  'triage.manyAttempts.first': 'Beurteilen Sie den Fall nach dem ersten Fehler, nicht nach dem letzten.',
  'triage.multipleMatches.title': 'Active Directory enthält mehr als ein Objekt für den Anker des Benutzers.',
  'triage.reserved.title':
    'Der Benutzer liegt in einer Organisationseinheit, deren Name ein reserviertes Zeichen enthält.',
  'triage.reserved.meaning':
    'Das Kennwortrückschreiben schlägt mit 33001 fehl, wenn der Name einer Organisationseinheit eines der Zeichen , + " \\ < > ; = / #, einen Zeilenumbruch oder ein Leerzeichen am Rand enthält.',
  'triage.reserved.rename':
    'Benennen Sie die Organisationseinheit um, oder verschieben Sie den Benutzer in eine andere.',
  'triage.reserved.synchronize':
    'Führen Sie eine Synchronisierung aus, und versuchen Sie dann die Kennwortzurücksetzung erneut.',
  'triage.remoteSam.title': 'RestrictRemoteSam ist auf diesem Server gesetzt.',
  'triage.remoteSam.denied':
    'RestrictRemoteSam ist auf diesem Server gesetzt, und Active Directory verweigert den Zugriff.',
  'triage.remoteSam.meaning':
    'Diese Einstellung begrenzt Remoteaufrufe der Kontendatenbank. Sie ist eine bekannte Ursache von SSPR_0029 mit Ereignis 33004 und bleibt in der Registrierung, wenn die Gruppenrichtlinie dahinter entfernt wird.',
  'triage.remoteSam.policy':
    'Suchen Sie nach der Richtlinie „Network access: Restrict clients allowed to make remote calls to SAM“ und danach, wer sie gesetzt hat.',
  'triage.remoteSam.value':
    'Fügen Sie das AD DS-Connectorkonto dieser Richtlinie hinzu, oder entfernen Sie die Richtlinie und den Registrierungswert, den sie hinterlassen hat.',
  'triage.remoteSam.controllers': 'Prüfen Sie denselben Wert auf den Domänencontrollern.',
  'triage.neverArrived.title': 'Um den Vorfall herum hat keine Kennwortanforderung diesen Server erreicht.',
  'triage.neverArrived.meaning':
    'Der Listener war da ({heartbeats} Heartbeats im Protokoll), aber im Abstand von höchstens 15 Minuten zum Vorfall steht keine Anforderung des Benutzers. Der Fehler liegt vor diesem Server.',
  'triage.neverArrived.time': 'Prüfen Sie die Zeit und die Zeitzone des Vorfalls.',
  'triage.neverArrived.server':
    'Prüfen Sie, ob dies der aktive Server ist und ob ein anderer oder Cloud Sync die Anforderungen annimmt.',
  'triage.neverArrived.cloud':
    'Sehen Sie sich das Überwachungsprotokoll des Mandanten und den Fehlercode an, den die Seite gezeigt hat.',
  'triage.silent.title': '{namespace}: kein Heartbeat für {minutes} Minuten.',
  'triage.silent.noNamespace': 'Listener',
  'triage.silent.meaning':
    'Der Listener sendet alle fünf Minuten einen Heartbeat. Wo er länger als zehn Minuten still ist, kommen Anforderungen dieses Namespace nicht an. Solche Phasen der Stille im Protokoll: {count}.',
  'triage.silent.errors': 'Suchen Sie in diesen Minuten nach 31034, 31044 und 32002.',
  'triage.silent.network':
    'Prüfen Sie, ob der Server den Namespace unter servicebus.windows.net über TCP 443 erreicht, trotz Proxy und TLS-Überprüfung.',
  'triage.silent.restart':
    'Starten Sie den ADSync-Dienst neu, und suchen Sie nach 31015 und, innerhalb von fünf Minuten, nach 31019.',
  'triage.noHeartbeats.title':
    'Entra Connect ist installiert, aber sein Listener hat sich im Zeitraum nie gemeldet.',
  'triage.noHeartbeats.meaning':
    'Das Protokoll reicht über den Zeitraum und enthält keinen Heartbeat (31019). Das Kennwortrückschreiben ist hier ausgeschaltet, sein Endpunkt ist nicht gestartet, oder dies ist nicht der aktive Server. Alte Builds schreiben keine Heartbeats.',
  'triage.noHeartbeats.server':
    'Prüfen Sie, ob dieser Server im Stagingmodus ist; wenn ja, sammeln Sie vom aktiven Server.',
  'triage.noHeartbeats.writeback': 'Prüfen Sie im Assistenten, ob das Kennwortrückschreiben aktiviert ist.',
  'triage.endpoint.title':
    'Der Endpunkt für das Rückschreiben ist nicht gestartet (Ereignis 6800), und nichts hat ihn seitdem gestartet.',
  'triage.endpoint.meaning':
    'ADSync erscheint trotzdem als ausgeführt: Das Rückschreiben läuft darin und hält den Dienst nicht an, wenn es fehlschlägt.',
  'triage.restart.title':
    'Das Rückschreiben wurde im Abstand von höchstens einer Stunde zum Vorfall angehalten oder gestartet.',
  'triage.restart.meaning':
    'Eine Anforderung, die während des Neustarts des Diensts ankommt, geht verloren; eine danach nicht.',
  'triage.restart.down': 'Das Rückschreiben war zum Zeitpunkt des Vorfalls angehalten.',
  'triage.restart.downMeaning':
    'Das Letzte, was das Protokoll vor dem Vorfall sagt, ist, dass das Rückschreiben angehalten wurde (31016). Bis 31015 kann keine Anforderung erfolgreich sein.',
  'triage.restart.who':
    'Fragen Sie, wer den Dienst neu gestartet hat und warum: ein Upgrade, ein Neustart des Servers, ein Reparaturversuch.',
  'triage.restart.again':
    'Beurteilen Sie den Fall nach einem Versuch, der mindestens zehn Minuten nach dem Start (31015) liegt.',
  'triage.writebackOff.title': 'Das Kennwortrückschreiben ist ausgeschaltet.',
  'triage.writebackOff.meaning':
    'Ohne es endet die Zurücksetzung eines synchronisierten Benutzers in der Cloud mit SSPR_0010, und keine Anforderung erreicht diesen Server.',
  'triage.writebackOff.switchOn':
    'Schalten Sie das Kennwortrückschreiben in den optionalen Features des Entra Connect-Assistenten ein.',
  'triage.writebackOff.look': 'Suchen Sie danach nach 31005 und 31015.',
  'triage.change.title':
    'Die Konfiguration wurde in den {days} Tagen vor dem Vorfall geändert (Einträge: {count}).',
  'triage.change.meaning': 'Änderungen: {names}. Ob eine davon die Ursache ist, sagt die Zeit allein nicht.',
  'triage.change.compare':
    'Vergleichen Sie die Zeiten der Änderungen mit dem ersten Fehler und dem letzten Erfolg.',
  'triage.twoServers.title': 'Dieselben Anforderungen stehen in den Protokollen von {host} und {others}.',
  'triage.twoServers.meaning':
    'Zwei aktive Server dürfen nicht für einen Mandanten lauschen. Oder dasselbe Protokoll wurde zweimal gesammelt, unter zwei Namen.',
  'triage.twoServers.active': 'Prüfen Sie, welcher Server aktiv ist und welcher im Stagingmodus ist.',
  'triage.twoServers.names': 'Prüfen Sie den Computernamen in den Einträgen beider Protokolle.',
  'triage.rolledOver.title': 'Das Protokoll beginnt um {oldest}, nach dem Vorfall: Es wurde überschrieben.',
  'triage.rolledOver.meaning':
    'Was zum Zeitpunkt des Vorfalls geschah, wurde überschrieben. Dass dort nichts gefunden wird, beweist nichts.',
  'triage.rolledOver.archive':
    'Suchen Sie nach einem archivierten Protokoll oder einer Sicherung dieses Tages oder nach Einträgen in einer Protokollsammlung.',
  'triage.rolledOver.larger': 'Vergrößern Sie das Anwendungsprotokoll auf 250 bis 500 MB.',
  'triage.rolledOver.largerThan':
    'Vergrößern Sie das Anwendungsprotokoll, das jetzt auf {megabytes} MB begrenzt ist, auf 250 bis 500 MB, zum Beispiel: wevtutil sl Application /ms:262144000',
  'triage.rolledOver.again': 'Lassen Sie den Benutzer es noch einmal versuchen, und sammeln Sie sofort.',
  'triage.endsBefore.title': 'Das Protokoll endet um {newest}, vor dem Vorfall.',
  'triage.endsBefore.meaning':
    'Es wurde zu früh oder auf einem anderen Server gesammelt, oder die Zeit des Vorfalls ist falsch.',
  'triage.endsBefore.collect': 'Sammeln Sie das Protokoll erneut.',
  'triage.gaps.title': 'Im Zeitraum fehlen Eintragsnummern: {gaps}.',
  'triage.gaps.whole': 'Sammeln Sie das ganze Protokoll erneut, und vergleichen Sie die Nummern.',
  'triage.gaps.damage':
    'Wenn sie auch dort fehlen, fragen Sie, ob der Datenträger oder das Protokoll repariert oder gelöscht wurde.',
  'triage.emptyWindow.title': 'Das Protokoll reicht über den Zeitraum, enthält darin aber keinen Eintrag.',
  'triage.emptyWindow.meaning':
    'Stundenlang hat kein Programm etwas geschrieben, oder, bei einem Export nur der Einträge von Entra Connect, keines von dessen Programmen. Auf einem laufenden Server ist das selten: Er war ausgeschaltet, es ist ein anderer Server, oder die Zeit ist falsch.',
  'triage.emptyWindow.off':
    'Prüfen Sie, ob der Server ausgeschaltet war (Ereignisse 6005 und 6006 des Systemprotokolls).',
  'triage.emptyWindow.server':
    'Prüfen Sie, ob das Protokoll von dem Server stammt, der die Anforderungen annimmt.',
  'triage.future.title': 'Der Vorfall ({instant}) liegt nach dem Sammeln der Nachweise ({gatheredAt}).',
  'triage.future.meaning':
    'Kein Protokoll kann davon wissen. Das Datum, die Zeitzone oder eine Uhr ist falsch.',
  'triage.future.date': 'Prüfen Sie das Datum des Vorfalls, insbesondere Tag und Monat.',
  'triage.wrongZone.title':
    'Die Zeit des Vorfalls wurde wahrscheinlich in der Zeitzone {likely} abgelesen, nicht in {given}.',
  'triage.wrongZone.meaning':
    'Zur angegebenen Zeit gibt es nichts von {user}, aber um {at} einen Vorgang, der nicht erfolgreich war: genau dort, wo dieselbe Uhrzeit in {likely} liegt. Weitere, die zu einer anderen Zeitzone passen würden: {others}.',
  'triage.wrongZone.ask': 'Fragen Sie, wo die Uhr stand, die abgelesen wurde; ein Portal zeigt oft UTC.',
  'triage.wrongZone.again': 'Korrigieren Sie die Zeitzone im Fall; die Befunde werden dann neu erstellt.',
};
