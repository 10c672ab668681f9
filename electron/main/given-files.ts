import path from 'node:path';

/** A file that the application was started with, until the window takes it. */
export type GivenFiles = {
  readonly put: (file: string | undefined) => void;
  /** The file that was given last, once. */
  readonly take: () => string | undefined;
};

export function givenFiles(): GivenFiles {
  let given: string | undefined;
  return {
    put: (file) => {
      given = file ?? given;
    },
    take: () => {
      const file = given;
      given = undefined;
      return file;
    },
  };
}

/**
 * The file that a command line names, as an absolute path: its first word that is no switch. Started from its sources, the
 * application's own folder comes before that.
 */
export function fileOfCommandLine(
  [, ...words]: readonly string[],
  { isPackaged, folder }: { readonly isPackaged: boolean; readonly folder: string },
): string | undefined {
  const named = words.filter((word) => word !== '' && !word.startsWith('-'));
  const file = isPackaged ? named[0] : named[1];
  return file === undefined ? undefined : path.resolve(folder, file);
}
