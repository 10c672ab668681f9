import type { ComingFile } from '#core/model/coming-file';

type Placed = {
  readonly path: string;
  readonly name: string;
  /** 1 for what lies at the root. */
  readonly level: number;
  /** Its place among those beside it, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
};

/** A row of the tree: a folder, whose path ends with a slash, or a file. */
export type TreeRow =
  | (Placed & { readonly kind: 'folder'; readonly isOpen: boolean; readonly folder: Folder })
  | (Placed & { readonly kind: 'file'; readonly file: ComingFile });

/** What lies below a folder, at any depth; left out files count as files and not in size. */
export type Folder = {
  readonly path: string;
  readonly files: readonly ComingFile[];
  readonly folders: readonly Folder[];
  readonly fileCount: number;
  readonly sizeBytes: number;
};

type Growing = {
  readonly path: string;
  readonly files: ComingFile[];
  readonly folders: Map<string, Growing>;
};

/** The files by folder, in the order in which they come. */
export function treeOf(files: readonly ComingFile[], isLeftOut: (file: ComingFile) => boolean): Folder {
  const root: Growing = { path: '', files: [], folders: new Map() };
  for (const file of files) {
    let folder = root;
    for (const part of file.path.split('/').slice(0, -1)) {
      const path = `${folder.path}${part}/`;
      const inner = folder.folders.get(part) ?? { path, files: [], folders: new Map() };
      folder.folders.set(part, inner);
      folder = inner;
    }
    folder.files.push(file);
  }
  return counted(root, isLeftOut);
}

function counted({ path, files, folders }: Growing, isLeftOut: (file: ComingFile) => boolean): Folder {
  const inner = [...folders.values()].map((folder) => counted(folder, isLeftOut));
  const own = files.reduce((sum, file) => sum + (isLeftOut(file) ? 0 : (file.sizeBytes ?? 0)), 0);
  return {
    path,
    files,
    folders: inner,
    fileCount: inner.reduce((count, folder) => count + folder.fileCount, files.length),
    sizeBytes: inner.reduce((sum, folder) => sum + folder.sizeBytes, own),
  };
}

/** The rows that are seen: files first in each folder, then its folders with what they hold unless they are closed. */
export function treeRows(root: Folder, closed: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = ({ files, folders, path: parent }: Folder, level: number) => {
    const siblings = files.length + folders.length;
    for (const [index, file] of files.entries()) {
      const { path } = file;
      const name = path.slice(parent.length);
      rows.push({ kind: 'file', path, name, level, position: index + 1, siblings, file });
    }
    for (const [index, folder] of folders.entries()) {
      const { path } = folder;
      const isOpen = !closed.has(path);
      const name = path.slice(parent.length, -1);
      const position = files.length + index + 1;
      rows.push({ kind: 'folder', path, name, level, position, siblings, isOpen, folder });
      if (isOpen) add(folder, level + 1);
    }
  };
  add(root, 1);
  return rows;
}

/** The folder that a row lies in, as its place among the rows; undefined at the root. */
export function parentRow(rows: readonly TreeRow[], at: number): number | undefined {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index--) {
    if ((rows[index]?.level ?? level) < level) return index;
  }
  return undefined;
}
