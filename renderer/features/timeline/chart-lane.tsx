import { mergeClasses } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { ChartHeartbeats } from './chart-heartbeats';
import type { LaidLane, LaidTrack } from './chart-layout';
import { type ChartActions, ChartMark } from './chart-mark';
import { useChartStyles } from './chart-styles';
import { fitEnd, fitWords } from './fit-words';
import { marksOf } from './marks';
import { type Scale, seen } from './scale';

type ChartLaneProps = {
  readonly laid: LaidLane;
  readonly scale: Scale;
  readonly gutter: number;
  readonly actions: ChartActions;
};

/** The names of a lane and of its tracks, which stay where they are. */
export function LaneNames({
  laid,
  gutter,
  width,
}: {
  readonly laid: LaidLane;
  readonly gutter: number;
  readonly width: number;
}) {
  const styles = useChartStyles();
  const host = laid.lane.host ?? text('window.timeline.case');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
    <g aria-hidden="true">
      <rect x={0} y={laid.y} width={width} height={laid.headHeight} className={styles.laneHead} />
      <text x={8} y={laid.y + 15} className={mergeClasses(styles.words, styles.strong)}>
        {fitWords(host, width - 16)}
      </text>
      {laid.tracks.map(({ track, y, height }) => (
        <text key={`${track.kind} ${track.namespace}`} x={8} y={y + height / 2 + 4} className={styles.quiet}>
          {track.namespace === undefined
            ? fitWords(text(`window.timeline.track.${track.kind}`), gutter - 14)
            : fitEnd(track.namespace, gutter - 14)}
        </text>
      ))}
    </g>
  );
}

/** What happened on one host. */
export function ChartLane({ laid, scale, actions }: Omit<ChartLaneProps, 'gutter'>) {
  return (
    <>
      {laid.tracks.map((track) => (
        <TrackView
          key={`${track.track.kind} ${track.track.namespace}`}
          laid={track}
          scale={scale}
          actions={actions}
        />
      ))}
    </>
  );
}

function TrackView({
  laid,
  scale,
  actions,
}: {
  readonly laid: LaidTrack;
  readonly scale: Scale;
  readonly actions: ChartActions;
}) {
  const styles = useChartStyles();
  const { track, y, height } = laid;
  if (track.kind === 'heartbeats') {
    return (
      <>
        {track.entries.map((entry) => (
          <ChartHeartbeats key={entry.id} {...{ entry, y, height, scale, actions }} />
        ))}
      </>
    );
  }
  const bands = track.entries.flatMap((entry) => {
    const part = entry.until === undefined ? undefined : seen(scale, entry.at, entry.until);
    return part === undefined || part.width < 2 ? [] : [{ entry, ...part }];
  });
  return (
    <>
      {bands.map(({ entry, x, width }) => (
        <rect
          key={entry.id}
          x={x}
          y={y + 5}
          width={width}
          height={height - 10}
          rx={3}
          className={styles[bandOf[entry.severity]]}
        />
      ))}
      {marksOf(track.entries, scale).map((mark) => (
        <ChartMark key={mark.entries[0].id} {...{ mark, y, height, actions }} />
      ))}
    </>
  );
}

const bandOf = { error: 'bandError', warning: 'bandWarning', information: 'bandInformation' } as const;
