import type { Case } from '../case/case-schema';
import { normalizeCase } from '../case/check-case';
import { givenFiles } from '../case/given-files';
import type { LeftOutChoice } from '../case/left-out';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { PackedAttachment } from './read-attachments';

/**
 * The case as `case.json` holds it: normalized, every given file under its name inside the package, without those that
 * a person left out.
 * Problem: attachment-unreadable, when the case names a file that was not handed over.
 */
export function packagedCase(
  caseFile: Case,
  attachments: readonly PackedAttachment[],
  { given }: LeftOutChoice,
): Result<Case> {
  const named = givenFiles(caseFile);
  const absent = named.find(({ file }) => !attachments.some(({ givenName }) => givenName === file));
  if (absent !== undefined) {
    const { file } = absent;
    return failure('attachment-unreadable', text('package.attachmentNotGiven', { file }), file);
  }
  if (attachments.length === 0) return success(normalizeCase(caseFile));
  const kept = attachments.filter((_, index) => !given.has(index));
  const keptOf = (wanted: PackedAttachment['kind']) =>
    kept
      .filter(({ kind }) => kind === wanted)
      .map(({ givenName, path, note: noted }) => {
        const note = noted ?? named.find(({ file }) => file === givenName)?.note;
        return { file: path, ...(note === undefined ? {} : { note }) };
      });
  const [screenshots, files] = [keptOf('picture'), keptOf('file')];
  const { page: wholePage, attachments: _files, ...others } = caseFile;
  const { screenshots: _all, ...page } = wholePage ?? {};
  return success(
    normalizeCase({
      ...others,
      page: { ...page, ...(screenshots.length === 0 ? {} : { screenshots }) },
      ...(files.length === 0 ? {} : { attachments: files }),
      ...withPackagedNames(caseFile, attachments),
    }),
  );
}

/** What is left out, by the names in the package. */
function withPackagedNames(
  { package: chosen }: Case,
  attachments: readonly PackedAttachment[],
): Pick<Case, 'package'> {
  if (chosen?.leaveOut === undefined) return {};
  const leaveOut = chosen.leaveOut.map(({ path, reason }) => ({
    path: attachments.find(({ givenName }) => givenName === path)?.path ?? path,
    reason,
  }));
  return { package: { ...chosen, leaveOut } };
}
