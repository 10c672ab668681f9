import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Parsed } from '#contract/operations';
import type { Draft, MadePackage } from '#contract/shapes';
import type { JobProgress } from '#contract/worker-messages';
import { nowIso } from '#core/model/clock';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import { clearCutOffPacking } from '../drafts/packing-mark';
import type { Handlers } from '../ipc';
import { inBackground } from './in-background';
import { gatheredInput } from './job-input';
import type { Services } from './services';

type PackageOperation = 'package:choose-folder' | 'package:make' | 'package:cancel' | 'package:show';

export function packageHandlers(services: Services): Pick<Handlers, PackageOperation> {
  const { dialogs, places, drafts, draftJobs, desktop, send } = services;
  return {
    'package:choose-folder': async () => {
      const folder = await dialogs.chooseOutputFolder();
      return success(folder === undefined ? null : { token: places.tokenOf(folder), label: folder });
    },
    'package:make': async ({ draftId, folder, fit }) => {
      const outputFolder = places.pathOf(folder);
      if (!outputFolder.ok) return outputFolder;
      const draft = await drafts.open(draftId);
      if (!draft.ok) return draft;
      const runId = packageJob(draftId);
      let progress: JobProgress<'package'> | undefined;
      const begun = draftJobs.begin(draftId, runId, () => ({
        kind: 'package',
        runId,
        ...(progress === undefined ? {} : { progress }),
      }));
      if (!begun.ok) return begun;
      inBackground(services, draftId, async () => {
        const ended = await makePackage(services, {
          draft: draft.value,
          outputFolder: outputFolder.value,
          fit,
          signal: begun.value.signal,
          onProgress: (step) => {
            progress = step;
            send('package:progress', { kind: 'step', draftId, ...step });
          },
        });
        return () =>
          send(
            'package:progress',
            ended.ok
              ? { kind: 'ended', draftId, ...ended.value }
              : { kind: 'failed', draftId, problem: ended.problem },
          );
      });
      return success(undefined);
    },
    'package:cancel': async ({ draftId }) => {
      draftJobs.cancel(packageJob(draftId));
      return success(undefined);
    },
    'package:show': async (input) => {
      const file = places.pathOf(input.package);
      if (!file.ok) return file;
      const found = await stat(file.value).catch(() => undefined);
      if (found === undefined) {
        return failure('file-not-found', text('app.place.gone', { path: file.value }), file.value);
      }
      desktop.showInFolder(file.value);
      return success(undefined);
    },
  };
}

function packageJob(draftId: string): string {
  return `package-${draftId}`;
}

type Packing = {
  readonly draft: Draft;
  readonly outputFolder: string;
  readonly fit: Parsed<'package:make'>['fit'];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: JobProgress<'package'>) => void;
};

async function makePackage(
  services: Services,
  { draft, outputFolder, fit, signal, onProgress }: Packing,
): Promise<Result<{ readonly made: MadePackage; readonly draft: Draft }>> {
  const { drafts, places, worker, clock } = services;
  const runName = randomBytes(8).toString('hex');
  const mark = { outputFolder, runName, startedAt: nowIso(clock) };
  const noted = await drafts.beginPacking(draft.id, mark);
  if (!noted.ok) return noted;
  const made = await worker.run(
    'package',
    {
      ...gatheredInput(draft, services),
      attachments: drafts.folderOf(draft.id).attachments,
      outputFolder,
      runName,
      ...(fit === undefined ? {} : { fit }),
    },
    { signal, onProgress },
  );
  if (!made.ok) {
    // A worker that stopped could not clean up itself.
    if (made.problem.code === 'worker-stopped') await clearCutOffPacking(mark);
    await drafts.endPacking(draft.id);
    return made;
  }
  const recorded = await drafts.recordPackage(draft.id, made.value);
  await drafts.endPacking(draft.id);
  if (!recorded.ok) return recorded;
  const reread = await drafts.open(draft.id);
  if (!reread.ok) return reread;
  const token = places.tokenOf(made.value.path);
  return success({ made: { ...made.value, token }, draft: reread.value });
}
