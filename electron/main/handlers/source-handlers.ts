import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceChoice } from '#contract/shapes';
import type { JobSource } from '#contract/worker-messages';
import { type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import type { Services } from './services';

export function sourceHandlers({
  desktop,
  dialogs,
  places,
  assetsFolder,
}: Services): Pick<Handlers, 'source:list' | 'source:choose-folder'> {
  return {
    'source:list': async () => {
      const isWindows = desktop.platform === 'win32';
      const hasSample =
        (await stat(path.join(assetsFolder, 'sample', 'case.json')).catch(() => undefined)) !== undefined;
      return success([
        { kind: 'local', available: isWindows, reason: isWindows ? '' : text('app.source.notWindows') },
        { kind: 'folder', available: true, reason: '' },
        { kind: 'sample', available: hasSample, reason: hasSample ? '' : text('app.source.noSample') },
      ]);
    },
    'source:choose-folder': async () => {
      const folder = await dialogs.chooseEvidenceFolder();
      return success(folder === undefined ? null : { token: places.tokenOf(folder), label: folder });
    },
  };
}

/** The source with the path behind its token. Problem: not-found. */
export function resolveSource(source: SourceChoice, services: Services): Result<JobSource> {
  switch (source.kind) {
    case 'local':
      return success({ kind: 'local' });
    case 'sample':
      return success({ kind: 'sample', assetsDirectory: services.assetsFolder });
    case 'folder': {
      const folder = services.places.pathOf(source.folder);
      return folder.ok ? success({ kind: 'folder', path: folder.value }) : folder;
    }
  }
}
