import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Problem, problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { readJson } from './read-json';

const packingMarkSchema = z.object({
  outputFolder: z.string(),
  /** Ends the name of the unfinished file. */
  runName: z.string().min(8),
  startedAt: z.string(),
});

/** Lies with a draft while its package is made; one that is found when nothing is made tells of a cut-off. */
export type PackingMark = z.infer<typeof packingMarkSchema>;

/** The folder that packing makes for a moment to see whether it may write. */
const probe = /^\.casebundle-[A-Za-z0-9]{6}$/;

export function readPackingMark(file: string): Promise<PackingMark | undefined> {
  return readJson(file, packingMarkSchema);
}

/**
 * Removes the unfinished file of a packing that was cut off and says how that stands, a package that got its name just
 * before included.
 */
export async function clearCutOffPacking(mark: PackingMark): Promise<Problem> {
  const { outputFolder: folder, runName } = mark;
  const ending = `.${runName}.part`;
  const tell = (key: Parameters<typeof text>[0], values = {}) =>
    problem('package-not-verified', text(key, { folder, ...values }), folder);
  let names: readonly string[];
  try {
    names = await readdir(folder);
    const left = names.filter(
      (name) => name.startsWith('.') && (name.endsWith(ending) || name.endsWith(`${ending}.sha256`)),
    );
    for (const name of left) await rm(path.join(folder, name), { force: true });
    for (const name of names.filter((entry) => probe.test(entry))) {
      await rm(path.join(folder, name, 'probe'), { force: true }).catch(() => undefined);
      // Only an empty folder goes this way.
      await rmdir(path.join(folder, name)).catch(() => undefined);
    }
  } catch {
    return tell('app.package.cutOffUnseen', { ending });
  }
  const finished = await finishedSince(folder, names, Date.parse(mark.startedAt));
  return finished === undefined
    ? tell('app.package.cutOff')
    : tell('app.package.cutOffFinished', { file: finished });
}

/** A package beside its checksum that is younger than the packing. */
async function finishedSince(
  folder: string,
  names: readonly string[],
  startedMs: number,
): Promise<string | undefined> {
  for (const name of names) {
    if (name.startsWith('.') || !name.endsWith('.zip') || !names.includes(`${name}.sha256`)) continue;
    const found = await stat(path.join(folder, name)).catch(() => undefined);
    // File systems of sticks count in steps of two seconds.
    if (found !== undefined && found.mtimeMs >= startedMs - 2_000) return name;
  }
  return undefined;
}
