import { z } from 'zod';
import type { Case } from '#core/case/case-schema';
import { triageReportSchema } from '#core/triage/triage-report';

/** The findings of a draft as they are remembered on disk, with what of the case they were made from. */
export const triageRecordSchema = z.object({ madeFor: z.string(), report: triageReportSchema });

export type TriageRecord = Readonly<z.infer<typeof triageRecordSchema>>;

/** What of a case the findings depend on; the same text means that they would come out the same. */
export function decidesFindings({ incident, user }: Case): string {
  return JSON.stringify([incident, user]);
}
