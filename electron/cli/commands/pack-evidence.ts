import {
  type BuiltPackage,
  buildPackage,
  type CollectorRun,
  type PackageInput,
  type PackageProgress,
  type Result,
  success,
  type TriageReport,
  triageEvidence,
} from '#core';
import { generator } from '../generator';
import type { Terminal } from '../terminal';
import type { CaseInput } from './case-input';

/** A package, and what its evidence means. */
export type PackedEvidence = { readonly built: BuiltPackage; readonly report: TriageReport };

type Gathered = CaseInput & {
  readonly runs: readonly CollectorRun[];
  /** The staging folder in which the evidence lies. */
  readonly directory: string;
  readonly window: PackageInput['window'] | undefined;
  readonly fit: PackageInput['fit'] | undefined;
  readonly outDirectory: string;
  readonly notes: readonly string[];
  readonly onProgress?: (progress: PackageProgress) => void;
};

/** Says what gathered evidence means and makes the package. Problems: those of `buildPackage`. */
export async function packEvidence(
  { caseFile, attachments, runs, directory, window, fit, outDirectory, notes, onProgress }: Gathered,
  { clock, signal }: Pick<Terminal, 'clock' | 'signal'>,
): Promise<Result<PackedEvidence>> {
  const report = await triageEvidence({ caseFile, runs, stagingDirectory: directory, window, clock, signal });
  const built = await buildPackage({
    caseFile,
    attachments,
    stagingDirectory: directory,
    runs,
    ...(window === undefined ? {} : { window }),
    triage: report,
    outDirectory,
    clock,
    ...(fit === undefined ? {} : { fit }),
    notes,
    generator,
    signal,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return built.ok ? success({ built: built.value, report }) : built;
}
