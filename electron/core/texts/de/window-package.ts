import type { windowPackageTexts as english } from '../en/window-package';
import type { Translated } from '../translated';

/** German texts of review, packing and the finished package. */
export const windowPackageTexts: Translated<typeof english> = {
  'window.review.title': 'Was hinausgeht',
  'window.review.intro':
    'Das Paket, wie es erstellt wird. Es wird nichts gesendet: Sie laden es selbst hoch.',
  'window.review.missing':
    'Das Paket kann jetzt erstellt werden und wird angeben, dass Folgendes fehlt: {items}.',
  'window.review.checklist': 'Was der Support fragt, und die Antwort',
  'window.review.item': 'Punkt',
  'window.review.state': 'Status',
  'window.review.why': 'Antwort oder Grund',
  'window.review.contents': 'Dateien im Paket',
  'window.review.contents.note':
    'Wählen Sie eine Datei aus, um zu sehen, was darin steht. Was weggelassen wird, bleibt im Fall.',
  'window.review.keys':
    'Pfeiltasten gehen durch die Dateien und öffnen und schließen Ordner, Eingabe geht zur Datei, Entf lässt sie weg.',
  'window.review.none': 'Wählen Sie eine Datei aus, um sie anzusehen.',
  'window.review.unmeasured': 'Die Größen aller Dateien lassen sich nicht angeben. {reason}',
  'window.review.folder': 'Dateien: {count}. Davon kommen {size} hinein.',
  'window.review.folderFile': '{count} Datei',
  'window.review.folderFiles': '{count} Dateien',
  'window.review.packed': 'etwa {size} in der ZIP-Datei',
  'window.review.from.collector': '{title}, {host}',
  'window.review.from.person': 'von Ihnen hinzugefügt',
  'window.review.from.program': 'beim Packen geschrieben',
  'window.review.for.readme': 'Was was im Paket ist, und wie es ohne Casebundle geprüft wird.',
  'window.review.for.summary': 'Der ganze Fall in Worten, in der Reihenfolge, in der der Support fragt.',
  'window.review.for.case': 'Der Fall, wie er eingegeben wurde.',
  'window.review.for.journal': 'Jeder Schritt und jeder Befehl der Sammlung.',
  'window.review.for.findings': 'Was die Nachweise sagen: Befunde, Zeitachse, Abdeckung der Protokolle.',
  'window.review.for.manifest': 'Jede Datei mit Größe, SHA-256 und Herkunft, und wie jeder Sammler endete.',
  'window.review.for.hashes': 'Der SHA-256 jeder anderen Datei.',
  'window.review.for.whole-log': 'Das ganze Anwendungsprotokoll.',
  'window.review.for.log': 'Der Export eines Ereignisprotokolls, unverändert.',
  'window.review.for.records': 'Die Einträge des Zeitraums in lesbarer Form, UTC.',
  'window.review.for.records-around': 'Einträge vor und nach dem Zeitraum, die helfen, ihn zu lesen.',
  'window.review.for.strings': 'Meldungstexte, damit die Ereignisanzeige die Texte des Protokolls anzeigt.',
  'window.review.for.query': 'Wonach das Protokoll gefragt wurde.',
  'window.review.for.picture': 'Ein Bild, das dem Fall hinzugefügt wurde.',
  'window.review.for.attachment': 'Eine Datei, die dem Fall hinzugefügt wurde.',
  'window.review.for.facts': 'Fakten über den Server, den Benutzer oder den Mandanten.',
  'window.review.for.answer': 'Was ein Werkzeug oder ein Dienst antwortete, wie es kam.',
  'window.review.isNeeded': 'Jedes Paket braucht diese Datei, daher kann sie nicht weggelassen werden.',
  'window.review.leaveOut': 'Aus dem Paket weglassen',
  'window.review.leaveOutOf': '{path} weglassen',
  'window.review.leaveOut.why': 'Warum wird sie weggelassen?',
  'window.review.leaveOut.hint':
    'Das Paket gibt an, dass eine Person sie weggelassen hat, und warum. Was darin gefunden wurde, bleibt in Zusammenfassung und Befunden.',
  'window.review.leaveOut.personal': 'Sie enthält personenbezogene Daten',
  'window.review.leaveOut.tooLarge': 'Sie ist zu groß für das Portalformular',
  'window.review.leaveOut.other': 'Ein anderer Grund',
  'window.review.leaveOut.typed': 'Grund',
  'window.review.leaveOut.needed': 'Sagen Sie in wenigen Worten, warum sie weggelassen wird.',
  'window.review.leaveOut.do': 'Weglassen',
  'window.review.leaveOut.cancel': 'Behalten',
  'window.review.leftOut.because': 'Weggelassen: {reason}',
  'window.review.leftOut.done': 'Weggelassene Dateien: {count}.',
  'window.review.takeBack': 'Zurücknehmen',
  'window.review.takeBackOf': '{name} zurücknehmen',
  'window.review.takenBack': 'Zurückgenommene Dateien: {count}.',
  'window.review.unknown': 'Der Fall lässt Dateien weg, die er nicht hat: {paths}.',
  'window.review.unknown.forget': 'Vergessen',
  'window.review.route': 'Wie es übergeben wird',
  'window.review.route.label': 'Weg des Hochladens',
  'window.review.route.portal': 'Portalformular: eine Datei von höchstens 4 MB',
  'window.review.route.exchange':
    'Secure File Exchange: große Dateien; der Supporttechniker sendet einen Link',
  'window.review.fit.measuring': 'Die Größe des Pakets wird geschätzt.',
  'window.review.fit.fits':
    'Das Paket wird etwa {size} haben, geschätzt. Es passt in das Formular, das eine ZIP-Datei von höchstens 4 MB annimmt.',
  'window.review.fit.tooLarge':
    'Das Paket wird etwa {size} haben, geschätzt. Das Formular nimmt eine Datei von höchstens 4 MB an, also muss etwas wegbleiben, oder es geht über Secure File Exchange.',
  'window.review.fit.exchange':
    'Das Paket wird etwa {size} haben, geschätzt. Für Secure File Exchange nennt Microsoft keine Grenze.',
  'window.review.fit.bar': 'Größe gegen die 4 MB des Formulars',
  'window.review.fit.share': '{percent} % von 4 MB',
  'window.review.fit.make': 'Passend machen: {count} weglassen',
  'window.review.fit.never':
    'Auch ohne alle diese passt es nicht. Nutzen Sie Secure File Exchange: Öffnen Sie die Supportanfrage zuerst ohne die Datei.',
  'window.review.fit.first': 'Zuerst weglassen',
  'window.review.fit.why': 'Warum',
  'window.review.fit.saves': 'Spart etwa',
  'window.review.fit.wholeLog': 'Der Export seines Zeitraums bleibt.',
  'window.review.fit.log': 'Seine lesbaren Einträge bleiben.',
  'window.review.fit.picture': 'Bilder schrumpfen kaum.',
  'window.review.fit.other': 'Sie ist groß.',
  'window.review.ticket': 'Text für die Supportanfrage',
  'window.review.ticket.note':
    'Höchstens 4.000 Zeichen, damit er in ein Formular passt. case-summary.md und case-summary.html im Paket sagen alles.',
  'window.review.ticket.count': '{count} von {limit} Zeichen, ein Zeilenende zählt als zwei.',
  'window.review.copyTicket': 'Tickettext kopieren',
  'window.review.makeAnyway': 'Paket ohne Nachweise erstellen',
  'window.package.title': 'Das Paket',
  'window.package.none': 'Es wurde noch kein Paket erstellt.',
  'window.package.ready': 'Das Paket ist fertig',
  'window.package.intro':
    'Es wurde neben seinem endgültigen Namen geschrieben, von einem zweiten Leser erneut geöffnet und erhielt erst dann seinen Namen.',
  'window.package.verified': 'Verifiziert: Das Paket ist vollständig.',
  'window.package.checked': 'Was geprüft wurde',
  'window.package.checked.entries':
    'Alle {count} Dateien wurden von einem zweiten Leser erneut gelesen: Größen und SHA-256 sind die aus manifest.json.',
  'window.package.checked.sums': 'SHA256SUMS nennt jede Datei, auch manifest.json, und stimmt überein.',
  'window.package.checked.nothingElse':
    'Die ZIP-Datei enthält nichts, was nicht aufgeführt ist, und keinen unsicheren oder doppelten Namen.',
  'window.package.checked.zip':
    'Der SHA-256 der ganzen ZIP-Datei steht unten und in {fileName}.sha256 daneben.',
  'window.package.outdated':
    'Der Fall wurde geändert, seit dieses Paket erstellt wurde. Erstellen Sie das Paket erneut, um die Änderungen aufzunehmen.',
  'window.package.leftOut': 'Aus diesem Paket weggelassen',
  'window.package.leftOut.file': 'Datei',
  'window.package.leftOut.by': 'Von',
  'window.package.leftOut.by.person': 'einer Person',
  'window.package.leftOut.by.program': 'Casebundle, damit es passt',
  'window.package.leftOut.reason': 'Grund',
  'window.package.path': 'Pfad',
  'window.package.sha256': 'SHA-256',
  'window.package.madeAt': 'Erstellt',
  'window.package.sizeExact': '{size} ({bytes} Bytes)',
  'window.package.show': 'Im Ordner anzeigen',
  'window.package.next': 'Nächste Schritte im Portal',
  'window.package.started': 'Das Paket wird erstellt.',
  'window.package.done': 'Das Paket {fileName} ist erstellt und verifiziert.',
  'window.package.step.waiting': 'Das Paket wird vorbereitet.',
  'window.package.step.hashing': 'Von jeder Datei wird der Hash berechnet.',
  'window.package.step.writing': 'Das Paket wird geschrieben.',
  'window.package.step.verifying': 'Das Paket wird zur Verifizierung erneut gelesen.',
  'window.package.bytes': '{done} von {total}.',
  'window.portal.fits':
    'Mit {size} passt es in das Portalformular, das eine Datei von höchstens 4 MB annimmt.',
  'window.portal.tooLarge':
    'Mit {bytes} Bytes passt es nicht in das Portalformular, das eine Datei von höchstens 4 MB annimmt; {limit} Bytes werden sicher angenommen. Es geht über Secure File Exchange.',
  'window.portal.makeAgain': 'Für das Portalformular erneut erstellen',
  'window.portal.makeAgain.note':
    'Erstellt ein zweites Paket ohne vollständige Exporte der Ereignisprotokolle, wobei der größte zuerst weggelassen wird, bis es passt. Die lesbaren Einträge bleiben.',
  'window.portal.open':
    'Öffnen Sie das Microsoft Entra Admin Center ({address}) in einem Browser, auf einem beliebigen Computer, und wählen Sie „Neue Supportanfrage“ (New support request). Ein Problem, eine Anfrage. Zum Öffnen ist mindestens die Rolle „Dienstsupportadministrator“ (Service Support Administrator) nötig.',
  'window.portal.paste':
    'Fügen Sie den Tickettext in die Beschreibung ein. Kopieren Sie ihn hier, oder nehmen Sie ihn aus case-summary.md.',
  'window.portal.attach':
    'Hängen Sie {fileName} unter „Dateiupload“ (File upload) an. Das Formular nimmt eine Datei von höchstens 4 MB an und bittet, dort keine personenbezogenen Daten abzulegen; „Prüfen“ zeigt, was das Paket enthält.',
  'window.portal.diagnostic':
    'Beantworten Sie „Erweiterte Diagnoseinformationen“ (Advanced diagnostic information) mit Ja, wenn der Support die Protokolle des Mandanten lesen darf; das spart eine Rückfrage.',
  'window.portal.noFile':
    'Senden Sie die Supportanfrage ohne die Datei, und bitten Sie um einen Arbeitsbereich in Secure File Exchange.',
  'window.portal.exchange':
    'Der Supporttechniker sendet per E-Mail einen Link zum Arbeitsbereich. Melden Sie sich mit einem Konto an, das im Fall eingetragen ist, und laden Sie {fileName} dort hoch. Der Link endet nach 90 Tagen; {address} muss erreichbar sein.',
  'window.portal.checked':
    'Schreiben Sie den SHA-256 in die Supportanfrage, wenn das Hochladen beendet ist, damit der Support prüfen kann, dass sie vollständig ist.',
  'window.portal.keep':
    'Bewahren Sie das Paket und seine .sha256-Datei auf, bis die Supportanfrage geschlossen ist. Hochgeladene Dateien werden 90 Tage danach gelöscht.',
};
