import type { RelayCheck } from './check-relay';
import type { RouteCheck } from './check-route';
import { routeWords } from './route';

/** What the check of one relay leaves as JSON. */
export function relayDocument({ target, routes, deciding, notes, failure }: RelayCheck, testedFrom: string) {
  const { namespace, host, endpoint = null, isWritten } = target;
  return {
    host,
    namespace,
    endpoint,
    hostFrom: isWritten ? 'event' : 'catalogue',
    testedFrom,
    answers: failure === undefined,
    decidedBy: routeWords(deciding.route),
    notes,
    routes: routes.map(routeDocument),
  };
}

function routeDocument({
  route,
  reaches,
  steps,
  addresses,
  protocol,
  cipher,
  certificates,
  status,
}: RouteCheck) {
  return {
    route: routeWords(route),
    namedBy: route.via === 'direct' ? [] : route.namedBy,
    reaches,
    steps,
    addresses,
    ...(protocol === undefined ? {} : { protocol, cipher }),
    certificates: certificates.map(({ pem: _, ...certificate }) => certificate),
    ...(status === undefined ? {} : { status }),
  };
}

/** The same as text, with what came over the line. */
export function relayText({ routes }: RelayCheck): string {
  return routes
    .flatMap(({ route, steps, raw }) => [
      `${routeWords(route)}\n`,
      ...steps.map(
        ({ step, ok, durationMs, sentence }) =>
          `${ok ? 'ok    ' : 'failed'} ${step}, ${durationMs} ms: ${sentence}\n`,
      ),
      '\n',
      ...raw.map((part) => `${part}\n`),
    ])
    .join('')
    .replace(/\r?\n/g, '\r\n');
}
