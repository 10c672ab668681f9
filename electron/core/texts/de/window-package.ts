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
  'window.review.file': 'Datei',
  'window.review.origin': 'Herkunft',
  'window.review.from.collector': '{title}, {host}',
  'window.review.from.person': 'von Ihnen hinzugefügt',
  'window.review.from.program': 'beim Packen geschrieben',
  'window.review.limit': 'Das Portalformular nimmt eine Datei von höchstens 4 MB an.',
  'window.review.fit.nothing':
    'Es wurde noch nichts gesammelt, daher könnten nur Bilder das Paket vergrößern.',
  'window.review.fit.likely': 'Was gesammelt wurde, hat vor der Komprimierung {size}, also passt es.',
  'window.review.fit.open':
    'Was gesammelt wurde, hat vor der Komprimierung {size}. Ereignisprotokolle schrumpfen oft auf ein Zehntel, daher ist erst nach dem Erstellen des Pakets bekannt, ob es passt.',
  'window.review.fit.pictures': 'Bilder kommen hinzu und schrumpfen kaum.',
  'window.review.fit.after':
    'Das fertige Paket gibt seine Größe an; ein zu großes kann für das Formular erneut erstellt werden oder geht über Secure File Exchange.',
  'window.review.ticket': 'Text für die Supportanfrage',
  'window.review.ticket.note':
    'Höchstens 4.000 Zeichen, damit er in ein Formular passt. case-summary.md und case-summary.html im Paket sagen alles.',
  'window.review.copyTicket': 'Tickettext kopieren',
  'window.review.makeAnyway': 'Paket ohne Nachweise erstellen',
  'window.package.title': 'Das Paket',
  'window.package.none': 'Es wurde noch kein Paket erstellt.',
  'window.package.ready': 'Das Paket ist fertig',
  'window.package.intro':
    'Es wurde neben seinem endgültigen Namen geschrieben, von einem zweiten Leser erneut geöffnet und erhielt erst dann seinen Namen.',
  'window.package.verified':
    'Verifiziert: Alle {count} Einträge wurden erneut gelesen und haben die Größe und den SHA-256, die das Manifest angibt.',
  'window.package.outdated':
    'Der Fall wurde geändert, seit dieses Paket erstellt wurde. Erstellen Sie das Paket erneut, um die Änderungen aufzunehmen.',
  'window.package.leftOut': 'Weggelassen, damit es in das Portalformular passt',
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
    'Öffnen Sie das Microsoft Entra Admin Center, dann „New support request“. Ein Problem, eine Supportanfrage. Zum Öffnen einer Supportanfrage ist mindestens die Rolle „Service Support Administrator“ nötig.',
  'window.portal.paste': 'Fügen Sie den Tickettext in die Beschreibung ein.',
  'window.portal.attach':
    'Hängen Sie die ZIP-Datei unter „File upload“ an. Das Formular bittet, dort keine persönlichen Informationen abzulegen; sehen Sie unter „Prüfen“ nach, was das Paket enthält.',
  'window.portal.exchange':
    'Öffnen Sie die Supportanfrage ohne die Datei. Der Supporttechniker sendet einen Link zu einem Arbeitsbereich von Secure File Exchange; melden Sie sich mit einem Konto an, das zur Supportanfrage gehört, und laden Sie die ZIP-Datei dort hoch. Der Link endet nach 90 Tagen.',
  'window.portal.keep':
    'Behalten Sie das Paket und seine .sha256-Datei, bis die Supportanfrage geschlossen ist. Mit dem SHA-256, in die Supportanfrage geschrieben, kann der Support prüfen, ob der Upload unversehrt ist.',
};
