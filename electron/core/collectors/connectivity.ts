import { hostname } from 'node:os';
import { checkRelay, type RelayCheck } from '../connectivity/check-relay';
import { gatheredRelays } from '../connectivity/gathered-relays';
import { internet, type Network } from '../connectivity/network';
import { relayDocument, relayText } from '../connectivity/relay-files';
import { routeWords } from '../connectivity/route';
import { missingRoots } from '../connectivity/windows-roots';
import type { HostKind } from '../host/host';
import type { FactOrigin } from '../model/fact';
import type { Outcome } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { readProxies } from './connectivity-proxies';
import { connectivityNeeds } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { safeName } from './safe-path';
import { type Statement, stateFacts, writeJson } from './statements';

/**
 * Whether the relays of password writeback can be reached now. It is never among the collectors that run by themselves, since it
 * is the one that contacts the service: it runs when a person asks for it by name or switch. It says nothing about the time of the
 * incident.
 */
export const connectivityCollector: Collector = connectivityCollectorOn(internet);

/** The same on a network of its own, for tests. */
export function connectivityCollectorOn(network: Network): Collector {
  return {
    id: 'connectivity',
    title: text('connectivity.title'),
    answers: [],
    reads: connectivityReads,
    needs: connectivityNeeds,
    timeoutMs: 6 * 60_000,
    collect: (context) => collectConnectivity(context, network),
  };
}

function connectivityReads(kind: HostKind): readonly string[] {
  switch (kind) {
    case 'local':
    case 'folder':
      return [
        text('connectivity.reads.namespaces'),
        text('connectivity.reads.proxies'),
        text('connectivity.reads.test'),
      ];
    case 'server':
    case 'tenant':
      return [text('connectivity.reads.nothing')];
    case 'sample':
      return [text('connectivity.reads.sample')];
  }
}

async function collectConnectivity(context: CollectorContext, network: Network): Promise<Outcome> {
  const { host, gathered, sink, signal } = context;
  if (host.kind === 'sample') return skipped('not-possible', text('connectivity.sample'));
  const { targets, problems } = await gatheredRelays(gathered, sink.absolutePathOf, signal);
  if (targets.length === 0) {
    const [first] = problems;
    return first === undefined
      ? skipped('not-in-evidence', text('connectivity.noEvent', { host: host.name }))
      : failed(first);
  }
  if (host.kind === 'server') {
    const commands = targets.map((target) => `Test-NetConnection ${target.host} -Port ${network.port}`);
    const values = { host: host.name, commands: commands.join('; ') };
    return skipped('not-possible', text('connectivity.otherServer', values));
  }
  const proxies = await readProxies(context);
  const checks: RelayCheck[] = [];
  for (const target of targets) {
    if (signal.aborted) break;
    checks.push(await checkOne(context, target, proxies.proxies, network));
  }
  const from = testedFrom(context);
  const roots = host.kind === 'local' ? await missingRoots(context, checks) : [];
  const statements = statementsOf(context, checks, roots);
  const written = [await stateFacts(context, 'connectivity/facts.json', statements)];
  for (const check of checks) {
    const stem = `connectivity/${safeName(check.target.namespace, 'relay')}`;
    written.push(await writeJson(sink, `${stem}.json`, relayDocument(check, from)));
    written.push(await sink.writeText(`${stem}.txt`, relayText(check)));
  }
  return collectedWith([
    ...problems,
    ...proxies.problems,
    ...checks.flatMap(failureOf),
    ...written.flatMap((done) => (done.ok ? [] : [done.problem])),
  ]);
}

async function checkOne(
  { report, signal, clock }: CollectorContext,
  target: RelayCheck['target'],
  proxies: Parameters<typeof checkRelay>[1],
  network: Network,
): Promise<RelayCheck> {
  const startedMs = clock.nowMs();
  report.progress({ message: text('connectivity.testing', { host: target.host }) });
  return checkRelay(target, proxies, {
    network,
    signal,
    onRoute: ({ host }, { route, reaches, steps }) => {
      const last = steps.at(-1);
      report.request({
        subject: `${host}:${network.port} (${routeWords(route)})`,
        durationMs: clock.nowMs() - startedMs,
        outcome: reaches ? 'answered' : 'failed',
        ...(last === undefined ? {} : { message: last.sentence }),
      });
    },
  });
}

function statementsOf(
  context: CollectorContext,
  checks: readonly RelayCheck[],
  roots: readonly string[],
): readonly Statement[] {
  const origin: FactOrigin = { kind: 'program', source: testedFrom(context) };
  const state = (name: Statement['name'], values: readonly string[]): readonly Statement[] =>
    values.length === 0 ? [] : [{ name, value: [...new Set(values)], origin }];
  const failures = checks.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
  return [
    { name: 'connectivity.from-server', value: context.host.kind === 'local', origin },
    ...state(
      'connectivity.tested',
      checks.map(({ target }) => target.host),
    ),
    ...state(
      'connectivity.answered',
      checks.flatMap(({ target, failure }) => (failure === undefined ? [target.host] : [])),
    ),
    ...state(
      'connectivity.failed',
      failures.map(({ sentence }) => sentence),
    ),
    ...state(
      'connectivity.failed-steps',
      failures.map(({ step }) => step),
    ),
    ...state('connectivity.missing-roots', roots),
  ];
}

function testedFrom({ host }: CollectorContext): string {
  const key = host.kind === 'local' ? 'connectivity.origin.here' : 'connectivity.origin.elsewhere';
  return text(key, { computer: hostname() });
}

function failureOf({ target, failure }: RelayCheck): readonly Problem[] {
  if (failure === undefined) return [];
  const code = failure.timedOut ? 'network-timed-out' : 'network-failed';
  return [problem(code, failure.sentence, target.host)];
}
