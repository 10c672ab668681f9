import { type Clock, collectors, openSource, openStaging, runCollection, success } from '#core';
import type { JobRunner } from '../job-loop';
import { triageOfCase, windowOf } from './evidence-of-case';
import { sourceSpec } from './source-spec';

/**
 * Gathers into the staging folder and says what all evidence there comes to. A cancelled run ends like any other: what
 * was gathered until then stays and is looked at.
 */
export function collectJob(clock: Clock): JobRunner<'collect'> {
  return async (input, { signal, progress }) => {
    const { caseFile, windowHours, fullLog, only } = input;
    const host = await openSource(sourceSpec(input.source), { clock, signal });
    if (!host.ok) return host;
    const staging = await openStaging(input.staging, { clock });
    if (!staging.ok) return staging;
    try {
      await runCollection({
        hosts: [host.value],
        collectors: collectors.filter(({ id }) => only === undefined || only.includes(id)),
        caseFile,
        window: windowOf(caseFile, windowHours),
        fullLog,
        staging: staging.value,
        clock,
        signal,
        onProgress: progress,
      });
    } finally {
      staging.value.close();
    }
    const runs = staging.value.runs();
    const triage = await triageOfCase({ ...input, runs }, clock, new AbortController().signal);
    return success({ triage });
  };
}
