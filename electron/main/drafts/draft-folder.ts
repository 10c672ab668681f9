import path from 'node:path';

/** The files of one draft. */
export type DraftFolder = {
  readonly root: string;
  readonly caseFile: string;
  /** The case as it was saved the time before, in case the last one is damaged. */
  readonly caseBefore: string;
  readonly attachments: string;
  /** Evidence that was gathered, as the runner lays it. */
  readonly staging: string;
  /** How the last collection was asked for. */
  readonly collection: string;
  readonly triage: string;
  readonly lastPackage: string;
  /** While a package is made: where, and what its unfinished file is called. */
  readonly packing: string;
  /** In a deleted case: when it was deleted. */
  readonly deletion: string;
};

const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** Whether a name is one that a draft can have; anything else in the folder is left alone. */
export function isDraftId(name: string): boolean {
  return idPattern.test(name);
}

/** Where the draft `id` lies below `casesFolder`. An id that is none is a bug: it was checked at the border. */
export function draftFolder(casesFolder: string, id: string): DraftFolder {
  if (!isDraftId(id)) throw new Error(`Not the id of a draft: ${JSON.stringify(id)}`);
  return draftFolderAt(path.join(casesFolder, id));
}

/** The files of a draft whose folder is `root`. */
export function draftFolderAt(root: string): DraftFolder {
  return {
    root,
    caseFile: path.join(root, 'case.json'),
    caseBefore: path.join(root, 'case-before.json'),
    attachments: path.join(root, 'attachments'),
    staging: path.join(root, 'staging'),
    collection: path.join(root, 'collection.json'),
    triage: path.join(root, 'triage.json'),
    lastPackage: path.join(root, 'last-package.json'),
    packing: path.join(root, 'packing.json'),
    deletion: path.join(root, 'deleted.json'),
  };
}
