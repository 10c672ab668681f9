import type { LeftOutEntry } from '../model/manifest';
import type { Artifact } from '../model/outcome';
import { givesWayToPortalLimit } from '../model/portal-limit';
import { text } from '../texts/text';

/** Full exports of event logs, largest first: the order in which they give way. The readable window stays. */
export function leaveOutOrder(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts
    .filter(({ path }) => givesWayToPortalLimit(path))
    .sort((left, right) => right.sizeBytes - left.sizeBytes);
}

export function leftOutEntry({ path, sizeBytes, sha256, collector, host }: Artifact): LeftOutEntry {
  return { path, bytes: sizeBytes, sha256, collector, host, reason: text('package.leftOut.portal') };
}
