/** Texts of the findings about operations, the listener and the log; keys begin with `triage.`. */
export const triageFindingTexts = {
  'triage.failed.title': '{sentence} ({name}, event {eventId}).',
  'triage.failed.titleWithCode': '{sentence} ({name}, event {eventId}, hr {code}).',
  'triage.failed.users': 'Operations that ended so: {times}; users: {users}.',
  'triage.failed.moreUsers': '{shown} and {more} more',
  'triage.neverEnded.title': 'Operations that began and never ended: {count}.',
  'triage.neverEnded.meaning':
    'The request reached this server, but the log, which goes on for ten minutes and more, has neither success nor failure of it: the answer of Active Directory never came, or the service was interrupted.',
  'triage.neverEnded.controllers': 'Check that this server reaches a domain controller of the user’s domain.',
  'triage.neverEnded.service': 'Look whether ADSync was stopped or ended in these minutes (System log).',
  'triage.neverEnded.again': 'Let the user try once more and collect the log again ten minutes later.',
  'triage.scope.oneUser.title': 'Only {user} fails; other users succeed on the same server.',
  'triage.scope.oneUser.meaning':
    'Failed operations of {user} in the log: {failures}; operations of others that succeeded: {successes} (users: {others}). Connection, licence of the tenant and service work, so the cause lies with this account or its place in Active Directory.',
  'triage.scope.oneUser.compare':
    'Compare this user with one who succeeds: organizational unit, inheritance of permissions, adminCount, password rules.',
  'triage.scope.oneUser.groups':
    'Check whether the account is, or once was, in a protected group such as Domain Admins.',
  'triage.scope.everyone.title': 'Everyone fails: {users} users, and no success in the log.',
  'triage.scope.everyone.meaning':
    '{failures} operations of {users} users failed and none succeeded, so the cause lies with the server, its connector account or the domain, not with one user.',
  'triage.scope.everyone.account':
    'Check the AD DS connector account: its password, its rights, whether it is locked.',
  'triage.scope.everyone.changes':
    'Ask what changed on the server or in the domain before the first failure.',
  'triage.workedBefore.title': '{user} could set the password at {worked}, and no longer at {failed}.',
  'triage.workedBefore.meaning':
    'The same user succeeded on the same server before the first failure. Something changed in between, or a rule counts: a minimum password age refuses a second change on the same day.',
  'triage.workedBefore.changes':
    'Ask what changed between the two times: rights, groups, organizational unit, policy, upgrade.',
  'triage.workedBefore.password':
    'For 33008, compare the two times with the minimum password age of the domain.',
  'triage.manyAttempts.title': '{user} tried {count} times, five or more within an hour.',
  'triage.manyAttempts.meaning':
    'After {limit} attempts in an hour the service makes a user wait 24 hours. The error that the page shows then hides the first one.',
  'triage.manyAttempts.wait': 'Let the user wait 24 hours before the next attempt.',
  'triage.manyAttempts.first': 'Judge the case by the first failure, not by the last.',
  'triage.multipleMatches.title': 'Active Directory has more than one object for the user’s anchor.',
  'triage.reserved.title': 'The user lies in an organizational unit whose name has a reserved character.',
  'triage.reserved.meaning':
    'Password writeback fails with 33001 when the name of an organizational unit holds one of , + " \\ < > ; = / #, a line break, or a blank at its edge.',
  'triage.reserved.rename': 'Rename the organizational unit, or move the user into another one.',
  'triage.reserved.synchronize': 'Run a synchronization, then try the password reset again.',
  'triage.remoteSam.title': 'RestrictRemoteSam is set on this server.',
  'triage.remoteSam.denied': 'RestrictRemoteSam is set on this server, and Active Directory denies access.',
  'triage.remoteSam.meaning':
    'This setting limits remote calls to the account database. It is a known cause of SSPR_0029 with event 33004, and it stays in the registry when the group policy behind it is removed.',
  'triage.remoteSam.policy':
    'Look for the policy “Network access: Restrict clients allowed to make remote calls to SAM” and who set it.',
  'triage.remoteSam.value':
    'Add the AD DS connector account to that policy, or remove the policy and the registry value that it left.',
  'triage.remoteSam.controllers': 'Check the same value on the domain controllers.',
  'triage.neverArrived.title': 'No password request reached this server around the incident.',
  'triage.neverArrived.meaning':
    'The listener was there ({heartbeats} heartbeats in the log), but no request of the user stands within 15 minutes of the incident. The failure lies before this server.',
  'triage.neverArrived.time': 'Check the time and the time zone of the incident.',
  'triage.neverArrived.server':
    'Check that this is the active server, and whether another one or Cloud Sync takes the requests.',
  'triage.neverArrived.cloud': 'Look at the audit log of the tenant and the error code that the page showed.',
  'triage.silent.title': 'No heartbeat of {namespace} for {minutes} minutes.',
  'triage.silent.noNamespace': 'the listener',
  'triage.silent.meaning':
    'The listener sends a heartbeat every five minutes. Where it is silent for more than ten, requests of this namespace do not arrive. Such silences in the log: {count}.',
  'triage.silent.errors': 'Look for 31034, 31044 and 32002 in these minutes.',
  'triage.silent.network':
    'Check that the server reaches the namespace below servicebus.windows.net on TCP 443, past proxy and TLS inspection.',
  'triage.silent.restart': 'Restart the ADSync service and look for 31015 and, within five minutes, 31019.',
  'triage.noHeartbeats.title': 'Entra Connect is installed, but its listener never spoke in the window.',
  'triage.noHeartbeats.meaning':
    'The log reaches over the window and has no heartbeat (31019). Password writeback is off here, its endpoint did not start, or this is not the active server. Old builds write no heartbeats.',
  'triage.noHeartbeats.server':
    'Check whether this server is in staging mode; if so, collect from the active one.',
  'triage.noHeartbeats.writeback': 'Check in the wizard that Password writeback is ticked.',
  'triage.endpoint.title': 'The writeback endpoint did not start (event 6800), and nothing started it since.',
  'triage.endpoint.meaning':
    'ADSync shows as running all the same: writeback runs inside it and does not stop it when it fails.',
  'triage.restart.title': 'Writeback was stopped or started within an hour of the incident.',
  'triage.restart.meaning': 'A request that arrives while the service restarts is lost; one after it is not.',
  'triage.restart.down': 'Writeback was stopped at the time of the incident.',
  'triage.restart.downMeaning':
    'The last thing that the log says before the incident is that writeback stopped (31016). Until 31015 no request can succeed.',
  'triage.restart.who': 'Ask who restarted the service and why: an upgrade, a reboot, an attempt to repair.',
  'triage.restart.again': 'Judge the case by an attempt at least ten minutes after the start (31015).',
  'triage.writebackOff.title': 'Password writeback is switched off.',
  'triage.writebackOff.meaning':
    'Without it a reset of a synchronized user ends in the cloud with SSPR_0010, and no request reaches this server.',
  'triage.writebackOff.switchOn':
    'Switch Password writeback on in the optional features of the Entra Connect wizard.',
  'triage.writebackOff.look': 'Look for 31005 and 31015 afterwards.',
  'triage.change.title':
    'The configuration was changed in the {days} days before the incident ({count} records).',
  'triage.change.meaning': 'Changes: {names}. Whether one of them is the cause, the time alone does not say.',
  'triage.change.compare': 'Compare the times of the changes with the first failure and the last success.',
  'triage.twoServers.title': 'The same requests stand in the logs of {host} and {others}.',
  'triage.twoServers.meaning':
    'Two active servers must not listen for one tenant. Or the same log was gathered twice, under two names.',
  'triage.twoServers.active': 'Check which server is active and which is in staging mode.',
  'triage.twoServers.names': 'Check the computer name in the records of both logs.',
  'triage.rolledOver.title': 'The log begins at {oldest}, after the incident: it rolled over.',
  'triage.rolledOver.meaning':
    'What happened at the time of the incident was overwritten. That nothing is found there proves nothing.',
  'triage.rolledOver.archive':
    'Look for an archived log or a backup of that day, or for records in a log collector.',
  'triage.rolledOver.larger': 'Enlarge the Application log to 250 to 500 MB.',
  'triage.rolledOver.largerThan':
    'Enlarge the Application log, now limited to {megabytes} MB, to 250 to 500 MB, such as: wevtutil sl Application /ms:262144000',
  'triage.rolledOver.again': 'Let the user try once more and collect at once.',
  'triage.endsBefore.title': 'The log ends at {newest}, before the incident.',
  'triage.endsBefore.meaning':
    'It was collected too early, or on another server, or the time of the incident is wrong.',
  'triage.endsBefore.collect': 'Collect the log again.',
  'triage.gaps.title': 'Record numbers are missing in the window: {gaps}.',
  'triage.gaps.whole': 'Collect the whole log again and compare the numbers.',
  'triage.gaps.damage':
    'If they are missing there too, ask whether the disk or the log was repaired or cleared.',
  'triage.emptyWindow.title': 'The log reaches over the window, but has no record in it.',
  'triage.emptyWindow.meaning':
    'No program wrote anything for hours, or, in an export of the records of Entra Connect alone, none of its programs did. That is rare on a server that runs: it was off, it is another server, or the time is wrong.',
  'triage.emptyWindow.off': 'Check whether the server was off (events 6005 and 6006 of the System log).',
  'triage.emptyWindow.server': 'Check that the log is of the server that takes the requests.',
  'triage.future.title': 'The incident ({instant}) lies after the evidence was gathered ({gatheredAt}).',
  'triage.future.meaning': 'No log can know of it. The date, the time zone or a clock is wrong.',
  'triage.future.date': 'Check the date of the incident, day and month in particular.',
  'triage.wrongZone.title': 'The time of the incident was likely read in the zone {likely}, not in {given}.',
  'triage.wrongZone.meaning':
    'Nothing of {user} stands at the given time, but an operation that did not succeed stands at {at}: exactly where the same clock reading falls in {likely}. Others that would fit another zone: {others}.',
  'triage.wrongZone.ask': 'Ask where the clock stood that was read; a portal often shows UTC.',
  'triage.wrongZone.again': 'Correct the zone in the case; the findings are then made anew.',
} as const;
