import { languageOfStrings } from '../model/message-strings-path';
import type { Artifact } from '../model/outcome';
import { fixedPackageFiles } from '../model/package-files';
import type { Case } from './case-schema';
import { givenFiles } from './given-files';

/** What a person leaves out of the package, matched with the files that there are. */
export type LeftOutChoice = {
  /** The reason of each gathered file that is left out, by its path in the package. */
  readonly evidence: ReadonlyMap<string, string>;
  /** The reason of each given file that is left out, by its place among {@link givenFiles}. */
  readonly given: ReadonlyMap<number, string>;
  /** Pictures that an earlier package left out, so that a case out of it has them no more, by their name there. */
  readonly gonePictures: ReadonlyMap<string, string>;
  /** Named in the case, but no file of it. */
  readonly unknown: readonly string[];
  /** Named in the case, but every package needs them. */
  readonly needed: readonly string[];
};

/**
 * Takes apart `package.leaveOut`. The message strings of a log go with it, since they are of no use without it. A
 * picture goes by the name that the case has for it, or by its name in the package; the ending may differ there,
 * since it follows the content.
 */
export function leftOutChoice(caseFile: Case, artifacts: readonly Pick<Artifact, 'path'>[]): LeftOutChoice {
  const wanted = caseFile.package?.leaveOut ?? [];
  const evidence = new Map<string, string>();
  const givenOut = new Map<number, string>();
  const gonePictures = new Map<string, string>();
  const unknown: string[] = [];
  const needed: string[] = [];
  const paths = new Set(wanted.length === 0 ? [] : artifacts.map(({ path }) => path));
  for (const { path, reason } of wanted) {
    const given = givenNamed(caseFile, path);
    if (paths.has(path)) {
      evidence.set(path, reason);
      if (!path.toLowerCase().endsWith('.evtx')) continue;
      for (const other of paths) {
        const goesAlong = languageOfStrings(other, path) !== undefined && !evidence.has(other);
        if (goesAlong) evidence.set(other, reason);
      }
    } else if (given >= 0) givenOut.set(given, reason);
    else if (isPackaged.test(path) && comesOutOfPackage(caseFile)) gonePictures.set(path, reason);
    else if (fixedPackageFiles.some((file) => file === path)) needed.push(path);
    else unknown.push(path);
  }
  return { evidence, given: givenOut, gonePictures, unknown, needed };
}

/** A case out of a package names its pictures as the package did, and lacks those that were left out there. */
const isPackaged = /^attachments\/screenshot-\d+\.[a-z]+$/i;

function comesOutOfPackage({ page }: Case): boolean {
  return (page?.screenshots ?? []).every(({ file }) => isPackaged.test(file));
}

/** The place of a given file among all of the case, by the case's name for it or by the package's. */
function givenNamed(caseFile: Case, name: string): number {
  const given = givenFiles(caseFile);
  const exact = given.findIndex(({ file }) => file === name);
  if (exact >= 0) return exact;
  const stem = name.replace(/\.[a-z]+$/i, '');
  return given.findIndex(({ kind, place, file }) =>
    kind === 'file' ? place === name : place === stem && !isPackaged.test(file),
  );
}
