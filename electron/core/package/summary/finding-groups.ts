import type { Finding } from '../../triage/triage-report';
import type { BothClocks } from './both-clocks';

export type SummaryFinding = Omit<Finding, 'firstAt' | 'lastAt'> & {
  readonly first: BothClocks | undefined;
  readonly last: BothClocks | undefined;
};

/** The findings of the report in its order: what explains the incident apart from what merely stands in the log. */
export type SummaryFindings = Readonly<Record<Finding['relation'], readonly SummaryFinding[]>>;

export const findingRelations = ['explains-incident', 'unknown', 'seen-in-log'] as const;

export function groupFindings(
  findings: readonly Finding[],
  at: (instant: string) => BothClocks,
): SummaryFindings {
  const of = (relation: Finding['relation']) =>
    findings
      .filter((finding) => finding.relation === relation)
      .map(({ firstAt, lastAt, ...finding }) => ({
        ...finding,
        first: firstAt === undefined ? undefined : at(firstAt),
        last: lastAt === undefined ? undefined : at(lastAt),
      }));
  return {
    'explains-incident': of('explains-incident'),
    unknown: of('unknown'),
    'seen-in-log': of('seen-in-log'),
  };
}

/** All findings, those that explain the incident first. */
export function allFindings(findings: SummaryFindings): readonly SummaryFinding[] {
  return findingRelations.flatMap((relation) => findings[relation]);
}
