import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of one test's own, removed when that test has finished. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'casebundle-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
