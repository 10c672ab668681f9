import { text } from '#core/texts/text';
import type { Coverage, Finding } from '#core/triage/triage-report';
import { counted } from '../ui/format';
import type { PlacedFinding } from './evidence-links';

export type FindingGroup = {
  readonly relation: Finding['relation'];
  readonly findings: readonly PlacedFinding[];
};

const order = ['explains-incident', 'unknown', 'seen-in-log'] as const;

/** The findings apart by what they say of the incident, those that explain it first; each group in the report's order. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const placed = findings.map((finding, index) => ({ finding, index }));
  return order
    .map((relation) => ({
      relation,
      findings: placed.filter(({ finding }) => finding.relation === relation),
    }))
    .filter((group) => group.findings.length > 0);
}

/** What the findings come to, in a sentence or two. Empty where there are none. */
export function findingsHeadline(findings: readonly Finding[], coverage: readonly Coverage[]): string {
  if (findings.length === 0) return '';
  const explaining = findings.filter(({ relation }) => relation === 'explains-incident').length;
  const others = findings.length - explaining;
  if (findings.every(({ relation }) => relation === 'unknown')) return text('window.findings.noTime');
  const sentences = [
    explaining === 0
      ? text('window.findings.explainsNone')
      : counted(explaining, 'window.findings.explainsOne', 'window.findings.explainsMany'),
    ...(others === 0 ? [] : [counted(others, 'window.findings.alsoOne', 'window.findings.alsoMany')]),
    ...(explaining === 0 && coverage.some(({ verdict }) => !seesAll.includes(verdict))
      ? [text('window.findings.blind')]
      : []),
  ];
  return sentences.join(' ');
}

const seesAll: readonly Coverage['verdict'][] = ['covers', 'no-window'];
