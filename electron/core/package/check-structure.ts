import { text } from '../texts/text';
import { pathKey, unsafePathReason } from './entry-path';
import { type VerifyLimits, type VerifyProblem, verifyProblem } from './verify-report';
import type { OpenZip, ZipEntry } from './zip-reader';

/** What is wrong with the names of the entries: unsafe-path, duplicate-entry. */
export function checkNames(entries: readonly ZipEntry[]): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const seen = new Map<string, string>();
  for (const { name: entry, validName, regularFile } of entries) {
    const reason = unsafePathReason(entry.replace(/(?<=.)\/$/, ''));
    if (!validName) {
      problems.push(verifyProblem('unsafe-path', text('package.verify.notUtf8', { entry }), entry));
    } else if (reason !== undefined) {
      problems.push(
        verifyProblem('unsafe-path', text('package.verify.unsafePath', { entry, reason }), entry),
      );
    }
    if (!regularFile && !entry.endsWith('/')) {
      problems.push(verifyProblem('unsafe-path', text('package.verify.link', { entry }), entry));
    }
    const key = pathKey(entry);
    const other = seen.get(key);
    if (other !== undefined) {
      const message =
        other === entry
          ? text('package.verify.duplicate', { entry })
          : text('package.verify.twin', { entry, other });
      problems.push(verifyProblem('duplicate-entry', message, entry));
    }
    seen.set(key, entry);
  }
  for (const [key, entry] of seen) {
    if (unsafePathReason(entry) !== undefined) continue;
    for (let slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
      const file = seen.get(key.slice(0, slash));
      if (file === undefined) continue;
      const message = text('package.verify.folderAndFile', { entry: file, other: entry });
      problems.push(verifyProblem('duplicate-entry', message, file));
    }
  }
  return problems;
}

/** What the entries declare against what is read at most: too-large. */
export function checkSizes(entries: readonly ZipEntry[], limits: VerifyLimits): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  for (const { name: entry, declaredBytes: size } of entries) {
    if (size <= limits.entryBytes) continue;
    const message = text('package.verify.entryTooLarge', { entry, size, limit: limits.entryBytes });
    problems.push(verifyProblem('too-large', message, entry));
  }
  const size = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  if (size > limits.totalBytes) {
    const message = text('package.verify.totalTooLarge', { size, limit: limits.totalBytes });
    problems.push(verifyProblem('too-large', message));
  }
  return problems;
}

/**
 * Whether the zip is made of its entries and its directory and nothing else, and its two descriptions of each entry
 * agree: corrupt-zip. Content that overlaps is how a small zip unpacks to a huge one; bytes between the entries
 * are what one reader shows and another does not.
 */
export function checkLayout(
  { comment, directoryOffset }: OpenZip,
  entries: readonly ZipEntry[],
): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const corrupt = (message: string, entry?: string) =>
    problems.push(verifyProblem('corrupt-zip', message, entry));
  if (comment.length > 0) corrupt(text('package.verify.comment', { count: comment.length }));
  for (const { name: entry, disagreement, headerProblem, encrypted, method } of entries) {
    if (headerProblem !== undefined) {
      corrupt(text('package.verify.unreadable', { entry, reason: headerProblem }), entry);
    } else if (encrypted) {
      corrupt(text('package.verify.encrypted', { entry }), entry);
    } else if (method !== 0 && method !== 8) {
      corrupt(text('package.verify.method', { entry, method }), entry);
    } else if (disagreement !== undefined) {
      corrupt(text('package.verify.headersDisagree', { entry, what: disagreement }), entry);
    }
  }
  const inPlace = entries
    .filter(({ headerProblem }) => headerProblem === undefined)
    .sort((left, right) => left.headerOffset - right.headerOffset);
  let end = 0;
  let slack: readonly number[] = [0];
  for (const { name: entry, headerOffset, dataOffset, packedBytes, hasDataDescriptor } of inPlace) {
    const count = headerOffset - end;
    if (end === 0 && count > 0) corrupt(text('package.verify.leadingBytes'));
    else if (count < 0) corrupt(text('package.verify.overlap', { entry }), entry);
    else if (!slack.includes(count)) corrupt(text('package.verify.gap', { entry, count }), entry);
    end = dataOffset + packedBytes;
    slack = hasDataDescriptor ? dataDescriptorBytes : [0];
  }
  const rest = directoryOffset - end;
  if (inPlace.length === entries.length && !slack.includes(rest)) {
    corrupt(text('package.verify.gapEnd', { count: rest }));
  }
  return problems;
}

/** Sizes of the record behind streamed content: with or without its signature, 32 or 64 bit (APPNOTE 4.3.9). */
const dataDescriptorBytes = [12, 16, 20, 24];
