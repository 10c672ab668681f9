import { z } from 'zod';

/** What a file of the package is for, told by its place. */
export const filePurposes = [
  'readme',
  'summary',
  'case',
  'journal',
  'findings',
  'manifest',
  'hashes',
  'whole-log',
  'log',
  'records',
  'records-around',
  'strings',
  'query',
  'picture',
  'attachment',
  'facts',
  'answer',
] as const;

/** One file of the package that would be made now. */
export const comingFileSchema = z.object({
  /** Its path in the package; the ending of a picture follows its content once that was looked at. */
  path: z.string(),
  /** Absent of what is not gathered until it was made or looked at. */
  sizeBytes: z.number().optional(),
  /** An estimate of what it adds to the zip, with its share of the directory. */
  packedBytes: z.number().optional(),
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('collector'), title: z.string(), host: z.string() }),
    z.object({ kind: z.literal('person') }),
    z.object({ kind: z.literal('program') }),
  ]),
  purpose: z.enum(filePurposes),
  /** How `package.leaveOut` of the case names it; absent for what every package needs. */
  leaveOutAs: z.string().optional(),
});

export type ComingFile = Readonly<z.infer<typeof comingFileSchema>>;
export type FilePurpose = (typeof filePurposes)[number];
