import { stepKey } from '#contract/step-key';
import type { JobInput } from '#contract/worker-messages';
import {
  type Clock,
  chosenCollectors,
  failure,
  openStaging,
  type Result,
  runCollection,
  success,
  text,
} from '#core';
import type { JobRunner } from '../job-loop';
import { triageOfCase, windowOf } from './evidence-of-case';
import { type OpenedSource, openSources } from './open-sources';

/**
 * Gathers into the staging folder and says what all evidence there comes to. A cancelled run ends like any other: what
 * was gathered until then stays and is looked at.
 */
export function collectJob(clock: Clock): JobRunner<'collect'> {
  return async (input, { signal, signalOfPart, progress }) => {
    const { caseFile, windowHours, fullLog, checkConnectivity, only } = input;
    const opened = await openSources(input.sources, clock, signal);
    const [stopped] = opened.flatMap(({ problem }) => (problem?.code === 'cancelled' ? [problem] : []));
    if (stopped !== undefined) return { ok: false, problem: stopped };
    const sources = sourcesToRead(opened, only);
    if (!sources.ok) return sources;
    const staging = await openStaging(input.staging, { clock });
    if (!staging.ok) return staging;
    progress({ kind: 'hosts', hosts: sources.value.map(({ id, name }) => ({ source: id, host: name })) });
    try {
      await runCollection({
        hosts: sources.value.map(({ host }) => host),
        names: sources.value.map(({ name }) => name),
        collectors: chosenCollectors({ only: only?.collectors, checkConnectivity }),
        caseFile,
        window: windowOf(caseFile, windowHours),
        fullLog,
        staging: staging.value,
        clock,
        signal,
        cancelOne: (collector, host) => signalOfPart(stepKey({ collector, host })),
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
 * Of several sources the one whose host is meant; one that is given alone is meant, whatever it turned out to be. Where
 * nothing at all can be opened there is no run but the first reason.
 */
function sourcesToRead(
  opened: readonly OpenedSource[],
  only: JobInput<'collect'>['only'],
): Result<readonly OpenedSource[]> {
  const wanted =
    only === undefined || opened.length === 1 ? opened : opened.filter(({ name }) => name === only.host);
  const [first] = wanted;
  if (first === undefined) {
    const host = only?.host ?? '';
    return failure('not-found', text('app.source.notKnown', { host }), host);
  }
  const isAllClosed = only === undefined && wanted.every(({ problem }) => problem !== undefined);
  return isAllClosed && first.problem !== undefined ? { ok: false, problem: first.problem } : success(wanted);
}
