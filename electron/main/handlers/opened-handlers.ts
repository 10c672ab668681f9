import path from 'node:path';
import type { GivenFile } from '#contract/opened-package';
import { failure, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type OpenedOperation =
  | 'package:choose'
  | 'package:take-given'
  | 'package:open'
  | 'package:stop-opening'
  | 'package:current'
  | 'package:read-file'
  | 'package:close'
  | 'file:hand-over';

/** Packages that are looked at, wherever they come from: the dialog, the command line, a drop on the window. */
export function openedHandlers(services: Services): Pick<Handlers, OpenedOperation> {
  const { dialogs, places, opened, given, send } = services;
  const asGiven = (file: string): GivenFile => ({
    token: places.tokenOf(file),
    fileName: path.basename(file),
  });
  return {
    'package:choose': async () => {
      const file = await dialogs.choosePackage();
      return success(file === undefined ? null : asGiven(file));
    },
    'package:take-given': async () => {
      const file = given.take();
      return success(file === undefined ? null : asGiven(file));
    },
    'package:open': async ({ file }) => {
      const zipPath = places.pathOf(file);
      if (!zipPath.ok) return zipPath;
      return opened.open(zipPath.value, (step) => send('package:opening', { kind: 'step', ...step }));
    },
    'package:stop-opening': async () => {
      opened.stopOpening();
      return success(undefined);
    },
    'package:current': async () => success(opened.current() ?? null),
    'package:read-file': ({ packageId, path: file }) => opened.preview(packageId, file),
    'package:close': async ({ packageId }) => {
      await opened.close(packageId);
      return success(undefined);
    },
    'file:hand-over': async ({ path: file, name }) =>
      path.isAbsolute(file)
        ? success(asGiven(path.normalize(file)))
        : failure('file-not-found', text('app.opened.noPlace', { name }), name),
  };
}
