import { joined } from '../joined';
import { connectTexts } from './collectors-connect';
import { eventLogExportTexts } from './collectors-event-log';
import { serverFactTexts } from './collectors-facts';
import { needsTexts } from './collectors-needs';

/** Texts about sources, collectors and their run; keys begin with `collector.`, those of what a collector needs with `needs.`. */
export const collectorTexts = joined(connectTexts, serverFactTexts, eventLogExportTexts, needsTexts, {
  'collector.waiting': 'Waiting',
  'collector.running': 'Reading',
  'collector.ended.collected': 'Collected',
  'collector.ended.partial': 'Collected in part',
  'collector.ended.skipped': 'Skipped',
  'collector.ended.failed': 'Failed',
  'collector.ended.timed-out': 'Stopped: its time ran out',
  'collector.ended.cancelled': 'Cancelled',
  'collector.unexpected':
    '{title}: the program made a mistake ({reason}). The other evidence is not affected; report this with the journal.',
  'collector.cutOff': 'The program ended while this was being collected. Collect it again.',
  'collector.cancelled': 'Reading {subject} was cancelled.',
  'collector.thisComputer': 'this computer',
  'collector.sampleLocation': 'the sample evidence',
  'collector.windowInvalid':
    '"{given}" is no length of time. Write a number with m, h or d, such as 24h, 90m or 7d, up to 365d.',

  'collector.notWindows':
    'This computer does not run Windows, so there is nothing to run. Collect on the Connect server, or open a folder of evidence.',
  'collector.notWindowsSkip':
    '{title}: this computer does not run Windows. Collect on the Connect server, or open a folder of evidence from it.',
  'collector.toolNotFound': 'There is no {file}. Repair Windows, or collect on another machine.',
  'collector.toolNotAllowed':
    '{file} may not be run by this account ({reason}). Run Casebundle with an account that may.',
  'collector.toolNotStarted': '{file} could not be started ({reason}).',
  'collector.toolTimedOut': '{subject}: the answer did not come within {seconds} seconds. Collect it again.',
  'collector.commandTimedOut': '"{command}" did not end in time and was stopped. Collect it again.',
  'collector.commandDenied':
    '"{command}" was denied. Run Casebundle with an account that may read the Application log.',
  'collector.commandFailed': '"{command}" ended with {exitCode}: {said}',
  'collector.commandTooLong': '"{command}" printed more than {bytes} bytes. The rest was not kept.',
  'collector.registryNotFound': 'The registry key {key} does not exist there.',
  'collector.registryDenied':
    'The registry key {key} may not be read by this account. Run Casebundle as administrator.',
  'collector.registryUnreadable': 'reg.exe printed nothing readable about the key {key}.',
  'collector.registryTooLarge':
    'reg.exe printed more about the key {key} than is kept, so nothing of it was used. Look at the key with "reg query {key}".',
  'collector.registryNotCaptured': 'The evidence holds no printed registry key {key}.',
  'collector.serviceDenied':
    'The service {name} may not be queried by this account. Run Casebundle as administrator.',
  'collector.serviceUnreadable': 'sc.exe printed nothing readable about the service {name}.',
  'collector.serviceNotCaptured': 'The evidence holds no output of sc.exe about the service {name}.',
  'collector.noFilesHere': 'There is no captured file {path}: this computer is read directly.',

  'collector.folderNotFound': 'There is no folder {path}. Check the path.',
  'collector.notAFolder': '{path} is a file. Name the folder that holds the evidence.',
  'collector.folderDenied':
    'The folder {path} may not be read by this account. Copy it, or use an account that may.',
  'collector.folderEmpty':
    'The folder {path} holds no evidence: no event log (.evtx), no printed output of reg.exe or sc.exe, no Graph JSON.{reason}',
  'collector.folderCut':
    'The folder {path} holds more than {files} files or {depth} levels of folders; the rest was not looked at. Name the folder of the evidence itself.',
  'collector.folderRunsNothing': '{tool} is not run: a folder of evidence is only read.',
  'collector.fileTooLarge':
    '{path} was not looked at: {sizeBytes} bytes are too many for a file of its kind.',
  'collector.fileUnreadable': '{path} could not be read. Check that this account may read it.',
  'collector.fileReadFailed': '{path} could not be read ({reason}).',
  'collector.fileNotFound': 'There is no file {path} in the evidence.',
  'collector.jsonInvalid': '{path} is not valid JSON: {reason}. Save the answer of Graph again.',
  'collector.jsonField':
    '{path} looks like an answer of Microsoft Graph, but {field} is wrong: {reason}. Save it again.',

  'collector.diskFull':
    '{path} could not be written: the disk is full. Free some space, or choose another disk, and collect again.',
  'collector.writeFailed': '{path} could not be written ({reason}).',
  'collector.writeRefused': '{path} was not written: its collector had been stopped.',
  'collector.contentFailed': '{path} was not written: its source could not be read to the end ({reason}).',
  'collector.nothingWritten': '{path} was not written by the tool that should have.',
  'collector.pathRefused': '{path} is no path that a package may hold.',
  'collector.stagingNotWritable':
    'The working folder {path} cannot be written ({reason}). Choose another folder.',
  'collector.runsUnreadable':
    '{path} is damaged, so what was gathered earlier cannot be listed. Move the folder away and collect again.',

  'collector.reads.registryText': 'Printed output of reg.exe in the folder',
  'collector.reads.serviceText': 'Printed output of sc.exe in the folder',
  'collector.reads.eventLogFiles': 'Event logs (.evtx) in the folder',
  'collector.reads.graphUser': 'Saved Graph JSON: user, domain, synchronization, pass-through agents',
  'collector.reads.graphLicences': 'Saved Graph JSON: licenseDetails, subscribedSkus',

  'collector.eventLog.title': 'Application event log',
  'collector.eventLog.copying': 'Copying {path}',
  'collector.eventLog.reading': '{records} records of the window read',
  'collector.eventLog.notInEvidence':
    'There is no event log (.evtx) in {location}. Export it on the Connect server: wevtutil epl Application C:\\Temp\\Application.evtx',
  'collector.eventLog.noApplicationLog':
    'None of the event logs is the Application log of a Connect server: {names}. Export that log and add it.',
  'collector.eventLog.securityLeftOut':
    '{path} is a Security log and was left out: it holds the sign-ins of everyone and does not explain a password reset.',
  'collector.eventLog.empty': '{path} is an event log without records. Export the Application log again.',
  'collector.eventLog.moreDamage':
    '{path} is damaged in {damaged} places; {rest} more than are listed. All records that could be read are kept.',

  'collector.connect.title': 'Entra Connect version',
  'collector.connect.notInstalled':
    'Entra Connect is not installed on {computer}. Collect on the server where it is.',
  'collector.connect.notInEvidence':
    'The evidence does not name the version of Entra Connect. Add the output of: reg query "HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect"',

  'collector.service.title': 'Synchronization service',
  'collector.service.notInstalled':
    'There is no service ADSync on {computer}, so it is not the Connect server. Collect on the server where it is.',
  'collector.service.notInEvidence':
    'The evidence says nothing about the service ADSync. Add the output of: sc queryex ADSync',

  'collector.host.title': 'Server facts',
  'collector.host.notInEvidence':
    'The evidence says nothing about the server itself. Add the output of: reg query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"',

  'collector.user.title': 'User',
  'collector.user.notInEvidence':
    'There is no saved Graph JSON of a user. Save the answer of: GET /v1.0/users/{upn}?$select=userPrincipalName,onPremisesSyncEnabled,onPremisesImmutableId,onPremisesDistinguishedName',
  'collector.user.agentRuns':
    'A pass-through agent runs on this server ({source}), so users may sign in by pass-through.',
  'collector.user.hashSyncRuns':
    'Password hashes are synchronized from this server (last seen {at} in {source}), so users may sign in by hash.',
  'collector.user.notAmong':
    '{user} is not among the users in the evidence. Save the Graph JSON of that user, or correct user.principalName.',
  'collector.user.several':
    'The evidence holds several users and the case names none. Give user.principalName in the case.',
  'collector.user.guest':
    'The kind of user is not decided: {source} is a guest, whose password is kept by the tenant or account they come from. Ask there.',
  'collector.user.syncNotAsked':
    'The kind of user is not decided: {source} does not hold onPremisesSyncEnabled. Ask Graph again with $select=userPrincipalName,onPremisesSyncEnabled.',
  'collector.user.cloudInFederated':
    'The kind of user is not decided: {source} says the user is not synchronized, but the domain is federated.',
  'collector.user.noDomain':
    'The kind of user is not decided: nothing says how the domain {domain} signs in. Save the answer of: GET /v1.0/domains/{domain}',
  'collector.user.domainsDisagree':
    'The kind of user is not decided: what says how the domain {domain} signs in does not agree ({source}). Ask Graph again.',
  'collector.user.domainUnverified':
    'The kind of user is not decided: the domain {domain} is not verified ({source}).',
  'collector.user.stagedRollout':
    'The kind of user is not decided: the domain is federated ({source}), but a staged rollout can make single users of it managed. Ask whether the user is in one of its groups.',
  'collector.user.noSynchronization':
    'The kind of user is not decided: nothing says whether password hash synchronization is on. Save the answer of: GET /v1.0/directory/onPremisesSynchronization',
  'collector.user.noAgents':
    'The kind of user is not decided: nothing says whether there are pass-through agents. Save the answer of: GET /beta/onPremisesPublishingProfiles/authentication/agents',
  'collector.user.noAgentsNoHash':
    'The kind of user is not decided: password hash synchronization is off, so pass-through is likely, but nothing says that an agent is active. Save the answer of: GET /beta/onPremisesPublishingProfiles/authentication/agents',
  'collector.user.bothMethods':
    'The kind of user is not decided: password hash synchronization is on and pass-through agents are active ({source}). Ask which of them signs the user in.',
  'collector.user.neitherMethod':
    'The kind of user is not decided: password hash synchronization is off and no pass-through agent is active.',

  'collector.licence.title': 'Licence',
  'collector.licence.plan': '{plan} in {product}',
  'collector.licence.planOff': '{plan} in {product}, switched off',
  'collector.licence.ofGroup': '{licence}, through a group',
  'collector.licence.notApplied': '{product}, assigned but not applied ({reason})',
  'collector.licence.groupNotApplied': '{product}, assigned through a group but not applied ({reason})',
  'collector.licence.noPlan': '{product} without such a plan',
  'collector.licence.waiting':
    'The licence is not decided: {plan} is assigned, but its status is {status}. Ask for licenseDetails again later.',
  'collector.licence.ambiguous':
    'The licence is not decided: the evidence holds licences of several users, or of nobody it names. Keep the licenseDetails of the one user.',
  'collector.licence.tenantOnly':
    'The licence is not decided: the evidence says what the tenant owns, not what the user has. Save the answer of: GET /v1.0/users/{upn}/licenseDetails',
  'collector.licence.notInEvidence':
    'There is no saved Graph JSON of licences. Save the answer of: GET /v1.0/users/{upn}/licenseDetails',
});
