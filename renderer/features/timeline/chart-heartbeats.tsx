import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { formatSpan } from '../../ui/format-span';
import type { ChartActions } from './chart-mark';
import { useChartStyles } from './chart-styles';
import { entryName } from './entry-words';
import { fitWords } from './fit-words';
import { type Scale, seen } from './scale';
import { drawnSilences } from './silences';

type ChartHeartbeatsProps = {
  readonly entry: AxisEntry;
  readonly y: number;
  readonly height: number;
  readonly scale: Scale;
  readonly actions: ChartActions;
};

const leastWords = 44;

/** A band for as long as heartbeats came, open where none came for longer than their rhythm explains. */
export function ChartHeartbeats({ entry, y, height, scale, actions }: ChartHeartbeatsProps) {
  const styles = useChartStyles();
  const part = seen(scale, entry.at, entry.until ?? entry.at);
  if (part === undefined) return null;
  const isSelected = actions.selected === entry;
  const top = y + 8;
  const thick = height - 16;
  const width = Math.max(part.width, 3);
  return (
    <g
      id={actions.optionId(entry)}
      role="option"
      aria-selected={isSelected}
      aria-label={entryName(entry, actions.zone)}
      className={styles.option}
      onClick={() => actions.onChoose([entry])}
    >
      <title>{entryName(entry, actions.zone)}</title>
      <rect x={part.x} y={y} width={width} height={height} className={styles.hit} />
      <rect x={part.x} y={top} width={width} height={thick} rx={2} className={styles.heartbeats} />
      {drawnSilences(entry.silences, scale).map((drawn) => (
        <g key={drawn.silence.from}>
          <rect x={drawn.x} y={top - 3} width={drawn.width} height={thick + 6} className={styles.silence} />
          {drawn.width < leastWords ? null : (
            <text
              x={drawn.x + drawn.width / 2}
              y={y + height / 2 + 4}
              textAnchor="middle"
              className={styles.silenceWords}
            >
              {silenceWords(drawn.silence.durationMs, drawn.width - 8)}
            </text>
          )}
        </g>
      ))}
      {isSelected ? (
        <rect
          data-ring=""
          x={part.x + 1}
          y={y + 3}
          width={Math.max(width - 2, 4)}
          height={height - 6}
          rx={4}
          className={styles.ring}
        />
      ) : null}
    </g>
  );
}

/** The whole sentence where there is room for it, else the duration alone. */
function silenceWords(durationMs: number, width: number): string {
  const duration = formatSpan(durationMs);
  const sentence = text('window.timeline.silence', { duration });
  return fitWords(sentence, width) === sentence ? sentence : fitWords(duration, width);
}
