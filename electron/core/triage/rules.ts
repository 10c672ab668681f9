import { changeBeforeIncident } from './rules/change-before-incident';
import { clockOffset } from './rules/clock-offset';
import { cloudOnlyUser } from './rules/cloud-only-user';
import { cloudSyncBeside } from './rules/cloud-sync-beside';
import { conflictingFacts } from './rules/conflicting-facts';
import { connectivity } from './rules/connectivity';
import { dotnetRelease } from './rules/dotnet-release';
import { endpointNotStarted } from './rules/endpoint-not-started';
import { failedOperations } from './rules/failed-operations';
import { failureScope } from './rules/failure-scope';
import { incidentInFuture } from './rules/incident-in-future';
import { licenceMissing } from './rules/licence-missing';
import { licencePresent } from './rules/licence-present';
import { listenerSilent } from './rules/listener-silent';
import { logCoverage } from './rules/log-coverage';
import { manyAttempts } from './rules/many-attempts';
import { multipleMatches } from './rules/multiple-matches';
import { noHeartbeats } from './rules/no-heartbeats';
import { operationNeverEnded } from './rules/operation-never-ended';
import { otherFailures } from './rules/other-failures';
import { partialUpgrade } from './rules/partial-upgrade';
import { requestNeverArrived } from './rules/request-never-arrived';
import { reservedCharacters } from './rules/reserved-characters';
import { restrictRemoteSam } from './rules/restrict-remote-sam';
import { schedulerSuspended } from './rules/scheduler-suspended';
import { serverRolesRule } from './rules/server-roles';
import { serviceNotRunning } from './rules/service-not-running';
import { serviceRestart } from './rules/service-restart';
import { stagingMode } from './rules/staging-mode';
import { tlsSettings } from './rules/tls-settings';
import { twoServers } from './rules/two-servers';
import { versionSupport } from './rules/version-support';
import { windowWithoutRecords } from './rules/window-without-records';
import { workedBefore } from './rules/worked-before';
import { writebackSwitchedOff } from './rules/writeback-switched-off';
import { wrongZone } from './rules/wrong-zone';
import type { TriageRule } from './triage-context';

/** All rules; their order means nothing, findings are sorted afterwards. */
export const rules: readonly TriageRule[] = [
  failedOperations,
  operationNeverEnded,
  failureScope,
  workedBefore,
  manyAttempts,
  multipleMatches,
  reservedCharacters,
  restrictRemoteSam,
  requestNeverArrived,
  listenerSilent,
  noHeartbeats,
  connectivity,
  endpointNotStarted,
  serviceNotRunning,
  serviceRestart,
  writebackSwitchedOff,
  changeBeforeIncident,
  otherFailures,
  versionSupport,
  partialUpgrade,
  schedulerSuspended,
  stagingMode,
  dotnetRelease,
  tlsSettings,
  clockOffset,
  cloudSyncBeside,
  licenceMissing,
  licencePresent,
  cloudOnlyUser,
  serverRolesRule,
  twoServers,
  conflictingFacts,
  logCoverage,
  windowWithoutRecords,
  incidentInFuture,
  wrongZone,
];
