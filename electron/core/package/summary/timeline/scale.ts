/** The part of the drawing in which time runs, in units of its view box. */
export const plot = { width: 900, left: 132, right: 884 } as const;

export type Scale = {
  readonly fromMs: number;
  readonly toMs: number;
  /** Where a moment lies; moments outside lie at the ends. */
  readonly place: (ms: number) => number;
  /** Moments that the axis names, evenly spaced. */
  readonly ticksMs: readonly number[];
  readonly stepMs: number;
};

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const stepsMs: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * secondMs),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minuteMs),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hourMs),
  ...[1, 2, 7, 14, 28, 91, 364].map((days) => days * dayMs),
];

/** So many ticks have room for a date beside each other. */
const mostTicks = 8;

/** The scale from one moment to another; a span of no length becomes two minutes around it. */
export function scaleOver(firstMs: number, lastMs: number): Scale {
  const [fromMs, toMs] = lastMs > firstMs ? [firstMs, lastMs] : [firstMs - minuteMs, firstMs + minuteMs];
  const spanMs = toMs - fromMs;
  const stepMs =
    stepsMs.find((step) => spanMs / step <= mostTicks) ?? Math.ceil(spanMs / mostTicks / dayMs) * dayMs;
  const ticksMs: number[] = [];
  for (let ms = Math.ceil(fromMs / stepMs) * stepMs; ms <= toMs; ms += stepMs) ticksMs.push(ms);
  const place = (ms: number) => {
    const part = (Math.min(Math.max(ms, fromMs), toMs) - fromMs) / spanMs;
    return round(plot.left + part * (plot.right - plot.left));
  };
  return { fromMs, toMs, place, ticksMs, stepMs };
}

/** Coordinates have one decimal, so that the same input gives the same bytes everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
