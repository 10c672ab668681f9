import { directoryEvent } from '#test/support/sample-story/classic-event';
import { ada, bob } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  adaFails,
  adminAction,
  beating,
  denied,
  failed,
  healthy,
  incident,
  logBegin,
  logEnd,
  restricted,
  service,
  started,
  succeeded,
  surroundings,
  today,
} from './writeback-events';

const [atIncident, ...later] = ['10:00:05', '10:08:00', '10:16:00', '10:24:00', '10:32:00'].map(today);

/** More than one thing in one log. */
export const mixtures: readonly Scenario[] = [
  {
    name: 'two users fail for two causes',
    events: [...healthy(), ...adaFails(denied), ...failed(today('10:05:00'), bob, restricted)],
    explains: ['event-33004-80230626', 'everyone-fails'],
    alsoSeen: ['event-33008-80230619'],
  },
  {
    name: 'access is denied, and the service is restarted afterwards',
    events: [
      ...healthy(),
      ...adaFails(denied),
      service(today('10:30:00'), 31016),
      service(today('10:30:40'), 31015),
    ],
    explains: ['event-33004-80230626'],
    alsoSeen: ['service-restart'],
  },
  {
    name: 'access is denied after somebody changed the account',
    events: [
      ...healthy(),
      ...succeeded('2026-11-17T11:00:00Z', ada),
      adminAction('2026-11-17T16:00:00Z', 2618, 'Change AD DS Connector credential: contoso.com'),
      ...adaFails(denied),
    ],
    explains: ['event-33004-80230626', 'worked-before'],
    alsoSeen: ['change-before-incident'],
  },
  {
    name: 'the password rules refuse five attempts within an hour',
    events: [
      ...healthy(),
      ...[atIncident ?? incident, ...later].flatMap((time) => failed(time, ada, restricted)),
    ],
    explains: ['event-33008-80230619', 'many-attempts'],
  },
  {
    name: 'the password rules refuse the first attempt, and take the second',
    events: [...healthy(), ...adaFails(restricted), ...succeeded(today('10:04:00'), ada)],
    explains: ['event-33008-80230619'],
  },
  {
    name: 'two causes one after the other for one user',
    events: [...healthy(), ...adaFails(restricted), ...failed(today('10:06:00'), ada, denied)],
    explains: ['event-33008-80230619', 'event-33004-80230626'],
  },
  {
    name: 'a failure at the incident, and a silence of the listener three hours before',
    events: [
      ...beating(logBegin, today('06:00:00')),
      ...beating(today('07:00:00'), logEnd),
      ...surroundings(),
      ...adaFails(denied),
    ],
    explains: ['event-33004-80230626'],
    alsoSeen: ['listener-silent', 'listener-silent'],
  },
  {
    name: 'record numbers are missing, and the failure is there',
    events: [...healthy(), ...adaFails(denied)],
    missingNumbersFrom: today('03:00:00'),
    explains: ['event-33004-80230626'],
    alsoSeen: ['log-has-gaps'],
  },
  {
    name: 'record numbers are missing, and nothing of the user is there',
    events: healthy(),
    missingNumbersFrom: today('10:00:00'),
    explains: ['request-never-arrived'],
    alsoSeen: ['log-has-gaps'],
  },
  {
    name: 'the same request stands on two servers',
    events: [...healthy(), ...adaFails(denied)],
    otherEvents: [...healthy(), ...adaFails(denied)].map((event) => ({
      ...event,
      computer: 'AADC02.contoso.com',
    })),
    explains: ['event-33004-80230626', 'event-33004-80230626', 'same-request-on-two-servers'],
  },
  {
    name: 'the same failure for a user whose name is given in another case',
    events: [...healthy(), ...adaFails(denied)],
    user: 'Ada.Lovelace@CONTOSO.com',
    explains: ['event-33004-80230626'],
  },
  {
    name: 'password hash synchronization fails beside a refused password',
    events: [
      ...healthy(),
      ...adaFails(restricted),
      directoryEvent(today('09:58:00'), 611, 'Password synchronization failed for domain: contoso.com.'),
    ],
    explains: ['event-33008-80230619'],
    alsoSeen: ['event-611'],
  },
  {
    name: 'one request of the user never ends, and the next is refused',
    events: [...healthy(), started(incident, ada), ...failed(today('10:12:00'), ada, restricted)],
    explains: ['event-33008-80230619', 'operation-never-ended'],
  },
  {
    name: 'the failure stands on the second of two servers',
    events: healthy(),
    otherEvents: [...healthy(), ...adaFails(denied)].map((event) => ({
      ...event,
      computer: 'AADC02.contoso.com',
    })),
    explains: ['event-33004-80230626'],
  },
];
