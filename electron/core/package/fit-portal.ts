import type { LeftOutEntry } from '../model/manifest';
import type { Artifact } from '../model/outcome';
import { text } from '../texts/text';

/**
 * The largest file the portal's upload takes: "4 MB", read in the stricter way (azure-docs,
 * how-to-manage-azure-support-request).
 */
export const portalLimitBytes = 4_000_000;

/** Full exports of event logs, largest first: the order in which they give way. The readable window stays. */
export function leaveOutOrder(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts
    .filter(({ path }) => /^evidence\/[^/]+\/event-log\/[^/]+\.evtx$/i.test(path))
    .sort((left, right) => right.sizeBytes - left.sizeBytes);
}

export function leftOutEntry({ path, sizeBytes, sha256, collector, host }: Artifact): LeftOutEntry {
  return { path, bytes: sizeBytes, sha256, collector, host, reason: text('package.leftOut.portal') };
}
