import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { clocksLine } from '../../ui/clock-times';

/** An entry in one line, for those who hear it: kind, title, time on both clocks, server. */
export function entryName(entry: AxisEntry, zone: TimeZone | undefined): string {
  const { kind, title, at, until, host } = entry;
  const from = clocksLine(at, zone);
  const time =
    until === undefined || until === at
      ? from
      : text('window.findings.between', { first: from, last: clocksLine(until, zone) });
  return [text(`window.timeline.kind.${kind}`), title, time, host].filter(Boolean).join(', ');
}

/** Several entries that share a place in the drawing. */
export function clusterName(
  entries: readonly [AxisEntry, ...AxisEntry[]],
  zone: TimeZone | undefined,
): string {
  const [first] = entries;
  const last = entries.at(-1) ?? first;
  const titles = [...new Set(entries.map(({ title }) => title))];
  const told = titles.slice(0, 3).join('; ') + (titles.length > 3 ? '; …' : '');
  return text('window.timeline.cluster', {
    count: entries.length,
    from: clocksLine(first.at, zone),
    to: clocksLine(last.at, zone),
    titles: told,
  });
}
