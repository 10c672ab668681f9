import { type Label, labelAtStartOf } from './label-before';

/** A line that is longer is no row of a table that a person pastes. */
const longestRow = 4_000;
/** How far above a row its header is sought. */
const mostRows = 50_000;
const rule = /^[\s|:+-]*-{2,}[\s|:+-]*$/;
const marks = ['\t', '|', ';', ','] as const;

type Row = {
  /** How often each of the marks stands between the cells. */
  readonly counts: readonly number[];
  /** Where the topmost row of the same shape begins. */
  readonly header: number;
  /** Where the headings stand that a line of dashes is drawn under. */
  readonly headings: number | undefined;
};

/**
 * Says what a value in a table is: by the cell at the top of its column, in text that was copied out of a table or a CSV file, and in
 * what PowerShell prints as a table. Looks at each line once, however many values stand in it.
 */
export function tableCells(text: string): (at: number) => Label | undefined {
  const rows = new Map<number, Row>();
  let latest = { start: -1, mark: '', cells: [0] as readonly number[], titles: [] as readonly string[] };

  const rowAt = (start: number): Row | undefined => {
    const unknown: number[] = [];
    let line = start;
    while (!rows.has(line) && unknown.length < mostRows) {
      unknown.push(line);
      if (line === 0) break;
      line = lineBefore(text, line);
    }
    for (const at of unknown.reverse()) rows.set(at, asRow(text, at, rows));
    return rows.get(start);
  };

  return (at) => {
    const start =
      text.slice(Math.max(0, at - longestRow), at).lastIndexOf('\n') + 1 + Math.max(0, at - longestRow);
    if (at - start >= longestRow) return undefined;
    const row = rowAt(start);
    if (row === undefined) return undefined;
    if (row.headings !== undefined) {
      const found = labelAtStartOf(lineAt(text, row.headings).slice(at - start));
      if (found !== undefined && /^(?:\s|$)/.test(found.rest)) return found.label;
    }
    if (row.header === start) return undefined;
    if (latest.start !== start)
      latest = { start, ...cellsOfRow(lineAt(text, start), lineAt(text, row.header)) };
    const column = latest.cells.findLastIndex((cell) => cell <= at - start);
    return wholeLabel(latest.titles[column] ?? '');
  };
}

function asRow(text: string, start: number, rows: ReadonlyMap<number, Row>): Row {
  const line = lineAt(text, start);
  const counts = marks.map((mark) => cellStarts(line, mark).length - 1);
  const aboveStart = start === 0 ? undefined : lineBefore(text, start);
  const above = aboveStart === undefined ? undefined : rows.get(aboveStart);
  if (above === undefined || aboveStart === undefined) return { counts, header: start, headings: undefined };
  const goesOn = marks.some((_, mark) => counts[mark] !== 0 && counts[mark] === above.counts[mark]);
  const ruled =
    rule.test(lineAt(text, aboveStart)) && aboveStart > 0 ? lineBefore(text, aboveStart) : above.headings;
  return {
    counts,
    header: goesOn ? above.header : start,
    headings: line.trim() === '' ? undefined : ruled,
  };
}

/** Where the cells of a row begin, and the titles of its columns; nothing where the row has another shape than the header. */
function cellsOfRow(
  row: string,
  header: string,
): { mark: string; cells: readonly number[]; titles: readonly string[] } {
  for (const mark of marks) {
    const cells = cellStarts(row, mark);
    const titles = cellStarts(header, mark);
    if (cells.length < 2 || cells.length !== titles.length) continue;
    return {
      mark,
      cells,
      titles: titles.map((from, index) => header.slice(from, (titles[index + 1] ?? header.length + 1) - 1)),
    };
  }
  return { mark: '', cells: [], titles: [] };
}

function wholeLabel(title: string): Label | undefined {
  const found = labelAtStartOf(title.replace(/^[\s"'*]{1,20}/, ''));
  return found !== undefined && /^\s*(?:\(utc\))?[\s"'*]*$/i.test(found.rest) ? found.label : undefined;
}

/** Where the line before the one at `start` begins. */
function lineBefore(text: string, start: number): number {
  return start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
}

function lineAt(text: string, start: number): string {
  const line = text.slice(start, start + longestRow);
  const end = line.indexOf('\n');
  return (end === -1 ? line : line.slice(0, end)).replace(/\r$/, '');
}

/** Where the cells of a line begin when it is cut at a mark, but not within quotes. */
function cellStarts(line: string, mark: string): readonly number[] {
  const starts = [0];
  if (!line.includes(mark)) return starts;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === mark && !quoted) starts.push(at + 1);
  }
  return starts;
}
