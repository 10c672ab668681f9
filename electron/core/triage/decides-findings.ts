import type { Case } from '../case/case-schema';

/** What of a case the findings depend on; the same text means that they would come out the same. */
export function decidesFindings({ incident, user, problem, codes }: Case): string {
  return JSON.stringify([incident, user, problem?.shownError, problem?.operation, codes?.trackingId]);
}
