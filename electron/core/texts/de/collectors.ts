import type { collectorTexts as english } from '../en/collectors';
import { joined } from '../joined';
import type { Translated } from '../translated';
import { connectTexts } from './collectors-connect';
import { eventLogExportTexts } from './collectors-event-log';
import { serverFactTexts } from './collectors-facts';
import { needsTexts } from './collectors-needs';

/** German texts about sources, collectors and their run. */
export const collectorTexts: Translated<typeof english> = joined(
  connectTexts,
  serverFactTexts,
  eventLogExportTexts,
  needsTexts,
  {
    'collector.waiting': 'Wartet',
    'collector.running': 'Liest',
    'collector.ended.collected': 'Gesammelt',
    'collector.ended.partial': 'Teilweise gesammelt',
    'collector.ended.skipped': 'Übersprungen',
    'collector.ended.failed': 'Fehlgeschlagen',
    'collector.ended.timed-out': 'Gestoppt: Die Zeit ist abgelaufen',
    'collector.ended.cancelled': 'Abgebrochen',
    'collector.unexpected':
      '{title}: Das Programm hat einen Fehler gemacht ({reason}). Die anderen Nachweise sind nicht betroffen; melden Sie dies mit dem Journal.',
    'collector.cutOff': 'Das Programm endete, während dies gesammelt wurde. Sammeln Sie es erneut.',
    'collector.cancelled': 'Das Lesen von {subject} wurde abgebrochen.',
    'collector.thisComputer': 'dieser Computer',
    'collector.sampleLocation': 'die Beispielnachweise',
    'collector.windowInvalid':
      '„{given}“ ist keine Zeitspanne. Schreiben Sie eine Zahl mit m, h oder d, zum Beispiel 24h, 90m oder 7d, höchstens 365d.',

    'collector.notWindows':
      'Auf diesem Computer läuft kein Windows, daher gibt es nichts auszuführen. Sammeln Sie auf dem Connect-Server oder öffnen Sie einen Ordner mit Nachweisen.',
    'collector.notWindowsSkip':
      '{title}: Auf diesem Computer läuft kein Windows. Sammeln Sie auf dem Connect-Server oder öffnen Sie einen Ordner mit Nachweisen von dort.',
    'collector.toolNotFound':
      '{file} fehlt. Reparieren Sie Windows oder sammeln Sie auf einem anderen Computer.',
    'collector.toolNotAllowed':
      '{file} darf von diesem Konto nicht ausgeführt werden ({reason}). Führen Sie Casebundle mit einem Konto aus, das dies darf.',
    'collector.toolNotStarted': '{file} konnte nicht gestartet werden ({reason}).',
    'collector.toolTimedOut':
      '{subject}: Die Antwort kam nicht innerhalb von {seconds} Sekunden. Sammeln Sie erneut.',
    'collector.commandTimedOut':
      '„{command}“ endete nicht rechtzeitig und wurde gestoppt. Sammeln Sie erneut.',
    'collector.commandDenied':
      '„{command}“ wurde verweigert. Führen Sie Casebundle mit einem Konto aus, das das Anwendungsprotokoll lesen darf.',
    'collector.commandFailed': '„{command}“ endete mit {exitCode}: {said}',
    'collector.commandTooLong': '„{command}“ gab mehr als {bytes} Byte aus. Der Rest wurde nicht behalten.',
    'collector.registryNotFound': 'Der Registrierungsschlüssel {key} ist dort nicht vorhanden.',
    'collector.registryDenied':
      'Der Registrierungsschlüssel {key} darf von diesem Konto nicht gelesen werden. Führen Sie Casebundle als Administrator aus.',
    'collector.registryUnreadable': 'reg.exe gab zum Schlüssel {key} nichts Lesbares aus.',
    'collector.registryTooLarge':
      'reg.exe gab zum Schlüssel {key} mehr aus, als behalten wird, daher wurde nichts davon verwendet. Sehen Sie sich den Schlüssel mit „reg query {key}“ an.',
    'collector.registryNotCaptured':
      'Die Nachweise enthalten keine Ausgabe des Registrierungsschlüssels {key}.',
    'collector.serviceDenied':
      'Der Dienst {name} darf von diesem Konto nicht abgefragt werden. Führen Sie Casebundle als Administrator aus.',
    'collector.serviceUnreadable': 'sc.exe gab zum Dienst {name} nichts Lesbares aus.',
    'collector.serviceNotCaptured': 'Die Nachweise enthalten keine Ausgabe von sc.exe zum Dienst {name}.',
    'collector.noFilesHere': 'Es gibt keine erfasste Datei {path}: Dieser Computer wird direkt gelesen.',

    'collector.folderNotFound': 'Es gibt keinen Ordner {path}. Prüfen Sie den Pfad.',
    'collector.notAFolder': '{path} ist eine Datei. Geben Sie den Ordner an, der die Nachweise enthält.',
    'collector.folderDenied':
      'Der Ordner {path} darf von diesem Konto nicht gelesen werden. Kopieren Sie ihn oder verwenden Sie ein Konto, das dies darf.',
    'collector.folderEmpty':
      'Der Ordner {path} enthält keine Nachweise: kein Ereignisprotokoll (.evtx), keine Ausgabe von reg.exe oder sc.exe, kein Graph-JSON.{reason}',
    'collector.folderCut':
      'Der Ordner {path} enthält mehr als {files} Dateien oder {depth} Ordnerebenen; der Rest wurde nicht angesehen. Geben Sie den Ordner der Nachweise selbst an.',
    'collector.folderRunsNothing':
      '{tool} wird nicht ausgeführt: Ein Ordner mit Nachweisen wird nur gelesen.',
    'collector.fileTooLarge':
      '{path} wurde nicht angesehen: {sizeBytes} Byte sind zu viel für eine Datei dieser Art.',
    'collector.fileUnreadable':
      '{path} konnte nicht gelesen werden. Prüfen Sie, ob dieses Konto die Datei lesen darf.',
    'collector.fileReadFailed': '{path} konnte nicht gelesen werden ({reason}).',
    'collector.fileNotFound': 'Die Nachweise enthalten keine Datei {path}.',
    'collector.jsonInvalid':
      '{path} ist kein gültiges JSON: {reason}. Speichern Sie die Antwort von Graph erneut.',
    'collector.jsonField':
      '{path} sieht wie eine Antwort von Microsoft Graph aus, aber {field} ist falsch: {reason}. Speichern Sie sie erneut.',

    'collector.diskFull':
      '{path} konnte nicht geschrieben werden: Der Datenträger ist voll. Geben Sie Speicherplatz frei oder wählen Sie einen anderen Datenträger, und sammeln Sie erneut.',
    'collector.writeFailed': '{path} konnte nicht geschrieben werden ({reason}).',
    'collector.writeRefused': '{path} wurde nicht geschrieben: Der zugehörige Sammler war gestoppt worden.',
    'collector.contentFailed':
      '{path} wurde nicht geschrieben: Die Quelle konnte nicht bis zum Ende gelesen werden ({reason}).',
    'collector.nothingWritten': '{path} wurde von dem Tool, das dies tun sollte, nicht geschrieben.',
    'collector.pathRefused': '{path} ist kein Pfad, den ein Paket enthalten darf.',
    'collector.stagingNotWritable':
      'In den Arbeitsordner {path} kann nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.',
    'collector.runsUnreadable':
      '{path} ist beschädigt, daher kann nicht aufgelistet werden, was früher gesammelt wurde. Verschieben Sie den Ordner und sammeln Sie erneut.',

    'collector.reads.registryText': 'Ausgabe von reg.exe im Ordner',
    'collector.reads.serviceText': 'Ausgabe von sc.exe im Ordner',
    'collector.reads.eventLogFiles': 'Ereignisprotokolle (.evtx) im Ordner',
    'collector.reads.graphUser':
      'Gespeichertes Graph-JSON: Benutzer, Domäne, Synchronisierung, Passthrough-Agents',
    'collector.reads.graphLicences': 'Gespeichertes Graph-JSON: licenseDetails, subscribedSkus',

    'collector.eventLog.title': 'Anwendungsprotokoll',
    'collector.eventLog.copying': '{path} wird kopiert',
    'collector.eventLog.reading': 'Gelesene Einträge des Zeitraums: {records}',
    'collector.eventLog.notInEvidence':
      'Dort gibt es kein Ereignisprotokoll (.evtx): {location}. Exportieren Sie es auf dem Connect-Server: wevtutil epl Application C:\\Temp\\Application.evtx',
    'collector.eventLog.noApplicationLog':
      'Keines der Ereignisprotokolle ist das Anwendungsprotokoll eines Connect-Servers: {names}. Exportieren Sie dieses Protokoll und fügen Sie es hinzu.',
    'collector.eventLog.securityLeftOut':
      '{path} ist ein Sicherheitsprotokoll und wurde ausgelassen: Es enthält die Anmeldungen aller Benutzer und erklärt keine Kennwortzurücksetzung.',
    'collector.eventLog.empty':
      '{path} ist ein Ereignisprotokoll ohne Einträge. Exportieren Sie das Anwendungsprotokoll erneut.',
    'collector.eventLog.moreDamage':
      '{path} ist an {damaged} Stellen beschädigt; {rest} mehr, als aufgeführt sind. Alle Einträge, die gelesen werden konnten, wurden behalten.',

    'collector.connect.title': 'Entra Connect-Version',
    'collector.connect.notInstalled':
      'Entra Connect ist dort nicht installiert: {computer}. Sammeln Sie auf dem Server, auf dem es installiert ist.',
    'collector.connect.notInEvidence':
      'Die Nachweise nennen die Version von Entra Connect nicht. Fügen Sie die Ausgabe hinzu von: reg query "HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect"',

    'collector.service.title': 'Synchronisierungsdienst',
    'collector.service.notInstalled':
      'Der Dienst ADSync ist dort nicht vorhanden, es ist also nicht der Connect-Server: {computer}. Sammeln Sie auf dem Server, auf dem der Dienst vorhanden ist.',
    'collector.service.notInEvidence':
      'Die Nachweise sagen nichts über den Dienst ADSync. Fügen Sie die Ausgabe hinzu von: sc queryex ADSync',

    'collector.host.title': 'Angaben zum Server',
    'collector.host.notInEvidence':
      'Die Nachweise sagen nichts über den Server selbst. Fügen Sie die Ausgabe hinzu von: reg query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"',

    'collector.user.title': 'Benutzer',
    'collector.user.notInEvidence':
      'Es gibt kein gespeichertes Graph-JSON eines Benutzers. Speichern Sie die Antwort auf: GET /v1.0/users/{upn}?$select=userPrincipalName,onPremisesSyncEnabled,onPremisesImmutableId,onPremisesDistinguishedName',
    'collector.user.agentRuns':
      'Auf diesem Server läuft ein Passthrough-Agent ({source}), daher melden sich Benutzer möglicherweise per Passthrough an.',
    'collector.user.hashSyncRuns':
      'Kennworthashes werden von diesem Server synchronisiert (zuletzt gesehen {at} in {source}), daher melden sich Benutzer möglicherweise per Hash an.',
    'collector.user.notAmong':
      '{user} ist nicht unter den Benutzern in den Nachweisen. Speichern Sie das Graph-JSON dieses Benutzers oder korrigieren Sie user.principalName.',
    'collector.user.several':
      'Die Nachweise enthalten mehrere Benutzer, und der Fall nennt keinen. Geben Sie user.principalName im Fall an.',
    'collector.user.guest':
      'Die Art des Benutzers steht nicht fest: {source} ist ein Gast, dessen Kennwort der Mandant oder das Konto verwahrt, von dem der Gast kommt. Fragen Sie dort.',
    'collector.user.syncNotAsked':
      'Die Art des Benutzers steht nicht fest: {source} enthält onPremisesSyncEnabled nicht. Fragen Sie Graph erneut mit $select=userPrincipalName,onPremisesSyncEnabled.',
    'collector.user.cloudInFederated':
      'Die Art des Benutzers steht nicht fest: Laut {source} ist der Benutzer nicht synchronisiert, aber die Domäne ist im Verbund.',
    'collector.user.noDomain':
      'Die Art des Benutzers steht nicht fest: Nichts sagt, wie die Domäne {domain} anmeldet. Speichern Sie die Antwort auf: GET /v1.0/domains/{domain}',
    'collector.user.domainsDisagree':
      'Die Art des Benutzers steht nicht fest: Die Angaben dazu, wie die Domäne {domain} anmeldet, stimmen nicht überein ({source}). Fragen Sie Graph erneut.',
    'collector.user.domainUnverified':
      'Die Art des Benutzers steht nicht fest: Die Domäne {domain} ist nicht verifiziert ({source}).',
    'collector.user.stagedRollout':
      'Die Art des Benutzers steht nicht fest: Die Domäne ist im Verbund ({source}), aber ein gestaffelter Rollout kann einzelne ihrer Benutzer zu verwalteten machen. Fragen Sie, ob der Benutzer in einer seiner Gruppen ist.',
    'collector.user.noSynchronization':
      'Die Art des Benutzers steht nicht fest: Nichts sagt, ob die Kennworthashsynchronisierung eingeschaltet ist. Speichern Sie die Antwort auf: GET /v1.0/directory/onPremisesSynchronization',
    'collector.user.noAgents':
      'Die Art des Benutzers steht nicht fest: Nichts sagt, ob es Passthrough-Agents gibt. Speichern Sie die Antwort auf: GET /beta/onPremisesPublishingProfiles/authentication/agents',
    'collector.user.noAgentsNoHash':
      'Die Art des Benutzers steht nicht fest: Die Kennworthashsynchronisierung ist ausgeschaltet, Passthrough ist also wahrscheinlich, aber nichts sagt, dass ein Agent aktiv ist. Speichern Sie die Antwort auf: GET /beta/onPremisesPublishingProfiles/authentication/agents',
    'collector.user.bothMethods':
      'Die Art des Benutzers steht nicht fest: Die Kennworthashsynchronisierung ist eingeschaltet, und Passthrough-Agents sind aktiv ({source}). Fragen Sie, was davon den Benutzer anmeldet.',
    'collector.user.neitherMethod':
      'Die Art des Benutzers steht nicht fest: Die Kennworthashsynchronisierung ist ausgeschaltet, und kein Passthrough-Agent ist aktiv.',

    'collector.licence.title': 'Lizenz',
    'collector.licence.plan': '{plan} in {product}',
    'collector.licence.planOff': '{plan} in {product}, ausgeschaltet',
    'collector.licence.ofGroup': '{licence}, über eine Gruppe',
    'collector.licence.notApplied': '{product}, zugewiesen, aber nicht angewendet ({reason})',
    'collector.licence.groupNotApplied':
      '{product}, über eine Gruppe zugewiesen, aber nicht angewendet ({reason})',
    'collector.licence.noPlan': '{product} ohne einen solchen Plan',
    'collector.licence.waiting':
      'Die Lizenz steht nicht fest: {plan} ist zugewiesen, aber der Status ist {status}. Fragen Sie licenseDetails später erneut ab.',
    'collector.licence.ambiguous':
      'Die Lizenz steht nicht fest: Die Nachweise enthalten Lizenzen mehrerer Benutzer oder nennen nicht, wessen Lizenzen es sind. Behalten Sie die licenseDetails des einen Benutzers.',
    'collector.licence.tenantOnly':
      'Die Lizenz steht nicht fest: Die Nachweise sagen, was der Mandant besitzt, nicht, was der Benutzer hat. Speichern Sie die Antwort auf: GET /v1.0/users/{upn}/licenseDetails',
    'collector.licence.notInEvidence':
      'Es gibt kein gespeichertes Graph-JSON von Lizenzen. Speichern Sie die Antwort auf: GET /v1.0/users/{upn}/licenseDetails',
  },
);
