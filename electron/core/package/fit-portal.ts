import type { LeftOutEntry } from '../model/manifest';
import { languageOfStrings } from '../model/message-strings-path';
import type { Artifact } from '../model/outcome';
import { givesWayToPortalLimit } from '../model/portal-limit';
import { isWholeLog } from '../model/records-file';
import { text } from '../texts/text';

/**
 * What gives way, in this order: the whole log, since the export of its window remains; then the other full exports, largest
 * first. Each goes with the message strings beside it, which are of no use without it. The readable window stays.
 */
export function leaveOutOrder(artifacts: readonly Artifact[]): readonly (readonly Artifact[])[] {
  return artifacts
    .filter(({ path }) => givesWayToPortalLimit(path))
    .sort(
      (left, right) =>
        Number(isWholeLog(right)) - Number(isWholeLog(left)) || right.sizeBytes - left.sizeBytes,
    )
    .map((log) => [log, ...artifacts.filter(({ path }) => languageOfStrings(path, log.path) !== undefined)]);
}

/** What the program left out to make the package fit. */
export function gaveWay({ path, sizeBytes, sha256, collector, host }: Artifact): LeftOutEntry {
  const reason = text('package.leftOut.portal');
  return { path, bytes: sizeBytes, sha256, collector, host, by: 'program', reason };
}
