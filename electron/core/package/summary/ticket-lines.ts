import { text } from '../../texts/text';
import { formatDuration, formatNumber, oneLine, shorten } from '../plain-text';
import { bothClocksText } from './both-clocks';
import { allFindings, type SummaryFinding } from './finding-groups';
import { recordList } from './record-list';
import type { SummaryModel } from './summary-model';

/** What happened: the headline's finding with its proof and the first thing to do. */
export function headlineLines({ headline }: SummaryModel, limit: number): string {
  const { words, finding } = headline;
  if (finding === undefined) return words;
  const { title, confidence, meaning, contradictedBy, nextSteps } = finding;
  const [against] = contradictedBy;
  const [next] = nextSteps;
  const level = text(`summary.confidence.${confidence.level}`);
  return [
    words,
    standing(title, limit),
    ...(meaning.trim() === '' || limit < 100 ? [] : [standing(meaning, limit)]),
    labelled('summary.finding.confidence', cut(joined(level, confidence.reason), limit)),
    ...(against === undefined ? [] : [labelled('summary.finding.against', cut(against.statement, limit))]),
    ...proof(finding, limit),
    ...(next === undefined || limit < 100 ? [] : [labelled('summary.ticket.next', cut(next, limit))]),
  ].join('\n');
}

/** The other findings by title, those that explain the incident first. */
export function findingLines({ findings, headline }: SummaryModel, most: number, limit: number): string {
  const others = allFindings(findings).filter((finding) => finding !== headline.finding);
  return listed(
    text('summary.ticket.otherFindings'),
    others.map((finding) => {
      const relation = text(`summary.findings.${finding.relation}`);
      return cut([finding.title, relation, ...proof(finding, 80)].join('; '), limit);
    }),
    most,
  );
}

/** The operations of the incident; where there are none, those nearest to it. */
export function operationLines({ operations }: SummaryModel, most: number): string {
  const own = operations.shown.filter(({ relation }) => relation === 'incident');
  const lines = (own.length > 0 ? own : operations.shown).map((operation) => {
    const { at, user, kind, result, durationMs, hrCode, records, trackingId } = operation;
    const parts = [
      at === undefined ? '' : bothClocksText(at),
      user ?? '',
      text(`summary.operation.${kind}`),
      text(`summary.result.${result}`),
      durationMs === undefined ? '' : formatDuration(durationMs),
      hrCode === undefined ? '' : `hr ${hrCode}`,
      trackingId === undefined ? '' : `${text('summary.code.trackingId')} ${trackingId}`,
      records.length === 0
        ? ''
        : `${text('summary.finding.records')} ${recordList(records.slice(0, 6), records.length)}`,
    ];
    return cut(parts.filter((part) => part !== '').join(', '), 400);
  });
  const total = own.length > 0 ? operations.ofIncident : operations.total;
  return listed(text('summary.section.operations'), lines, most, total);
}

export function coverageLines({ coverage }: SummaryModel, most: number, limit: number): string {
  return listed(
    text('summary.section.coverage'),
    coverage.map(({ log, host, verdict, explanation }) =>
      cut(`${log}, ${host}: ${text(`summary.verdict.${verdict}`)}. ${explanation}`, limit),
    ),
    most,
  );
}

export function notCollectedLines(
  { collectors, leftOut }: SummaryModel,
  most: number,
  limit: number,
): string {
  const runs = collectors
    .filter(({ status }) => status !== 'collected')
    .map(({ title, host, status, detail }) =>
      cut(joined(`${title}, ${host}: ${text(`outcome.${status}`)}`, detail), limit),
    );
  const files = leftOut.map(({ path, by, reason }) => {
    const why = by === 'person' ? `${text('summary.leftOut.person')}: ${reason}` : reason;
    return cut(`${path}: ${why}`, limit);
  });
  return listed(text('summary.section.notCollected'), [...runs, ...files], most);
}

function proof({ records, count, host }: SummaryFinding, limit: number): readonly string[] {
  if (records.length === 0) return [];
  const shown = recordList(records.slice(0, 8), count);
  return [
    labelled(
      'summary.finding.records',
      cut(host === undefined ? shown : text('summary.recordsOfHost', { records: shown, host }), limit),
    ),
  ];
}

function listed(title: string, lines: readonly string[], most: number, total = lines.length): string {
  const shown = lines.slice(0, most);
  if (shown.length === 0) return '';
  const more = total - shown.length;
  const rest = more > 0 ? [`- ${text('summary.ticket.more', { more: formatNumber(more) })}`] : [];
  return [`${title}:`, ...shown.map((one) => `- ${one}`), ...rest].join('\n');
}

function labelled(key: Parameters<typeof text>[0], words: string): string {
  return `${text(key)}: ${words}`;
}

function joined(first: string, second: string): string {
  return second.trim() === '' ? first : `${first}. ${second}`;
}

/** Free text that begins a line: in quotation marks where it would look like one of the seven items. */
export function standing(value: string, limit: number): string {
  const shown = cut(value, limit - 2);
  return /^\d+\. /.test(shown) ? `"${shown}"` : shown;
}

function cut(value: string, limit: number): string {
  return shorten(oneLine(value), limit);
}
