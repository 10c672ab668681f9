import { text } from '../texts/text';
import { formatBytes, formatNumber, withoutControls } from './plain-text';
import type { BothClocks, SummaryItem, SummaryModel } from './summary-model';

/**
 * The summary as Markdown, made to be pasted into a ticket. Whatever a person, a log or a tool wrote is escaped:
 * it can neither begin a heading, list, table, link or HTML element nor break out of its line.
 */
export function summaryMarkdown(model: SummaryModel): string {
  const sections = [
    heading(model),
    ...model.items.map(itemSection),
    section('package.summary.gaps', bullets(model.gaps, 'package.summary.gaps.none')),
    section('package.summary.findings', findings(model)),
    section('package.summary.coverage', coverage(model)),
    section('package.summary.timeline', timeline(model)),
    section('package.summary.collectors', collectors(model)),
    section('package.summary.files', files(model)),
    ...(model.leftOut.length === 0 ? [] : [section('package.summary.leftOut', leftOut(model))]),
    ...(model.notes.length === 0 ? [] : [section('package.summary.notes', bullets(model.notes))]),
  ];
  return `${sections.join('\n\n')}\n`;
}

type SectionKey = Parameters<typeof text>[0];

function section(key: SectionKey, body: string): string {
  return `## ${text(key)}\n\n${body}`;
}

function heading(model: SummaryModel): string {
  const lines = [`# ${block(model.title)}`];
  if (model.incident !== undefined) {
    lines.push(text('package.summary.incident', { time: clocks(model.incident) }));
  }
  if (model.made !== undefined) {
    const { name, version, at } = model.made;
    lines.push(
      text('package.summary.made', { name: inline(name), version: inline(version), at: clocks(at) }),
    );
  }
  return lines.join('\n\n');
}

function itemSection(item: SummaryItem): string {
  const origins = item.origins.length === 0 ? '' : ` (${item.origins.map(inline).join(', ')})`;
  const lines = [
    `## ${item.number}. ${text(`checklist.${item.item}`)}: ${text(`checklist.state.${item.state}`)}${origins}`,
    block(item.reason),
  ];
  const details = item.details.map(({ label, value, passage }) =>
    passage ? `- ${label}:\n${quote(value)}` : `- ${label}: ${inline(value)}`,
  );
  return [lines.join('\n\n'), ...(details.length === 0 ? [] : [details.join('\n')])].join('\n\n');
}

function findings(model: SummaryModel): string {
  if (model.findings.length === 0) return text('package.summary.findings.none');
  return model.findings
    .map((finding) => {
      const lines = [
        `### ${text(`package.severity.${finding.severity}`)}: ${inline(finding.title)} (${inline(finding.code)})`,
        block(finding.meaning),
      ];
      const details = [
        ...(finding.first === undefined || finding.last === undefined
          ? []
          : [
              text('package.summary.finding.times', {
                count: formatNumber(finding.count),
                first: clocks(finding.first),
                last: clocks(finding.last),
              }),
            ]),
        ...(finding.records.length === 0
          ? []
          : [text('package.summary.finding.records', { records: recordList(finding.records) })]),
        ...finding.facts.map((fact) => text('package.summary.finding.fact', { fact: inline(fact) })),
        ...finding.nextSteps.map((step) => text('package.summary.finding.next', { step: inline(step) })),
      ];
      return [...lines, details.map((detail) => `- ${detail}`).join('\n')].filter(Boolean).join('\n\n');
    })
    .join('\n\n');
}

/** The first records by number; a finding can rest on thousands. */
export function recordList(records: readonly number[]): string {
  const shown = records.slice(0, 20).join(', ');
  return records.length > 20
    ? text('package.summary.finding.more', { shown, more: records.length - 20 })
    : shown;
}

