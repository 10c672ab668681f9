import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Finding, TriageReport } from '#core/triage/triage-report';
import { hostOf, knownRecord } from '../../store/evidence-links';
import { clocksLine } from '../../ui/clock-times';
import { formatNumber } from '../../ui/format';

export type FindingContext = {
  readonly triage: TriageReport;
  readonly hosts: readonly string[];
  readonly zone: TimeZone | undefined;
};

/** One finding as plain text, for a mail or a ticket: all that its card says. */
export function findingText(finding: Finding, context: FindingContext): string {
  const { severity, title, confidence, meaning, nextSteps, facts, contradictedBy, host } = finding;
  const heading = `${text(`window.severity.${severity}`)}: ${title}`;
  const parts = [
    [
      heading,
      ...(host === undefined ? [] : [text('window.findings.on', { host })]),
      confidenceWords(confidence),
    ],
    meaning === '' ? [] : [meaning],
    part(
      'window.findings.nextSteps',
      nextSteps.map((step, index) => `${index + 1}. ${step}`),
    ),
    part('window.findings.proof', [...recordLines(finding, context), ...facts].map(dashed)),
    part(
      'window.findings.against',
      contradictedBy.flatMap((against) => [
        dashed(against.statement),
        ...against.facts.map((fact) => `  ${fact}`),
        ...(against.records.length === 0
          ? []
          : [`  ${text('window.findings.records', { ids: against.records.join(', ') })}`]),
      ]),
    ),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** How sure a finding is, and why. */
export function confidenceWords({ level, reason }: Finding['confidence']): string {
  const words = text(`window.findings.confidence.${level}`);
  return reason === '' ? `${words}.` : text('window.findings.confidence', { level: words, reason });
}

function part(
  title: 'window.findings.nextSteps' | 'window.findings.proof' | 'window.findings.against',
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0 ? [] : [`${text(title)}:`, ...lines];
}

function dashed(line: string): string {
  return `- ${line}`;
}

function recordLines(finding: Finding, { triage, hosts, zone }: FindingContext): readonly string[] {
  const { records, count } = finding;
  const host = hostOf(finding.host, hosts);
  const lines = records.map((recordId) => {
    const known = host === undefined ? undefined : knownRecord(triage, { host, recordId });
    const id = `${text('window.findings.recordId')} ${recordId}`;
    return known === undefined
      ? id
      : [
          id,
          clocksLine(known.at, zone),
          known.provider,
          `${text('window.findings.event')} ${known.eventId}`,
        ].join(', ');
  });
  const rest = records.length > 0 && count > records.length;
  return rest
    ? [
        ...lines,
        text('window.findings.notListed', {
          listed: formatNumber(records.length),
          count: formatNumber(count),
        }),
      ]
    : lines;
}
