import type { appTexts as english } from '../en/app';
import type { Translated } from '../translated';

/** German texts of the application around the window; keys begin with `app.`. */
export const appTexts: Translated<typeof english> = {
  'app.unexpected':
    'In Casebundle ist etwas schiefgegangen ({reason}). Nichts, was eingegeben wurde, ist verloren. Details stehen in {log}.',
  'app.andMore': '{shown} und {more} weitere',
  'app.badInput': 'Der Aufruf {operation} enthielt einen Wert, den er nicht annimmt: {reason}.',
  'app.refusedSender': 'Der Aufruf {operation} kam nicht aus dem Fenster von Casebundle und wurde abgelehnt.',
  'app.draft.unreadable': 'Fall, der nicht gelesen werden kann',
  'app.draft.notFound':
    'Den gespeicherten Fall {id} gibt es nicht mehr. Gehen Sie zurück zur Liste der Fälle.',
  'app.draft.notDeleted':
    'Dieser gelöschte Fall ist nicht mehr da. Er wurde wiederhergestellt oder endgültig entfernt.',
  'app.draft.damaged':
    'Der gespeicherte Fall kann nicht gelesen werden: {reason} Er öffnet sich mit leeren Feldern; Bilder und Nachweise sind noch da, und nichts ist gelöscht.',
  'app.draft.damagedBefore':
    'Die zuletzt gespeicherte Fassung kann nicht gelesen werden: {reason} Stattdessen öffnet sich die davor, gespeichert {at}; nichts ist gelöscht.',
  'app.draft.tookBefore':
    'Die zuletzt gespeicherte Fassung dieses Falls konnte nicht gelesen werden: {reason} Stattdessen wurde die davor geöffnet, gespeichert {at}; sehen Sie nach, ob das zuletzt Geschriebene da ist. Die beschädigte Datei wurde als {file} in {folder} aufgehoben.',
  'app.draft.tookBeforeMissing':
    'Die zuletzt gespeicherte Fassung dieses Falls fehlt. Stattdessen wurde die davor geöffnet, gespeichert {at}; sehen Sie nach, ob das zuletzt Geschriebene da ist.',
  'app.draft.movedAside':
    'Der gespeicherte Fall konnte nicht gelesen werden: {reason} Er wurde als {file} in {folder} aufbewahrt. Bilder und Nachweise sind noch hier; die Felder sind zunächst leer.',
  'app.draft.busy':
    'An diesem Fall wird im Hintergrund gearbeitet. Warten Sie, bis das endet, oder brechen Sie es ab, und versuchen Sie es erneut.',
  'app.draft.sampleMissing':
    'Das Beispiel ist nicht Teil dieser Installation: {path} kann nicht gelesen werden.',
  'app.package.cutOff':
    'Das Erstellen des Pakets wurde abgebrochen, und es entstand kein Paket. Alles Gesammelte ist noch da; eine unfertige Datei in {folder} wurde entfernt. Erstellen Sie das Paket noch einmal.',
  'app.package.cutOffFinished':
    'Das Erstellen des Pakets wurde am Ende abgebrochen. {file} in {folder} wurde in dieser Zeit fertig: Prüfen Sie es mit „Paket öffnen“, oder erstellen Sie das Paket noch einmal.',
  'app.package.cutOffUnseen':
    'Das Erstellen des Pakets wurde abgebrochen, und {folder} ist gerade nicht erreichbar. Liegt dort eine Datei, die auf {ending} endet, löschen Sie sie: Sie ist kein Paket. Erstellen Sie das Paket noch einmal.',
  'app.write.diskFull':
    'Der Datenträger mit {path} ist voll. Schaffen Sie dort Platz und versuchen Sie es erneut; nichts wurde überschrieben.',
  'app.write.failed':
    '{path} konnte nicht geschrieben werden: {reason}. Was vorher gespeichert wurde, ist unverändert.',
  'app.read.denied':
    '{path} darf von dem Konto, unter dem Casebundle läuft, nicht gelesen werden. Geben Sie ihm das Recht zum Lesen, oder kopieren Sie die Datei.',
  'app.read.failed': '{path} konnte nicht gelesen werden: {reason}.',
  'app.read.tooLarge': '{path} ist größer als {limit} und wurde nicht gelesen.',
  'app.picture.tooLarge':
    '{name} ist größer als 25 MB. Schneiden Sie das Bild auf den Teil zu, der den Fehler zeigt.',
  'app.picture.empty': '{name} ist leer.',
  'app.picture.notAPicture':
    '{name} ist kein PNG-, JPEG-, GIF-, WebP- oder BMP-Bild. Speichern Sie es als PNG und fügen Sie es erneut hinzu.',
  'app.picture.tooMany':
    'Ein Fall fasst höchstens {limit} Bilder. Entfernen Sie eines, bevor Sie {name} hinzufügen.',
  'app.picture.notFound': 'Das Bild {name} ist nicht mehr in diesem Fall. Fügen Sie es erneut hinzu.',
  'app.place.unknown': 'Der ausgewählte Ort ist nicht mehr bekannt. Wählen Sie ihn erneut aus.',
  'app.place.gone': '{path} ist nicht mehr da.',
  'app.source.notWindows': 'Auf diesem Computer läuft kein Windows; auf einem Entra Connect-Server schon.',
  'app.source.notKnown':
    'Wo {host} gelesen wurde, ist nicht mehr bekannt. Fügen Sie die Quelle erneut hinzu und sammeln Sie erneut.',
  'app.source.notAlone': 'Das Beispiel wird allein gelesen. Entfernen Sie zuerst die anderen Quellen.',
  'app.source.tooMany': 'Ein Fall wird aus höchstens {limit} Quellen gelesen. Entfernen Sie zuerst eine.',
  'app.source.noSample': 'Die Nachweise des Beispiels sind nicht Teil dieser Installation.',
  'app.worker.stopped':
    'Der Hintergrundprozess von Casebundle endete während der Arbeit (Exitcode {code}). Was bisher gesammelt wurde, wird behalten; starten Sie erneut, um fortzufahren.',
  'app.worker.startsExhausted':
    'Der Hintergrundprozess von Casebundle endete in Folge {count} Mal und wird nicht erneut gestartet. Schließen Sie Casebundle und öffnen Sie es erneut.',
  'app.worker.badMessage':
    'Der Hintergrundprozess von Casebundle hat etwas geantwortet, das nicht verstanden werden kann.',
  'app.worker.bug':
    'Bei der Hintergrundarbeit ({job}) ist in Casebundle etwas schiefgegangen: {reason}. Was bisher gesammelt wurde, wird behalten.',
  'app.records.notInFile':
    'Eintrag {recordId} ist nicht mehr unter den gesammelten Einträgen. Sammeln Sie erneut.',
  'app.records.notInLog':
    'Das Protokoll enthält Eintrag {recordId} nicht, oder der Eintrag kann nicht gelesen werden.',
  'app.records.none': 'Von {host} wurden keine Einträge gesammelt. Sammeln Sie zuerst das Ereignisprotokoll.',
  'app.opened.noFile': '{path} ist nicht so im Paket, wie es erstellt wurde, und wird daher nicht gezeigt.',
  'app.opened.changed': '{path} ist nicht mehr die Datei, die geöffnet wurde. Öffnen Sie das Paket erneut.',
  'app.opened.closed': 'Das Paket ist nicht mehr geöffnet. Öffnen Sie es erneut.',
  'app.opened.noPlace':
    '{name} hat auf diesem Computer keinen Ort: Die Datei kam aus einem anderen Programm. Speichern Sie sie zuerst, und öffnen Sie sie dann.',
  'app.cancelled': 'Abgebrochen.',
};
