import { text } from '../texts/text';
import { escapeHtml } from './escape-html';
import { formatBytes, formatNumber } from './plain-text';
import { summaryHtmlStyle } from './summary-html-style';
import { recordList } from './summary-markdown';
import type { BothClocks, SummaryFinding, SummaryItem, SummaryModel } from './summary-model';
import { timelineSvg } from './timeline-svg';

/**
 * The summary as one HTML page: no script, no address that is fetched, one style element; light or dark as the
 * reader's system is, and good on paper. All foreign text is escaped, and the page's own policy forbids the rest.
 */
export function summaryHtml(model: SummaryModel): string {
  const body = [
    header(model),
    ...model.items.map(itemSection),
    section('package.summary.gaps', list(model.gaps, 'package.summary.gaps.none')),
    section(
      'package.summary.findings',
      model.findings.length === 0
        ? paragraph(text('package.summary.findings.none'))
        : model.findings.map(findingArticle).join('\n'),
    ),
    section('package.summary.coverage', coverage(model)),
    section('package.summary.timeline', timeline(model)),
    section('package.summary.collectors', collectors(model)),
    section('package.summary.files', files(model)),
    ...(model.leftOut.length === 0 ? [] : [section('package.summary.leftOut', leftOut(model))]),
    ...(model.notes.length === 0 ? [] : [section('package.summary.notes', list(model.notes))]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(model.title)}</title>
<style>${summaryHtmlStyle}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

type Key = Parameters<typeof text>[0];

function header(model: SummaryModel): string {
  const lines = [`<h1>${escapeHtml(model.title)}</h1>`];
  if (model.incident !== undefined) {
    lines.push(`<p>${htmlText('package.summary.incident', { time: clocks(model.incident) })}</p>`);
  }
  if (model.made !== undefined) {
    const { name, version, at } = model.made;
    lines.push(
      `<p class="quiet">${htmlText('package.summary.made', { name: escapeHtml(name), version: escapeHtml(version), at: clocks(at) })}</p>`,
    );
  }
  return `<header>\n${lines.join('\n')}\n</header>`;
}

function itemSection(item: SummaryItem): string {
  const origins = item.origins.length === 0 ? '' : ` (${escapeHtml(item.origins.join(', '))})`;
  const state = `<span class="state ${item.state}">${escapeHtml(text(`checklist.state.${item.state}`))}</span>`;
  const details = item.details.map(
    ({ label, value, passage }) =>
      `<dt>${escapeHtml(label)}</dt><dd${passage ? ' class="passage"' : ''}>${escapeHtml(value)}</dd>`,
  );
  return `<section>
<h2>${item.number}. ${escapeHtml(item.title)} ${state}${origins}</h2>
${paragraph(item.reason)}${details.length === 0 ? '' : `\n<dl>\n${details.join('\n')}\n</dl>`}
</section>`;
}

function findingArticle(finding: SummaryFinding): string {
  const times =
    finding.first === undefined || finding.last === undefined
      ? []
      : [
          htmlText('package.summary.finding.times', {
            count: formatNumber(finding.count),
            first: clocks(finding.first),
            last: clocks(finding.last),
          }),
        ];
  const records =
    finding.records.length === 0
      ? []
      : [htmlText('package.summary.finding.records', { records: escapeHtml(recordList(finding.records)) })];
  const details = [
    ...times,
    ...records,
    ...finding.facts.map((fact) => htmlText('package.summary.finding.fact', { fact: escapeHtml(fact) })),
    ...finding.nextSteps.map((step) => htmlText('package.summary.finding.next', { step: escapeHtml(step) })),
  ];
  return `<article class="${finding.severity}">
<h3>${escapeHtml(text(`package.severity.${finding.severity}`))}: ${escapeHtml(finding.title)} <code>${escapeHtml(finding.code)}</code></h3>
${paragraph(finding.meaning)}
<ul>${details.map((detail) => `<li>${detail}</li>`).join('')}</ul>
</article>`;
}

function coverage(model: SummaryModel): string {
  const asked =
    model.window === undefined
      ? paragraph(text('package.summary.window.none'))
      : `<p>${htmlText('package.summary.window', { from: clocks(model.window.from), to: clocks(model.window.to) })}</p>`;
  if (model.coverage.length === 0) return asked + paragraph(text('package.summary.coverage.none'));
  return (
    asked +
    table(
      ['host', 'log', 'verdict', 'explanation', 'records', 'oldest', 'newest'],
      model.coverage.map((log) => [
        escapeHtml(log.host),
        escapeHtml(log.log),
        escapeHtml(text(`package.verdict.${log.verdict}`)),
        escapeHtml(log.explanation),
        formatNumber(log.records),
        log.oldest === undefined ? '' : clocks(log.oldest),
        log.newest === undefined ? '' : clocks(log.newest),
      ]),
    )
  );
}

function timeline(model: SummaryModel): string {
  if (model.timeline.length === 0) return paragraph(text('package.summary.timeline.none'));
  const rows = model.timeline.map(({ at, provider, eventId, title, recordId }) => [
    escapeHtml(at.utc),
    escapeHtml(at.local ?? ''),
    escapeHtml(`${provider} ${eventId}`),
    escapeHtml(title),
    String(recordId),
  ]);
  return `${timelineSvg(model)}\n${table(['utc', 'local', 'event', 'title', 'record'], rows)}`;
}

function collectors(model: SummaryModel): string {
  if (model.collectors.length === 0) return paragraph(text('package.summary.collectors.none'));
  return table(
    ['collector', 'host', 'outcome', 'detail', 'duration'],
    model.collectors.map((run) => [
      escapeHtml(`${run.title} (${run.collector})`),
      escapeHtml(run.host),
      escapeHtml(text(`outcome.${run.status}`)),
      escapeHtml(run.detail),
      `${formatNumber(Math.round(run.durationMs))} ms`,
    ]),
  );
}

function files(model: SummaryModel): string {
  if (model.files.length === 0) return paragraph(text('package.summary.files.none'));
  return table(
    ['path', 'size', 'sha256'],
    model.files.map((file) => [escapeHtml(file.path), formatBytes(file.sizeBytes), hash(file.sha256)]),
  );
}

function leftOut(model: SummaryModel): string {
  return table(
    ['path', 'size', 'sha256', 'reason'],
    model.leftOut.map((file) => [
      escapeHtml(file.path),
      formatBytes(file.bytes),
      hash(file.sha256),
      escapeHtml(file.reason),
    ]),
  );
}

type Column =
  Extract<Key, `package.summary.column.${string}`> extends `package.summary.column.${infer Name}`
    ? Name
    : never;

/** A table whose cells are HTML already. */
function table(head: readonly Column[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map(
    (column) => `<th scope="col">${escapeHtml(text(`package.summary.column.${column}`))}</th>`,
  );
  const bodyRows = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="table"><table>
<thead><tr>${headCells.join('')}</tr></thead>
<tbody>
${bodyRows.join('\n')}
</tbody>
</table></div>`;
}

function section(key: Key, body: string): string {
  return `<section>\n<h2>${escapeHtml(text(key))}</h2>\n${body}\n</section>`;
}

function list(lines: readonly string[], none?: Key): string {
  if (lines.length === 0) return none === undefined ? '' : paragraph(text(none));
  return `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;
}

function paragraph(value: string): string {
  return `<p>${escapeHtml(value)}</p>`;
}

function hash(sha256: string): string {
  return `<code>${escapeHtml(sha256)}</code>`;
}

function clocks(at: BothClocks): string {
  const utc = `<time>${escapeHtml(at.utc)}</time>`;
  return at.local === undefined ? utc : `${escapeHtml(at.local)} (${utc})`;
}

/** A text of the program with values that are HTML already. */
function htmlText(key: Key, values: Readonly<Record<string, string>>): string {
  return text(key, values);
}
