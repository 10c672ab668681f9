import type { mergeTexts as english } from '../en/merge';
import type { Translated } from '../translated';

/** German texts about merging evidence. */
export const mergeTexts: Translated<typeof english> = {
  'merge.cancelled': 'Abgebrochen. Es wurde kein Paket erstellt.',
  'merge.notFound': '{path} wurde nicht gefunden. Prüfen Sie den Pfad.',
  'merge.noSource':
    '{path} ist weder ein Ordner noch eine ZIP-Datei. Nennen Sie den Ordner, in dem es liegt, oder ein Paket von Casebundle.',
  'merge.namedTwice': '{path} ist dasselbe wie {known}; es wird einmal aufgenommen.',
  'merge.insideOther': '{path} liegt in {around}, das als Ganzes genommen wird; es wird einmal aufgenommen.',
  'merge.folderNotTrusted':
    '{path}: Die manifest.json dieses entpackten Pakets ist nicht die, die seine SHA256SUMS nennt, daher wird nichts davon verwendet. Nennen Sie das Paket selbst.',
  'merge.nothingInIt': '{path} führt keine Nachweise auf.',
  'merge.hostWithoutEvidence': '{path}: Von {host} wurde nichts gesammelt.',
  'merge.sameEvidence': '{path}: Die Nachweise von {host} sind bereits da; sie werden einmal aufgenommen.',
  'merge.completed':
    '{path}: Die Nachweise von {host} sind aus einer anderen Quelle da, aber nicht vollständig; die dieser Quelle treten an ihre Stelle.',
  'merge.journalLines':
    '{path}: {count} Zeilen des Journals sind keine Einträge und wurden übergangen. Der Rest steht in journal.jsonl.',
  'merge.problemOf': '{path}: {message}',
  'merge.notEvidence':
    '{path} ist als Nachweis aufgeführt, liegt aber anderswo und wird daher nicht verwendet.',
  'merge.leftOut':
    '{path}: {count} Dateien waren daraus weggelassen worden, um es klein zu halten, und sind auch in diesem Paket nicht enthalten.',
  'merge.clash':
    'Von einem Host gibt es {count} Erfassungen mit unterschiedlichem Inhalt: {names}. Sie stammen aus verschiedenen Zeiten oder von verschiedenen Servern mit demselben Namen.',
  'merge.tenantClash':
    'Was die Quellen über den Mandanten sagen, unterscheidet sich; {count} Dateien werden nebeneinander unter evidence/tenant aufbewahrt, zum Beispiel {files}.',
  'merge.otherCases':
    'Quellen mit einem eigenen Fall: {count}. Der Fall dieses Pakets ist der angegebene; die der Quellen und deren Bilder sind nicht darin.',
  'merge.more': '{more} weitere davon; journal.jsonl enthält alle.',
  'merge.tooManyFiles':
    'Die Quellen enthalten {count} Dateien mit Nachweisen, mehr als die {limit}, die ein Paket aufnimmt. Führen Sie sie in mehreren Paketen zusammen.',

  'cli.help.merge': `Erstellt ein einziges Paket aus Nachweisordnern und Paketen. Nichts wird irgendwohin gesendet.

Aufruf: casebundle merge PATH... --case FILE --out DIR [options]

  PATH               was zusammengeführt wird; der letzte Teil darf * und ? enthalten, etwa "D:\\evidence\\*":
                       ein Ordner, den das Sammlungskit erstellt hat, oder erfasste Dateien in beliebiger Anordnung
                       ein Paket (.zip, wird zuerst verifiziert) oder ein Ordner, in den eines entpackt wurde
                       was ein unvollendeter Lauf hinterlassen hat (casebundle-unfinished-1)
                       ein Ordner, der mehrere davon enthält
  --case FILE        der Fall, JSON („casebundle schema case“ gibt die Form aus); Fälle in den Paketen zählen nicht
  --out DIR          vorhandener Ordner für das Paket
  --window TIME      wie lange vor dem Vorfall Einträge aufgelistet werden, etwa 24h, 90m oder 7d (24h);
                     danach: ebenso lange, höchstens zwei Stunden
  --fit WAY          portal: das Paket unter den 4 MB des Portalformulars halten; vollständige Protokolle werden
                             zuerst weggelassen
                     exchange: keine Grenze
  --json             das Ergebnis als JSON ausgeben

Dieselben Nachweise werden einmal aufgenommen. Verschiedene Nachweise eines Hostnamens werden nebeneinander
aufbewahrt, durch eine Nummer unterschieden. Was nicht dem entspricht, was das Manifest seines Pakets sagt, wird genannt
und nicht verwendet; ein Paket, dessen Manifest nicht vertraut werden kann, wird abgelehnt, und die anderen laufen
weiter. Quellen werden nacheinander gelesen, daher dürfen es Tausende sein.

Exitcodes: 0 vollständig, 2 falscher Aufruf oder nichts Verwendbares, 3 vollständig mit Problemen (alle im Paket
genannt), 4 nichts ist verwendbar, da es sich nicht verifizieren lässt, 130 abgebrochen. Nachweise eines Laufs, der
nicht mit einem Paket endete, bleiben in DIR; nennen Sie dessen Ordner als PATH, um damit fortzufahren.
`,
  'cli.mergeNeedsPath':
    'merge benötigt mindestens einen Ordner oder ein Paket. „casebundle merge --help“ sagt mehr.',
  'cli.mergeNeeds': '{option} wird benötigt. „casebundle merge --help“ sagt mehr.',
  'cli.mergeEmptyName': 'Einer der Namen ist leer. Nennen Sie einen Ordner oder ein Paket.',
  'cli.mergeNothing': 'Es konnte nichts übernommen werden, daher wurde kein Paket erstellt.',
  'cli.mergeTaken': '{number} von {count}: {path}: {hosts}',
  'cli.mergeLeft': '{number} von {count}: {path}: nicht übernommen',
  'cli.mergeReading': '{number} von {count}: {message}',
  'cli.mergeReadingBytes': '{number} von {count}: {message} {percent} % {done} von {total} MB',
  'cli.mergeLooking': 'Die Einträge von {hosts} Hosts werden betrachtet',
  'cli.mergePacking': 'Packen {percent} % {done} von {total} MB',
  'cli.mergeVerifying': 'Verifizieren {percent} % {done} von {total} MB',
  'cli.outcomesLeft': '{left} weitere Ergebnisse; manifest.json im Paket enthält alle.',
};
