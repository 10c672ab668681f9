import { ada, bob } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  adaFails,
  beating,
  denied,
  healthy,
  logBegin,
  restricted,
  succeeded,
  surroundings,
  today,
} from './writeback-events';

const adaDenied = [...healthy(), ...adaFails(denied)];

/** The time that a person gives is not the one that the log has. */
export const times: readonly Scenario[] = [
  {
    name: 'the clock is two hours ahead of the zone given',
    events: adaDenied,
    at: '2026-11-18T12:00:05Z',
    explains: ['likely-wrong-zone', 'request-never-arrived'],
    alsoSeen: ['event-33004-80230626'],
  },
  {
    name: 'the clock is five and a half hours off the zone given',
    events: adaDenied,
    at: '2026-11-18 10:00:05',
    zone: 'Asia/Kolkata',
    explains: ['likely-wrong-zone', 'request-never-arrived'],
  },
  {
    name: 'the time lies forty minutes beside the failure, which no zone explains',
    events: adaDenied,
    at: '2026-11-18T10:40:05Z',
    explains: ['request-never-arrived'],
    alsoSeen: ['event-33004-80230626'],
  },
  {
    name: 'a success two hours away is no sign of a wrong zone',
    events: [...healthy(), ...succeeded(today('10:00:05'), ada)],
    at: '2026-11-18T12:00:05Z',
    explains: ['request-never-arrived'],
  },
  {
    name: 'the failure of another user two hours away is no sign of a wrong zone',
    events: [...healthy(), ...adaFails(denied)],
    at: '2026-11-18T12:00:05Z',
    user: bob.upn,
    explains: ['request-never-arrived'],
    alsoSeen: ['event-33004-80230626'],
  },
  {
    name: 'the incident lies in the future',
    events: adaDenied,
    at: '2026-12-18T10:00:05Z',
    explains: ['incident-in-future'],
    alsoSeen: ['log-ends-before'],
  },
  {
    name: 'the right local time in the right zone',
    events: adaDenied,
    at: '2026-11-18 15:30:05',
    zone: 'Asia/Kolkata',
    explains: ['event-33004-80230626'],
  },
  {
    name: 'a failure in the summer hour that comes twice, given with its offset',
    events: [
      ...beating('2026-10-24T12:00:00Z', '2026-10-25T04:00:00Z'),
      ...surroundings('2026-10-24T12:00:00Z', '2026-10-25T04:00:00Z'),
    ],
    at: '2026-10-25T02:30:00+01:00',
    gatheredAt: '2026-10-25T05:00:00Z',
    explains: ['request-never-arrived'],
  },
  {
    name: 'no time is known',
    events: [...beating(logBegin), ...surroundings(), ...adaFails(restricted)],
    at: '',
    explains: [],
    alsoSeen: ['event-33008-80230619'],
  },
];
