import { z } from 'zod';
import { caseSchema } from '#core/case/case-schema';
import { checklistStateSchema } from '#core/model/checklist-item-schema';
import { collectorRunSchema } from '#core/model/outcome';
import { verifyCodes } from '#core/model/verify-code';
import { triageReportSchema } from '#core/triage/triage-report';
import { token } from './token';

const packageDefect = z.object({
  code: z.enum(verifyCodes),
  entry: z.string().optional(),
  message: z.string(),
});

/** A file of a package: who brought it, what it is about, and whether it is as it was made. */
const packagedFile = z.object({
  path: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  origin: z.enum(['collector', 'person', 'program']),
  collector: z.string().nullable(),
  host: z.string().nullable(),
  /** It is not what the manifest says, so it is not shown. */
  isBroken: z.boolean(),
});

const packageContent = z.object({
  madeAs: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  caseFile: caseSchema,
  checklist: z.array(checklistStateSchema),
  runs: z.array(collectorRunSchema),
  triage: triageReportSchema,
  /** Whether the findings are those of the package, or were made anew from its evidence. */
  findingsFrom: z.enum(['stored', 'anew', 'none']),
  files: z.array(packagedFile),
  leftOut: z.array(z.object({ path: z.string(), bytes: z.number(), reason: z.string() })),
  notes: z.array(z.string()),
});

/** A package as it is shown, read-only. */
export const packageView = z.object({
  fileName: z.string(),
  sizeBytes: z.number(),
  sha256: z.string(),
  entries: z.number(),
  /** What is not as it was made; empty for a whole package. The first ones, of `defectCount`. */
  defects: z.array(packageDefect),
  defectCount: z.number(),
  /** Absent when the manifest cannot be trusted: then nothing but the defects may be shown. */
  content: packageContent.optional(),
});

/** A package that is open, by the name under which main keeps it. */
export const openedPackage = packageView.extend({ id: token });

/** How far the opening of a package is. */
export const openingStep = z.object({
  step: z.enum(['verifying', 'hashing', 'reading']),
  doneBytes: z.number(),
  totalBytes: z.number(),
});

/** Told while a package is opened. */
export const openingProgress = openingStep.extend({ kind: z.literal('step') });

/** A file that main keeps behind a token. */
export const givenFile = z.object({ token, fileName: z.string() });

export type PackageDefect = z.infer<typeof packageDefect>;
export type PackagedFile = z.infer<typeof packagedFile>;
export type OpenedPackage = z.infer<typeof openedPackage>;
export type OpeningStep = z.infer<typeof openingStep>;
export type OpeningProgress = z.infer<typeof openingProgress>;
export type GivenFile = z.infer<typeof givenFile>;
