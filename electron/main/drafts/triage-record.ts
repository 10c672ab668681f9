import { z } from 'zod';
import { triageReportSchema } from '#core/triage/triage-report';

/** The findings of a draft as they are remembered on disk, with what of the case they were made from. */
export const triageRecordSchema = z.object({ madeFor: z.string(), report: triageReportSchema });

export type TriageRecord = Readonly<z.infer<typeof triageRecordSchema>>;
