import { oneLine } from '../plain-text';

/**
 * Foreign text within one line. Escaped is what CommonMark and GitHub act on: a backslash only before punctuation, an
 * underscore only at the edge of a word, so that `SSPR_0009` and `HKLM\\SOFTWARE` stay readable; addresses lose what
 * GitHub makes links of without being asked.
 */
export function markdownWords(value: string): string {
  return oneLine(value)
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|[`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)|(?<=(?:mailto|xmpp)):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/(?<=\S)@/g, '\\@')
    .replace(/#(?=#*$)/g, '\\#');
}

/** Foreign text at the start of a line, where it must not begin a heading, a list, a rule or the body of a table of one column. */
export function markdownLine(value: string): string {
  return markdownWords(value)
    .replace(/^(?:[#+=-]|:(?=-))/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Foreign text to be copied as it stands, in a code span; with a pipe, which no cell can hold so, as words. */
export function markdownName(value: string): string {
  const name = oneLine(value);
  if (name === '' || name.includes('|')) return markdownWords(name);
  const runs = name.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = name.startsWith('`') || name.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${name}${pad}${fence}`;
}

/** Free text of several lines, as a quotation below a list item. */
export function markdownQuote(value: string): string {
  return value
    .trim()
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => `  > ${markdownLine(line)}`.trimEnd())
    .join('\n');
}

/** Lines of a command, shown as they are typed. */
export function markdownCommands(lines: readonly string[]): string {
  return ['```text', ...lines.map((line) => oneLine(line).replaceAll('```', "'''")), '```'].join('\n');
}
