import { type Coverage, type TimeZone, text } from '#core';
import type { Screen } from '../screen';
import { grouped } from '../slow-status';
import { labelled, type Paint, painted, wrapped } from './layout';
import { bothClocks } from './shown-time';

const mostGaps = 3;

/** What each log can say about the window: its verdict first, then from when to when it reaches. */
export function coverageText(
  coverage: readonly Coverage[],
  zone: TimeZone | undefined,
  screen: Screen,
): readonly string[] {
  return coverage.flatMap((log) => {
    const name = text('cli.triage.logOf', { log: log.log, host: log.host });
    const verdict = text(`cli.triage.verdict.${log.verdict}`);
    const line = (content: string) => labelled('', content, screen, { indent: 3, labelColumns: 0 });
    return [
      `${wrapped(name, screen.columns - verdict.length - 2).join(' ')}  ${painted(verdict, paintOf(log), screen)}`,
      ...[...(isPlain(log) ? [] : [log.explanation]), ...gapsOf(log), ...extentOf(log, zone)].flatMap(line),
    ];
  });
}

/** The verdict says as much as its explanation. */
function isPlain({ verdict }: Coverage): boolean {
  return verdict === 'covers' || verdict === 'no-window';
}

function extentOf(
  { records, recordsInWindow, oldest, newest }: Coverage,
  zone: TimeZone | undefined,
): readonly string[] {
  if (oldest === undefined || newest === undefined) return [];
  const count =
    recordsInWindow === undefined ? '' : text('cli.triage.inWindow', { records: grouped(recordsInWindow) });
  return [
    `${text('cli.triage.extent', { records: grouped(records) })}${count}`,
    text('cli.triage.fromTime', { time: bothClocks(oldest, zone) }),
    text('cli.triage.toTime', { time: bothClocks(newest, zone), source: '' }),
  ];
}

function gapsOf({ gaps }: Coverage): readonly string[] {
  if (gaps.length === 0) return [];
  const places = gaps
    .slice(0, mostGaps)
    .map(({ after, before, missing }) => text('cli.triage.gap', { after, before, missing: grouped(missing) }))
    .join(', ');
  const more = gaps.length - mostGaps;
  return [text(more > 0 ? 'cli.triage.gapsMore' : 'cli.triage.gaps', { places, more })];
}

function paintOf({ verdict }: Coverage): Paint {
  switch (verdict) {
    case 'covers':
      return 'good';
    case 'no-window':
    case 'starts-inside':
    case 'has-gaps':
      return 'warning';
    case 'rolled-over':
    case 'ends-before':
    case 'empty':
    case 'damaged':
    case 'not-collected':
      return 'error';
  }
}
