import type { tenantTexts as english } from '../en/tenant';
import type { Translated } from '../translated';

/** German texts about signing in and asking the tenant. */
export const tenantTexts: Translated<typeof english> = {
  'tenant.unreachable':
    '{host} war nicht erreichbar ({reason}). Prüfen Sie Netzwerk und Proxy oder speichern Sie die Antworten von Graph auf einem anderen Computer als JSON.',
  'tenant.untrusted':
    '{host} zeigte ein Zertifikat, dem dieser Computer nicht vertraut ({reason}), daher wurde nichts dorthin gesendet. Prüfen Sie, was dazwischen steht.',
  'tenant.timedOut':
    '{host} antwortete nicht innerhalb von {seconds} Sekunden. Versuchen Sie es erneut oder prüfen Sie Netzwerk und Proxy.',
  'tenant.tooLarge':
    '{host} antwortete mit mehr als {maxBytes} Byte, so viel braucht keine Antwort; sie wurde verworfen.',
  'tenant.notHttps': '{host} wird nicht gefragt: Nur https-Adressen werden gefragt.',
  'tenant.throttled':
    '{subject}: Graph antwortete {status} und bittet, {seconds} Sekunden zu warten, länger, als hier gewartet wird. Sammeln Sie später erneut.',
  'tenant.refused401':
    '{subject}: Graph akzeptiert die Anmeldung nicht (401). Melden Sie sich erneut an; die Antwort hätte gezeigt, {tells}.',
  'tenant.refused403':
    '{subject}: Der Anmeldung fehlt die Berechtigung {permission} (403). Die Antwort hätte gezeigt, {tells}.',
  'tenant.refused403Stronger':
    '{subject}: Die Anmeldung darf dies nicht lesen (403). Nötig sind {permission} und eine Rolle dafür oder aber {stronger}; letztere Berechtigung wird nicht angefordert, da sie auch ändern darf. Die Antwort hätte gezeigt, {tells}.',
  'tenant.refused403Role':
    '{subject}: Die Anmeldung hat die Berechtigung {permission}, aber ihrem Konto fehlt die Rolle, zum Beispiel Globaler Leser oder Globaler Administrator (403). Die Antwort hätte gezeigt, {tells}.',
  'tenant.refused404':
    '{subject}: Der Mandant hat kein solches Objekt (404). Die Antwort hätte gezeigt, {tells}.',
  'tenant.refused': '{subject}: Graph antwortete {status}{reason}. Die Antwort hätte gezeigt, {tells}.',
  'tenant.answerInvalid': '{subject}: Die Antwort von Graph kann nicht verwendet werden: {reason}.',
  'tenant.wouldTell': 'Die Antwort hätte gezeigt, {tells}.',
  'tenant.reason.noJson': 'sie ist kein JSON',
  'tenant.reason.noList': 'sie enthält keine Liste von Objekten',
  'tenant.reason.field': '{field} ist falsch ({reason})',
  'tenant.reason.pages': 'ihre Seiten enden nicht innerhalb von {maxPages}',
  'tenant.reason.otherHost': 'ihre nächste Seite liegt auf einem anderen Host',
  'tenant.tells.user': 'ob der Benutzer synchronisiert ist',
  'tenant.tells.licences': 'welche Pläne der Benutzer hat',
  'tenant.tells.domain': 'ob die Domäne im Verbund oder verwaltet ist',
  'tenant.tells.synchronization': 'ob die Kennworthashsynchronisierung eingeschaltet ist',
  'tenant.tells.rollout':
    'ob ein gestaffelter Rollout einzelne Benutzer der Verbunddomäne zu verwalteten macht',
  'tenant.tells.agents': 'ob es Passthrough-Agents gibt',
  'tenant.tells.realm': 'ob die Domäne im Verbund oder verwaltet ist',

  'tenant.signIn.declined':
    'Die Anmeldung wurde im Browser abgelehnt. Sammeln Sie erneut, um einen neuen Code zu erhalten.',
  'tenant.signIn.expired':
    'Der Code wurde nicht rechtzeitig eingegeben und ist nicht mehr gültig. Sammeln Sie erneut, um einen neuen zu erhalten.',
  'tenant.signIn.consent':
    'Der Mandant lässt diesen Client nicht lesen: {reason}. Ein Administrator muss zuerst den Berechtigungen des Clients zustimmen.',
  'tenant.signIn.tenant':
    'Der Anmeldedienst kennt den Mandanten nicht: {reason}. Geben Sie den Mandanten mit seiner ID an (--tenant; im Fenster unter „Mehr“).',
  'tenant.signIn.client':
    'Der Mandant kennt den Client nicht, oder es ist kein öffentlicher Client: {reason}. Geben Sie eine Registrierung an (--client-id; im Fenster unter „Mehr“).',
  'tenant.signIn.blocked':
    'Eine Richtlinie für bedingten Zugriff blockiert diese Anmeldung: {reason}. Melden Sie sich auf einem Gerät an, das sie zulässt, oder speichern Sie die Antworten von Graph als JSON.',
  'tenant.signIn.refused':
    'Die Anmeldung wurde abgelehnt: {reason}. Versuchen Sie es erneut oder speichern Sie die Antworten von Graph als JSON.',
  'tenant.signIn.cancelled': 'Die Anmeldung wurde abgebrochen.',

  'tenant.noUser':
    'Der Mandant kann nach einem Benutzer nur mit dem vollständigen Namen gefragt werden, zum Beispiel ada@contoso.com, nicht „{value}“. Geben Sie user.principalName im Fall an.',
  'tenant.noTenant':
    '„{value}“ ist kein Mandant. Geben Sie dessen ID (eine GUID) oder eine verifizierte Domäne an, zum Beispiel contoso.com.',
  'tenant.noClient': '„{value}“ ist keine Client-ID. Geben Sie die GUID einer App-Registrierung an.',

  'tenant.planNetwork':
    'Braucht das Netzwerk: Anmeldung bei {signInUrl} (Mandant {tenant}, Client {clientId}), dann {graphUrl}. Berechtigungen: {permissions}.',
  'tenant.planRealm':
    'Braucht das Netzwerk: {signInUrl}/getuserrealm.srf, mit einem erfundenen Namen bei {domain}.',

  'tenant.location': 'Microsoft Graph bei {host}',
  'tenant.noServer': 'Auf einem Mandanten gibt es nichts auszuführen oder zu lesen.',
  'tenant.stopped':
    'Der Mandant wurde nicht zu Ende gefragt: {seconds} Sekunden sind vorbei. Sammeln Sie später erneut.',
  'tenant.reads.always': '{request} (Berechtigung {permission})',
  'tenant.reads.federated':
    '{request} (Berechtigung {permission}), nur für einen synchronisierten Benutzer einer Verbunddomäne',
  'tenant.reads.managed':
    '{request} (Berechtigung {permission}), nur für einen synchronisierten Benutzer einer verwalteten Domäne',
  'tenant.reads.services':
    'Auf den Servern dieses Laufs, für einen synchronisierten Benutzer: sc queryex {service}',
  'tenant.reads.records':
    'Im Anwendungsprotokoll dieser Server, für einen synchronisierten Benutzer: Zeit eines Eintrags 656 oder 657 von Directory Synchronization',
};
