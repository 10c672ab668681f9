import type { JobInput } from '#contract/worker-messages';
import { type Clock, comingPackage, packedSizes, previewComing, success } from '#core';
import type { JobRunners } from '../job-loop';
import { attachmentsOfCase } from './attachments-of-case';
import { triageOfCase, windowOf } from './evidence-of-case';

/** The files of the coming package and a view of each. What was measured of a file is kept for the next listing. */
export function entryJobs(clock: Clock, version: string): Pick<JobRunners, 'list-entries' | 'preview-entry'> {
  const sizes = packedSizes();
  const contentsOf = (input: JobInput<'list-entries'>, signal: AbortSignal) => {
    const { caseFile, runs, attachments, staging } = input;
    const window = windowOf(caseFile, input.windowHours);
    return {
      caseFile,
      attachments: attachmentsOfCase(caseFile, attachments),
      stagingDirectory: staging,
      runs,
      ...(window === undefined ? {} : { window }),
      clock,
      generator: { name: 'Casebundle', version } as const,
      signal,
    };
  };
  return {
    'list-entries': async (input, { signal }) => {
      const triage = await triageOfCase(input, clock, signal);
      const files = await comingPackage({ ...contentsOf(input, signal), triage }, sizes);
      return files.ok ? success([...files.value]) : files;
    },
    'preview-entry': ({ path, ...input }, { signal }) =>
      previewComing(path, {
        ...contentsOf(input, signal),
        triage: () => triageOfCase(input, clock, signal),
      }),
  };
}
