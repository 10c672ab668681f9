import type { Artifact } from '../../model/outcome';
import { stagedPath } from '../staged-files';
import { estimatePackedSize } from './packed-size';

/** What gathered files come to when packed, measured once each: files of one hash are the same file. */
export type PackedSizes = {
  /** By path in the package. Throws the signal's reason after an abort. */
  readonly of: (
    stagingDirectory: string,
    artifacts: readonly Artifact[],
    level: number,
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, number>>;
};

/** No more files are looked at in one call; of the others the ending decides, by what was measured of its like. */
const mostMeasured = 400;
/** Forgotten when there are more: a session looks at a few cases. */
const mostKept = 20_000;
/** For endings of which none was measured: evidence is text and tables, which shrink to a sixth. */
const usualShare = 1 / 6;

export function packedSizes(): PackedSizes {
  const known = new Map<string, number>();
  return {
    of: async (stagingDirectory, artifacts, level, signal) => {
      if (known.size > mostKept) known.clear();
      const keyOf = ({ sha256, sizeBytes }: Artifact) => `${sha256} ${sizeBytes} ${level}`;
      const wanted = artifacts
        .filter((artifact) => !known.has(keyOf(artifact)))
        .sort((left, right) => right.sizeBytes - left.sizeBytes);
      for (const artifact of wanted.slice(0, mostMeasured)) {
        signal.throwIfAborted();
        const file = stagedPath(stagingDirectory, artifact.path);
        known.set(keyOf(artifact), await estimatePackedSize(file, artifact.sizeBytes, level));
      }
      const shares = sharesByEnding(artifacts, (artifact) => known.get(keyOf(artifact)));
      return new Map(
        artifacts.map((artifact) => {
          const share = shares.get(endingOf(artifact.path)) ?? usualShare;
          return [artifact.path, known.get(keyOf(artifact)) ?? Math.ceil(artifact.sizeBytes * share)];
        }),
      );
    },
  };
}

function sharesByEnding(
  artifacts: readonly Artifact[],
  packedOf: (artifact: Artifact) => number | undefined,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { size: number; packed: number }>();
  for (const artifact of artifacts) {
    const packed = packedOf(artifact);
    if (packed === undefined || artifact.sizeBytes === 0) continue;
    const sum = sums.get(endingOf(artifact.path)) ?? { size: 0, packed: 0 };
    sums.set(endingOf(artifact.path), { size: sum.size + artifact.sizeBytes, packed: sum.packed + packed });
  }
  return new Map([...sums].map(([ending, { size, packed }]) => [ending, packed / size]));
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path.toLowerCase())?.[0] ?? '';
}
