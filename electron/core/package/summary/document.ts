import type { ChecklistState } from '../../model/checklist-item';
import { text } from '../../texts/text';
import type { Severity } from '../../triage/finding-schema';
import { formatNumber, oneLine, shorten } from '../plain-text';
import { type BothClocks, bothClocksText } from './both-clocks';

/**
 * A piece of a line. A string is words, whoever wrote them; `name` is to be copied as it stands (a path, a hash, an
 * address); `clock` one moment on both clocks.
 */
export type Span =
  | string
  | { readonly name: string }
  | { readonly clock: BothClocks }
  | { readonly strong: string };

export type Line = readonly Span[];

export type Detail = {
  readonly label: string;
  /** One line each. */
  readonly values: readonly Line[];
  /** Free text as it was written, in place of the values. */
  readonly passage?: string;
};

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Line[])[];
};

/** What the summary is made of, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line; readonly quiet?: true }
  | { readonly kind: 'details'; readonly rows: readonly Detail[] }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | { readonly kind: 'steps'; readonly title: string; readonly lines: readonly Line[] }
  | { readonly kind: 'heading'; readonly words: string; readonly count: number }
  | Table
  | {
      readonly kind: 'headline';
      readonly tone: Severity;
      readonly words: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'item';
      readonly number: number;
      readonly title: string;
      readonly state: ChecklistState['state'];
      readonly origins: readonly string[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: 'finding';
      readonly severity: Severity;
      readonly title: string;
      readonly code: string;
      readonly blocks: readonly Block[];
    }
  /** Shown in HTML alone; what it shows stands in the table beside it. The markup is made here, all text escaped. */
  | { readonly kind: 'drawing'; readonly title: string; readonly svg: string }
  | { readonly kind: 'commands'; readonly lines: readonly string[] };

export type Section = {
  /** Names it within the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type SummaryDocument = {
  readonly title: string;
  readonly made: Line | undefined;
  readonly sections: readonly Section[];
};

export function paragraph(...line: Line): Block {
  return { kind: 'paragraph', line };
}

export function quiet(...line: Line): Block {
  return { kind: 'paragraph', line, quiet: true };
}

/** A detail of one line, or none where there is nothing to say. */
export function detail(label: string, ...line: Line): readonly Detail[] {
  return details(label, [line]);
}

/** A detail with a line for each value that says something, or none. */
export function details(label: string, values: readonly Line[]): readonly Detail[] {
  const said = values.filter(saysSomething);
  return said.length === 0 ? [] : [{ label, values: said }];
}

/** A list of the lines that say something, or none. */
export function list(lines: readonly Line[]): readonly Block[] {
  const said = lines.filter(saysSomething);
  return said.length === 0 ? [] : [{ kind: 'list', lines: said }];
}

/** Steps in their order, those that say something, or none. */
export function steps(title: string, lines: readonly Line[]): readonly Block[] {
  const said = lines.filter(saysSomething);
  return said.length === 0 ? [] : [{ kind: 'steps', title, lines: said }];
}

/** Longest words of one cell; what is named in full stands in the JSON files. */
const cellLimit = 400;

/** The words of a cell, bounded so that one value does not fill pages; names to be copied stay whole. */
export function cellLine(line: Line): Line {
  return line.map((span) => (typeof span === 'string' ? shortenedWords(span, cellLimit) : span));
}

/** Words on one line, the blanks at their ends kept, since they part them from the next span. */
function shortenedWords(words: string, limit: number): string {
  return words.length <= limit ? words : shorten(oneLine(words), limit);
}

/** How many rows a table and how many lines a list of the summary has; the JSON files have all. */
const mostRows = 200;

/** The first of what a table or list would show, and a sentence that counts the others and says where they are. */
export function firstOf<Item>(
  items: readonly Item[],
  file: 'manifest.json' | 'triage/findings.json',
  most = mostRows,
): { readonly shown: readonly Item[]; readonly more: readonly Block[] } {
  const left = items.length - most;
  if (left <= 0) return { shown: items, more: [] };
  return {
    shown: items.slice(0, most),
    more: [quiet(text('summary.moreRows', { more: formatNumber(left), file }))],
  };
}

function saysSomething(line: Line): boolean {
  return line.some((span) => oneLine(spanWords(span)) !== '');
}

function spanWords(span: Span): string {
  if (typeof span === 'string') return span;
  if ('name' in span) return span.name;
  return 'clock' in span ? bothClocksText(span.clock) : span.strong;
}
