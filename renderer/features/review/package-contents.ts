import type { Case } from '#core/case/case-schema';
import type { CollectorRun } from '#core/model/outcome';
import { fixedPackageFiles } from '#core/model/package-files';

/** One file of the coming package. The size is known for what is gathered and written when packing for the rest. */
export type PackageFile = {
  readonly path: string;
  readonly sizeBytes: number | undefined;
  readonly origin:
    | { readonly kind: 'collector'; readonly title: string; readonly host: string }
    | { readonly kind: 'person' }
    | { readonly kind: 'program' };
};

/** Every file that the package will hold, as far as it is known before packing. */
export function packageContents(caseFile: Case, runs: readonly CollectorRun[]): readonly PackageFile[] {
  const gathered = runs.flatMap((run) =>
    run.artifacts.map(
      ({ path, sizeBytes, host }): PackageFile => ({
        path,
        sizeBytes,
        origin: { kind: 'collector', title: run.title, host },
      }),
    ),
  );
  const pictures = (caseFile.page?.screenshots ?? []).map(
    ({ file }): PackageFile => ({
      path: `attachments/${file.split('/').at(-1) ?? file}`,
      sizeBytes: undefined,
      origin: { kind: 'person' },
    }),
  );
  const written = fixedPackageFiles.map(
    (path): PackageFile => ({ path, sizeBytes: undefined, origin: { kind: 'program' } }),
  );
  return [...written, ...gathered, ...pictures];
}

export type PackageFolder = { readonly folder: string; readonly files: readonly PackageFile[] };

/** The files by folder, the package's own first, the rest by name. */
export function byFolder(files: readonly PackageFile[]): readonly PackageFolder[] {
  const folders = new Map<string, PackageFile[]>();
  for (const file of files) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([folder, inside]) => ({ folder, files: inside }));
}