function coverage(model: SummaryModel): string {
  const asked =
    model.window === undefined
      ? text('package.summary.window.none')
      : text('package.summary.window', { from: clocks(model.window.from), to: clocks(model.window.to) });
  if (model.coverage.length === 0) return `${asked}\n\n${text('package.summary.coverage.none')}`;
  const rows = model.coverage.map((log) =>
    row([
      log.host,
      log.log,
      text(`package.verdict.${log.verdict}`),
      log.explanation,
      formatNumber(log.records),
      maybeClocks(log.oldest),
      maybeClocks(log.newest),
    ]),
  );
  const head = (['host', 'log', 'verdict', 'explanation', 'records', 'oldest', 'newest'] as const).map(
    (column) => text(`package.summary.column.${column}`),
  );
  return `${asked}\n\n${table(head, rows)}`;
}

/** How many lines of the timeline the ticket text carries; triage/findings.json has them all. */
const shownTimelineEntries = 100;

function timeline(model: SummaryModel): string {
  if (model.timeline.length === 0) return text('package.summary.timeline.none');
  const head = (['utc', 'local', 'event', 'title', 'record'] as const).map((column) =>
    text(`package.summary.column.${column}`),
  );
  const rows = model.timeline
    .slice(0, shownTimelineEntries)
    .map(({ at, provider, eventId, title, recordId }) =>
      row([at.utc, at.local ?? '', `${provider} ${eventId}`, title, String(recordId)]),
    );
  const more = model.timeline.length - rows.length;
  const rest = more > 0 ? `\n\n${text('package.summary.timeline.more', { more: formatNumber(more) })}` : '';
  return `${table(head, rows)}${rest}`;
}

function collectors(model: SummaryModel): string {
  if (model.collectors.length === 0) return text('package.summary.collectors.none');
  const head = (['collector', 'host', 'outcome', 'detail', 'duration'] as const).map((column) =>
    text(`package.summary.column.${column}`),
  );
  const rows = model.collectors.map((run) =>
    row([
      `${run.title} (${run.collector})`,
      run.host,
      text(`outcome.${run.status}`),
      run.detail,
      `${formatNumber(Math.round(run.durationMs))} ms`,
    ]),
  );
  return table(head, rows);
}

function files(model: SummaryModel): string {
  if (model.files.length === 0) return text('package.summary.files.none');
  const head = (['path', 'size', 'sha256'] as const).map((column) =>
    text(`package.summary.column.${column}`),
  );
  return table(
    head,
    model.files.map((file) => row([file.path, formatBytes(file.sizeBytes), file.sha256])),
  );
}

function leftOut(model: SummaryModel): string {
  const head = (['path', 'size', 'sha256', 'reason'] as const).map((column) =>
    text(`package.summary.column.${column}`),
  );
  return table(
    head,
    model.leftOut.map((file) => row([file.path, formatBytes(file.bytes), file.sha256, file.reason])),
  );
}

function bullets(lines: readonly string[], none?: SectionKey): string {
  if (lines.length === 0) return none === undefined ? '' : text(none);
  return lines.map((line) => `- ${block(line)}`).join('\n');
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}

function clocks(at: BothClocks): string {
  return inline(clocksText(at));
}

function maybeClocks(at: BothClocks | undefined): string {
  return at === undefined ? '' : clocksText(at);
}

/** `2026-11-18T09:14:05+01:00 (2026-11-18T08:14:05Z)`, or the UTC clock alone where no zone is known. */
function clocksText(at: BothClocks): string {
  return at.local === undefined ? at.utc : `${at.local} (${at.utc})`;
}

function quote(value: string): string {
  return withoutControls(value)
    .trim()
    .split('\n')
    .map((line) => `  > ${block(line)}`.trimEnd())
    .join('\n');
}

/**
 * Foreign text within one line. Escaped is what CommonMark and GitHub's tables act on, a backslash only before
 * punctuation and an underscore only at the edge of a word, so that `SSPR_0009` and `HKLM\\SOFTWARE` stay readable.
 */
function inline(value: string): string {
  return withoutControls(value)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|[`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Foreign text at the start of a line, where it must not begin a heading, a list, a rule or a new paragraph's line. */
function block(value: string): string {
  return inline(value)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
