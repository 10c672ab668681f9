import { text } from '../../../texts/text';
import type { AxisEntry } from '../../../triage/time-axis-schema';
import type { Block } from '../document';
import type { SummaryModel } from '../summary-model';
import { scaleOver } from './scale';
import { timelineSvg } from './timeline-svg';

const minuteMs = 60_000;
/** What the close view shows before and after the incident, and when the whole is wide enough to need one. */
const beforeMs = 10 * minuteMs;
const afterMs = 20 * minuteMs;
const wideMs = 2 * 60 * minuteMs;

/** The whole axis as a drawing and, where that is too wide to see it, the minutes around the incident. */
export function drawTimelines(model: SummaryModel): readonly Block[] {
  const { axis, incident, window } = model;
  const entries = axis.shown.filter(({ at }) => Number.isFinite(Date.parse(at)));
  if (entries.length === 0) return [];
  const moments = [
    ...entries.flatMap(timesOf),
    ...[incident?.utc, window?.from.utc, window?.to.utc].map((utc) => Date.parse(utc ?? '')),
  ].filter(Number.isFinite);
  const fromMs = moments.reduce((least, ms) => Math.min(least, ms));
  const toMs = moments.reduce((most, ms) => Math.max(most, ms));
  const draw = (
    id: string,
    title: string,
    shown: readonly AxisEntry[],
    first: number,
    last: number,
  ): Block => ({
    kind: 'drawing',
    title,
    svg: timelineSvg({
      id,
      title,
      entries: shown,
      operations: model.operationsById,
      scale: scaleOver(first, last),
      incident,
      asked: askedOf(window),
      zone: model.zone,
    }),
  });
  const whole = draw('timeline-whole', text('summary.drawing.whole'), entries, fromMs, toMs);
  const incidentMs = Date.parse(incident?.utc ?? '');
  if (!Number.isFinite(incidentMs) || toMs - fromMs < wideMs) return [whole];
  const [nearFrom, nearTo] = [incidentMs - beforeMs, incidentMs + afterMs];
  const near = entries.filter((entry) => {
    const [startMs = Number.NaN, endMs = startMs] = timesOf(entry);
    return startMs <= nearTo && endMs >= nearFrom;
  });
  if (near.every(({ kind }) => kind === 'incident')) return [whole];
  return [draw('timeline-near', text('summary.drawing.near'), near, nearFrom, nearTo), whole];
}

function askedOf(window: SummaryModel['window']): { fromMs: number; toMs: number } | undefined {
  const [fromMs, toMs] = [Date.parse(window?.from.utc ?? ''), Date.parse(window?.to.utc ?? '')];
  return Number.isFinite(fromMs) && Number.isFinite(toMs) ? { fromMs, toMs } : undefined;
}

function timesOf({ at, until }: AxisEntry): readonly number[] {
  return [at, until ?? at].map((instant) => Date.parse(instant)).filter(Number.isFinite);
}
