import { text } from '../../texts/text';
import { formatNumber, oneLine, shorten } from '../plain-text';
import {
  type Block,
  type Detail,
  detail,
  details,
  firstOf,
  type Line,
  paragraph,
  type Section,
  type Span,
  steps,
} from './document';
import { findingRelations, type SummaryFinding } from './finding-groups';
import { recordList } from './record-list';
import type { SummaryModel } from './summary-model';

/** All findings in full, those that explain the incident apart from those only seen in the log. */
export function findingsSection({ findings }: SummaryModel): Section {
  const groups = findingRelations
    .filter((relation) => findings[relation].length > 0)
    .flatMap((relation): readonly Block[] => {
      const { shown, more } = firstOf(findings[relation], 'triage/findings.json', mostFindings);
      return [
        {
          kind: 'heading',
          words: text(`summary.findings.${relation}`),
          count: findings[relation].length,
        },
        ...shown.map(findingBlock),
        ...more,
      ];
    });
  return {
    id: 'findings',
    title: text('summary.section.findings'),
    blocks: groups.length === 0 ? [paragraph(text('summary.findings.none'))] : groups,
  };
}

function findingBlock(finding: SummaryFinding): Block {
  const { severity, title, code } = finding;
  return { kind: 'finding', severity, title, code, blocks: findingBlocks(finding, 'full') };
}

/** So many findings of a kind stand in the summary. */
const mostFindings = 50;

/** Longest title, meaning, reason and step on the first screen; under Findings they stand whole. */
const shortLimit = 300;

/** What a finding means, why it is believed, what speaks against it, what proves it, what to do. */
export function findingBlocks(finding: SummaryFinding, extent: 'short' | 'full'): readonly Block[] {
  const { title, meaning, nextSteps } = finding;
  const rows = extent === 'short' ? shortDetails(finding) : fullDetails(finding);
  const shown = extent === 'short' ? nextSteps.slice(0, 1) : nextSteps;
  const more = nextSteps.length - shown.length;
  return [
    ...(extent === 'short' ? [paragraph({ strong: shorten(oneLine(title), shortLimit) })] : []),
    ...(meaning.trim() === ''
      ? []
      : [paragraph(extent === 'short' ? shorten(oneLine(meaning), shortLimit) : meaning)]),
    ...(rows.length === 0 ? [] : [{ kind: 'details' as const, rows }]),
    ...steps(
      text(more > 0 ? 'summary.finding.nextFirst' : 'summary.finding.next', { more }),
      shown.map((step): Line => [extent === 'short' ? shorten(oneLine(step), shortLimit) : step]),
    ),
  ];
}

function shortDetails(finding: SummaryFinding): readonly Detail[] {
  const bounded = (span: Span): Span =>
    typeof span === 'string' ? shorten(oneLine(span), shortLimit) : span;
  return [confidence(finding), against(finding), proof(finding)].flat().map(({ label, values }) => ({
    label,
    values: values.map((line) => line.map(bounded)),
  }));
}

function fullDetails(finding: SummaryFinding): readonly Detail[] {
  return [
    confidence(finding),
    against(finding),
    proof(finding),
    times(finding),
    details(
      text('summary.finding.facts'),
      finding.facts.map((fact): Line => [fact]),
    ),
  ].flat();
}

function confidence({ confidence: { level, reason } }: SummaryFinding): readonly Detail[] {
  const words = text(`summary.confidence.${level}`);
  return detail(text('summary.finding.confidence'), reason.trim() === '' ? words : `${words}. ${reason}`);
}

function against({ contradictedBy }: SummaryFinding): readonly Detail[] {
  return details(
    text('summary.finding.against'),
    contradictedBy.map(({ statement, records, facts }): Line => {
      const proofs = [
        ...(records.length === 0 ? [] : [`${text('summary.finding.records')} ${recordList(records)}`]),
        ...facts.map(oneLine),
      ];
      return [proofs.length === 0 ? statement : `${statement} (${proofs.join('; ')})`];
    }),
  );
}

function proof({ records, count, host }: SummaryFinding): readonly Detail[] {
  if (records.length === 0) return [];
  const shown = recordList(records, count);
  return detail(
    text('summary.finding.records'),
    host === undefined ? shown : text('summary.recordsOfHost', { records: shown, host }),
  );
}

function times({ first, last, count }: SummaryFinding): readonly Detail[] {
  if (first === undefined || last === undefined) return [];
  const one = first.utc === last.utc;
  return [
    ...details(
      text(one ? 'summary.finding.at' : 'summary.finding.times'),
      (one ? [first] : [first, last]).map((clock): Line => [{ clock }]),
    ),
    ...detail(text('summary.finding.count'), formatNumber(count)),
  ];
}
