/** Why a finding is as sure as it is, and what speaks against it; keys begin with `triage.`. */
export const triageJudgementTexts = {
  'triage.confidence.lowered': '{reason} Lowered, since other evidence speaks against it.',
  'triage.because.pair': 'PasswordResetService and ADSync record the same failure at the same time.',
  'triage.because.noPair': 'One record says so; the record of the other component beside it is not there.',
  'triage.because.oneRecord': 'The program’s own record says so.',
  'triage.because.unknownCause': 'The record says that it failed, but not why.',
  'triage.because.severalUsers': 'Several users on the same server confirm it.',
  'triage.because.oneOtherUser': 'It rests on one other user.',
  'triage.because.bothRecorded': 'Both ends are recorded by the same server.',
  'triage.because.endMissing': 'It rests on a record that is not there.',
  'triage.because.countedAttempts':
    'The attempts are counted; whether the limit was applied, the cloud alone knows.',
  'triage.because.textSaysSo': 'The text of the record says so.',
  'triage.because.factAndRecord': 'A setting and a record that it explains come together.',
  'triage.because.knownPair':
    'The setting and the denied access are a documented pair; others deny access too.',
  'triage.because.factAlone': 'The fact stands alone; no record shows its effect.',
  'triage.because.errorAndFact': 'The error on the page and what the tenant says are compared directly.',
  'triage.because.listenerAlive':
    'The listener spoke around the incident, and would have recorded a request.',
  'triage.because.rhythm': 'Heartbeats come every five minutes; the ends of the silence are recorded.',
  'triage.because.nothingHeard': 'It rests on records that are not there.',
  'triage.because.noStartSince': 'The server records the failure, and no start after it.',
  'triage.because.serviceSaysSo': 'The service records its own start and stop.',
  'triage.because.lastStep': 'It is the last step of this kind in the log.',
  'triage.because.configuration': 'The configuration says so.',
  'triage.because.timeOnly': 'It stands before the incident; nothing else ties it to it.',
  'triage.because.sameTrackingId': 'A TrackingId belongs to one request.',
  'triage.because.table': 'Compared with the table of Microsoft’s versions of {day}.',
  'triage.because.engineVersion':
    'The version is that of the sync engine in an error of the log, not of the installed program.',
  'triage.because.twoSources': 'Two sources on the same machine are compared.',
  'triage.because.requirement':
    'Compared with a documented requirement; whether it is the cause, it does not say.',
  'triage.because.serviceControl': 'The service control manager said so when the evidence was gathered.',
  'triage.because.tenant': 'The tenant says so.',
  'triage.because.logItself': 'The times and numbers of the log itself say so.',
  'triage.because.counted': 'All records of the log were counted.',
  'triage.because.clock': 'Two times are compared.',
  'triage.because.exactShift':
    'The distance is that of two time zones, to the minute; chance cannot be ruled out.',
  'triage.against.laterSuccess': 'The same user succeeded afterwards.',
  'triage.against.laterHeartbeats': 'The listener sent heartbeats afterwards.',
  'triage.against.sameUserWorked': 'An operation of the same user succeeded.',
  'triage.against.othersWork': 'Operations succeeded on the same server.',
  'triage.against.otherTimes': 'Operations of the user stand at other times: {at}.',
  'triage.against.missingRecords':
    'Records of the window are missing from this log; the request may be one of them.',
  'triage.against.requestsInSilence': 'Requests arrived during the silence.',
  'triage.against.otherNamespace':
    'The listener of another namespace, which takes over, was there all the time.',
  'triage.against.requestsArrived': 'Requests arrived at this server.',
  'triage.against.laterSuccesses': 'Operations succeeded on this server afterwards.',
  'triage.against.worksAllTheSame': 'Operations succeeded after that day.',
  'triage.against.connected': 'The listener is connected to the service all the same.',
  'triage.against.freshHeartbeats': 'The listener sent heartbeats until shortly before.',
} as const;
