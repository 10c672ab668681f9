import type { Finding } from './triage-report';

const relations: readonly Finding['relation'][] = ['explains-incident', 'unknown', 'seen-in-log'];
const severities: readonly Finding['severity'][] = ['error', 'warning', 'information'];
const levels: readonly Finding['confidence']['level'][] = ['high', 'medium', 'low'];

/** Those that explain the incident first; then the gravest, the surest, the earliest. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      levels.indexOf(a.confidence.level) - levels.indexOf(b.confidence.level) ||
      (a.firstAt ?? '').localeCompare(b.firstAt ?? '') ||
      a.code.localeCompare(b.code),
  );
}
