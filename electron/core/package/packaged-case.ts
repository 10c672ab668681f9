import type { Case } from '../case/case-schema';
import { normalizeCase } from '../case/check-case';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { PackedAttachment } from './read-attachments';

/**
 * The case as `case.json` holds it: normalized, and every screenshot under its name inside the package.
 * Problem: attachment-unreadable, when the case names a screenshot that was not handed over.
 */
export function packagedCase(caseFile: Case, attachments: readonly PackedAttachment[]): Result<Case> {
  const named = caseFile.page?.screenshots ?? [];
  const absent = named.find(({ file }) => !attachments.some(({ givenName }) => givenName === file));
  if (absent !== undefined) {
    const { file } = absent;
    return failure('attachment-unreadable', text('package.attachmentNotGiven', { file }), file);
  }
  if (attachments.length === 0) return success(normalizeCase(caseFile));
  const screenshots = attachments.map(({ givenName, path, note: given }) => {
    const note = given ?? named.find(({ file }) => file === givenName)?.note;
    return { file: path, ...(note === undefined ? {} : { note }) };
  });
  return success(normalizeCase({ ...caseFile, page: { ...caseFile.page, screenshots } }));
}
