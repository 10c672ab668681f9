import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { madePackage } from '#contract/shapes';
import { readJson } from './read-json';

/** The last package of a draft as it is remembered on disk: what the window knows of it, without the token. */
const packageRecordSchema = madePackage.omit({ token: true });

export type PackageRecord = z.infer<typeof packageRecordSchema>;

/** The remembered package, when there is one and its file is still where it was put. */
export async function readPackageRecord(file: string): Promise<PackageRecord | undefined> {
  const record = await readJson(file, packageRecordSchema);
  if (record === undefined) return undefined;
  const found = await stat(record.path).catch(() => undefined);
  return found?.isFile() && found.size === record.sizeBytes ? record : undefined;
}
