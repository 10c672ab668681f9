import type { ComparisonCounts } from './comparison-counts';
import { type DifferenceKind, differenceKinds } from './difference-kinds';

/** One event log compared with one other reader. */
export type ComparedLog = {
  readonly file: string;
  readonly peer: string;
  /** Records that we read. */
  readonly ours: number;
  /** Records that the other reader printed. */
  readonly theirs: number;
  readonly counts: ComparisonCounts;
};

/** The comparison in Markdown: a table of all event logs, then what each kind of difference is. */
export function comparisonTable(logs: readonly ComparedLog[]): string {
  const peers = [...new Set(logs.map(({ peer }) => peer))];
  const used = new Set(logs.flatMap(({ counts }) => Object.keys(counts.kinds)));
  const kinds = Object.entries(differenceKinds).filter(([kind]) => used.has(kind));
  return [
    '| event log | other reader | our records | its records | compared | equal | only times differ | differences, in so many records |',
    '|---|---|---:|---:|---:|---:|---:|---|',
    ...peers.flatMap((peer) => logsOf(peer, logs).map(logRow)),
    ...peers.map((peer) => logRow(sum(peer, logsOf(peer, logs)))),
    '',
    '| kind of difference | what it is |',
    '|---|---|',
    ...kinds.map(([kind, reason]) => `| ${kind} | ${reason} |`),
    '',
  ].join('\n');
}

/** The counts alone: by the name of the other reader, then by that of the event log. */
export function countsByPeer(logs: readonly ComparedLog[]): Record<string, Record<string, ComparisonCounts>> {
  const found: Record<string, Record<string, ComparisonCounts>> = {};
  for (const { peer, file, counts } of logs) found[peer] = { ...found[peer], [file]: counts };
  return found;
}

function logRow({ file, peer, ours, theirs, counts }: ComparedLog): string {
  const kinds = Object.entries(counts.kinds).map(([kind, records]) => `${kind} ${records}`);
  const cells = [
    file,
    peer,
    ours,
    theirs,
    counts.compared,
    counts.equal,
    counts.equalButForTimes,
    kinds.sort().join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function logsOf(peer: string, logs: readonly ComparedLog[]): readonly ComparedLog[] {
  return logs.filter((log) => log.peer === peer).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function sum(peer: string, logs: readonly ComparedLog[]): ComparedLog {
  const total = (of: (log: ComparedLog) => number) => logs.reduce((before, log) => before + of(log), 0);
  const names = Object.keys(differenceKinds) as DifferenceKind[];
  const kinds = names.map((kind) => [kind, total(({ counts }) => counts.kinds[kind] ?? 0)] as const);
  return {
    file: `all ${logs.length}`,
    peer,
    ours: total(({ ours }) => ours),
    theirs: total(({ theirs }) => theirs),
    counts: {
      compared: total(({ counts }) => counts.compared),
      equal: total(({ counts }) => counts.equal),
      equalButForTimes: total(({ counts }) => counts.equalButForTimes),
      kinds: Object.fromEntries(kinds.filter(([, records]) => records > 0)),
    },
  };
}
