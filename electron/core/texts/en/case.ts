/** Texts about the case and its checklist; keys begin with `case.` or `checklist.`. */
export const caseTexts = {
  'case.unknownTimeZone':
    '{field}: "{zone}" is not a known time zone. Use an IANA name (Europe/Berlin), a Windows name (W. Europe Standard Time) or an offset (+01:00).',
  'case.localTimeInvalid':
    'incident.local: "{local}" is not a date and time. Write it as 2026-11-18T09:14:05, as the clock showed it.',
  'case.localTimeRepeated':
    'incident.local: {local} happened twice in {zone} because the clock was set back. Set incident.disambiguation to "earlier" ({earlier}) or "later" ({later}).',
  'case.localTimeSkipped':
    'incident.local: {local} did not exist in {zone} because the clock was set forward. Correct the time, or set incident.disambiguation to "earlier" ({earlier}) or "later" ({later}).',
  'case.instantDisagrees':
    'incident.instant: {instant} is not the moment {local} in {zone}, which is {derived}. Correct one of them or leave incident.instant out.',
  'case.noGuid':
    '{field}: "{value}" is not a GUID. It has 32 hexadecimal digits, with or without braces and dashes.',
  'case.notJson': '{name} is not valid JSON: {reason}. Correct the file and try again.',
  'case.unknownField':
    '{name}: there is no field {field} in a case. "casebundle schema case" prints the fields.',
  'case.invalidField': '{name}: {field}: {reason}.',
  'checklist.problem': 'General description',
  'checklist.page': 'Page and screenshots',
  'checklist.codes': 'Support code, or SID and CID',
  'checklist.time': 'Date, time and time zone',
  'checklist.user': 'User and kind of user',
  'checklist.licence': 'Licence',
  'checklist.evidence': 'Application event log and server facts',
  'checklist.state.given': 'given',
  'checklist.state.gathered': 'gathered',
  'checklist.state.not-available': 'not available',
  'checklist.state.missing': 'missing',
  'checklist.problem.missing': 'What was seen is not described.',
  'checklist.problem.given': 'The error is described.',
  'checklist.problem.worthAdding': 'Worth adding: {what}.',
  'checklist.page.missing': 'Neither the URL of the page nor a screenshot is given.',
  'checklist.page.given': 'URL: {url}. Screenshots: {count}.',
  'checklist.page.noUrl': 'not given',
  'checklist.codes.missing': 'Neither a support code nor both SID and CID are given.',
  'checklist.codes.incomplete':
    'Only the {which} is given; support needs the support code, or SID and CID both.',
  'checklist.codes.supportCode': 'Support code {value}.',
  'checklist.codes.sidAndCid': 'SID {sid} and CID {cid}.',
  'checklist.time.missing': 'Date, time and time zone of the incident are not given.',
  'checklist.time.given': '{local} ({zone}), {instant}.',
  'checklist.user.missing': 'The user is not named.',
  'checklist.user.kindMissing': '{user} is named; the kind of user is not known.',
  'checklist.user.complete': '{user}, {kind}.',
  'checklist.licence.missing': 'Which plan gives the user password reset is not known.',
  'checklist.licence.given': 'Plan: {plan}.',
  'checklist.licence.gatheredYes': 'A plan allows password writeback: {plans}.',
  'checklist.licence.gatheredNo': 'No plan that allows password writeback is active: {plans}.',
  'checklist.licence.noPlans': 'no plans',
  'checklist.evidence.missing': 'No event log of the Connect server was collected.',
  'checklist.evidence.gathered': 'Event log of {hosts} collected.',
  'checklist.evidence.failed': 'The event log could not be collected: {reason}',
  'userKind.federated': 'federated',
  'userKind.pass-through': 'pass-through authentication',
  'userKind.password-hash-synchronized': 'password-hash-synchronized',
  'userKind.cloud-only': 'cloud-only',
} as const;
