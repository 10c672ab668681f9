import type { JobOutput } from '#contract/worker-messages';
import { type Clock, type PackageView, previewPackedFile, unpackEntry, viewPackage } from '#core';
import { success } from '#core/model/result';
import type { JobRunners } from '../job-loop';
import { throttledSteps } from './throttled-steps';

/** A zip of thousands of broken entries need not tell of each. */
const mostDefects = 1_000;

/** Opening a package to look at it, and unpacking what is looked at. */
export function packageViewJobs(
  clock: Clock,
): Pick<JobRunners, 'open-package' | 'preview-packed-file' | 'unpack-file'> {
  return {
    'open-package': async ({ path, scratch }, { signal, progress }) => {
      const steps = throttledSteps(progress);
      const viewed = await viewPackage(path, {
        scratchDirectory: scratch,
        clock,
        signal,
        onProgress: steps.push,
      }).finally(steps.cancel);
      return viewed.ok ? success(shown(viewed.value)) : viewed;
    },
    'preview-packed-file': ({ zip, path }, { signal }) => previewPackedFile(zip, path, signal),
    'unpack-file': ({ path, scratch, file: { bytes, ...file } }, { signal }) =>
      unpackEntry(path, { ...file, sizeBytes: bytes }, { scratchDirectory: scratch, signal }),
  };
}

function shown({ content, defects, ...about }: PackageView): JobOutput<'open-package'> {
  return {
    ...about,
    defects: defects.slice(0, mostDefects),
    defectCount: defects.length,
    ...(content === undefined
      ? {}
      : {
          content: {
            ...content,
            checklist: [...content.checklist],
            runs: [...content.runs],
            files: [...content.files],
            leftOut: [...content.leftOut],
            notes: [...content.notes],
          },
        }),
  };
}
