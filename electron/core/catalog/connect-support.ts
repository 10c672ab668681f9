import { type ConnectVersion, compareVersions, connectVersions } from './connect-versions';

/** What the dated table says about the support of a version. */
export type ConnectSupport =
  /** `until` is missing for the newest build of the table: its end is named when the next one is released. */
  | { readonly kind: 'supported'; readonly entry: ConnectVersion; readonly until: string | undefined }
  | { readonly kind: 'ended'; readonly endedOn: string }
  | { readonly kind: 'recalled'; readonly entry: ConnectVersion }
  /** Says nothing about support: a newer build, or one that the table lacks. */
  | { readonly kind: 'not-in-table'; readonly reason: 'newer' | 'unknown' };

/**
 * Whether Microsoft supported that version of Entra Connect on that day (`YYYY-MM-DD`, UTC). The table is a copy of
 * `connectVersions.tableCheckedOn`; a version newer than its newest is never called unsupported.
 */
export function connectSupport(version: string, onDay: string): ConnectSupport {
  const wanted = version.trim();
  if (!/^\d+(\.\d+)+$/.test(wanted)) return { kind: 'not-in-table', reason: 'unknown' };
  const entry = connectVersions.versions.find((listed) => compareVersions(listed.version, wanted) === 0);
  if (entry !== undefined) return supportOf(entry, onDay);
  const series = connectVersions.series.find(({ startsWith }) => `${wanted}.`.startsWith(startsWith));
  if (series !== undefined && series.endOfSupportOn < onDay)
    return { kind: 'ended', endedOn: series.endOfSupportOn };
  const isNewer = connectVersions.versions.every((listed) => compareVersions(listed.version, wanted) < 0);
  return { kind: 'not-in-table', reason: isNewer ? 'newer' : 'unknown' };
}

function supportOf(entry: ConnectVersion, onDay: string): ConnectSupport {
  if (entry.recalled === true) return { kind: 'recalled', entry };
  const { endOfSupportOn: until } = entry;
  if (until !== undefined && until < onDay) return { kind: 'ended', endedOn: until };
  return { kind: 'supported', entry, until };
}
