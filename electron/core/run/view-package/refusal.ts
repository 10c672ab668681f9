import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, problem } from '../../model/problem';
import { text } from '../../texts/text';
import { contentKind } from '../triage-input/content-kind';
import type { StoredPackage } from '../triage-input/read-stored-package';

/** Names under which a package or a download grows until it is whole. */
const unfinishedName = /\.(part|partial|crdownload|download|opdownload|tmp)$/i;

/** Why a file cannot be a package, before it is read as a zip: wrong-usage. What is not there is left to the reader. */
export async function refusalOfFile(path: string): Promise<Problem | undefined> {
  const name = basename(path);
  const kind = await contentKind(path);
  if (kind === 'folder') return problem('wrong-usage', text('package.refused.folder', { name }), path);
  if (unfinishedName.test(name)) {
    return problem('wrong-usage', text('package.refused.unfinished', { name }), path);
  }
  if (kind === 'zip') return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return undefined;
  const key = found.size === 0 ? 'package.refused.empty' : 'package.refused.noZip';
  return problem('wrong-usage', text(key, { name }), path);
}

/**
 * Why a zip is no package that could be shown: cut off, another program's, one that holds a package, one of a newer program,
 * one with more than is read. A package that is broken is not refused.
 */
export function refusalOfZip(path: string, stored: StoredPackage): Problem | undefined {
  const name = basename(path);
  if (stored.kind === 'foreign') {
    const inner = stored.names.find((entry) => /\.zip$/i.test(entry));
    const message =
      inner === undefined
        ? text('package.refused.foreign', { name })
        : text('package.refused.zipInside', { name, inner });
    return problem('wrong-usage', message, path);
  }
  if (stored.kind === 'trusted') return undefined;
  const { entries, problems } = stored.report;
  const newer = problems.find(({ code }) => code === 'unsupported-schema');
  if (newer !== undefined) return problem('wrong-usage', text('package.refused.newer', { name }), path);
  const [only] = problems;
  if (only?.code === 'too-large' && only.entry === undefined && problems.length === 1) {
    const message = text('package.refused.tooLarge', { name, reason: only.message });
    return problem('package-not-verified', message, path);
  }
  if (entries === 0 && only?.code === 'corrupt-zip') {
    return problem('package-not-verified', text('package.refused.cutOff', { name }), path);
  }
  return undefined;
}
