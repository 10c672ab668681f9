import { type Operation, type TimeZone, text } from '#core';
import type { Screen } from '../screen';
import { columnsOf, cut, harmless, type Paint, padded, painted, wrapped } from './layout';
import { utcClock, zoneClock } from './shown-time';

const mostRows = 20;
const fewestUserColumns = 12;
const gap = 2;
/** Wide enough for the year and the name of the host. */
const wideColumns = 110;

type Row = { readonly operation: Operation; readonly cells: readonly string[] };

/**
 * The operations as a table in the order of time: those of the incident and as many of the latest others as there is room for.
 * `>` marks those of the incident.
 */
export function operationsText(
  operations: readonly Operation[],
  zone: TimeZone | undefined,
  screen: Screen,
): readonly string[] {
  const chosen = chosenRows(operations);
  const isWide = screen.columns >= wideColumns;
  const domain = isWide ? '' : commonDomain(chosen);
  const hasLocal = zone !== undefined && zone.id !== 'UTC';
  const heads = [
    text('cli.triage.column.start'),
    ...(hasLocal ? [cut(zone.given, isWide ? 24 : 13)] : []),
    text('cli.triage.column.user'),
    text('cli.triage.column.kind'),
    text('cli.triage.column.result'),
    text('cli.triage.column.record'),
    ...(isWide ? [text('cli.triage.column.host')] : []),
  ];
  const userColumn = hasLocal ? 2 : 1;
  const rows = chosen.map(
    (operation): Row => ({ operation, cells: cellsOf(operation, zone, hasLocal, isWide, domain) }),
  );
  const widths = columnWidths([heads, ...rows.map(({ cells }) => cells)], userColumn, screen.columns - gap);
  const line = (cells: readonly string[], mark: string) =>
    `${padded(mark, gap)}${cells.map((cell, index) => padded(cut(cell, widths[index] ?? 0), widths[index] ?? 0)).join(' '.repeat(gap))}`.trimEnd();
  const left = operations.length - chosen.length;
  return [
    painted(line(heads, ''), 'quiet', screen),
    ...rows.map(({ operation, cells }) => {
      const { relation, result } = operation;
      const isOfIncident = relation === 'incident';
      return painted(line(cells, isOfIncident ? '>' : ''), paintOf(result), {
        hasColors: screen.hasColors && (isOfIncident || result !== 'succeeded'),
      });
    }),
    ...(domain === ''
      ? []
      : wrapped(text('cli.triage.usersOf', { domain: harmless(domain) }), screen.columns)),
    ...(left > 0 ? wrapped(text('cli.triage.moreOperations', { left }), screen.columns) : []),
  ];
}

function chosenRows(operations: readonly Operation[]): readonly Operation[] {
  const time = ({ startedAt, endedAt }: Operation) => startedAt ?? endedAt ?? '';
  const byTime = [...operations].sort((a, b) => time(a).localeCompare(time(b)));
  const rank = ({ relation, result }: Operation) =>
    relation === 'incident' ? 0 : result === 'succeeded' ? 2 : 1;
  const kept = new Set(
    [...byTime]
      .reverse()
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, mostRows),
  );
  return byTime.filter((operation) => kept.has(operation));
}

/** What all users have behind their name, such as `@contoso.com`, which a narrow table says once; else nothing. */
function commonDomain(operations: readonly Operation[]): string {
  const users = operations.flatMap(({ user }) => (user === undefined ? [] : [user]));
  const domains = new Set(users.map((user) => user.slice(user.lastIndexOf('@')).toLowerCase()));
  const [domain = ''] = domains;
  return domains.size === 1 && domain.startsWith('@') ? domain : '';
}

function cellsOf(
  operation: Operation,
  zone: TimeZone | undefined,
  hasLocal: boolean,
  isWide: boolean,
  domain: string,
): readonly string[] {
  const { startedAt, endedAt, user, kind, records, host } = operation;
  const at = startedAt ?? endedAt;
  const utc = at === undefined ? '?' : utcClock(at);
  const local = at === undefined ? '' : (zoneClock(at, zone) ?? '');
  return [
    isWide ? utc : utc.replace(/^\d{4}-/, ''),
    ...(hasLocal ? [isWide ? local : local.replace(/^\d{4}-/, '')] : []),
    harmless(user?.slice(0, user.length - domain.length) ?? '?'),
    text(`cli.triage.kind.${kind}`),
    resultText(operation),
    String(records[0] ?? ''),
    ...(isWide ? [harmless(host)] : []),
  ];
}

function resultText({ result, hrCode, endEventId }: Operation): string {
  const word = text(`cli.triage.result.${result}`);
  if (result !== 'failed') return word;
  const code = hrCode ?? (endEventId === undefined ? '' : String(endEventId));
  return code === '' ? word : `${word} ${code}`;
}

function paintOf(result: Operation['result']): Paint {
  switch (result) {
    case 'succeeded':
      return 'good';
    case 'failed':
    case 'never-ended':
      return 'error';
    case 'not-known':
      return 'warning';
  }
}

/** As wide as the content is; what is too much is taken from the user's column. */
function columnWidths(
  lines: readonly (readonly string[])[],
  userColumn: number,
  columns: number,
): readonly number[] {
  const count = lines[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...lines.map((line) => columnsOf(line[index] ?? ''))),
  );
  const sum = widths.reduce((total, width) => total + width, 0) + gap * (count - 1);
  const over = Math.max(0, sum - columns);
  return widths.map((width, index) =>
    index === userColumn ? Math.max(Math.min(width, fewestUserColumns), width - over) : width,
  );
}
