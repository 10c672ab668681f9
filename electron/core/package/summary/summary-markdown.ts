import { assertNever } from '../../model/assert-never';
import { text } from '../../texts/text';
import { bothClocksText } from './both-clocks';
import {
  type Block,
  cellLine,
  type Detail,
  type Line,
  type Section,
  type Span,
  type Table,
} from './document';
import { markdownCommands, markdownLine, markdownName, markdownQuote, markdownWords } from './markdown-text';
import { summaryDocument } from './summary-document';
import type { SummaryModel } from './summary-model';

/**
 * The summary as Markdown, made to be pasted into a ticket. Whatever a person, a log or a tool wrote is escaped:
 * it can neither begin a heading, list, table, link or HTML element nor break out of its line.
 */
export function summaryMarkdown(model: SummaryModel): string {
  const { title, made, sections } = summaryDocument(model);
  const parts = [
    `# ${markdownLine(title)}`,
    ...(made === undefined ? [] : [lineOf(made)]),
    ...sections.map(sectionOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf({ title, blocks }: Section): string {
  return [`## ${markdownWords(title)}`, ...blocks.map(blockOf)].filter((part) => part !== '').join('\n\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineOf(block.line);
    case 'details':
      return block.rows.map(detailOf).join('\n');
    case 'list':
      return block.lines.map((line) => `- ${lineOf(line)}`).join('\n');
    case 'steps':
      return [
        markdownLine(block.title),
        block.lines.map((line, index) => `${index + 1}. ${lineOf(line)}`).join('\n'),
      ].join('\n\n');
    case 'heading':
      return `### ${markdownLine(block.words)} (${block.count})`;
    case 'table':
      return tableOf(block);
    case 'headline':
      return [`**${markdownWords(block.words)}**`, ...block.blocks.map(blockOf)].join('\n\n');
    case 'item': {
      const { number, title, state, origins, blocks } = block;
      const from = origins.length === 0 ? '' : ` (${markdownWords(origins.join(', '))})`;
      const heading = `### ${number}. ${markdownWords(title)}: ${text(`checklist.state.${state}`)}${from}`;
      return [heading, ...blocks.map(blockOf)].join('\n\n');
    }
    case 'finding': {
      const severity = text(`summary.severity.${block.severity}`);
      const heading = `#### ${severity}: ${markdownWords(block.title)} (${markdownWords(block.code)})`;
      return [heading, ...block.blocks.map(blockOf)].join('\n\n');
    }
    case 'drawing':
      return '';
    case 'commands':
      return markdownCommands(block.lines);
    default:
      return assertNever(block);
  }
}

function detailOf({ label, values, passage }: Detail): string {
  if (passage !== undefined) return `- ${markdownWords(label)}:\n${markdownQuote(passage)}`;
  const [first, ...more] = values;
  if (first !== undefined && more.length === 0) return `- ${markdownWords(label)}: ${spansOf(first)}`;
  return [`- ${markdownWords(label)}:`, ...values.map((value) => `  - ${lineOf(value)}`)].join('\n');
}

function tableOf({ columns, rows }: Table): string {
  return [
    `| ${columns.map(markdownWords).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((cells) => `| ${cells.map((cell) => spansOf(cellLine(cell))).join(' | ')} |`),
  ].join('\n');
}

/** A line that begins a block: its first words must not begin one of their own. */
function lineOf(line: Line): string {
  return line
    .map((span, index) => spanOf(span, index === 0 ? markdownLine : markdownWords))
    .join('')
    .trim();
}

function spansOf(line: Line): string {
  return line
    .map((span) => spanOf(span, markdownWords))
    .join('')
    .trim();
}

function spanOf(span: Span, words: (value: string) => string): string {
  if (typeof span === 'string') return span.trim() === '' ? span && ' ' : spaced(span, words);
  if ('name' in span) return markdownName(span.name);
  if ('clock' in span) return words(bothClocksText(span.clock));
  const strong = markdownWords(span.strong);
  return strong === '' ? '' : `**${strong}**`;
}

/** Words with the blanks around them that part them from the next span. */
function spaced(value: string, words: (value: string) => string): string {
  return `${/^\s/.test(value) ? ' ' : ''}${words(value)}${/\s$/.test(value) ? ' ' : ''}`;
}
