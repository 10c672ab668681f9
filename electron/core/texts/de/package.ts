import type { packageTexts as english } from '../en/package';
import type { Translated } from '../translated';

/** German texts of the package part. */
export const packageTexts: Translated<typeof english> = {
  'package.cancelled':
    'Das Packen wurde abgebrochen. Es blieb kein Paket zurück; was gesammelt wurde, ist noch da.',
  'package.verifyCancelled': 'Die Prüfung wurde abgebrochen.',
  'package.fileNotFound': '{path} existiert nicht. Prüfen Sie den Pfad.',
  'package.fileUnreadable': '{path} kann nicht gelesen werden: {reason}.',
  'package.diskFull':
    'Es ist kein Speicherplatz mehr frei, um {path} zu schreiben: {reason}. Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner.',
  'package.writeFailed': '{path} konnte nicht geschrieben werden: {reason}.',
  'package.outputGone':
    '{path} konnte nicht geschrieben werden, weil der Ordner nicht mehr da ist: {reason}.',
  'package.outputMissing':
    'Der Ausgabeordner {path} existiert nicht. Erstellen Sie ihn, oder wählen Sie einen anderen.',
  'package.outputIsFile': '{path} ist eine Datei. Wählen Sie einen Ordner für das Paket.',
  'package.outputNotWritable':
    'In den Ausgabeordner {path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner, oder ändern Sie seine Zugriffsrechte.',
  'package.exists':
    '{path} existiert bereits und wird nicht überschrieben. Verschieben Sie die Datei, oder wählen Sie einen anderen Ordner.',
  'package.stagedFileMissing':
    '{path} wurde gesammelt, ist aber nicht mehr im Arbeitsordner. Sammeln Sie die Nachweise erneut.',
  'package.stagedFileUnreadable':
    '{path} wurde gesammelt, kann aber jetzt nicht gelesen werden: {reason}. Schließen Sie Programme, die die Datei geöffnet haben, und versuchen Sie es erneut.',
  'package.stagedFileChanged':
    '{path} ist nicht mehr die Datei, die gesammelt wurde: Ihr SHA-256 ist {actual}, der Sammler schrieb {expected}. Sammeln Sie die Nachweise erneut.',
  'package.stagedPathUnsafe': 'Die gesammelte Datei {path} kann nicht gepackt werden: Der Pfad {reason}.',
  'package.stagedPathTwice':
    'Die gesammelten Dateien {path} und {other} wären unter Windows eine einzige Datei. Sammeln Sie die Nachweise erneut.',
  'package.notVerified':
    'Das Paket wurde geschrieben, hat aber seine eigene Prüfung nicht bestanden und wurde daher entfernt: {first} Versuchen Sie es erneut; wenn es wieder geschieht, prüfen Sie den Datenträger.',
  'package.attachmentUnreadable': 'Die Anlage {file} kann nicht gelesen werden: {reason}.',
  'package.attachmentNoFile': 'Die Anlage {file} ist keine Datei.',
  'package.attachmentTooLarge':
    'Die Anlage {file} hat {sizeBytes} Byte; höchstens 25 MiB (26214400 Byte) werden angenommen. Speichern Sie das Bild kleiner.',
  'package.attachmentEmpty':
    'Die Anlage {file} ist leer. Wählen Sie die Datei erneut, wenn sie geschrieben ist.',
  'package.attachedTooLarge':
    'Die Anlage {file} hat {sizeBytes} Byte; höchstens 512 MiB (536870912 Byte) werden angenommen. Hängen Sie den Teil an, auf den es ankommt.',
  'package.attachmentSecret':
    'Die Anlage {file} enthält {what} (Zeile {line}) und wird nicht angenommen. Entfernen Sie das aus der Datei, und hängen Sie sie dann erneut an.',
  'package.attachmentNoImage':
    'Die Anlage {file} ist kein PNG-, JPEG-, GIF-, WebP- oder BMP-Bild. Nur Bilder werden als Screenshots angenommen.',
  'package.attachmentNotGiven': 'Der Fall nennt die Datei {file}, aber sie wurde nicht übergeben.',
  'package.leaveOut.personal': 'Sie enthält personenbezogene Daten.',
  'package.leaveOut.tooLarge': 'Sie ist zu groß für das Portalformular.',
  'package.leftOut.portal':
    'Weggelassen, damit das Paket in das Uploadformular des Portals passt (höchstens 4 MB). Übergeben Sie die Datei über Secure File Exchange; ihr SHA-256 beweist, dass es dieselbe Datei ist.',
  'package.note.tooLargeForPortal':
    'Das Paket hat mehr als {limit} Byte, daher wird das Uploadformular des Portals (höchstens 4 MB) es ablehnen, obwohl alle vollständigen Exporte des Ereignisprotokolls weggelassen wurden. Verwenden Sie Secure File Exchange, oder nehmen Sie Screenshots heraus.',
  'package.note.noJournal':
    'Der Arbeitsordner hatte keine journal.jsonl, daher ist die Aufzeichnung der Schritte der Sammlung leer.',
  'package.noSuchEntry': 'Das Paket hätte keine Datei {path}.',
  'package.note.leaveOutUnknown':
    'Der Fall lässt weg, was nicht zu den Dateien des Pakets gehört: {paths}. Vergleichen Sie die Pfade mit manifest.json.',
  'package.note.leaveOutNeeded':
    'Der Fall lässt weg, was jedes Paket braucht; es ist deshalb darin: {paths}.',

  'package.unsafe.outsideEvidence': 'beginnt nicht mit evidence/',
  'package.unsafe.length': 'ist leer oder zu lang',
  'package.unsafe.control': 'enthält Steuerzeichen oder unsichtbare Zeichen',
  'package.unsafe.backslash': 'enthält einen umgekehrten Schrägstrich',
  'package.unsafe.absolute': 'ist absolut',
  'package.unsafe.drive': 'nennt ein Laufwerk',
  'package.unsafe.parent': 'verlässt das Paket mit „..“',
  'package.unsafe.segment': 'enthält einen leeren Teil oder „.“',
  'package.unsafe.character': 'enthält eines der Zeichen < > : " | ? *, die Windows nicht schreiben kann',
  'package.unsafe.ending':
    'enthält einen Teil, der mit einem Punkt oder Leerzeichen endet, das Windows weglässt',
  'package.unsafe.device': 'enthält den Teil {name}, der unter Windows ein Gerät ist',

  'package.verify.notZip':
    '{name} ist keine vollständige ZIP-Datei: {reason}. Sie ist möglicherweise beschädigt oder abgeschnitten; fordern Sie sie erneut an.',
  'package.verify.leadingBytes': 'Vor dem ersten Eintrag der ZIP-Datei stehen Bytes.',
  'package.verify.comment': 'Hinter dem Ende der ZIP-Datei stehen {count} Byte.',
  'package.verify.gap': '{count} Byte vor {entry} gehören zu keinem Eintrag.',
  'package.verify.gapEnd': '{count} Byte hinter dem letzten Eintrag gehören zu keinem Eintrag.',
  'package.verify.endDisagrees':
    'Das Ende der ZIP-Datei sagt nicht, wo ihr Verzeichnis liegt und was es enthält. Ein anderes Programm kann andere Dateien zeigen.',
  'package.verify.overlap': '{entry} teilt sich Bytes mit dem vorherigen Eintrag.',
  'package.verify.tooManyEntries': 'Die ZIP-Datei hat {count} Einträge; höchstens {limit} werden gelesen.',
  'package.verify.directoryTooLarge':
    'Das Verzeichnis der ZIP-Datei hat {size} Byte; höchstens {limit} werden gelesen.',
  'package.verify.manifestTooLarge': 'manifest.json hat mehr als {limit} Werte.',
  'package.verify.totalTooLarge':
    'Laut eigener Angabe ergeben die Einträge entpackt {size} Byte; höchstens {limit} werden gelesen.',
  'package.verify.entryTooLarge':
    '{entry} ergibt laut eigener Angabe entpackt {size} Byte; höchstens {limit} werden gelesen.',
  'package.verify.inflatesFurther':
    '{entry} ergibt entpackt mehr als die angegebenen {limit} Byte; das Lesen wurde dort beendet.',
  'package.verify.unsafePath': 'Der Pfad {entry} {reason}. Entpacken Sie diese Datei nicht.',
  'package.verify.notUtf8':
    'Der Pfad {entry} ist nicht in UTF-8 geschrieben. Entpacken Sie diese Datei nicht.',
  'package.verify.link':
    '{entry} ist ein Link oder ein Gerät und keine Datei. Entpacken Sie diese Datei nicht.',
  'package.verify.duplicate': '{entry} ist mehr als einmal in der ZIP-Datei.',
  'package.verify.twin': '{entry} und {other} sind unter Windows und macOS eine einzige Datei.',
  'package.verify.folderAndFile': '{entry} ist eine Datei und zugleich der Ordner von {other}.',
  'package.verify.headersDisagree':
    '{entry}: Der Header vor dem Inhalt und das Verzeichnis der ZIP-Datei widersprechen sich bei: {what}.',
  'package.verify.encrypted': '{entry} ist verschlüsselt; Einträge eines Pakets sind das nie.',
  'package.verify.method': '{entry} ist mit Methode {method} komprimiert; ein Paket verwendet 0 oder 8.',
  'package.verify.unreadable': '{entry} kann nicht entpackt werden: {reason}.',
  'package.verify.hiddenBytes': '{entry} hat {count} Byte hinter dem Ende des komprimierten Inhalts.',
  'package.verify.crc': '{entry}: Die CRC-32 des Inhalts ist nicht die in der ZIP-Datei.',
  'package.verify.unlisted': '{entry} ist in der ZIP-Datei, aber nicht in manifest.json.',
  'package.verify.missing': '{entry} ist in manifest.json, aber nicht in der ZIP-Datei.',
  'package.verify.missingSums': 'SHA256SUMS ist nicht in der ZIP-Datei.',
  'package.verify.missingManifest': 'manifest.json ist nicht in der ZIP-Datei.',
  'package.verify.size': '{entry} hat {actual} Byte; manifest.json sagt {expected}.',
  'package.verify.declaredSize': '{entry} ergibt entpackt {actual} Byte; die ZIP-Datei sagt {expected}.',
  'package.verify.hash': '{entry}: Der SHA-256 ist {actual}; manifest.json sagt {expected}.',
  'package.verify.sumsHash': '{entry}: Der SHA-256 ist {actual}; SHA256SUMS sagt {expected}.',
  'package.verify.notPackage':
    '{name} hat keine manifest.json: Es ist eine ZIP-Datei, aber kein Paket von Casebundle.',
  'package.verify.manifestNotJson': 'manifest.json ist kein gültiges JSON: {reason}.',
  'package.verify.noList': 'es ist keine Liste',
  'package.verify.manifestForm': 'manifest.json: {field}: {reason}.',
  'package.verify.manifestSchema':
    'manifest.json nennt kein Schema eines Casebundle-Pakets. Diese ZIP-Datei ist kein Paket von Casebundle.',
  'package.verify.newerSchema':
    'manifest.json hat das Schema {schema}; diese Version von Casebundle liest casebundle.manifest/1. Prüfen Sie das Paket mit einer neueren Version.',
  'package.verify.manifestPathTwice': 'manifest.json führt {entry} mehr als einmal auf.',
  'package.verify.manifestSelf': 'manifest.json führt {entry} auf, was nicht sein kann.',
  'package.verify.manifestWithout': 'manifest.json führt {entry} nicht auf, obwohl jedes Paket es hat.',
  'package.verify.sumsForm': 'SHA256SUMS: Zeile {line} hat nicht die Form „Hash, zwei Leerzeichen, Pfad“.',
  'package.verify.sumsTwice': 'SHA256SUMS führt {entry} mehr als einmal auf.',
  'package.verify.sumsWithout': 'SHA256SUMS führt {entry} nicht auf.',
  'package.verify.sumsUnknown': 'SHA256SUMS führt {entry} auf, manifest.json jedoch nicht.',
  'package.verify.noFile': '{path} ist keine Datei.',

  'package.fact.host.name': 'Name des Servers',
  'package.fact.host.domain': 'Domäne des Servers',
  'package.fact.host.operating-system': 'Betriebssystem',
  'package.fact.host.time-zone': 'Zeitzone des Servers',
  'package.fact.host.dotnet-release': '.NET Framework-Release',
  'package.fact.host.restrict-remote-sam': 'RestrictRemoteSam',
  'package.fact.connect.version': 'Entra Connect-Version',
  'package.fact.connect.install-path': 'Entra Connect-Ordner',
  'package.fact.connect.product-name': 'Entra Connect-Produkt',
  'package.fact.service.adsync.state': 'ADSync-Dienst',
  'package.fact.service.adsync.start-type': 'ADSync-Starttyp',
  'package.fact.service.adsync.account': 'ADSync-Konto',
  'package.fact.service.adsync.display-name': 'ADSync-Anzeigename',
  'package.fact.event-log.record-count': 'Einträge im Ereignisprotokoll',
  'package.fact.event-log.oldest-record': 'Ältester Eintrag des Ereignisprotokolls',
  'package.fact.event-log.newest-record': 'Neuester Eintrag des Ereignisprotokolls',
  'package.fact.event-log.size-bytes': 'Größe des Ereignisprotokolls in Byte',
  'package.fact.event-log.extent': 'Umfang des Ereignisprotokolls nach seinen Eintragsnummern',
  'package.fact.event-log.missing-records': 'Fehlende Eintragsnummern im Ereignisprotokoll',
  'package.fact.event-log.outside-window-left-out': 'Weggelassene Einträge außerhalb des Zeitraums',
  'package.fact.incident.instant': 'Zeit des Vorfalls',
  'package.fact.user.principal-name': 'Benutzerprinzipalname',
  'package.fact.user.kind': 'Art des Benutzers',
  'package.fact.user.synchronized': 'Aus Active Directory synchronisiert',
  'package.fact.user.distinguished-name': 'Distinguished Name',
  'package.fact.user.immutable-id': 'Unveränderliche ID',
  'package.fact.domain.authentication-type': 'Authentifizierung der Domäne',
  'package.fact.tenant.password-hash-sync': 'Kennworthashsynchronisierung',
  'package.fact.tenant.pass-through-agents': 'Passthrough-Authentifizierungs-Agents',
  'package.fact.licence.allows-writeback': 'Lizenz erlaubt Rückschreiben',
  'package.fact.licence.plans': 'Dienstpläne',

  'package.readme': `Casebundle-Paket
{fileName}

Diese ZIP-Datei enthält die Nachweise für eine Supportanfrage bei Microsoft zur
Self-Service-Kennwortzurücksetzung oder zum Kennwortrückschreiben.

Beginnen Sie hier
  case-summary.html     der Fall in der Reihenfolge, in der der Support fragt: im Browser öffnen
  case-summary.md       derselbe Text, zum Einfügen in die Supportanfrage
  triage/findings.json  was das Ereignisprotokoll sagt: Befunde, Zeitachse, Abdeckung der Protokolle
  evidence/             was gesammelt wurde, nach Server: Ereignisprotokolle, Versionen, Dienste
  attachments/          Screenshots
  case.json             der Fall, wie er eingegeben wurde
  journal.jsonl         jeder Schritt und jeder Befehl der Sammlung
  manifest.json         jede Datei mit Größe, SHA-256 und Herkunft; wie jeder Sammler endete
  SHA256SUMS            SHA-256 jeder anderen Datei des Pakets

Alle Zeiten in den JSON-Dateien sind UTC, sofern sie keinen anderen Offset tragen.
Die .evtx-Dateien lassen sich in der Windows-Ereignisanzeige öffnen
(Gespeicherte Protokolldatei öffnen).

Die ZIP-Datei selbst prüfen
  Vergleichen Sie ihren SHA-256 mit der Datei {fileName}.sha256 daneben.
  Windows (cmd):         certutil -hashfile "{fileName}" SHA256
  Windows (PowerShell):  Get-FileHash "{fileName}" -Algorithm SHA256
  Linux:                 sha256sum -c "{fileName}.sha256"
  macOS:                 shasum -a 256 -c "{fileName}.sha256"

Die Dateien darin prüfen, nach dem Entpacken, im Ordner mit SHA256SUMS
  Linux:                 sha256sum -c SHA256SUMS
  macOS:                 shasum -a 256 -c SHA256SUMS
  Windows (PowerShell):
    Get-Content SHA256SUMS | ForEach-Object { $hash, $path = $_ -split '  ', 2
      if ((Get-FileHash -LiteralPath $path).Hash -ne $hash) { "$path differs" } }
  Windows (cmd), eine Datei: certutil -hashfile case.json SHA256
  und mit der Zeile dieser Datei in SHA256SUMS vergleichen.

Mit Casebundle: casebundle verify "{fileName}"`,
  'package.readme.leftOut': `Weggelassen
  {count} Dateien, die gesammelt oder angegeben wurden, sind nicht in diesem
  Paket. case-summary.html und manifest.json (leftOut) sagen, welche, wer sie
  weggelassen hat und warum, und nennen den SHA-256 jeder Datei.`,

  'package.refused.folder': '{name} ist ein Ordner. Öffnen Sie das Paket selbst, eine ZIP-Datei.',
  'package.refused.unfinished':
    '{name} ist der unfertige Teil einer Datei. Warten Sie, bis sie vollständig ist, oder holen Sie sie erneut, und öffnen Sie die ZIP-Datei.',
  'package.refused.empty': '{name} ist leer. Lassen Sie sich das Paket vom Absender neu geben.',
  'package.refused.noZip': '{name} ist keine ZIP-Datei, also kein Paket von Casebundle.',
  'package.refused.foreign':
    '{name} ist eine ZIP-Datei, aber kein Paket von Casebundle: Sie enthält keine manifest.json eines Pakets.',
  'package.refused.zipInside':
    '{name} ist eine ZIP-Datei, die eine andere enthält. Entpacken Sie sie, und öffnen Sie {inner} selbst, wenn das das Paket ist.',
  'package.refused.newer':
    '{name} wurde mit einem neueren Casebundle als diesem erstellt. Öffnen Sie das Paket mit einer neueren Version.',
  'package.refused.tooLarge':
    '{name} ist größer als alles, was Casebundle erstellt, und wird daher nicht gelesen. {reason}',
  'package.refused.cutOff':
    '{name} beginnt wie eine ZIP-Datei, ist aber beschädigt oder abgeschnitten. Lassen Sie sich das Paket vom Absender neu geben.',
  'package.view.noCase':
    'Die case.json des Pakets kann nicht verwendet werden, daher werden die Antworten auf die sieben Punkte nicht gezeigt.',
  'package.view.unstated': 'Das Manifest des Pakets sagt nichts darüber.',
  'package.view.noFindings':
    'Das Paket enthält keine lesbaren Befunde und keine Nachweise, aus denen sie ermittelt werden könnten.',
  'package.view.findingsAnew':
    'Die Befunde des Pakets sind beschädigt oder wurden von einer anderen Version geschrieben. Die gezeigten wurden aus seinen Nachweisen neu ermittelt.',
};
