import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from '#core';
import type { Terminal } from '../terminal';

const stagingPrefix = 'casebundle-unfinished-';

/**
 * Makes the folder beside the package in which a run gathers; its number is the first that is free. Another run may
 * look for one at the same time, so a number is taken by making its folder.
 */
export async function makeStagingDirectory(outDirectory: string): Promise<string> {
  for (let number = 1; ; number++) {
    const directory = join(outDirectory, `${stagingPrefix}${number}`);
    try {
      await mkdir(directory);
      return directory;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Tells about evidence that an earlier run gathered but did not pack, and how to go on with it. */
export async function noteUnfinishedRuns(outDirectory: string, terminal: Terminal): Promise<void> {
  for (const name of await unfinished(outDirectory)) {
    terminal.note(text('cli.unfinishedRun', { directory: join(outDirectory, name) }));
  }
}

async function unfinished(outDirectory: string): Promise<readonly string[]> {
  const entries = await readdir(outDirectory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(stagingPrefix))
    .map((entry) => entry.name)
    .sort();
}
