import { createReadStream } from 'node:fs';
import type { EntryPreview } from '../../model/entry-preview';
import { failure, type Result } from '../../model/result';
import { text } from '../../texts/text';
import { plannedEntries } from '../package-contents';
import { type ContentsInput, prepareContents } from '../prepare-package';
import { previewEntry } from '../preview/preview-entry';
import { artifactsInOrder, stagedPath } from '../staged-files';
import { isProvingPath, provingSource } from './proving-source';

/** The package less what the evidence means, which takes time to tell and is wanted for few files. */
type PreviewInput = Omit<ContentsInput, 'triage'> & {
  readonly triage: () => Promise<ContentsInput['triage']>;
};

/**
 * A view of one file of the package that would be made now, by its path there. Only what {@link comingPackage} lists is
 * shown: nothing else of the machine can be named. What is written when packing is made as it stands. Problems: not-found, and those of `previewEntry` and `prepareContents`.
 */
export async function previewComing(path: string, input: PreviewInput): Promise<Result<EntryPreview>> {
  const { signal, stagingDirectory, runs } = input;
  const artifacts = artifactsInOrder(runs);
  if (!artifacts.ok) return artifacts;
  const artifact = artifacts.value.find((one) => one.path === path);
  if (artifact !== undefined) {
    const open = () => createReadStream(stagedPath(stagingDirectory, path));
    return previewEntry({ path, sizeBytes: artifact.sizeBytes, open }, signal);
  }
  // The ending of a picture follows its content, which was perhaps not looked at yet.
  const given = input.attachments.find(
    ({ kind, place }) => place === (kind === 'picture' ? path.replace(/\.[a-z]*$/i, '') : path),
  );
  if (given !== undefined) {
    const open = () => createReadStream(given.sourcePath);
    return previewEntry({ path, sizeBytes: 0, open }, signal);
  }
  const prepared = await prepareContents({ ...input, triage: await input.triage() });
  if (!prepared.ok) return prepared;
  if (isProvingPath(path)) return previewEntry(provingSource(path, prepared.value, signal), signal);
  const written = plannedEntries(prepared.value).find((entry) => entry.path === path);
  if (written === undefined || written.origin.origin !== 'program') {
    return failure('not-found', text('package.noSuchEntry', { path }), path);
  }
  return previewEntry(written, signal);
}
