import type { windowCasesTexts as english } from '../en/window-cases';
import type { Translated } from '../translated';

/** German texts of the list of cases on the first screen, and of what is done with a whole case. */
export const windowCasesTexts: Translated<typeof english> = {
  'window.cases.list': 'Fälle auf diesem Computer',
  'window.cases.search': 'Fälle suchen',
  'window.cases.search.hint': 'Titel, Benutzer, Codes, Server, beliebiger Text (Strg+F)',
  'window.cases.search.none': 'Kein Fall enthält alle diese Wörter.',
  'window.cases.search.clear': 'Alle Fälle zeigen',
  'window.cases.search.one': '1 Fall gefunden.',
  'window.cases.search.many': '{count} Fälle gefunden.',
  'window.cases.showAll': 'Alle {count} Fälle zeigen',
  'window.cases.answered': '{answered} von {total} beantwortet',
  'window.cases.evidence': 'Nachweise gesammelt',
  'window.cases.noEvidence': 'Noch keine Nachweise',
  'window.cases.packaged': 'Paket erstellt',
  'window.cases.justNow': 'gerade eben',
  'window.cases.interrupted': 'Die Sammlung wurde unterbrochen.',
  'window.cases.cutOffPacking': 'Das Erstellen des Pakets wurde abgebrochen.',
  'window.cases.goOn': 'Fortsetzen',
  'window.cases.goOnWith': '{title} fortsetzen',
  'window.cases.delete': '{title} löschen',
  'window.cases.deleted': '„{title}“ gelöscht.',
  'window.cases.deletedSpoken': '{message} Strg+Z holt den Fall zurück.',
  'window.cases.restored': '„{title}“ ist wieder in der Liste.',
  'window.cases.undo': 'Rückgängig',
  'window.cases.bin': 'Zuletzt gelöscht ({count})',
  'window.cases.bin.note':
    'Gelöschte Fälle bleiben {days} Tage auf diesem Computer und werden dann endgültig entfernt. Pakete, die daraus erstellt wurden, bleiben, wo sie sind.',
  'window.cases.bin.deleted': 'Gelöscht {ago}, endgültig entfernt am {until}',
  'window.cases.restore': 'Wiederherstellen',
  'window.cases.restoreOf': '{title} wiederherstellen',
  'window.cases.purge': 'Endgültig entfernen',
  'window.cases.purgeOf': '{title} endgültig entfernen',
  'window.cases.purgeAll': 'Alle endgültig entfernen',
  'window.cases.purge.title': 'Endgültig entfernen?',
  'window.cases.purge.one':
    '„{title}“ wird mit allem, was dafür eingegeben und gesammelt wurde, von diesem Computer entfernt. Das lässt sich nicht rückgängig machen.',
  'window.cases.purge.many':
    '{count} gelöschte Fälle werden mit allem, was dafür eingegeben und gesammelt wurde, von diesem Computer entfernt. Das lässt sich nicht rückgängig machen.',
  'window.cases.purge.keep': 'Behalten',
  'window.cases.purged': 'Endgültig entfernt: {count}.',
  'window.template.of': 'Neuer Fall wie {title}',
  'window.template.title': 'Neuer Fall wie „{title}“',
  'window.template.made':
    'Aus „{title}“ übernommen: {parts}. Weggelassen, weil es zu einem Vorfall gehört: Beschreibung, Fehler, Codes, Zeit, Benutzername, Bilder, Beweise, Paket.',
  'window.template.nothing':
    'Aus „{title}“ wurde nichts übernommen: Dort steht nichts, was von Fall zu Fall gleich bleibt.',
  'window.template.page': 'Adresse der Seite',
  'window.template.operation': 'Vorgang',
  'window.template.reportedBy': 'wer es gemeldet hat',
  'window.template.userKind': 'Art des Benutzers',
  'window.template.licence': 'Lizenz',
  'window.template.server': 'Name des Servers',
  'window.template.timeZone': 'Zeitzone',
  'window.template.route': 'Weg des Hochladens',
  'window.template.sources': 'Quellen der Beweise',
  'window.template.tenant': 'wie der Mandant gefragt wird',
  'window.session.cutOff':
    'Sie haben an „{title}“ gearbeitet; der Fall wurde nicht ordentlich geschlossen. Gespeichert {at}.',
  'window.session.goOn': 'Mit „{title}“ weitermachen',
  'window.session.crashed':
    'Das Fenster wurde unerwartet beendet und neu geladen. Nichts Gespeichertes ist verloren.',
  'window.session.crashedCase':
    'Das Fenster wurde unerwartet beendet und neu geladen. Der Fall ist so, wie er um {at} gespeichert wurde; was in der Sekunde davor eingegeben wurde, fehlt vielleicht.',
  'window.saveFailed.close': 'Schließen und verlieren, was seit {at} eingegeben wurde',
  'window.saveFailed.stays':
    'Casebundle bleibt geöffnet, damit nichts verloren geht: Schaffen Sie Platz auf dem Datenträger, oder kopieren Sie Ihre Eingaben an einen anderen Ort.',
  'window.saveFailed.run':
    'Es wurde nichts gestartet, weil der Fall nicht gespeichert werden konnte: {reason}',
};
