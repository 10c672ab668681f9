import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { type ChartLayout, clockRow, flagRow } from './chart-layout';
import type { ChartActions } from './chart-mark';
import { useChartStyles } from './chart-styles';
import { entryName } from './entry-words';
import { type Scale, xOf } from './scale';

type ChartIncidentProps = {
  readonly entry: AxisEntry;
  readonly layout: ChartLayout;
  readonly scale: Scale;
  readonly actions: ChartActions;
};

const flagWidth = 60;

/** The line of the incident through all lanes, with its flag above them. */
export function ChartIncident({ entry, layout, scale, actions }: ChartIncidentProps) {
  const styles = useChartStyles();
  const x = Math.round(xOf(scale, Date.parse(entry.at)));
  if (x < scale.left || x > scale.left + scale.width) return null;
  const isSelected = actions.selected === entry;
  const name = entryName(entry, actions.zone);
  const flagX = x + flagWidth > layout.width ? x - flagWidth : x;
  return (
    <g
      id={actions.optionId(entry)}
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      className={styles.option}
      onClick={() => actions.onChoose([entry])}
    >
      <title>{name}</title>
      <line x1={x} x2={x} y1={clockRow} y2={layout.bottom} className={styles.incidentLine} />
      <rect
        x={flagX}
        y={clockRow + 3}
        width={flagWidth}
        height={flagRow - 5}
        className={styles.incidentFlag}
      />
      <text x={flagX + 6} y={clockRow + 15} className={styles.incidentWords}>
        {text('window.timeline.kind.incident')}
      </text>
      {isSelected ? (
        <rect
          data-ring=""
          x={flagX - 2}
          y={clockRow + 1}
          width={flagWidth + 4}
          height={flagRow - 1}
          rx={3}
          className={styles.ring}
        />
      ) : null}
    </g>
  );
}
