import { z } from 'zod';
import { caseSchema, uploadRouteSchema } from '#core/case/case-schema';
import { checklistItems } from '#core/model/checklist-item';
import { checklistStateSchema } from '#core/model/checklist-item-schema';
import { listedRecordSchema } from '#core/model/listed-record';
import { leftOutEntrySchema } from '#core/model/manifest';
import { collectorRunSchema } from '#core/model/outcome';
import { problemSchema } from '#core/model/problem-schema';
import { themes } from '#core/model/theme';
import { triageReportSchema } from '#core/triage/triage-report';
import { collectionPart, evidenceSource, readHost, sourcePlan } from './evidence-source';
import { signInStep, tenantChoice, tenantPlan } from './tenant';
import { token } from './token';

export const themeChoice = z.enum(themes);

/** A bare file name inside a draft's attachments. */
export const attachmentName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** A place the person chose in a dialog: main keeps the path behind the token, `label` is for reading. */
export const chosenPlace = z.object({ token, label: z.string() });

export const madePackage = z.object({
  token,
  path: z.string(),
  fileName: z.string(),
  sizeBytes: z.number(),
  sha256: z.string(),
  entries: z.number(),
  madeAt: z.string(),
  /** Files that were kept out, by a person or by the size limit of the portal; path inside the package. */
  leftOut: z
    .array(
      z.object({
        path: z.string(),
        sizeBytes: z.number(),
        reason: z.string(),
        by: leftOutEntrySchema.shape.by,
      }),
    )
    .optional(),
  /** What a reader must know, such as a package that is too large for the portal all the same. */
  notes: z.array(z.string()).optional(),
});

/** How a package will be handed over: by the portal's form (4 MB) or by Secure File Exchange. */
export const packageFit = uploadRouteSchema;

/** What a collection of a case will read. */
export const collectionPlan = z.object({
  sources: z.array(sourcePlan),
  /** Absent where the tenant is not to be asked. */
  tenant: tenantPlan.optional(),
});

/** How one collector stands on one host of a run. */
export const collectorStep = z.object({
  collector: z.string(),
  /** The host's name in the package. */
  host: z.string(),
  state: z.enum(['waiting', 'running', 'ended']),
  message: z.string(),
  doneBytes: z.number().optional(),
  totalBytes: z.number().optional(),
  elapsedMs: z.number(),
  run: collectorRunSchema.optional(),
});

/** How far packing is. */
export const packageStep = z.object({
  step: z.enum(['hashing', 'writing', 'verifying']),
  doneBytes: z.number(),
  totalBytes: z.number(),
});

/** What runs for a case at this moment: enough for a window that did not see it begin to show it and to stop it. */
export const activeJob = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('collection'),
    runId: token,
    /** What was asked for; everything when left out. */
    only: collectionPart.optional(),
    startedAt: z.string(),
    collectors: z.array(collectorStep),
    /** The sign-in to the tenant, where one was asked for. */
    signIn: signInStep.optional(),
  }),
  z.object({ kind: z.literal('package'), runId: token, progress: packageStep.optional() }),
]);

/** Everything the window knows of one case. */
export const draft = z.object({
  id: token,
  caseFile: caseSchema,
  savedAt: z.string(),
  runs: z.array(collectorRunSchema),
  triage: triageReportSchema,
  checklist: z.array(checklistStateSchema),
  interruptedRun: z.boolean(),
  /** Where the evidence is read when it is collected next. */
  sources: z.array(evidenceSource),
  /** Where the hosts of the evidence were read, as far as it is known; each can be read again. */
  hosts: z.array(readHost),
  /** How the tenant was asked last. */
  tenant: tenantChoice.optional(),
  /** How many hours around the incident the last collection looked at; absent before the first. */
  windowHours: z.number().optional(),
  lastPackage: madePackage.optional(),
  activeJob: activeJob.optional(),
  /** What went wrong while opening and how it was put right, such as a saved case that could not be read. */
  notice: problemSchema.optional(),
});

export const collectionProgress = z.discriminatedUnion('kind', [
  collectorStep.extend({ kind: z.literal('collector'), runId: token, draftId: token }),
  z.object({ kind: z.literal('sign-in'), runId: token, draftId: token, step: signInStep }),
  z.object({ kind: z.literal('ended'), runId: token, draftId: token, draft }),
  z.object({ kind: z.literal('failed'), runId: token, draftId: token, problem: problemSchema }),
]);

export const packageProgress = z.discriminatedUnion('kind', [
  packageStep.extend({ kind: z.literal('step'), draftId: token }),
  z.object({ kind: z.literal('ended'), draftId: token, made: madePackage, draft }),
  z.object({ kind: z.literal('failed'), draftId: token, problem: problemSchema }),
]);

/** What is chosen in the application menu, or given to the application from outside, and done by the window. */
export const menuCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['new-case', 'open-package', 'open-given', 'cases', 'next-step', 'undo', 'redo', 'help']),
  }),
  z.object({ kind: z.literal('show'), view: z.enum(['overview', ...checklistItems]) }),
  z.object({ kind: z.literal('theme'), theme: themeChoice }),
]);

/** Some of the records that were asked for, and how many there are. */
export const recordPage = z.object({ total: z.number(), records: z.array(listedRecordSchema) });

export type ActiveJob = z.infer<typeof activeJob>;
export type Draft = z.infer<typeof draft>;
export type MenuCommand = z.infer<typeof menuCommand>;
export type CollectionProgress = z.infer<typeof collectionProgress>;
export type PackageProgress = z.infer<typeof packageProgress>;
export type MadePackage = z.infer<typeof madePackage>;
export type RecordPage = z.infer<typeof recordPage>;
