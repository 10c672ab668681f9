import { signInPart } from '#contract/sign-in-part';
import { stepKey } from '#contract/step-key';
import type { JobInput } from '#contract/worker-messages';
import {
  type Clock,
  type CollectorRun,
  chosenCollectors,
  failure,
  type Host,
  openStaging,
  type openTenant,
  type Result,
  runCollection,
  type Staging,
  success,
  tenantHostName,
  text,
} from '#core';
import type { JobContext, JobRunner } from '../job-loop';
import { triageOfCase, windowOf } from './evidence-of-case';
import { type OpenedSource, openSources } from './open-sources';
import { signInToTenant } from './sign-in-to-tenant';

/**
 * Gathers into the staging folder and says what all evidence there comes to. A cancelled run ends like any other: what
 * was gathered until then stays and is looked at. `open` is the only way to a network.
 */
export function collectJob(clock: Clock, open: typeof openTenant): JobRunner<'collect'> {
  return async (input, context) => {
    const { caseFile, windowHours, fullLog, checkConnectivity, only } = input;
    const { signal, signalOfPart, progress } = context;
    const opened = await openSources(input.sources, clock, signal, input.otherHosts);
    const [stopped] = opened.flatMap(({ problem }) => (problem?.code === 'cancelled' ? [problem] : []));
    if (stopped !== undefined) return { ok: false, problem: stopped };
    const sources = sourcesToRead(opened, input);
    if (!sources.ok) return sources;
    const servers = opened.map(({ host }) => host);
    const tenant = await tenantOf(input, { ...context, servers, clock, open });
    if (!tenant.ok) return tenant;
    const staging = await openStaging(input.staging, { clock });
    if (!staging.ok) return staging;
    await giveOwnNames(staging.value, input, sources.value);
    progress({ kind: 'hosts', hosts: sources.value.map(({ id, name }) => ({ source: id, host: name })) });
    const isGivenUp = tenant.value?.closed?.code === 'cancelled';
    try {
      await runCollection({
        hosts: [
          ...sources.value.map(({ host }) => host),
          ...(tenant.value === undefined ? [] : [tenant.value]),
        ],
        names: [...sources.value.map(({ name }) => name), tenantHostName],
        collectors: chosenCollectors({ only: only?.collectors, checkConnectivity }),
        caseFile,
        window: windowOf(caseFile, windowHours),
        fullLog,
        staging: staging.value,
        goOn: input.goOn ?? false,
        clock,
        signal,
        cancelOne: (collector, host) =>
          isGivenUp && host === tenantHostName
            ? AbortSignal.abort()
            : signalOfPart(stepKey({ collector, host })),
        onProgress: (step) => progress({ kind: 'collector', ...step }),
      });
    } finally {
      staging.value.close();
    }
    const runs = staging.value.runs();
    const triage = await triageOfCase({ ...input, runs }, clock, new AbortController().signal);
    return success({ triage });
  };
}

/**
 * What could not be opened was listed under the name of its folder. Once it tells the name of its machine, the reasons of then stand
 * under that name, so that none is left that nobody can try again.
 */
async function giveOwnNames(
  staging: Staging,
  { sources }: JobInput<'collect'>,
  opened: readonly OpenedSource[],
): Promise<void> {
  const names = new Map(
    opened.flatMap(({ id, name, problem }) => {
      const kept = sources.find((source) => source.id === id)?.host;
      return kept === undefined || kept === name || problem !== undefined ? [] : [[kept, name]];
    }),
  );
  const runs = staging.runs();
  const isListed = (host: string, { collector }: CollectorRun) =>
    runs.some((other) => other.host === host && other.collector === collector);
  const renamed = runs.flatMap((run) => {
    const broughtNothing = run.outcome.status === 'failed' && run.artifacts.length === 0;
    const host = broughtNothing ? names.get(run.host) : undefined;
    if (host === undefined) return [run];
    return isListed(host, run) ? [] : [{ ...run, host }];
  });
  if (names.size > 0) await staging.replaceRuns(renamed);
}

/**
 * Of several sources the one whose host is meant; one that is given alone is meant, whatever it turned out to be. Where
 * nothing at all can be opened there is no run but the first reason.
 */
function sourcesToRead(
  opened: readonly OpenedSource[],
  { only, tenant }: JobInput<'collect'>,
): Result<readonly OpenedSource[]> {
  if (only?.host === tenantHostName) return success([]);
  const wanted =
    only === undefined || opened.length === 1 ? opened : opened.filter(({ name }) => name === only.host);
  const [first] = wanted;
  if (first === undefined) {
    const host = only?.host ?? '';
    return tenant === undefined || only !== undefined
      ? failure('not-found', text('app.source.notKnown', { host }), host)
      : success([]);
  }
  const isAllClosed =
    only === undefined && tenant === undefined && wanted.every(({ problem }) => problem !== undefined);
  return isAllClosed && first.problem !== undefined ? { ok: false, problem: first.problem } : success(wanted);
}

/** The tenant, when it is asked and not left out of what is tried again. */
async function tenantOf(
  { tenant, caseFile, only }: JobInput<'collect'>,
  options: JobContext<'collect'> & {
    readonly clock: Clock;
    readonly servers: readonly Host[];
    readonly open: typeof openTenant;
  },
): Promise<Result<Host | undefined>> {
  if (tenant === undefined || (only !== undefined && only.host !== tenantHostName)) return success(undefined);
  return signInToTenant(tenant, caseFile, {
    ...options,
    stop: options.signalOfPart(stepKey(signInPart)),
    tell: (step) => options.progress({ kind: 'sign-in', step }),
  });
}
