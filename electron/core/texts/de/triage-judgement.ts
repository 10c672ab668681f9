import type { triageJudgementTexts as english } from '../en/triage-judgement';
import type { Translated } from '../translated';

/** In German, why a finding is as sure as it is, and what speaks against it. */
export const triageJudgementTexts: Translated<typeof english> = {
  'triage.confidence.lowered': '{reason} Herabgestuft, da andere Nachweise dagegensprechen.',
  'triage.because.pair': 'PasswordResetService und ADSync verzeichnen denselben Fehler zur selben Zeit.',
  'triage.because.noPair': 'Ein Eintrag sagt es; der zugehörige Eintrag der anderen Komponente ist nicht da.',
  'triage.because.oneRecord': 'Der eigene Eintrag des Programms sagt es.',
  'triage.because.unknownCause': 'Der Eintrag sagt, dass es fehlgeschlagen ist, aber nicht, warum.',
  'triage.because.severalUsers': 'Mehrere Benutzer auf demselben Server bestätigen es.',
  'triage.because.oneOtherUser': 'Es beruht auf einem einzigen anderen Benutzer.',
  'triage.because.bothRecorded': 'Beide Enden sind von demselben Server verzeichnet.',
  'triage.because.endMissing': 'Es beruht auf einem Eintrag, der nicht da ist.',
  'triage.because.countedAttempts':
    'Die Versuche sind gezählt; ob die Grenze angewendet wurde, weiß nur die Cloud.',
  'triage.because.textSaysSo': 'Der Text des Eintrags sagt es.',
  'triage.because.factAndRecord': 'Eine Einstellung und ein Eintrag, den sie erklärt, treffen zusammen.',
  'triage.because.knownPair':
    'Die Einstellung und der verweigerte Zugriff sind ein dokumentiertes Paar; auch andere Einstellungen verweigern den Zugriff.',
  'triage.because.factAlone': 'Die Tatsache steht allein; kein Eintrag zeigt ihre Wirkung.',
  'triage.because.errorAndFact':
    'Der Fehler auf der Seite und die Angaben des Mandanten werden direkt verglichen.',
  'triage.because.listenerAlive':
    'Der Listener hat sich um den Vorfall herum gemeldet und hätte eine Anforderung verzeichnet.',
  'triage.because.rhythm':
    'Heartbeats kommen alle fünf Minuten; Anfang und Ende der Stille sind verzeichnet.',
  'triage.because.nothingHeard': 'Es beruht auf Einträgen, die nicht da sind.',
  'triage.because.noStartSince': 'Der Server verzeichnet den Fehler und keinen Start danach.',
  'triage.because.serviceSaysSo': 'Der Dienst verzeichnet selbst, wann er startet und anhält.',
  'triage.because.lastStep': 'Es ist der letzte Schritt dieser Art im Protokoll.',
  'triage.because.configuration': 'Die Konfiguration sagt es.',
  'triage.because.timeOnly': 'Es steht vor dem Vorfall; sonst verbindet es nichts mit ihm.',
  'triage.because.sameTrackingId': 'Eine TrackingId gehört zu einer einzigen Anforderung.',
  'triage.because.table': 'Verglichen mit der Tabelle der Versionen von Microsoft vom {day}.',
  'triage.because.engineVersion':
    'Die Version ist die der Synchronisierungs-Engine in einem Fehler des Protokolls, nicht die des installierten Programms.',
  'triage.because.twoSources': 'Zwei Quellen auf demselben Computer werden verglichen.',
  'triage.because.requirement':
    'Verglichen mit einer dokumentierten Anforderung; ob es die Ursache ist, sagt der Vergleich nicht.',
  'triage.because.serviceControl': 'Der Dienststeuerungs-Manager hat es beim Sammeln der Nachweise gemeldet.',
  'triage.because.tenant': 'Der Mandant sagt es.',
  'triage.because.logItself': 'Die Zeiten und Nummern des Protokolls selbst sagen es.',
  'triage.because.counted': 'Alle Einträge des Protokolls wurden gezählt.',
  'triage.because.clock': 'Zwei Zeiten werden verglichen.',
  'triage.because.exactShift':
    'Der Abstand ist auf die Minute genau der zweier Zeitzonen; Zufall ist nicht auszuschließen.',
  'triage.against.laterSuccess': 'Demselben Benutzer gelang es danach.',
  'triage.against.laterHeartbeats': 'Der Listener hat danach Heartbeats gesendet.',
  'triage.against.sameUserWorked': 'Ein Vorgang desselben Benutzers war erfolgreich.',
  'triage.against.othersWork': 'Vorgänge auf demselben Server waren erfolgreich.',
  'triage.against.otherTimes': 'Vorgänge des Benutzers stehen zu anderen Zeiten: {at}.',
  'triage.against.missingRecords':
    'In diesem Protokoll fehlen Einträge des Zeitraums; die Anforderung kann einer davon sein.',
  'triage.against.requestsInSilence': 'Während der Stille kamen Anforderungen an.',
  'triage.against.otherNamespace':
    'Der Listener eines anderen Namespace, der übernimmt, war die ganze Zeit da.',
  'triage.against.requestsArrived': 'Auf diesem Server kamen Anforderungen an.',
  'triage.against.laterSuccesses': 'Vorgänge auf diesem Server waren danach erfolgreich.',
  'triage.against.worksAllTheSame': 'Vorgänge waren nach diesem Tag erfolgreich.',
  'triage.against.connected': 'Der Listener ist trotzdem mit dem Dienst verbunden.',
  'triage.against.freshHeartbeats': 'Der Listener hat bis kurz davor Heartbeats gesendet.',
};
