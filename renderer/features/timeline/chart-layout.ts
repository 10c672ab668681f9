import type { Lane, Track } from './lanes';

export const clockRow = 24;
export const flagRow = 22;
const laneHead = 22;
const trackRow = 30;
const narrowWidth = 620;

export type LaidTrack = { readonly track: Track; readonly y: number; readonly height: number };
export type LaidLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly headHeight: number;
  readonly tracks: readonly LaidTrack[];
};

/** Where everything stands in the drawing, in pixels. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  /** Room for names on the left. */
  readonly gutter: number;
  readonly lanes: readonly LaidLane[];
  /** Between the two rows of clocks. */
  readonly top: number;
  readonly bottom: number;
};

/** Lays the lanes below one another; `clocks` is how many rows of clocks there are, one above and one below. */
export function chartLayout(lanes: readonly Lane[], width: number, clocks: 1 | 2): ChartLayout {
  const top = clockRow + flagRow;
  let y = top;
  const laid = lanes.map((lane): LaidLane => {
    const start = y;
    y += laneHead;
    const tracks = lane.tracks.map((track): LaidTrack => {
      const at = y;
      y += trackRow;
      return { track, y: at, height: trackRow };
    });
    y += 6;
    return { lane, y: start, headHeight: laneHead, tracks };
  });
  return {
    width,
    height: y + (clocks === 2 ? clockRow : 4),
    gutter: width < narrowWidth ? 92 : 150,
    lanes: laid,
    top,
    bottom: y,
  };
}
