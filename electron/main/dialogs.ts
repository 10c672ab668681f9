import path from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { imageKinds } from '#core/package/image-kind';
import type { Language } from '#core/texts/language';
import type { Preferences } from './preferences';
import { shellText } from './shell-text';

/** The file dialogs. They answer with paths, for main only; an empty answer means that the person closed them. */
export type Dialogs = {
  readonly choosePictures: () => Promise<readonly string[]>;
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly chooseEvidenceFolder: () => Promise<string | undefined>;
  readonly chooseOutputFolder: () => Promise<string | undefined>;
  readonly choosePackage: () => Promise<string | undefined>;
};

type Purpose = 'pictures' | 'files' | 'evidence' | 'output' | 'package';

/** Electron's dialogs over the window; each kind starts in the folder where it was used last. */
export function electronDialogs(
  window: () => BrowserWindow | undefined,
  preferences: Preferences,
  language: () => Language,
): Dialogs {
  const label = (key: Parameters<typeof shellText>[1]) => shellText(language(), key);
  const ask = async (purpose: Purpose, options: OpenDialogOptions): Promise<readonly string[]> => {
    const { lastFolders } = preferences.get();
    const defaultPath = lastFolders[purpose];
    const asked = { ...options, ...(defaultPath === undefined ? {} : { defaultPath }) };
    const parent = window();
    const { canceled, filePaths } =
      parent === undefined ? await dialog.showOpenDialog(asked) : await dialog.showOpenDialog(parent, asked);
    const [first] = filePaths;
    if (canceled || first === undefined) return [];
    const folder = options.properties?.includes('openDirectory') ? first : path.dirname(first);
    preferences.change({ lastFolders: { ...lastFolders, [purpose]: folder } });
    return filePaths;
  };
  return {
    choosePictures: () =>
      ask('pictures', {
        title: label('app.dialog.pictures'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: label('app.dialog.pictures.filter'), extensions: [...imageKinds, 'jpeg'] }],
      }),
    chooseFiles: () =>
      ask('files', {
        title: label('app.dialog.files'),
        properties: ['openFile', 'multiSelections'],
      }),
    chooseEvidenceFolder: async () => {
      const title = label('app.dialog.evidence');
      const [folder] = await ask('evidence', { title, properties: ['openDirectory'] });
      return folder;
    },
    chooseOutputFolder: async () => {
      const title = label('app.dialog.output');
      const [folder] = await ask('output', { title, properties: ['openDirectory', 'createDirectory'] });
      return folder;
    },
    choosePackage: async () => {
      const [file] = await ask('package', {
        title: label('app.dialog.package'),
        properties: ['openFile'],
        filters: [{ name: label('app.dialog.package.filter'), extensions: ['zip'] }],
      });
      return file;
    },
  };
}
