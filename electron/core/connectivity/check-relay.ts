import type { NamedProxy } from '../collectors/proxy-setting';
import { text } from '../texts/text';
import { checkRoute, type RouteCheck, type StepName } from './check-route';
import type { Network } from './network';
import type { RelayTarget } from './relay-target';
import { planRoutes, routeWords } from './route';

/** What testing one relay came to. */
export type RelayCheck = {
  readonly target: RelayTarget;
  readonly routes: readonly RouteCheck[];
  /** The way that decides: the expected one, else one that reaches the relay, else the straight one. */
  readonly deciding: RouteCheck;
  readonly notes: readonly string[];
  /** Absent where it answers. */
  readonly failure?: { readonly step: StepName; readonly sentence: string; readonly timedOut: boolean };
};

export type CheckOptions = {
  readonly network: Network;
  readonly signal: AbortSignal;
  /** Told of each way that was tested. */
  readonly onRoute: (target: RelayTarget, check: RouteCheck) => void;
};

/** Tests all ways to a relay at the same time, and says whether password writeback can be expected to reach it. */
export async function checkRelay(
  target: RelayTarget,
  proxies: readonly NamedProxy[],
  { network, signal, onRoute }: CheckOptions,
): Promise<RelayCheck> {
  const { routes: planned, expected, notes } = planRoutes(target.host, proxies);
  const check = async (route: (typeof planned)[number]) => {
    const done = await checkRoute(target, route, { network, signal });
    onRoute(target, done);
    return done;
  };
  const [direct, ...others] = await Promise.all([check(planned[0]), ...planned.slice(1).map(check)]);
  const routes = [direct, ...others];
  const reaching = routes.find(({ reaches }) => reaches);
  const wanted = routes.find(({ route }) => route === expected);
  const deciding = wanted ?? reaching ?? direct;
  const failed = deciding.steps.find(({ ok }) => !ok);
  if (failed === undefined) return { target, routes, deciding, notes };
  const words = { host: target.host, route: routeWords(deciding.route), sentence: failed.sentence };
  const sentence = text('connectivity.failedWith', words);
  const shown =
    reaching === undefined
      ? sentence
      : text('connectivity.worksBy', { failed: sentence, route: routeWords(reaching.route) });
  return {
    target,
    routes,
    deciding,
    notes,
    failure: { step: failed.step, sentence: shown, timedOut: failed.timedOut },
  };
}
