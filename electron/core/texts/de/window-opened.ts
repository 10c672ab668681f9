import type { windowOpenedTexts as english } from '../en/window-opened';
import type { Translated } from '../translated';

/** German texts of an open package. */
export const windowOpenedTexts: Translated<typeof english> = {
  'window.opening.started': '{fileName} wird geöffnet: Jede Datei darin wird gelesen und verglichen.',
  'window.opening.step.verifying': 'Jede Datei von {fileName} wird gelesen und verglichen.',
  'window.opening.step.hashing': 'Der SHA-256 von {fileName} wird berechnet.',
  'window.opening.step.reading': 'Die Befunde von {fileName} werden gelesen.',
  'window.opening.cancel': 'Abbrechen',
  'window.opening.label': 'Ein Paket wird geöffnet',

  'window.view.opened': 'Dieses Paket',
  'window.view.files': 'Dateien',
  'window.navigation.package': 'Das Paket',
  'window.opened.readOnly': 'Schreibgeschützt',
  'window.opened.verified': 'Geprüft',
  'window.opened.verifiedTip':
    '{count} Einträge sind so, wie sie erstellt wurden. SHA-256 der ZIP-Datei: {sha256}',
  'window.opened.failed': 'Prüfung nicht bestanden',
  'window.opened.failedTip':
    'Dieses Paket ist nicht so, wie es erstellt wurde. Sehen Sie nach, welche Einträge und warum.',
  'window.opened.close': 'Paket schließen',
  'window.opened.bar':
    'Ein Paket wird so gezeigt, wie es erstellt wurde. Hier kann nichts daran geändert werden.',
  'window.opened.barFailed':
    'Dieses Paket hat seine Prüfung nicht bestanden. Gezeigt werden nur Einträge, die so sind, wie sie erstellt wurden.',
  'window.opened.barNothing':
    'Dieses Paket hat seine Prüfung nicht bestanden, daher wird nichts daraus gezeigt.',

  'window.opened.title': 'Dieses Paket',
  'window.opened.intro': 'Jeder Eintrag wurde gelesen und mit den Listen im Paket verglichen.',
  'window.opened.whole': '{fileName} ist vollständig.',
  'window.opened.whole.what':
    'Alle {count} Einträge wurden gelesen; jeder hat die Größe und den SHA-256, die das Manifest nennt.',
  'window.opened.broken': '{fileName} hat die Prüfung nicht bestanden.',
  'window.opened.someTrusted':
    'Die Einträge unten sind nicht so, wie sie erstellt wurden, und werden nicht gezeigt. Lassen Sie sich das Paket vom Absender neu geben, und vergleichen Sie den SHA-256, der dazu gesendet wurde. Gezeigt werden die Einträge, die übereinstimmen.',
  'window.opened.nothingTrusted':
    'Dem Manifest kann nicht vertraut werden, daher wird nichts daraus gezeigt. Lassen Sie sich das Paket vom Absender neu geben, und vergleichen Sie den SHA-256, der dazu gesendet wurde.',
  'window.opened.defects': 'Was nicht stimmt',
  'window.opened.defects.note': 'Jeder Eintrag mit dem Grund, darunter der genaue Befund.',
  'window.opened.entry': 'Eintrag',
  'window.opened.reason': 'Grund',
  'window.opened.wholeZip': 'Die ZIP-Datei als Ganzes',
  'window.opened.moreDefects': 'Und {count} weitere.',
  'window.opened.facts': 'Über die Datei',
  'window.opened.fileName': 'Datei',
  'window.opened.entries': 'Einträge',
  'window.opened.madeAs': 'Erstellt als',
  'window.opened.madeBy': 'Erstellt mit',
  'window.opened.findings.stored': 'Die, die das Paket enthält.',
  'window.opened.findings.anew': 'Neu ermittelt aus den Nachweisen im Paket.',
  'window.opened.findings.none': 'Keine können gezeigt werden.',
  'window.opened.notes': 'Was man über dieses Paket wissen muss',
  'window.opened.leftOut': 'Im Paket weggelassen',
  'window.opened.leftOut.note': 'Gesammelt, aber nicht gepackt; das Manifest nennt Größen und Hashes.',
  'window.opened.leftOut.line': '{path}, {size}: {reason}',
  'window.opened.server': 'Server',
  'window.opened.utc': 'In UTC',
  'window.opened.notAvailable': 'Nicht verfügbar, weil',
  'window.opened.noAnswer': 'Das Paket hat darauf keine Antwort.',
  'window.opened.nothingCollected': 'Das Paket enthält keine Nachweise.',
  'window.opened.collectors': 'Wie das Sammeln endete',
  'window.opened.collector': 'Sammler',
  'window.opened.host': 'Server',
  'window.opened.outcome': 'Ergebnis',

  'window.defect.corrupt-zip': 'Die ZIP-Datei ist beschädigt oder wurde nach dem Erstellen geändert.',
  'window.defect.unlisted-entry': 'Steht nicht im Manifest: Jemand oder etwas hat den Eintrag hinzugefügt.',
  'window.defect.missing-entry': 'Gehört zum Paket, ist aber nicht mehr da.',
  'window.defect.hash-mismatch': 'Der Inhalt ist nicht der, mit dem das Paket erstellt wurde.',
  'window.defect.size-mismatch': 'Ist länger oder kürzer als beim Erstellen des Pakets.',
  'window.defect.duplicate-entry':
    'Es gibt mehr als einen Eintrag dieses Namens, daher ist keinem zu trauen.',
  'window.defect.unsafe-path':
    'Der Name könnte außerhalb eines Ordners schreiben oder ist unter Windows nicht möglich.',
  'window.defect.invalid-manifest': 'Die Liste der Dateien ist nicht so, wie Casebundle sie schreibt.',
  'window.defect.unsupported-schema': 'Wurde von einem neueren Casebundle geschrieben.',
  'window.defect.too-large': 'Ist größer als angegeben oder als gelesen wird.',

  'window.files.title': 'Dateien',
  'window.files.intro': 'Jeder Eintrag des Pakets. Die Pfeiltasten gehen von einem zum nächsten.',
  'window.files.filter': 'Nach Name, Server oder Sammler suchen',
  'window.files.found': '{count} Dateien.',
  'window.files.foundOne': '1 Datei.',
  'window.files.ofHost': '{host}, {collector}',
  'window.files.path': 'Pfad im Paket',
  'window.files.broken': 'Nicht wie erstellt',
  'window.files.brokenNotShown':
    'Diese Datei ist nicht die, mit der das Paket erstellt wurde, daher wird sie nicht gezeigt. Lassen Sie sich das Paket vom Absender neu geben.',
  'window.files.origin': 'Stammt von',
  'window.files.origin.collector': 'einem Sammler',
  'window.files.origin.person': 'einer Person',
  'window.files.origin.program': 'Casebundle selbst',
  'window.showMore': 'Mehr anzeigen ({count} übrig)',
};
