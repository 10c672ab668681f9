import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import { passwordResetEvent, syncEngineEvent } from '#test/support/sample-story/classic-event';
import { ada, bob, contoso } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  beating,
  healthy,
  incident,
  logBegin,
  logEnd,
  service,
  started,
  succeeded,
  surroundings,
  today,
} from './writeback-events';

const [westEurope] = contoso.namespaces;
const listener = `Listener for Namespace: ${westEurope.name} Endpoint: ${contoso.tenant}_${westEurope.endpoint}`;

function listenerError(time: string, reason: string): WrittenEvent {
  const message = `ServiceBusListenerError, Details: ${listener} could not be opened, Exception: ${reason}`;
  return passwordResetEvent(time, 31034, message, 2);
}

const untrusted =
  'System.ServiceModel.Security.SecurityNegotiationException: The remote certificate is invalid according to the validation procedure.';

/** Nothing of the listener is heard between half past nine and half past eleven. */
const silentAtIncident = [
  ...beating(logBegin, today('09:30:00')),
  ...beating(today('11:30:00'), logEnd),
  ...surroundings(),
];

function isOfWestEurope({ payload }: WrittenEvent): boolean {
  return payload?.kind === 'strings' && payload.strings.join().includes(westEurope.name);
}

function isMorning({ timeCreated }: WrittenEvent): boolean {
  return timeCreated > today('09:30:00') && timeCreated < today('11:30:00');
}

/** The listener, its service and its endpoint. */
export const listenerScenarios: readonly Scenario[] = [
  {
    name: 'the certificate of the remote side is not trusted',
    events: [
      ...silentAtIncident,
      ...['09:35:00', '09:50:00', '10:01:00', '10:20:00'].map((clock) =>
        listenerError(today(clock), untrusted),
      ),
    ],
    explains: ['event-31034-remote-certificate', 'listener-silent', 'listener-silent'],
  },
  {
    name: 'no listener runs',
    events: [
      ...silentAtIncident,
      passwordResetEvent(today('09:36:00'), 31044, 'PasswordResetService, Details: No service host.', 2),
      passwordResetEvent(today('10:02:00'), 31044, 'PasswordResetService, Details: No service host.', 2),
    ],
    explains: ['event-31044', 'listener-silent', 'listener-silent'],
  },
  {
    name: 'the listener is silent around the incident, and says nothing of why',
    events: silentAtIncident,
    explains: ['listener-silent', 'listener-silent'],
  },
  {
    name: 'one of the two namespaces is silent around the incident',
    events: [...beating().filter((event) => !isOfWestEurope(event) || !isMorning(event)), ...surroundings()],
    explains: ['listener-silent', 'request-never-arrived'],
  },
  {
    name: 'the listener was silent on the day before',
    events: [
      ...beating(logBegin, '2026-11-17T15:00:00Z'),
      ...beating('2026-11-17T16:00:00Z', logEnd),
      ...surroundings(),
      ...succeeded(incident, ada),
    ],
    explains: [],
    alsoSeen: ['listener-silent', 'listener-silent'],
  },
  {
    name: 'the endpoint did not start after a restart',
    events: [
      ...beating(logBegin, today('07:00:00')),
      ...surroundings(),
      service(today('07:01:00'), 31016),
      syncEngineEvent(today('07:01:30'), 2001, 'The service started.'),
      syncEngineEvent(today('07:02:00'), 6800, 'The password reset endpoint did not start.', 2),
    ],
    explains: ['endpoint-not-started'],
  },
  {
    name: 'the endpoint did not start at first, and then did',
    events: [
      ...beating(logBegin, today('07:00:00')),
      ...beating(today('07:10:00'), logEnd),
      ...surroundings(),
      service(today('07:01:00'), 31016),
      syncEngineEvent(today('07:02:00'), 6800, 'The password reset endpoint did not start.', 2),
      service(today('07:09:00'), 31015),
      ...succeeded(incident, ada),
    ],
    explains: [],
    alsoSeen: ['event-6800'],
  },
  {
    name: 'the service is stopped at the incident',
    events: [
      ...beating(logBegin, today('09:55:00')),
      ...beating(today('10:05:00'), logEnd),
      ...surroundings(),
      service(today('09:58:00'), 31016),
      service(today('10:03:00'), 31015),
    ],
    explains: ['service-stopped-at-incident'],
  },
  {
    name: 'the service was restarted half an hour before the incident, which worked',
    events: [
      ...healthy(),
      service(today('09:31:00'), 31016),
      service(today('09:32:00'), 31015),
      ...succeeded(incident, ada),
    ],
    explains: [],
    alsoSeen: ['service-restart'],
  },
  {
    name: 'writeback was switched off the evening before',
    events: [
      ...beating(logBegin, '2026-11-17T18:00:00Z'),
      ...surroundings(),
      passwordResetEvent('2026-11-17T18:01:00Z', 31012, 'OffboardingEventStart'),
      passwordResetEvent('2026-11-17T18:01:05Z', 31013, 'OffboardingEventSuccess'),
      service('2026-11-17T18:01:06Z', 31016),
    ],
    explains: ['writeback-switched-off'],
  },
  {
    name: 'the administrator given at set-up is wrong or federated',
    events: [
      ...surroundings(),
      passwordResetEvent(today('09:59:00'), 31004, 'OnboardingEventStart'),
      passwordResetEvent(today('09:59:05'), 32009, 'AuthTokenError, Details: Error getting auth token.', 2),
    ],
    explains: ['event-32009-auth-token'],
  },
  {
    name: 'a request starts and never ends',
    events: [...healthy(), ...succeeded(today('08:00:00'), bob), started(incident, ada)],
    explains: ['operation-never-ended'],
  },
];
