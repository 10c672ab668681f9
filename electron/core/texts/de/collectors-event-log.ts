import type { eventLogExportTexts as english } from '../en/collectors-event-log';
import type { Translated } from '../translated';

/** German texts about exporting the logs of a live server. */
export const eventLogExportTexts: Translated<typeof english> = {
  'collector.reads.applicationLog': 'Anwendungsprotokoll: Einträge von {providers} rund um den Vorfall',
  'collector.reads.hashSyncEvents':
    'Darunter Directory Synchronization 656 und 657, mit den Namen von jeweils bis zu 50 anderen Benutzern',
  'collector.reads.noHashSyncEvents':
    'Nicht Directory Synchronization 656 und 657 der Kennworthashsynchronisierung, die andere Benutzer nennen',
  'collector.reads.fullLog': 'Auch das ganze Anwendungsprotokoll, mit den Einträgen aller Programme',
  'collector.reads.logSettings':
    'Einstellungen, Größe sowie erster und letzter Eintrag des Anwendungsprotokolls',
  'collector.reads.furtherLogs': 'Dieselben Stunden dieser Protokolle, wo sie vorhanden sind: {logs}',
  'collector.reads.messageStrings':
    'Die Meldungstexte dieser Protokolle, damit sie anderswo gelesen werden können',

  'collector.eventLog.exporting': 'Protokoll {log} wird exportiert',
  'collector.eventLog.addingStrings': 'Meldungstexte von {log} werden hinzugefügt',
  'collector.eventLog.fetching': '{path} wird abgeholt',
  'collector.eventLog.counting': 'Einträge von {path} werden gezählt',
  'collector.eventLog.furtherCount': '{log}: {records}',
  'collector.eventLog.exportMissing':
    'Der Export hat keine Datei geschrieben, obwohl wevtutil mit 0 endete. Prüfen Sie den freien Speicherplatz und sammeln Sie das Protokoll {log} erneut.',
  'collector.eventLog.exportEmptyFile':
    'Der Export hat eine leere Datei geschrieben, obwohl wevtutil mit 0 endete. Prüfen Sie den freien Speicherplatz und sammeln Sie das Protokoll {log} erneut.',
  'collector.eventLog.exportShort':
    '{path} wurde abgeschnitten: Die Datei endet nach {sizeBytes} Byte, früher, als ihr eigener Header oder letzter Teil angibt. Prüfen Sie den freien Speicherplatz und sammeln Sie erneut.',
  'collector.eventLog.exportNoRecords':
    'Das exportierte Protokoll enthält keine Einträge. Prüfen Sie, ob dies der Connect-Server ist.',
  'collector.eventLog.windowNoRecords':
    'Das Anwendungsprotokoll hat zwischen {from} und {to} keinen Eintrag von Entra Connect. Prüfen Sie, ob dies der aktive Connect-Server ist und ob die Zeit des Vorfalls stimmt.',
  'collector.eventLog.exportOfOtherWindow':
    '{path} enthält die Einträge von {begin} bis {end}, gefragt sind aber die von {from} bis {to}. Sammeln Sie auf dem Server erneut.',
  'collector.eventLog.fetchedShort':
    '{path} hat {sizeBytes} Byte, davon wurden {fetchedBytes} abgeholt. Sammeln Sie erneut.',
  'collector.eventLog.stringsFailed':
    'Die Meldungstexte des Protokolls {log} sind nicht im Paket; seine Einträge und deren Werte sind es. {reason}',
  'collector.eventLog.noStrings': 'wevtutil hat keine geschrieben, obwohl es mit 0 endete.',

  'collector.wevtutil.denied':
    '„{command}“ wurde verweigert: Dieses Konto darf das Protokoll {log} nicht lesen. Führen Sie Casebundle mit einem Konto der Gruppe Ereignisprotokollleser (Event Log Readers) oder als Administrator aus.',
  'collector.wevtutil.noService':
    '„{command}“ fand keinen Ereignisprotokolldienst (1722). Starten Sie den Dienst „Windows-Ereignisprotokoll“ (Windows Event Log) und sammeln Sie dann erneut.',
  'collector.wevtutil.query':
    '„{command}“ endete mit 15001: Dieses Windows versteht die Abfrage nicht. Exportieren Sie das Protokoll von Hand: wevtutil epl "{log}" C:\\Temp\\log.evtx',
  'collector.wevtutil.noLog':
    '„{command}“ endete mit 15007: Dieser Computer hat kein Protokoll {log}. Prüfen Sie, ob dies der Connect-Server ist.',
  'collector.eventLog.kitTooShort':
    '{path} enthält die Einträge ab {begin}; gefragt ist nach denen ab {from}. Führen Sie collect.cmd mit mehr Tagen erneut aus, etwa /days 30.',
};
