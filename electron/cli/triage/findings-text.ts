import { type Finding, type TimeZone, text } from '#core';
import type { Screen } from '../screen';
import { harmless, labelled, type Paint, painted, wrapped } from './layout';
import { bothClocks } from './shown-time';

/** A person reads no more; the JSON form has all. */
const mostFindings = 25;
const mostRecordIds = 12;
const mostFacts = 6;

const paints: Readonly<Record<Finding['severity'], Paint>> = {
  error: 'error',
  warning: 'warning',
  information: 'quiet',
};

/** How findings are printed: numbered from here on, and the short ones without meaning and next steps. */
export type FindingsForm = { readonly firstNumber: number; readonly isShort: boolean };

/** The findings as blocks of lines with an empty line between them. */
export function findingsText(
  findings: readonly Finding[],
  { firstNumber, isShort }: FindingsForm,
  zone: TimeZone | undefined,
  screen: Screen,
): readonly string[] {
  const blocks = findings
    .slice(0, mostFindings)
    .flatMap((finding, index) => [
      ...(index === 0 ? [] : ['']),
      ...block(finding, firstNumber + index, isShort, zone, screen),
    ]);
  const more = findings.length - mostFindings;
  return more > 0
    ? [...blocks, '', ...wrapped(text('cli.triage.moreFindings', { more }), screen.columns)]
    : blocks;
}

function block(
  finding: Finding,
  number: number,
  isShort: boolean,
  zone: TimeZone | undefined,
  screen: Screen,
): readonly string[] {
  const { severity, title, meaning, contradictedBy, nextSteps } = finding;
  const mark = `${number}. `;
  const severityText = text(`cli.triage.severity.${severity}`);
  const head = wrapped(`${severityText} ${title}`, screen.columns - mark.length).map((line, index) =>
    index === 0
      ? `${mark}${line.replace(severityText, () => painted(severityText, paints[severity], screen))}`
      : `${' '.repeat(mark.length)}${line}`,
  );
  const plain = (content: string) => labelled('', content, screen, { indent: 3, labelColumns: 0 });
  const line = (label: string, content: string) => labelled(label, content, screen, { indent: 3 });
  return [
    ...head,
    ...[standing(finding), isShort ? '' : meaning].filter((part) => part !== '').flatMap(plain),
    ...proofs(finding, zone).flatMap((proof, index) =>
      line(index === 0 ? text('cli.triage.proof') : '', proof),
    ),
    ...contradictedBy.flatMap(({ statement, records, facts }) =>
      line(text('cli.triage.against'), [statement, ...idsOf(records, records.length), ...facts].join(' ')),
    ),
    ...(isShort ? [] : nextSteps).flatMap((step, index) =>
      line(
        index === 0 ? text('cli.triage.next') : '',
        nextSteps.length === 1 ? step : `${index + 1}) ${step}`,
      ),
    ),
  ];
}

/** How it stands to the incident, and how sure that is. */
function standing({ relation, confidence }: Finding): string {
  const { level, reason } = confidence;
  const parts = [
    ...(relation === 'unknown' ? [] : [text(`cli.triage.relation.${relation}`)]),
    reason === ''
      ? text('cli.triage.confidence', { level })
      : text('cli.triage.confidenceWith', { level, reason: harmless(reason) }),
  ];
  const joined = parts.join(', ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}

function proofs(finding: Finding, zone: TimeZone | undefined): readonly string[] {
  const { records, count, host = '', facts, firstAt, lastAt } = finding;
  const ids = idsOf(records, count).map((list) =>
    host === '' ? list : text('cli.triage.ofHost', { list, host }),
  );
  const shown = facts.slice(0, mostFacts);
  const more = facts.length - shown.length;
  return [
    ...ids,
    ...timesOf(firstAt, lastAt, zone),
    ...shown,
    ...(more > 0 ? [text('cli.triage.moreFacts', { more })] : []),
  ];
}

function timesOf(
  firstAt: string | undefined,
  lastAt: string | undefined,
  zone: TimeZone | undefined,
): readonly string[] {
  if (firstAt === undefined) return [];
  if (lastAt === undefined || lastAt === firstAt) return [bothClocks(firstAt, zone)];
  return [
    text('cli.triage.first', { time: bothClocks(firstAt, zone) }),
    text('cli.triage.last', { time: bothClocks(lastAt, zone) }),
  ];
}

function idsOf(records: readonly number[], count: number): readonly string[] {
  if (records.length === 0) return [];
  const ids = records.slice(0, mostRecordIds).join(', ');
  const more = Math.max(count, records.length) - Math.min(records.length, mostRecordIds);
  if (more > 0) return [text('cli.triage.recordsMore', { ids, more })];
  return [text(records.length === 1 ? 'cli.triage.record' : 'cli.triage.records', { ids })];
}
