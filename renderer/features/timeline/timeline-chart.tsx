import { type KeyboardEvent, type RefObject, useId, useMemo } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { useSize } from '../../ui/use-size';
import { ChartAxis } from './chart-axis';
import { ChartIncident } from './chart-incident';
import { ChartLane, LaneNames } from './chart-lane';
import { chartLayout } from './chart-layout';
import type { ChartActions } from './chart-mark';
import { useChartStyles } from './chart-styles';
import { lanesOf } from './lanes';
import type { Scale } from './scale';
import { entryCommand, viewCommand } from './timeline-keys';
import { useChartGestures } from './use-chart-gestures';
import type { Timeline } from './use-timeline';

type TimelineChartProps = {
  readonly timeline: Timeline;
  readonly zone: TimeZone | undefined;
  /** The list of entries in the drawing, to give it the keyboard. */
  readonly list: RefObject<SVGGElement | null>;
  /** Goes to the detail of the selected entry. */
  readonly onOpen: () => void;
};

/** The drawing: moved and zoomed by hand, wheel and keys; its entries are a list that has a keyboard stop of its own. */
export function TimelineChart({ timeline, zone, list, onOpen }: TimelineChartProps) {
  const styles = useChartStyles();
  const id = useId();
  const { ref, width } = useSize<HTMLDivElement>();
  const { entries, selected, span } = timeline;
  const lanes = useMemo(() => lanesOf(entries), [entries]);
  const layout = useMemo(
    () => chartLayout(lanes, Math.max(width, 240), zone === undefined || zone.id === 'UTC' ? 1 : 2),
    [lanes, width, zone],
  );
  const scale: Scale = { span, left: layout.gutter + 10, width: layout.width - layout.gutter - 24 };
  const { wasDragged, ...gestures } = useChartGestures(ref, timeline, scale);
  const optionId = (entry: AxisEntry) => `${id}${entry.id}`;
  const actions: ChartActions = {
    zone,
    selected,
    optionId,
    onChoose: (chosen) => {
      if (wasDragged()) return;
      if (chosen.length === 1) timeline.select(chosen[0]);
      else timeline.part(chosen);
    },
  };

  const viewKey = (event: KeyboardEvent) => {
    const command = viewCommand(event);
    if (command === undefined) return;
    event.preventDefault();
    timeline.view(command);
  };
  const entryKey = (event: KeyboardEvent) => {
    const command = entryCommand(event);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (command !== 'open') timeline.walk(command);
    else if (selected === undefined) timeline.walk('next');
    else onOpen();
  };
  const incidents = entries.filter(({ kind }) => kind === 'incident');
  const clip = `${id}clip`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      ref={ref}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves and zooms the drawing here
      tabIndex={0}
      aria-label={text('window.timeline.chart')}
      className={styles.surface}
      onKeyDown={viewKey}
      {...gestures}
    >
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className={styles.svg}
        role="presentation"
      >
        <clipPath id={clip}>
          <rect x={layout.gutter} y={0} width={layout.width - layout.gutter} height={layout.height} />
        </clipPath>
        {layout.lanes.map((laid) => (
          <LaneNames key={laid.lane.host ?? ''} laid={laid} gutter={layout.gutter} width={layout.width} />
        ))}
        <ChartAxis layout={layout} scale={scale} zone={zone} />
        <g
          ref={list}
          role="listbox"
          tabIndex={0}
          clipPath={`url(#${clip})`}
          className={styles.entries}
          aria-label={text('window.timeline.entries')}
          aria-activedescendant={selected === undefined ? undefined : optionId(selected)}
          onKeyDown={entryKey}
          onFocus={() => {
            if (selected === undefined && list.current?.matches(':focus-visible')) timeline.walk('next');
          }}
        >
          {incidents.map((entry) => (
            <ChartIncident key={entry.id} {...{ entry, layout, scale, actions }} />
          ))}
          {layout.lanes.map((laid) => (
            <ChartLane key={laid.lane.host ?? ''} laid={laid} scale={scale} actions={actions} />
          ))}
        </g>
      </svg>
    </div>
  );
}
