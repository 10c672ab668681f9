import { mergeClasses } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import { type ChartLayout, clockRow } from './chart-layout';
import { useChartStyles } from './chart-styles';
import { fitWords } from './fit-words';
import { type Scale, xOf } from './scale';
import { ticksOf } from './ticks';

const leastGap = 104;
/** A label nearer to the edge than this would be cut. */
const labelRoom = 78;

type ChartAxisProps = {
  readonly layout: ChartLayout;
  readonly scale: Scale;
  readonly zone: TimeZone | undefined;
};

/** Both clocks, the local one above and UTC below, with lines at round moments. */
export function ChartAxis({ layout, scale, zone }: ChartAxisProps) {
  const styles = useChartStyles();
  const { width, gutter, bottom } = layout;
  const hasLocal = zone !== undefined && zone.id !== 'UTC';
  const ticks = ticksOf(scale.span, scale.width, leastGap, zone?.id);
  const words = mergeClasses(styles.quiet, styles.tabular);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
    <g aria-hidden="true">
      <text x={8} y={16} className={styles.quiet}>
        {fitWords(hasLocal ? zone.given : 'UTC', gutter - 12)}
      </text>
      {hasLocal ? (
        <text x={8} y={bottom + 16} className={styles.quiet}>
          UTC
        </text>
      ) : null}
      <line x1={0} x2={width} y1={clockRow} y2={clockRow} className={styles.border} />
      <line x1={0} x2={width} y1={bottom} y2={bottom} className={styles.border} />
      {ticks.map(({ ms, local, utc }) => {
        const x = Math.round(xOf(scale, ms)) + 0.5;
        const hasRoom = x + labelRoom <= width;
        return (
          <g key={ms}>
            <line x1={x} x2={x} y1={clockRow - 6} y2={bottom + (hasLocal ? 6 : 0)} className={styles.grid} />
            {hasRoom ? (
              <text x={x + 4} y={16} className={words}>
                {hasLocal ? local : utc}
              </text>
            ) : null}
            {hasRoom && hasLocal ? (
              <text x={x + 4} y={bottom + 17} className={words}>
                {utc}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
