import path from 'node:path';
import { success, verifyPackage } from '#core';
import type { JobRunner } from '../job-loop';

/** Reads every entry of a package again and compares it with the package's own lists. */
export const verifyJob: JobRunner<'verify'> = async ({ path: file }, { signal }) => {
  const report = await verifyPackage(file, { signal });
  if (!report.ok) return report;
  const { ok, entries, problems } = report.value;
  return success({ fileName: path.basename(file), ok, entries, problems: [...problems] });
};
