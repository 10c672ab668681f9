import { expect, it } from 'vitest';
import type { CommandOutput } from '#core/host/host';
import { serverToolProblem } from '#core/host/server-problem';

const ended = (exitCode: number, stdout = '', stderr = ''): CommandOutput => ({
  command: ['tool'],
  ended: 'exited',
  exitCode,
  stdout,
  stderr,
  truncated: false,
  durationMs: 1,
});

it.each([
  ['wevtutil', ended(1722), 'server-not-reachable', '@FirewallAPI.dll,-29252'],
  ['wevtutil', ended(5, '', 'Zugriff verweigert'), 'access-denied', 'Event Log Readers'],
  ['wevtutil', ended(1326), 'access-denied', 'does not accept this account'],
  ['sc', ended(1722, '[SC] OpenSCManager FEHLER 1722:'), 'server-not-reachable', '@FirewallAPI.dll,-29502'],
  // Wine and old versions end with another number than they print.
  ['sc', ended(1, '[SC] OpenSCManager FAILED 5:'), 'access-denied', 'query its services'],
  ['w32tm', ended(-2147023174), 'server-not-reachable', 'error 1722'],
  ['w32tm', ended(2147944122), 'server-not-reachable', 'error 1722'],
  [
    'w32tm',
    ended(1, 'The following error occurred: Access is denied. (0x80070005)'),
    'access-denied',
    'clock',
  ],
] as const)('%s: %o is %s', (tool, output, code, words) => {
  expect(serverToolProblem('AADC01', tool, output)).toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`AADC01.*${words}|${words}.*AADC01`)),
  });
});

it.each([
  ['wevtutil', ended(0)],
  ['wevtutil', ended(15007)],
  ['sc', ended(1060, '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:')],
  ['reg', ended(1, '', 'ERROR: The system was unable to find the specified registry key or value.')],
  ['powershell', ended(1722)],
  ['wevtutil', { ...ended(1722), ended: 'timed-out' as const, exitCode: null }],
] as const)('%s: %o is a failure like on any machine', (tool, output) => {
  expect(serverToolProblem('AADC01', tool, output)).toBeUndefined();
});
