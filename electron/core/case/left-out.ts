import { languageOfStrings } from '../model/message-strings-path';
import type { Artifact } from '../model/outcome';
import { fixedPackageFiles } from '../model/package-files';
import type { Case } from './case-schema';

/** What a person leaves out of the package, matched with the files that there are. */
export type LeftOutChoice = {
  /** The reason of each gathered file that is left out, by its path in the package. */
  readonly evidence: ReadonlyMap<string, string>;
  /** The reason of each picture that is left out, by its place among the screenshots of the case. */
  readonly pictures: ReadonlyMap<number, string>;
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
  const pictures = new Map<number, string>();
  const gonePictures = new Map<string, string>();
  const unknown: string[] = [];
  const needed: string[] = [];
  const paths = new Set(wanted.length === 0 ? [] : artifacts.map(({ path }) => path));
  for (const { path, reason } of wanted) {
    const picture = pictureNamed(caseFile, path);
    if (paths.has(path)) {
      evidence.set(path, reason);
      if (!path.toLowerCase().endsWith('.evtx')) continue;
      for (const other of paths) {
        const goesAlong = languageOfStrings(other, path) !== undefined && !evidence.has(other);
        if (goesAlong) evidence.set(other, reason);
      }
    } else if (picture >= 0) pictures.set(picture, reason);
    else if (isPackaged.test(path) && comesOutOfPackage(caseFile)) gonePictures.set(path, reason);
    else if (fixedPackageFiles.some((file) => file === path)) needed.push(path);
    else unknown.push(path);
  }
  return { evidence, pictures, gonePictures, unknown, needed };
}

/** Name of a picture in the package without its ending: pictures are numbered in the order of the case. */
export function pictureStem(index: number): string {
  return `attachments/screenshot-${String(index + 1).padStart(2, '0')}`;
}

/** A case out of a package names its pictures as the package did, and lacks those that were left out there. */
const isPackaged = /^attachments\/screenshot-\d+\.[a-z]+$/i;

function comesOutOfPackage({ page }: Case): boolean {
  return (page?.screenshots ?? []).every(({ file }) => isPackaged.test(file));
}

function pictureNamed({ page }: Case, name: string): number {
  const screenshots = page?.screenshots ?? [];
  const exact = screenshots.findIndex(({ file }) => file === name);
  if (exact >= 0) return exact;
  const stem = name.replace(/\.[a-z]+$/i, '');
  return screenshots.findIndex(({ file }, index) => pictureStem(index) === stem && !isPackaged.test(file));
}
