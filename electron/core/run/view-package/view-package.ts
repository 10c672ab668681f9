import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { readProblem } from '../../package/file-problem';
import { text } from '../../texts/text';
import { readStoredPackage } from '../triage-input/read-stored-package';
import type { PackageView, ViewOptions } from './package-view';
import { refusalOfFile, refusalOfZip } from './refusal';
import { viewedContent } from './viewed-content';

/**
 * Verifies a package and gives what is to be shown of it, as far as it can be trusted. What is no package is refused with one
 * sentence that says what it is: wrong-usage, package-not-verified. Other problems: file-not-found, file-unreadable,
 * cancelled. Only findings that have to be made anew write into the scratch folder.
 */
export async function viewPackage(path: string, options: ViewOptions): Promise<Result<PackageView>> {
  const { signal } = options;
  try {
    return await view(path, options);
  } catch (error) {
    return signal.aborted
      ? { ok: false, problem: problem('cancelled', text('package.verifyCancelled')) }
      : { ok: false, problem: readProblem(error, path) };
  }
}

async function view(path: string, options: ViewOptions): Promise<Result<PackageView>> {
  const { signal, onProgress } = options;
  const refused = await refusalOfFile(path);
  if (refused !== undefined) return { ok: false, problem: refused };
  const stored = await readStoredPackage(path, {
    signal,
    onProgress: ({ doneBytes = 0, totalBytes = 0 }) =>
      onProgress?.({ step: 'verifying', doneBytes, totalBytes }),
  });
  if (!stored.ok) return stored;
  const noPackage = refusalOfZip(path, stored.value);
  if (noPackage !== undefined) return { ok: false, problem: noPackage };
  const { report } = stored.value;
  const content =
    stored.value.kind === 'trusted' ? await viewedContent(path, stored.value, options) : success(undefined);
  if (!content.ok) return content;
  return success({
    fileName: basename(path),
    ...(await hashOf(path, options)),
    entries: report.entries,
    defects: report.problems,
    content: content.value,
  });
}

async function hashOf(path: string, { signal, onProgress }: ViewOptions) {
  const { size: sizeBytes } = await stat(path);
  const hash = createHash('sha256');
  let doneBytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024, signal })) {
    const bytes = piece as Buffer;
    hash.update(bytes);
    doneBytes += bytes.length;
    onProgress?.({ step: 'hashing', doneBytes, totalBytes: sizeBytes });
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
