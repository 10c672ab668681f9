import type { ComingFile } from '../model/coming-file';
import { portalLimitBytes } from '../model/portal-limit';
import type { UploadRoute } from './case-schema';

/** How a package stands against the way in which it will be handed over. */
export type RouteFit = {
  /** What the zip will have, an estimate; undefined until every file was measured. */
  readonly packedBytes: number | undefined;
  /** Absent where no limit is known. */
  readonly limitBytes: number | undefined;
  readonly fits: boolean | undefined;
  /** What to leave out first when it does not fit; empty when it fits. */
  readonly suggested: readonly ComingFile[];
};

/** Pictures smaller than this are not worth the loss. */
const bigPictureBytes = 200_000;
/** An estimate may be a little too low: this share of the limit is kept free. */
const spareShare = 0.02;

/**
 * Compares the files that stay in with the limit of the route: 4 MB for the form of the portal, none that Microsoft
 * states for Secure File Exchange. Suggested are, in this order: whole logs, since the export of their window remains;
 * big pictures; other logs, since their readable records remain; then the rest. The largest of each come first.
 */
export function routeFit(
  files: readonly ComingFile[],
  isLeftOut: (file: ComingFile) => boolean,
  route: UploadRoute,
): RouteFit {
  const kept = files.filter((file) => !isLeftOut(file));
  const isMeasured = kept.every(({ packedBytes }) => packedBytes !== undefined);
  const sum = kept.reduce((bytes, file) => bytes + (file.packedBytes ?? 0), 0);
  const packedBytes = isMeasured ? sum : undefined;
  if (route === 'exchange') return { packedBytes, limitBytes: undefined, fits: true, suggested: [] };
  const roomBytes = portalLimitBytes * (1 - spareShare);
  const fits = packedBytes === undefined ? undefined : packedBytes <= roomBytes;
  const suggested = fits === false ? kept.filter((file) => rank(file) !== undefined).sort(byRank) : [];
  return { packedBytes, limitBytes: portalLimitBytes, fits, suggested };
}

/** Those of the suggested files, from the first on, without which the package fits; all of them where it never does. */
export function enoughToFit({ packedBytes = 0, suggested }: RouteFit): readonly ComingFile[] {
  let left = packedBytes;
  return suggested.filter((file) => {
    if (left <= portalLimitBytes * (1 - spareShare)) return false;
    left -= file.packedBytes ?? 0;
    return true;
  });
}

function byRank(left: ComingFile, right: ComingFile): number {
  return (rank(left) ?? 0) - (rank(right) ?? 0) || (right.packedBytes ?? 0) - (left.packedBytes ?? 0);
}

function rank({ purpose, packedBytes = 0, leaveOutAs }: ComingFile): number | undefined {
  if (leaveOutAs === undefined || purpose === 'strings') return undefined;
  if (purpose === 'whole-log') return 0;
  if (purpose === 'picture' || purpose === 'attachment')
    return packedBytes >= bigPictureBytes ? 1 : undefined;
  return purpose === 'log' ? 2 : 3;
}
