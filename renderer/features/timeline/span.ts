import type { AxisEntry, TimeAxis } from '#core/triage/time-axis-schema';
import type { Span } from '../../store/look-slice';

/** Closer than this nothing lies further apart than the log's own order tells. */
export const shortestSpanMs = 2_000;
const shortestWholeMs = 60_000;
const marginShare = 0.03;
const aroundIncidentMs = 30 * 60_000;

/** Everything the axis holds, with a little room at both ends; undefined for an axis without a time that can be read. */
export function wholeSpan({ from, to, entries }: TimeAxis): Span | undefined {
  const times = [from, to, ...entries.flatMap(({ at, until }) => [at, until])]
    .flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]))
    .filter(Number.isFinite);
  if (times.length === 0) return undefined;
  const fromMs = times.reduce((least, ms) => Math.min(least, ms));
  const toMs = times.reduce((most, ms) => Math.max(most, ms));
  const margin = Math.max((toMs - fromMs) * marginShare, (shortestWholeMs - (toMs - fromMs)) / 2, 1_000);
  return { fromMs: fromMs - margin, toMs: toMs + margin };
}

export function lengthOf({ fromMs, toMs }: Span): number {
  return toMs - fromMs;
}

/** The nearest span of that kind inside `whole`, no shorter than can be told apart. */
export function within(span: Span, whole: Span): Span {
  const length = Math.min(Math.max(lengthOf(span), shortestSpanMs), lengthOf(whole));
  const middle = (span.fromMs + span.toMs) / 2;
  const wished = lengthOf(span) === length ? span.fromMs : middle - length / 2;
  const fromMs = Math.min(Math.max(wished, whole.fromMs), whole.toMs - length);
  return { fromMs, toMs: fromMs + length };
}

/** Zoomed by `factor` (below 1 comes closer) so that `aroundMs` stays where it is. */
export function zoomed(span: Span, factor: number, aroundMs: number, whole: Span): Span {
  const length = Math.min(Math.max(lengthOf(span) * factor, shortestSpanMs), lengthOf(whole));
  const share = (aroundMs - span.fromMs) / lengthOf(span);
  const fromMs = aroundMs - share * length;
  return within({ fromMs, toMs: fromMs + length }, whole);
}

/** Moved by a share of its own length; forward when positive. */
export function panned(span: Span, share: number, whole: Span): Span {
  const byMs = lengthOf(span) * share;
  return within({ fromMs: span.fromMs + byMs, toMs: span.toMs + byMs }, whole);
}

/** The hour around the incident; undefined where the axis has none. */
export function incidentSpan(entries: readonly AxisEntry[], whole: Span): Span | undefined {
  const incident = entries.find(({ kind }) => kind === 'incident');
  if (incident === undefined) return undefined;
  const atMs = Date.parse(incident.at);
  return within({ fromMs: atMs - aroundIncidentMs, toMs: atMs + aroundIncidentMs }, whole);
}

/** Moved no further than needed for an entry to be seen whole, or its beginning where it is longer than the span. */
export function bringIntoSpan(span: Span, { at, until }: AxisEntry, whole: Span): Span {
  const startMs = Date.parse(at);
  const room = lengthOf(span) * 0.05;
  const endMs = Math.min(Date.parse(until ?? at), startMs + lengthOf(span) - 2 * room);
  // A long entry that fills the view is in sight already.
  const isAcross = startMs <= span.fromMs && Date.parse(until ?? at) >= span.toMs;
  if (isAcross) return span;
  const byMs =
    startMs < span.fromMs + room
      ? startMs - room - span.fromMs
      : endMs > span.toMs - room
        ? endMs + room - span.toMs
        : 0;
  if (byMs === 0) return span;
  return within({ fromMs: span.fromMs + byMs, toMs: span.toMs + byMs }, whole);
}

/** Just large enough for some entries, with room beside them. */
export function spanOf(entries: readonly AxisEntry[], whole: Span): Span {
  const starts = entries.map(({ at }) => Date.parse(at));
  const fromMs = Math.min(...starts);
  const toMs = Math.max(...starts);
  const margin = Math.max((toMs - fromMs) * 0.15, shortestSpanMs / 2);
  return within({ fromMs: fromMs - margin, toMs: toMs + margin }, whole);
}
