import type { windowItemTexts as english } from '../en/window-items';
import type { Translated } from '../translated';

/** German texts of the items 1 to 6. */
export const windowItemTexts: Translated<typeof english> = {
  'window.item.place': 'Punkt {number} von {total}',
  'window.item.problem': 'Was ist schiefgegangen?',
  'window.item.problem.intro':
    'Damit beginnt der Support: der Fehler, das Verhalten und wie es sich erneut zeigen lässt.',
  'window.item.page': 'Auf welcher Seite?',
  'window.item.page.intro': 'Die Adresse der Seite mit dem Fehler und ein Bild der ganzen Seite.',
  'window.item.codes': 'Welche Codes hat die Seite angezeigt?',
  'window.item.codes.intro':
    'Wählen Sie unten auf der Fehlerseite „Supportcode“; dort wird eine GUID angezeigt. Auf einer Seite ohne Supportcode drücken Sie F12, suchen Sie nach SID und CID und geben Sie beide an.',
  'window.item.time': 'Wann ist es geschehen?',
  'window.item.time.intro':
    'Datum und Uhrzeit genau nach der dortigen Uhr, mit ihrer Zeitzone. Danach werden der Support und das Ereignisprotokoll durchsucht.',
  'window.item.user': 'Wer war betroffen?',
  'window.item.user.intro':
    'Der Benutzer, der den Fehler gesehen hat, und wie sich dieser Benutzer anmeldet.',
  'window.item.licence': 'Welche Lizenz hat der Benutzer?',
  'window.item.licence.intro':
    'Der Plan, der dem Benutzer die Kennwortzurücksetzung gibt. Zurücksetzung mit Rückschreiben braucht Entra ID P1 oder P2, allein oder in einer Suite.',
  'window.item.evidence': 'Was sagt der Server?',
  'window.item.evidence.intro':
    'Das Anwendungsprotokoll des Entra Connect-Servers (früher Azure AD Connect) mit seiner Version, dem Dienststatus und Fakten zum Server. Auf dem Server wird nichts geändert.',

  'window.notAvailable.choice': 'Dies kann nicht angegeben werden',
  'window.notAvailable.reason': 'Grund',
  'window.notAvailable.hint':
    'Das Paket sagt dies, statt eine Lücke zu lassen. Eine Antwort oben geht diesem Grund vor.',

  'window.field.shownError': 'Angezeigter Fehler',
  'window.field.url': 'Adresse der Seite',
  'window.field.supportCode': 'Supportcode',
  'window.field.sid': 'SID (Sitzungs-ID)',
  'window.field.cid': 'CID (Client-ID)',
  'window.field.correlationId': 'Korrelations-ID',
  'window.field.requestId': 'Anforderungs-ID',
  'window.field.trackingId': 'Tracking-ID',
  'window.field.timestamp': 'Zeit',
  'window.field.principalName': 'Benutzerprinzipalname',

  'window.problem.description': 'Beschreibung',
  'window.problem.description.hint':
    'Was war der Fehler? Was ist aufgefallen? Wer ist betroffen: ein Benutzer, einige, alle?',
  'window.problem.shownError.hint': 'Der Code oder Satz auf der Seite, etwa SSPR_0029.',
  'window.problem.reproduce': 'Wie es sich erneut zeigen lässt, Schritt für Schritt',
  'window.problem.tried': 'Was bereits versucht wurde und was dabei geschah',
  'window.problem.operation': 'Was der Benutzer getan hat',
  'window.problem.operation.reset': 'Zurücksetzung',
  'window.problem.operation.change': 'Änderung',
  'window.problem.operation.unknown': 'Nicht bekannt',
  'window.problem.writeback': 'Kennwortrückschreiben in Verwendung',
  'window.problem.reportedBy': 'Wer es gemeldet hat',
  'window.answer.yes': 'Ja',
  'window.answer.no': 'Nein',
  'window.answer.unknown': 'Nicht bekannt',

  'window.page.url.hint': 'Aus der Adressleiste kopiert, etwa https://passwordreset.microsoftonline.com/.',
  'window.page.screenshots': 'Screenshots',
  'window.page.drop': 'Bilder hier ablegen oder mit Strg+V einfügen.',
  'window.page.formats': 'PNG, JPEG, GIF, WebP oder BMP, bis zu je 25 MB.',
  'window.page.choose': 'Bilder auswählen',
  'window.page.added': 'Zu den Screenshots hinzugefügt: {names}.',
  'window.page.tooMany':
    'Ein Fall fasst {count} Bilder; die darüber hinaus wurden nicht hinzugefügt. Nehmen Sie zuerst andere heraus.',
  'window.page.tooLarge':
    '{name} ist größer als 25 MB und wurde nicht hinzugefügt. Nehmen Sie einen kleineren Teil des Bildschirms auf.',
  'window.page.unreadable':
    '{name} konnte nicht gelesen werden und wurde nicht hinzugefügt. Legen Sie Bilder ab, keine Ordner, und prüfen Sie, ob sich die Datei öffnen lässt.',
  'window.page.remove': '{name} aus dem Fall herausnehmen',
  'window.page.note': 'Notiz zu {name}',
  'window.page.note.placeholder': 'Was es zeigt',
  'window.page.picture.loading': 'Das Bild wird gelesen',
  'window.page.picture.unreadable':
    'Dieses Bild kann nicht angezeigt werden: Die Datei ist beschädigt oder nicht mehr da. Nehmen Sie es heraus und fügen Sie es erneut hinzu.',

  'window.attach.title': 'Weitere Dateien',
  'window.attach.drop':
    'Legen Sie beliebige Dateien hier ab, etwa einen Netzwerkexport oder das Protokoll eines anderen Programms.',
  'window.attach.limits':
    'Je bis zu 512 MB. Ein Text mit einem Kennwort oder Token in den ersten 8 MB wird abgelehnt. Das Portal nimmt Pakete bis 4 MB an.',
  'window.attach.choose': 'Dateien auswählen',
  'window.attach.taking': '{name} wird kopiert',
  'window.attach.added': 'Angehängt: {names}.',
  'window.attach.tooMany':
    'Ein Fall enthält höchstens {count} weitere Dateien; die übrigen wurden nicht hinzugefügt. Nehmen Sie zuerst andere heraus.',
  'window.attach.refusedEnding':
    'Das Formular des Portals lehnt .{ending}-Dateien ab, womöglich auch innerhalb eines Pakets. Hängen Sie diese Datei nur an, wenn der Support sie verlangt hat.',

  'window.codes.wanted': 'Was der Support verlangt',
  'window.codes.other': 'Andere Kennungen',
  'window.codes.other.note':
    'Von einer Anmeldeseite oder aus einem Ereignis; sie helfen, die Anforderung zu finden.',
  'window.codes.supportCode.hint': 'Dieser allein genügt.',
  'window.codes.sid.hint': 'Nur wenn die Seite keinen Supportcode hat.',
  'window.codes.cid.hint': 'Zusammen mit der SID.',
  'window.codes.trackingId.hint': 'Aus einem Ereignis des PasswordResetService.',
  'window.codes.noGuid':
    'Das ist keine GUID: Eine GUID hat 32 hexadezimale Ziffern, etwa 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6.',

  'window.user.name.placeholder': 'ada@contoso.com',
  'window.user.name.hint': 'Wie sich der Benutzer anmeldet. Eine E-Mail-Adresse kann davon abweichen.',
  'window.user.kind': 'Art des Benutzers',
  'window.user.kind.hint':
    'Lassen Sie dies offen, wenn es nicht bekannt ist; die gesammelten Fakten geben es womöglich an.',
  'window.userKind.federated': 'Verbund (AD FS oder ein anderer Identitätsanbieter)',
  'window.userKind.pass-through': 'Passthrough-Authentifizierung',
  'window.userKind.password-hash-synchronized': 'Kennworthashsynchronisierung',
  'window.userKind.cloud-only': 'Nur Cloud',

  'window.licence.plan': 'Plan',
  'window.licence.plan.hint': 'Wie das Admin Center ihn nennt.',
  'window.licence.writeback': 'erlaubt Rückschreiben',
  'window.licence.noWriteback': 'kein Rückschreiben',

  'window.facts.gathered': 'Gesammelte Fakten',
  'window.facts.origin': '{source}, {host}, {at}',
  'window.facts.conflict':
    'Quellen auf {host} widersprechen sich hierzu: {name}. Beide Werte werden behalten und kommen in das Paket.',
  'window.fact.host.name': 'Servername',
  'window.fact.host.domain': 'Domäne',
  'window.fact.host.operating-system': 'Betriebssystem',
  'window.fact.host.time-zone': 'Zeitzone des Servers',
  'window.fact.host.dotnet-release': '.NET Framework-Release',
  'window.fact.host.restrict-remote-sam': 'RestrictRemoteSam',
  'window.fact.connect.version': 'Entra Connect-Version',
  'window.fact.connect.install-path': 'Installiert in',
  'window.fact.connect.product-name': 'Produkt',
  'window.fact.service.adsync.state': 'Status des ADSync-Diensts',
  'window.fact.service.adsync.start-type': 'Starttyp von ADSync',
  'window.fact.service.adsync.account': 'Konto von ADSync',
  'window.fact.service.adsync.display-name': 'Name des Diensts',
  'window.fact.event-log.record-count': 'Einträge im Protokoll',
  'window.fact.event-log.oldest-record': 'Ältester Eintrag',
  'window.fact.event-log.newest-record': 'Neuester Eintrag',
  'window.fact.event-log.size-bytes': 'Größe des Protokolls in Bytes',
  'window.fact.event-log.extent': 'Umfang nach den Eintragsnummern',
  'window.fact.event-log.missing-records': 'Fehlende Eintragsnummern',
  'window.fact.event-log.outside-window-left-out': 'Weggelassene Einträge außerhalb des Zeitraums',
  'window.fact.incident.instant': 'Zeit des Vorfalls',
  'window.fact.user.principal-name': 'Benutzerprinzipalname',
  'window.fact.user.kind': 'Art des Benutzers',
  'window.fact.user.synchronized': 'Aus der lokalen Umgebung synchronisiert',
  'window.fact.user.distinguished-name': 'Distinguished Name',
  'window.fact.user.immutable-id': 'Unveränderliche ID',
  'window.fact.domain.authentication-type': 'Authentifizierung der Domäne',
  'window.fact.tenant.password-hash-sync': 'Kennworthashsynchronisierung',
  'window.fact.tenant.pass-through-agents': 'Passthrough-Agents',
  'window.fact.licence.allows-writeback': 'Ein Plan erlaubt Rückschreiben',
  'window.fact.licence.plans': 'Pläne des Benutzers',
  'window.field.traceId': 'Ablaufverfolgungs-ID (Trace-ID)',
};
