import type { needsTexts as english } from '../en/collectors-needs';
import type { Translated } from '../translated';

/** German texts about what a collector needs before it can read; one sentence each. */
export const needsTexts: Translated<typeof english> = {
  'needs.network.none': 'Kein Netzwerk.',
  'needs.network.otherServer': 'Netzwerk: zum anderen Server, innerhalb Ihres eigenen Netzwerks.',
  'needs.network.tenant': 'Netzwerk: zum Anmeldedienst und zu Microsoft Graph, über das Internet.',
  'needs.network.relay':
    'Netzwerk: zu TCP 443 der Service Bus-Namespaces, die die gesammelten Ereignisse nennen, über das Internet.',
  'needs.rights.signIn': 'Rechte: eine normale Anmeldung.',
  'needs.rights.folder': 'Rechte: den Ordner lesen.',
  'needs.rights.none': 'Rechte: keine.',
  'needs.rights.nothingRead': 'Rechte: keine, denn ein Server wird hierzu nicht gefragt.',
  'needs.rights.connectivity': 'Rechte: eine normale Anmeldung; es erfolgt keine Anmeldung bei einem Dienst.',
  'needs.rights.server':
    'Rechte: Administrator des anderen Servers, für dessen Registrierung, Dienste und administrative Freigabe.',
  'needs.rights.eventLog':
    'Rechte: eine normale Anmeldung am Server; in einer Remoteshell oder einer geplanten Aufgabe Mitglied der Gruppe Ereignisprotokollleser (Event Log Readers).',
  'needs.rights.eventLogOfServer':
    'Rechte: Mitglied der Gruppe Ereignisprotokollleser (Event Log Readers) des anderen Servers, um dessen Protokoll zu lesen.',
  'needs.rights.exportOfServer':
    'Rechte: Administrator des anderen Servers, um den Export über dessen administrative Freigabe abzuholen.',
  'needs.rights.adsync':
    'Rechte: lokaler Administrator oder Mitglied von ADSyncAdmins, für die Angaben des Moduls ADSync; der Rest kommt ohne diese Rechte.',
  'needs.rights.clock':
    'Rechte: lokaler Administrator, für die Uhrabweichung; der Rest kommt ohne diese Rechte.',
  'needs.rights.permissions':
    'Rechte: eine Anmeldung beim Mandanten, mit der Berechtigung, die jede Anforderung nennt.',
  'needs.rights.globalAdministrator':
    'Rechte: Globaler Administrator des Mandanten, für dessen Synchronisierungseinstellungen; der Rest kommt ohne diese Rechte.',
};
