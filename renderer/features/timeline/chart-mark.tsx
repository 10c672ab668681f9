import { mergeClasses } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { useChartStyles } from './chart-styles';
import { EntryShape } from './entry-shape';
import { clusterName, entryName } from './entry-words';
import { fitWords } from './fit-words';
import { gravest, type Mark } from './marks';

export type ChartActions = {
  readonly zone: TimeZone | undefined;
  readonly selected: AxisEntry | undefined;
  /** Id of the element that stands for an entry. */
  readonly optionId: (entry: AxisEntry) => string;
  readonly onChoose: (entries: readonly [AxisEntry, ...AxisEntry[]]) => void;
};

type ChartMarkProps = {
  readonly mark: Mark;
  readonly y: number;
  readonly height: number;
  readonly actions: ChartActions;
};

/** One entry, or the number of those that share its place. */
export function ChartMark({ mark, y, height, actions }: ChartMarkProps) {
  const styles = useChartStyles();
  const { entries, x, labelWidth } = mark;
  const { selected, zone, optionId, onChoose } = actions;
  const grave = gravest(entries);
  const [first] = entries;
  const isSelected = selected !== undefined && entries.includes(selected);
  const middle = y + height / 2;
  const labelX = x + (isSelected ? 18 : 12);
  const label = fitWords(first.title, labelWidth - (labelX - x - 12));
  const half = entries.length > 1 ? 11 : 9;
  const names = [
    ...(isSelected ? [entryName(selected, zone)] : []),
    ...(entries.length > 1 ? [clusterName(entries, zone)] : []),
  ];
  const name = names.length === 0 ? entryName(first, zone) : names.join('. ');
  return (
    <g
      id={optionId(isSelected ? selected : first)}
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      className={styles.option}
      onClick={() => onChoose(entries)}
    >
      <title>{entries.length === 1 ? entryName(first, zone) : clusterName(entries, zone)}</title>
      <rect x={x - 13} y={y} width={26} height={height} className={styles.hit} />
      {isSelected ? (
        <rect
          data-ring=""
          x={x - half - 3}
          y={middle - half - 2}
          width={half * 2 + 6}
          height={half * 2 + 4}
          rx={5}
          className={styles.ring}
        />
      ) : null}
      {entries.length === 1 ? (
        <g transform={`translate(${x} ${middle})`}>
          <EntryShape entry={first} />
        </g>
      ) : (
        <>
          <rect x={x - 11} y={middle - 9} width={22} height={18} rx={4} className={styles[grave.severity]} />
          <text
            x={x}
            y={middle + 4}
            textAnchor="middle"
            className={mergeClasses(styles.countWords, grave.severity === 'warning' && styles.countWordsDark)}
          >
            {entries.length > 99 ? '99+' : entries.length}
          </text>
        </>
      )}
      {label === '' || entries.length > 1 ? null : (
        <text x={labelX} y={middle + 4} className={styles.words}>
          {label}
        </text>
      )}
    </g>
  );
}
