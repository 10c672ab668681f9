import { buildPackage, type Clock, success } from '#core';
import type { JobRunner } from '../job-loop';
import { attachmentsOfCase } from './attachments-of-case';
import { triageOfCase, windowOf } from './evidence-of-case';
import { throttledSteps } from './throttled-steps';

/** Makes and verifies the package of a case with everything that was gathered for it. */
export function packageJob(clock: Clock, version: string): JobRunner<'package'> {
  return async (input, { signal, progress }) => {
    const { caseFile, runs, attachments, staging, outputFolder, fit } = input;
    const triage = await triageOfCase(input, clock, signal);
    const window = windowOf(caseFile, input.windowHours);
    const madeAt = new Date(clock.nowMs()).toISOString();
    const steps = throttledSteps(progress);
    const built = await buildPackage({
      caseFile,
      attachments: attachmentsOfCase(caseFile, attachments),
      stagingDirectory: staging,
      runs,
      triage,
      ...(window === undefined ? {} : { window }),
      outDirectory: outputFolder,
      clock,
      ...(fit === undefined ? {} : { fit }),
      generator: { name: 'Casebundle', version },
      signal,
      runName: input.runName,
      onProgress: steps.push,
    }).finally(steps.cancel);
    if (!built.ok) return built;
    const { path: file, fileName, sizeBytes, sha256, entries, leftOut, notes } = built.value;
    return success({
      path: file,
      fileName,
      sizeBytes,
      sha256,
      entries,
      madeAt,
      leftOut: leftOut.map(({ sha256: _hash, ...left }) => left),
      notes: [...notes],
    });
  };
}
