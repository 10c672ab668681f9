import { z } from 'zod';
import { caseSchema } from '#core/case/case-schema';
import { comingFileSchema } from '#core/model/coming-file';
import { entryPreviewSchema } from '#core/model/entry-preview';
import { fullRecordSchema, recordNameShape, recordProviderSchema } from '#core/model/full-record';
import { collectorRunSchema } from '#core/model/outcome';
import { problemSchema } from '#core/model/problem-schema';
import { recordFilterShape } from '#core/model/record-filter';
import { triageReportSchema } from '#core/triage/triage-report';
import { collectionPart } from './evidence-source';
import { openingStep, packageView } from './opened-package';
import { collectionPlan, collectorStep, madePackage, packageFit, packageStep, recordPage } from './shapes';
import { signInStep, tenantChoice } from './tenant';
import { token } from './token';

/** One kind of work for the worker: what it needs, what it tells on the way, what comes out. */
type Job<Input extends z.ZodType, Progress extends z.ZodType, Output extends z.ZodType> = {
  readonly input: Input;
  readonly progress: Progress;
  readonly output: Output;
};

function job<Input extends z.ZodType, Progress extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  progress: Progress,
  output: Output,
): Job<Input, Progress, Output> {
  return { input, progress, output };
}

/** A source with the path that main keeps for the window. */
const jobSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('server'), name: z.string() }),
  z.strictObject({ kind: z.literal('folder'), path: z.string() }),
  /** The folder of the shipped assets, which holds the sample. */
  z.strictObject({ kind: z.literal('sample'), assetsDirectory: z.string() }),
]);

const namedSource = z.strictObject({
  id: token,
  source: jobSource,
  /** The name that its host had in an earlier run. */
  host: z.string().optional(),
});

/** A case and where its evidence lies. */
const forCase = {
  caseFile: caseSchema,
  /** Absolute path of the folder with the evidence and the journal of its runs. */
  staging: z.string(),
  windowHours: z.number().positive(),
};

/** With what was gathered so far. Handed over, since opening a staging folder would disturb a run that goes on. */
const gathered = { ...forCase, runs: z.array(collectorRunSchema) };

/** With the folder of its pictures, an absolute path. */
const coming = { ...gathered, attachments: z.string() };

/** The file with the records of one host. */
const recordsFile = {
  staging: z.string(),
  /** The artifact with the records, as the package names it. */
  path: z.string(),
};
const collectedRecords = { ...recordsFile, ...recordFilterShape };

const collectProgress = z.discriminatedUnion('kind', [
  collectorStep.extend({ kind: z.literal('collector') }),
  /** Which host each source that is read turned out to be; comes once, before anything is gathered. */
  z.object({
    kind: z.literal('hosts'),
    hosts: z.array(z.object({ source: token, host: z.string() })),
  }),
  z.object({ kind: z.literal('sign-in'), step: signInStep }),
]);

/**
 * All work that is too heavy or too risky for main, done in a process of its own. Main and worker both check every
 * message with these schemas: what the worker answers was made from files of unknown origin.
 */
export const jobs = {
  plan: job(
    z.strictObject({
      caseFile: caseSchema,
      sources: z.array(namedSource),
      fullLog: z.boolean(),
      checkConnectivity: z.boolean().optional(),
      tenant: tenantChoice.optional(),
    }),
    z.never(),
    collectionPlan,
  ),
  /** Gathers into the staging folder, then reads what was gathered. Its parts are named by {@link stepKey}. */
  collect: job(
    z.strictObject({
      ...forCase,
      sources: z.array(namedSource),
      fullLog: z.boolean(),
      checkConnectivity: z.boolean().optional(),
      only: collectionPart.optional(),
      /** The names of hosts that are in the package and are not read now. */
      otherHosts: z.array(z.string()).optional(),
      tenant: tenantChoice.optional(),
      /** Only what a run that was cut off did not bring to its end. */
      goOn: z.boolean().optional(),
    }),
    collectProgress,
    z.object({ triage: triageReportSchema }),
  ),
  triage: job(z.strictObject(gathered), z.never(), triageReportSchema),
  package: job(
    z.strictObject({
      ...coming,
      /** Absolute path. */
      outputFolder: z.string(),
      fit: packageFit.optional(),
      /** Ends the name of the unfinished file, so that one that a kill leaves can be told. */
      runName: token,
    }),
    packageStep,
    madePackage.omit({ token: true }),
  ),
  /** The files of the package that would be made now. */
  'list-entries': job(z.strictObject(coming), z.never(), z.array(comingFileSchema)),
  'preview-entry': job(z.strictObject({ ...coming, path: z.string() }), z.never(), entryPreviewSchema),
  /** Some of the collected records that the filter wants, and how many it wants. */
  'page-records': job(
    z.strictObject({ ...collectedRecords, first: z.number(), count: z.number() }),
    z.never(),
    recordPage,
  ),
  'find-record': job(
    z.strictObject({ ...collectedRecords, recordId: z.number() }),
    z.never(),
    z.object({ index: z.number().nullable() }),
  ),
  'list-providers': job(z.strictObject(recordsFile), z.never(), z.array(recordProviderSchema)),
  'read-record': job(z.strictObject({ ...recordsFile, ...recordNameShape }), z.never(), fullRecordSchema),
  /** `path` is that of the log. */
  'read-record-xml': job(
    z.strictObject({ ...recordsFile, ...recordNameShape, provider: z.string(), eventId: z.number() }),
    z.never(),
    z.object({ xml: z.string() }),
  ),
  /** Verifies a package and gives what is to be shown of it. */
  'open-package': job(
    z.strictObject({
      path: z.string(),
      /** Absolute path of a folder for what has to be unpacked. */
      scratch: z.string(),
    }),
    openingStep,
    packageView,
  ),
  /** A view of one file of a package. */
  'preview-packed-file': job(
    z.strictObject({ zip: z.string(), path: z.string() }),
    z.never(),
    entryPreviewSchema,
  ),
  /** Unpacks one file of a package into the folder, under its own path, when it still is what it was. */
  'unpack-file': job(
    z.strictObject({
      path: z.string(),
      scratch: z.string(),
      file: z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string() }),
    }),
    z.never(),
    z.void(),
  ),
  /** The ticket text of the case as it stands: plain text, at most 4,000 characters. */
  summary: job(z.strictObject(gathered), z.never(), z.object({ ticketText: z.string() })),
} as const;

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<K extends JobName> = z.output<Jobs[K]['input']>;
export type JobProgress<K extends JobName> = z.output<Jobs[K]['progress']>;
export type JobOutput<K extends JobName> = z.output<Jobs[K]['output']>;
export type JobSource = z.output<typeof jobSource>;
export type NamedSource = z.output<typeof namedSource>;

const jobNames = Object.keys(jobs) as readonly JobName[];

const jobId = z.string().max(64);

/** From main to the worker. `input` is checked with the schema of the job named. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), id: jobId, job: z.enum(jobNames), input: z.unknown() }),
  /** With `part`: only that part of the job, which goes on without it. */
  z.strictObject({ kind: z.literal('cancel'), id: jobId, part: z.string().max(400).optional() }),
]);

/** From the worker to main. `value` is checked with the schema of the job that `id` names. */
export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id: jobId, value: z.unknown() }),
  z.strictObject({ kind: z.literal('done'), id: jobId, value: z.unknown() }),
  z.strictObject({ kind: z.literal('failed'), id: jobId, problem: problemSchema }),
]);

export type ToWorker = z.infer<typeof toWorkerSchema>;
export type FromWorker = z.infer<typeof fromWorkerSchema>;
