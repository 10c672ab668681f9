import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from '#core';
import type { Terminal } from '../terminal';

const stagingPrefix = 'casebundle-unfinished-';

/** A folder beside the package in which a run gathers; its number is the first that is free. */
export async function stagingDirectoryIn(outDirectory: string): Promise<string> {
  const taken = new Set(await unfinished(outDirectory));
  let number = 1;
  while (taken.has(`${stagingPrefix}${number}`)) number += 1;
  return join(outDirectory, `${stagingPrefix}${number}`);
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
