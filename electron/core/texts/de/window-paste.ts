import type { windowPasteTexts as english } from '../en/window-paste';
import type { Translated } from '../translated';

/** German texts of what is pasted or dropped. */
export const windowPasteTexts: Translated<typeof english> = {
  'window.paste.label': 'Ganze Fehlerseite einfügen',
  'window.paste.hint':
    'Der Text der Seite, eine E-Mail, die Konsole, ein Netzwerkexport (HAR) oder ein Ereignis. Er bleibt auf diesem Computer und kommt nicht ins Paket. Auch eine Datei kann hier abgelegt werden.',
  'window.paste.placeholder': 'Auf der Seite Strg+A und Strg+C, dann hier Strg+V',
  'window.paste.found': 'Was gefunden wurde',
  'window.paste.one': 'Ein Wert wurde gefunden.',
  'window.paste.many': '{count} Werte wurden gefunden.',
  'window.paste.ofFile': '{name}: {summary}',
  'window.paste.nothing':
    'Keine Kennung wurde gefunden. Gesucht wird: Supportcode, SID, CID, Korrelations-, Trace-, Anforderungs- und Tracking-IDs mit den Wörtern davor, die sie benennen; ein Datum mit Uhrzeit; Benutzerprinzipalnamen, Adressen, SSPR- und AADSTS-Codes.',
  'window.paste.someOfMany': '{count} Werte wurden gefunden. Die ersten {shown} jeder Art stehen zur Wahl.',
  'window.paste.refused':
    'Der Text wurde abgewiesen und wird nicht aufgehoben, denn er enthält: {what}. Geben Sie ihn in kein Feld, keine Supportanfrage und keine E-Mail.',
  'window.paste.refusedFile':
    '{name} wurde abgewiesen und wird nicht aufgehoben, denn die Datei enthält: {what}. Hängen Sie sie an keine Supportanfrage und keine E-Mail.',
  'window.paste.secretAt': '{what} (Zeile {line})',
  'window.paste.safeValues': 'Die Werte unten enthalten nichts davon und können eingetragen werden.',
  'window.paste.tooLong':
    'Der Text hat {count} Zeichen; die ersten {limit} wurden gelesen. Fügen Sie nur die Seite oder die fehlgeschlagene Anforderung ein, oder führen Sie „casebundle identify FILE“ aus, das bis zu 64 MB liest.',
  'window.paste.long':
    'Der Text hat {count} Zeichen. Er wurde ganz gelesen und ist zu lang, um hier zu stehen.',
  'window.paste.reading': 'Der Text wird gelesen',
  'window.paste.fileUnreadable':
    '{name} konnte nicht gelesen werden. Prüfen Sie, ob die Datei sich öffnen lässt, und legen Sie sie erneut ab.',
  'window.paste.take': 'Eintragen',
  'window.paste.takeField': '{field} eintragen',
  'window.paste.what': 'Gefunden',
  'window.paste.now': 'Jetzt',
  'window.paste.value': 'Neu',
  'window.paste.valueOf': 'Wert für {field}',
  'window.paste.goesTo': 'Kommt nach',
  'window.paste.empty': 'leer',
  'window.paste.filled': 'Steht schon da',
  'window.paste.fill': 'Angekreuztes eintragen ({count})',
  'window.paste.clear': 'Leeren',
  'window.paste.replaces': 'Werte, die einen anderen ersetzen, kreuzen nur Sie selbst an.',
  'window.paste.done': 'Eingetragen: {fields}.',
  'window.paste.untouched': 'Nichts ist angekreuzt.',
  'window.secret.found': 'Hier steht {what}. Es käme in das Paket und in den Tickettext.',
  'window.secret.remove': 'Entfernen',
  'window.secret.mark': '[entfernt]',
  'window.secret.bar': 'Im Titel steht {what}.',
  'window.secret.barItem': 'In {item} steht {what}',
};
