import { classicEvent, syncEngineEvent } from '../classic-event';
import { after } from '../story-time';
import type { Scene } from './scene';

/** Software protection starts, plans its next start and stops. */
export const softwareProtection: Scene = (time, random) => {
  const event = (seconds: number, id: number, strings: readonly string[]) =>
    classicEvent(after(time, seconds), 'Microsoft-Windows-Security-SPP', id, strings, {
      providerGuid: '{E23B33B0-C8C9-472C-A5F9-F2BDFEA0F156}',
      eventSourceName: 'Software Protection Platform Service',
      qualifiers: 16_384,
    });
  const next = after(time, 60 * (100 + random.integer(2_000))).replace(/\.\d+/, '');
  return [event(0, 16_394, []), event(30.1, 16_384, [next, 'RulesEngine']), event(30.3, 903, [])];
};

/** A database of the storage engine is attached and let go again. */
export const database: Scene = (time, random) => {
  const instance = random.pick(['svchost', 'taskhostw', 'services']);
  const process = `${1_000 + random.integer(7_000)},D,50`;
  const file = 'C:\\Windows\\system32\\LogFiles\\Sum\\Current.mdb';
  const event = (seconds: number, id: number, more: readonly string[]) =>
    classicEvent(after(time, seconds), 'ESENT', id, [instance, process, 'Current: ', ...more]);
  return [
    event(0, 102, ['0', '10', '00', '20348', '0000']),
    event(0.3, 326, ['1', file, '0', '[1] 0.000 +J(0)', '[2] 0.016']),
    event(41.2, 327, ['1', file, '0', '[1] 0.000 +J(0)']),
    event(41.4, 103, ['0', '0', '[1] 0.000']),
  ];
};

export const shadowCopy: Scene = (time, random) => {
  const id = String(1_000 + random.integer(8_000)).padStart(8, '0');
  const where = `- Code: CORSVCC00000774- Call: CORSVCC00000756- PID:  ${id}- TID:  00005512- CMD:  C:\\Windows\\system32\\vssvc.exe   - User: Name: NT AUTHORITY\\SYSTEM, SID:S-1-5-18`;
  return [classicEvent(time, 'VSS', 8_224, [''], { binary: Buffer.from(where) })];
};

/** The sync engine is no Windows service, but this has nothing to do with the story either. */
export const keyBackup: Scene = (time) => [
  syncEngineEvent(time, 6_201, 'The server encryption keys have been successfully backed up.'),
];

export const defenderStatus: Scene = (time) => [
  classicEvent(time, 'SecurityCenter', 15, ['Windows Defender', 'SECURITY_PRODUCT_STATE_ON']),
];

export const policyApplied: Scene = (time) => [
  classicEvent(time, 'SceCli', 1_704, [], { qualifiers: 16_384 }),
];

export const profiler: Scene = (time) => [
  classicEvent(time, '.NET Runtime', 1_022, [
    '.NET Runtime version 4.0.30319.0 - Loading profiler failed. Failed trying to receive from out of process a request to attach a profiler.',
  ]),
];

export const crash: Scene = (time, random) => {
  const program = random.pick(['spoolsv.exe', 'inventory.exe']);
  const hex = () => random.integer(0x7fff_ffff).toString(16);
  const report = [
    program,
    '10.0.20348.1',
    hex(),
    'ntdll.dll',
    '10.0.20348.4288',
    hex(),
    'c0000005',
    '000000000007a2c4',
  ];
  return [
    classicEvent(time, 'Application Error', 1_000, [...report, hex(), hex(), program, 'ntdll.dll', ''], {
      level: 2,
      task: 100,
    }),
    classicEvent(after(time, 3.1), 'Windows Error Reporting', 1_001, [
      '',
      '0',
      'APPCRASH',
      'Not available',
      '0',
      ...report,
    ]),
  ];
};

/** The user profile service starts; its event has a manifest and no data. */
export const profileService: Scene = (time) => [
  {
    timeCreated: time,
    provider: 'Microsoft-Windows-User Profiles Service',
    providerGuid: '{89b1e9f0-5aff-44a6-9b44-0a07a7ce5845}',
    eventId: 1_531,
    keywords: 0x8000_0000_0000_0000n,
    processId: 1_388,
    threadId: 1_492,
    userId: 'S-1-5-18',
    payload: { kind: 'named', values: [] },
  },
];
