import { readFileSync } from 'node:fs';
import { ada, bob } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  adaFails,
  denied,
  failed,
  healthy,
  incident,
  logBegin,
  logEnd,
  restricted,
  succeeded,
  surroundings,
  today,
} from './writeback-events';

const installed = readFileSync(
  new URL('../../../../assets/sample/registry/connect.txt', import.meta.url),
  'utf8',
);
const runningService = readFileSync(
  new URL('../../../../assets/sample/services/adsync.txt', import.meta.url),
  'utf8',
);

function scheduler({ isStaging = false, isSuspended = false }) {
  return (
    `\r\nSyncCycleEnabled                    : ${isSuspended ? 'False' : 'True'}\r\n` +
    `StagingModeEnabled                  : ${isStaging ? 'True' : 'False'}\r\n` +
    `SchedulerSuspended                  : ${isSuspended ? 'True' : 'False'}\r\n`
  );
}

const connect = { 'registry/connect.txt': installed, 'services/adsync.txt': runningService };

/** Folders of evidence, where other files say something of the server. */
export const factScenarios: readonly Scenario[] = [
  {
    name: 'a healthy server with all its facts',
    events: [...healthy(), ...succeeded(incident, ada)],
    files: { ...connect, 'powershell/scheduler.txt': scheduler({}) },
    explains: [],
  },
  {
    name: 'no heartbeat of a server on which Entra Connect is installed',
    events: surroundings(),
    files: connect,
    explains: ['no-heartbeats'],
  },
  {
    name: 'a server in staging mode, which has no part in writeback',
    events: surroundings(),
    files: { ...connect, 'powershell/scheduler.txt': scheduler({ isStaging: true }) },
    explains: ['staging-mode', 'no-heartbeats'],
  },
  {
    name: 'staging mode was switched on after a failure with another cause',
    events: [...healthy(), ...adaFails(denied)],
    files: { ...connect, 'powershell/scheduler.txt': scheduler({ isStaging: true }) },
    explains: ['event-33004-80230626'],
    alsoSeen: ['staging-mode'],
  },
  {
    name: 'the service is stopped when the facts are read, long after a refused password',
    events: [...healthy(), ...adaFails(restricted)],
    files: { ...connect, 'services/adsync.txt': runningService.replace(/4 {2}RUNNING/, '1  STOPPED') },
    gatheredAt: '2026-11-18T16:00:00Z',
    explains: ['event-33008-80230619'],
    alsoSeen: ['service-not-running'],
  },
  {
    name: 'the scheduler is suspended, and writeback works',
    events: [...healthy(), ...succeeded(incident, ada)],
    files: { ...connect, 'powershell/scheduler.txt': scheduler({ isSuspended: true }) },
    explains: [],
    alsoSeen: ['scheduler-suspended'],
  },
  {
    name: 'the version is one that the service does not take any more',
    events: surroundings(logBegin, logEnd),
    files: { ...connect, 'registry/connect.txt': installed.replaceAll('2.5.190.0', '2.4.18.0') },
    explains: ['version-retired', 'no-heartbeats'],
  },
  {
    name: 'RestrictRemoteSam beside access denied for everyone',
    events: [...healthy(), ...adaFails(denied), ...failed(today('10:20:00'), bob, denied)],
    files: {
      ...connect,
      'registry/lsa.txt':
        '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\r\n    RestrictRemoteSam    REG_SZ    O:BAG:BAD:(A;;RC;;;BA)\r\n',
    },
    explains: ['event-33004-80230626', 'restrict-remote-sam', 'everyone-fails'],
  },
];
