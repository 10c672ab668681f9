const mostBytes = 1024 * 1024;
const fewestBytes = 4096;

/**
 * How much of a file of that size is read at once. Large pieces spare trips to the thread pool where a log of hundreds of
 * megabytes is read; each small file would get a buffer of that size too, which thousands of them must not.
 */
export function readAheadBytes(sizeBytes: number): number {
  return Math.min(mostBytes, Math.max(fewestBytes, sizeBytes + 1));
}
