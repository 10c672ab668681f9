import type { WrittenEvent } from '../evtx-writer/written-event';
import { directoryEvent, passwordResetEvent, syncEngineEvent } from './classic-event';
import { contoso } from './contoso';
import type { Random } from './random';
import { after } from './story-time';

const heartbeatSeconds = 300;
const version = 'Version: 5.0.400.1106';

type Namespace = (typeof contoso.namespaces)[number];

function listener({ name, endpoint }: Namespace): string {
  return `Namespace: ${name} Endpoint: ${contoso.tenant}_${endpoint}`;
}

/** Somebody restarts ADSync on the first morning; the listener needs a second try to reach one namespace again. */
export function serviceRestart(): readonly WrittenEvent[] {
  const [westEurope] = contoso.namespaces;
  const unreachable =
    `ServiceBusListenerError, Details: Listener for ${listener(westEurope)} could not be opened, ` +
    'Exception: System.TimeoutException: The operation did not complete within the allotted timeout of 00:00:05.';
  return [
    passwordResetEvent('2026-11-14T08:16:41.0320517Z', 31016, `WriteBackServiceStopped, Details: ${version}`),
    syncEngineEvent('2026-11-14T08:16:46.4417902Z', 2002, 'The service stopped.'),
    syncEngineEvent('2026-11-14T08:17:05.0006498Z', 2001, 'The service started.'),
    syncEngineEvent(
      '2026-11-14T08:17:06.2081344Z',
      6201,
      'The server encryption keys have been successfully backed up.',
    ),
    passwordResetEvent('2026-11-14T08:17:13.7713305Z', 31034, unreachable, 2),
    passwordResetEvent('2026-11-14T08:17:14.0006609Z', 31015, `WriteBackServiceStarted, Details: ${version}`),
    directoryEvent(
      '2026-11-14T08:17:21.6610023Z',
      904,
      'Scheduler::SchedulerThreadMain : Started a scheduled sync policy run.',
    ),
  ];
}

/** Every five minutes one for each namespace, in no certain order. */
export function heartbeats(random: Random, first: string, last: string): readonly WrittenEvent[] {
  const events: WrittenEvent[] = [];
  for (let at = first; Date.parse(at) <= Date.parse(last); at = after(at, heartbeatSeconds)) {
    for (const namespace of contoso.namespaces) {
      const message = `ServiceBusHeartBeat, Details: HeartBeat for ${listener(namespace)}`;
      events.push(passwordResetEvent(after(at, 0.05 + random.fraction() * 0.6), 31019, message));
    }
  }
  return events;
}
