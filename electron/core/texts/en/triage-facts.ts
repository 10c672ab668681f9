/** Texts of the findings about the server, the user and the licence; keys begin with `triage.`. */
export const triageFactTexts = {
  'triage.service.title': 'The ADSync service was {state}.',
  'triage.service.meaning':
    'Password writeback runs inside this service, so no reset can reach Active Directory without it.',
  'triage.service.start': 'Start the ADSync service.',
  'triage.service.look':
    'Look for event 31015 of PasswordResetService afterwards: it says that writeback started.',
  'triage.version.title': 'Entra Connect {version} no longer works with the service.',
  'triage.version.meaning': 'Versions below {first} stopped synchronizing after {date}.',
  'triage.version.upgrade': 'Upgrade Entra Connect on this server, then try the password reset again.',
  'triage.version.ended': 'The support of Entra Connect {version} ended on {date}.',
  'triage.version.endedMeaning':
    'A version out of support may stop working without notice, and support asks for an upgrade first.',
  'triage.version.recalled': 'Entra Connect {version} was recalled by Microsoft.',
  'triage.version.recalledMeaning': 'This build must not stay installed.',
  'triage.version.notInTable': 'Entra Connect {version} is not in the table of {day}.',
  'triage.version.newer': 'It is newer than the table, so nothing is said about its support.',
  'triage.version.unknown': 'The table does not list this build, so nothing is said about its support.',
  'triage.version.look': 'Look it up in the version history of Microsoft Entra Connect.',
  'triage.upgrade.title': 'Two versions on one server: {installed} is installed, {configured} is configured.',
  'triage.upgrade.meaning':
    'The upgrade did not finish. The scheduler may be suspended then, and password writeback switched off.',
  'triage.upgrade.wizard': 'Start the Entra Connect wizard: it goes on with the upgrade.',
  'triage.upgrade.scheduler': 'Check with Get-ADSyncScheduler that SchedulerSuspended is false afterwards.',
  'triage.upgrade.log': 'Read SyncEngine-AutoUpgrader-*.log in %ProgramData%\\AADConnect.',
  'triage.scheduler.title': 'The synchronization scheduler is suspended.',
  'triage.scheduler.meaning':
    'It is suspended during an upgrade, and stays so when the upgrade does not finish.',
  'triage.scheduler.wizard': 'Start the Entra Connect wizard and finish what it offers.',
  'triage.staging.title': '{host} is in staging mode and writes no passwords back.',
  'triage.staging.meaning': 'A staging server takes no requests, so its log says nothing about a reset.',
  'triage.staging.active': 'Find the active server and collect there.',
  'triage.roles.staging': '{host} is in staging mode and takes no requests.',
  'triage.roles.unknown': 'What {host} does is not known.',
  'triage.roles.one.title': '{host} is the active server.',
  'triage.roles.one.meaning':
    'Password resets are written back by {host} alone, so its log is the one that counts.',
  'triage.roles.one.use': 'Look at the records of {host} first.',
  'triage.roles.several.title': 'Several servers are active: {hosts}.',
  'triage.roles.several.meaning':
    'Only one server of a tenant may be active; the others must be in staging mode. With two, a request reaches the one or the other.',
  'triage.roles.several.check': 'Check that these servers belong to one tenant.',
  'triage.roles.several.demote':
    'Leave one server active, and switch the others to staging mode in the Entra Connect wizard.',
  'triage.roles.none.title': 'No server is active: {hosts} are in staging mode.',
  'triage.roles.none.meaning': 'In staging mode nothing is written back.',
  'triage.staging.leave': 'If there is no other one, leave staging mode in the Entra Connect wizard.',
  'triage.dotnet.tooOld': '.NET Framework is older than 4.7.2 (release {release}).',
  'triage.dotnet.older': '.NET Framework is older than 4.8 (release {release}).',
  'triage.dotnet.meaning':
    'Current builds of Entra Connect need 4.7.2; Microsoft’s page on password writeback asks for 4.8.',
  'triage.dotnet.install': 'Install .NET Framework 4.8 and restart the server.',
  'triage.tls.title': 'TLS 1.2 is switched off on this server.',
  'triage.tls.meaning':
    'Microsoft’s services take TLS 1.2 and newer alone. A value that is absent is fine; these are set, and say no.',
  'triage.tls.values':
    'Set SystemDefaultTlsVersions and SchUseStrongCrypto to 1 in both registry views, TLS 1.2 Client Enabled to 1 and DisabledByDefault to 0.',
  'triage.tls.restart': 'Restart the server.',
  'triage.licence.title': 'The user has no active plan that allows password writeback.',
  'triage.licence.meaning':
    'Writeback needs Microsoft Entra ID P1 or P2, or Microsoft 365 Business Premium, assigned to the user and not switched off.',
  'triage.licence.assign': 'Assign a licence that contains one of these plans.',
  'triage.licence.disabled':
    'If the user has such a licence, check that its Entra ID plan is not switched off in it.',
  'triage.licencePresent.title': 'The page said SSPR_0012 (not licensed), but the user has an active plan.',
  'triage.licencePresent.meaning': 'The licence is not the cause, or the service does not know of it yet.',
  'triage.licencePresent.recent': 'If the licence was assigned today, try again after some hours.',
  'triage.licencePresent.case': 'If not, open the case with the licence details as evidence.',
  'triage.cloudOnly.title': 'The user is cloud-only: writeback has no part in this reset.',
  'triage.cloudOnly.meaning': 'The password of such a user is in the cloud alone, and so is the failure.',
  'triage.cloudOnly.user': 'Check that this is the right user, and not one of the same name.',
  'triage.cloudOnly.policy':
    'Look at the password reset policy of the tenant and the user’s registered methods.',
  'triage.clock.title': 'The clock of the server is off by {seconds} seconds.',
  'triage.clock.meaning':
    'Above five minutes Kerberos and the tokens of the cloud are refused. The times in the log are off as much.',
  'triage.clock.source': 'Check with w32tm /query /status where the server gets its time, and correct it.',
  'triage.clock.times': 'Mind the difference when the incident is compared with the log.',
  'triage.cloudSync.title': 'The agent of Cloud Sync runs on this server too.',
  'triage.cloudSync.meaning':
    'Cloud Sync has a writeback of its own. Whose users it serves, the Application log does not say.',
  'triage.cloudSync.which':
    'Check in the portal whether the user is synchronized by Connect Sync or by Cloud Sync.',
  'triage.cloudSync.logs': 'For Cloud Sync, collect its logs with Export-AADCloudSyncToolsLogs.',
  'triage.conflict.title': 'Sources disagree about {name} of {host}.',
  'triage.conflict.meaning':
    'All values are kept. For the version, a difference points to an upgrade that did not finish.',
  'triage.conflict.compare': 'Compare the values with what the server shows.',
  'triage.conflict.typed': 'typed into the case',
} as const;
