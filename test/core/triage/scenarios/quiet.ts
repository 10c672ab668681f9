import { ada, bob } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  adaFails,
  beating,
  denied,
  failed,
  healthy,
  incident,
  logBegin,
  logEnd,
  succeeded,
  surroundings,
  today,
} from './writeback-events';

/** Logs that do not show a failure at the incident: because there was none, or because they cannot. */
export const quiet: readonly Scenario[] = [
  { name: 'everything works', events: [...healthy(), ...succeeded(incident, ada)], explains: [] },
  {
    name: 'only heartbeats: the request never reached this server',
    events: beating(),
    explains: ['request-never-arrived'],
  },
  {
    name: 'the request of this user alone never arrived',
    events: [...healthy(), ...succeeded(today('10:01:00'), bob)],
    explains: ['request-never-arrived'],
  },
  {
    name: 'another user fails near the incident',
    events: [...healthy(), ...failed(today('10:02:00'), bob, denied)],
    explains: ['request-never-arrived'],
    alsoSeen: ['event-33004-80230626'],
  },
  {
    name: 'the same user failed more than a day before',
    events: [...healthy(), ...failed('2026-11-17T02:00:00Z', ada, denied)],
    explains: ['request-never-arrived'],
  },
  {
    name: 'the log was overwritten since the incident',
    events: healthy(today('11:00:00'), logEnd),
    explains: [],
    alsoSeen: ['log-rolled-over'],
  },
  {
    name: 'the log begins a few minutes after the incident',
    events: healthy(today('10:06:00'), logEnd),
    explains: [],
    alsoSeen: ['log-rolled-over'],
  },
  {
    name: 'the log ends a few minutes before the incident',
    events: healthy(logBegin, today('09:52:00')),
    explains: [],
    alsoSeen: ['log-ends-before'],
  },
  {
    name: 'the log begins inside the window, before the incident',
    events: [...healthy(today('04:00:00'), logEnd), ...adaFails(denied)],
    explains: ['event-33004-80230626'],
  },
  {
    name: 'the log of a computer without Entra Connect',
    events: surroundings().filter(({ provider }) => provider !== 'Directory Synchronization'),
    explains: [],
  },
  {
    name: 'a log with records before and after the window only',
    events: [...healthy(logBegin, '2026-11-17T08:00:00Z'), ...healthy(today('12:30:00'), logEnd)],
    explains: ['window-without-records'],
  },
];
