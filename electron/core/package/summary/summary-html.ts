import { createHash } from 'node:crypto';
import { assertNever } from '../../model/assert-never';
import { text } from '../../texts/text';
import { escapeHtml } from '../escape-html';
import { oneLine, withoutControls } from '../plain-text';
import { clockText } from './both-clocks';
import {
  type Block,
  cellLine,
  type Detail,
  type Line,
  type Section,
  type Span,
  type Table,
} from './document';
import { summaryDocument } from './summary-document';
import { summaryHtmlStyle } from './summary-html-style';
import type { SummaryModel } from './summary-model';

/** Only the style sheet of this page is let in, by its hash; nothing runs and nothing is fetched. */
const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(summaryHtmlStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The summary as one HTML page: no script, no address that is fetched, one style element; light or dark as the
 * reader's system is, and light on paper. All foreign text is escaped, and the page's own policy forbids the rest.
 */
export function summaryHtml(model: SummaryModel): string {
  const { title, made, sections } = summaryDocument(model);
  const madeBy = made === undefined ? '' : `\n<p class="quiet">${spans(made)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(oneLine(title))}</title>
<style>${summaryHtmlStyle}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${escapeHtml(oneLine(title))}</h1>${madeBy}
</header>
${sections.map(sectionOf).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ id, title, blocks }: Section): string {
  const body = blocks.map((block) => blockOf(block, title)).join('\n');
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
${body}
</section>`;
}

function blockOf(block: Block, sectionTitle: string): string {
  const inner = (blocks: readonly Block[]) => blocks.map((one) => blockOf(one, sectionTitle)).join('\n');
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.quiet ? ' class="quiet"' : ''} dir="auto">${spans(block.line)}</p>`;
    case 'details':
      return `<dl>\n${block.rows.map(detailOf).join('\n')}\n</dl>`;
    case 'list':
      return `<ul>\n${items(block.lines)}\n</ul>`;
    case 'steps':
      return `<p class="label">${escapeHtml(block.title)}</p>\n<ol>\n${items(block.lines)}\n</ol>`;
    case 'heading':
      return `<h3>${escapeHtml(block.words)} <span class="quiet">(${block.count})</span></h3>`;
    case 'table':
      return tableOf(block, sectionTitle);
    case 'headline':
      return `<div class="headline ${block.tone}">
<p class="words">${escapeHtml(block.words)}</p>
${inner(block.blocks)}
</div>`;
    case 'item': {
      const { number, title, state, origins, blocks } = block;
      const from =
        origins.length === 0 ? '' : ` <span class="quiet">${escapeHtml(origins.join(', '))}</span>`;
      return `<article class="item">
<h3>${number}. ${escapeHtml(title)} <span class="state ${state}">${escapeHtml(text(`checklist.state.${state}`))}</span>${from}</h3>
${inner(blocks)}
</article>`;
    }
    case 'finding':
      return `<article class="finding ${block.severity}">
<h4 dir="auto"><span class="severity">${escapeHtml(text(`summary.severity.${block.severity}`))}</span> ${escapeHtml(oneLine(block.title))} <code>${escapeHtml(oneLine(block.code))}</code></h4>
${inner(block.blocks)}
</article>`;
    case 'drawing':
      return `<figure>
<figcaption>${escapeHtml(block.title)}</figcaption>
<div class="drawing" role="region" aria-label="${escapeHtml(block.title)}" tabindex="0">
${block.svg}
</div>
</figure>`;
    case 'commands':
      return `<pre>${block.lines.map((line) => escapeHtml(oneLine(line))).join('\n')}</pre>`;
    default:
      return assertNever(block);
  }
}

function detailOf({ label, values, passage }: Detail): string {
  const value =
    passage === undefined
      ? values.map((line) => `<dd dir="auto">${spans(line)}</dd>`).join('')
      : `<dd class="passage" dir="auto">${escapeHtml(passage.trim())}</dd>`;
  return `<div><dt>${escapeHtml(label)}</dt>${value}</div>`;
}

/** The roles keep it a table where a narrow window shows its rows as cards. */
function tableOf({ caption, columns, rows }: Table, sectionTitle: string): string {
  const hidden = caption === sectionTitle ? ' class="hidden"' : '';
  const head = columns.map((column) => `<th scope="col" role="columnheader">${escapeHtml(column)}</th>`);
  const body = rows.map((cells) => {
    const inner = cells.map((cell, index) => {
      const label = escapeHtml(columns[index] ?? '');
      return `<td role="cell" data-label="${label}" dir="auto">${spans(cellLine(cell))}</td>`;
    });
    return `<tr role="row">${inner.join('')}</tr>`;
  });
  return `<table role="table">
<caption${hidden}>${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>`;
}

function items(lines: readonly Line[]): string {
  return lines.map((line) => `<li dir="auto">${spans(line)}</li>`).join('\n');
}

function spans(line: Line): string {
  return line.map(spanOf).join('').trim();
}

function spanOf(span: Span): string {
  if (typeof span === 'string') return escapeHtml(withoutControls(span).replace(/\s+/g, ' '));
  if ('name' in span) return `<code>${escapeHtml(oneLine(span.name))}</code>`;
  if ('strong' in span) return `<strong>${escapeHtml(oneLine(span.strong))}</strong>`;
  const { utc, local } = span.clock;
  const inUtc = `<time datetime="${escapeHtml(utc)}">${escapeHtml(clockText(utc))}</time>`;
  return local === undefined
    ? inUtc
    : `<span class="clock">${escapeHtml(clockText(local))} (${inUtc})</span>`;
}
