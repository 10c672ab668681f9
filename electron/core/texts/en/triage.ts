/** Texts of findings and coverage; keys begin with `triage.`. */
export const triageTexts = {
  'triage.failed.title': '{name} (event {eventId})',
  'triage.failed.titleWithCode': '{name} (event {eventId}, hr {code})',
  'triage.service.title': 'The ADSync service was {state}.',
  'triage.service.meaning':
    'Password writeback runs inside this service, so no reset can reach Active Directory without it.',
  'triage.service.start': 'Start the ADSync service.',
  'triage.service.look':
    'Look for event 31015 of PasswordResetService afterwards: it says that writeback started.',
  'triage.version.title': 'Entra Connect {version} no longer works with the service.',
  'triage.version.meaning': 'Versions below {first} stopped synchronizing after {date}.',
  'triage.version.upgrade': 'Upgrade Entra Connect on this server, then try the password reset again.',
  'triage.licence.title': 'The user has no active plan that allows password writeback.',
  'triage.licence.meaning':
    'Writeback needs Microsoft Entra ID P1 or P2, or Microsoft 365 Business Premium, assigned to the user and not switched off.',
  'triage.licence.assign': 'Assign a licence that contains one of these plans.',
  'triage.licence.disabled':
    'If the user has such a licence, check that its Entra ID plan is not switched off in it.',
  'triage.conflict.title': 'Sources disagree about {name} of {host}.',
  'triage.conflict.meaning':
    'All values are kept. For the version, a difference points to an upgrade that did not finish.',
  'triage.conflict.compare': 'Compare the values with what the server shows.',
  'triage.conflict.typed': 'typed into the case',
  'triage.neverArrived.title': 'No password request reached this server around the incident.',
  'triage.neverArrived.meaning':
    'The listener sent {heartbeats} heartbeats in the window, but no request stands within 15 minutes of the incident. The failure lies before this server.',
  'triage.neverArrived.time': 'Check the time and the time zone of the incident.',
  'triage.neverArrived.cloud': 'Look at the audit log of the tenant and the error code that the page showed.',
  'triage.coverage.covers': 'The log covers the window.',
  'triage.coverage.starts-inside': 'The log begins inside the window, at {oldest}, before the incident.',
  'triage.coverage.rolled-over':
    'The oldest record, {oldest}, is newer than the incident: the log rolled over before it was collected. Larger logs (250 to 500 MB) keep longer.',
  'triage.coverage.ends-before': 'The newest record, {newest}, is older than the incident.',
  'triage.coverage.has-gaps':
    'The log reaches over the window, but record numbers are missing inside it: records were lost or removed.',
  'triage.coverage.empty': 'The log was read and has no records.',
  'triage.coverage.damaged': 'The log was collected, but no record of it could be read.',
  'triage.coverage.not-collected': 'The log was not collected; the outcome of the collector says why.',
  'triage.coverage.no-window': 'The case names no time, so there is no window to compare with.',
} as const;
