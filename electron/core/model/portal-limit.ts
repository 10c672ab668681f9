/**
 * The largest file the portal's upload takes, in bytes: "4 MB", read in the stricter way (azure-docs,
 * how-to-manage-azure-support-request).
 */
export const portalLimitBytes = 4_000_000;

/**
 * Whether a file of a package, by its path there, gives way when the package is too large for the portal: full exports
 * of event logs do, since the readable window stays.
 */
export function givesWayToPortalLimit(path: string): boolean {
  return /^evidence\/[^/]+\/event-log\/[^/]+\.evtx$/i.test(path);
}
