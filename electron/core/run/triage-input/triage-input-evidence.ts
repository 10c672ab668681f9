import type { Case } from '../../case/case-schema';
import { clockAt } from '../../model/clock';
import type { TriageReport } from '../../triage/triage-report';
import { triageEvidence } from '../triage-evidence';
import type { GatheredEvidence, TriageQuestion } from './triage-input';

/** Says what gathered evidence means, as of the time when it was gathered. Throws the signal's reason after an abort. */
export function triageInputEvidence(
  { runs, directory, gatheredAt }: GatheredEvidence,
  { caseFile, window }: TriageQuestion & { readonly caseFile: Case },
  signal: AbortSignal,
): Promise<TriageReport> {
  const clock = clockAt(gatheredAt);
  return triageEvidence({ caseFile, runs, stagingDirectory: directory, window, clock, signal });
}
