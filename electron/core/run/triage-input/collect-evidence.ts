import type { Collector } from '../../collectors/collector';
import type { Host } from '../../host/host';
import { nowIso } from '../../model/clock';
import { problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { type CollectionProgress, runCollection } from '../run-collection';
import { openStaging } from '../staging';
import type { GatheredEvidence, TriageInputOptions, TriageQuestion } from './triage-input';

/** Nothing of a triage that was cancelled is kept, so nobody need wait for it to end well. */
const stopGraceMs = 200;

/** Runs collectors over hosts into the scratch folder, as a collection would. */
export async function collectEvidence(
  hosts: readonly Host[],
  collectors: readonly Collector[],
  { caseFile, window }: TriageQuestion,
  { scratchDirectory, clock, signal, onProgress }: TriageInputOptions,
): Promise<Result<GatheredEvidence>> {
  const staging = await openStaging(scratchDirectory, { clock });
  if (!staging.ok) return staging;
  try {
    const runs = await runCollection({
      hosts,
      collectors,
      caseFile,
      window,
      fullLog: true,
      staging: staging.value,
      clock,
      signal,
      stopGraceMs,
      onProgress: (progress) => onProgress?.(describe(progress)),
    });
    if (signal.aborted) return { ok: false, problem: problem('cancelled', text('triageInput.cancelled')) };
    return success({ runs, directory: scratchDirectory, gatheredAt: nowIso(clock), problems: [] });
  } finally {
    staging.value.close();
  }
}

function describe({ message, doneBytes, totalBytes }: CollectionProgress) {
  return {
    message,
    ...(doneBytes === undefined ? {} : { doneBytes }),
    ...(totalBytes === undefined ? {} : { totalBytes }),
  };
}
