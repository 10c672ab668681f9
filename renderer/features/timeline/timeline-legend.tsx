import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { type AxisEntry, axisEntryKinds } from '#core/triage/time-axis-schema';
import { useChartStyles } from './chart-styles';
import { EntryShape } from './entry-shape';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the shapes of the drawing mean: those that it has. */
export function TimelineLegend({ entries }: { readonly entries: readonly AxisEntry[] }) {
  const styles = useStyles();
  const chart = useChartStyles();
  const samples = axisEntryKinds.flatMap((kind) => {
    const found = entries.find((entry) => entry.kind === kind);
    return found === undefined ? [] : [found];
  });
  const hasSilence = entries.some(({ silences }) => silences.length > 0);
  return (
    <ul className={styles.root} aria-label={text('window.timeline.legend')}>
      {samples.map((entry) => (
        <li key={entry.kind} className={styles.entry}>
          <svg width={20} height={20} viewBox="-10 -10 20 20" className={chart.svg} aria-hidden="true">
            <EntryShape entry={entry} />
          </svg>
          <Caption1>{text(`window.timeline.kind.${entry.kind}`)}</Caption1>
        </li>
      ))}
      {hasSilence ? (
        <li className={styles.entry}>
          <svg width={20} height={20} viewBox="-10 -10 20 20" className={chart.svg} aria-hidden="true">
            <rect x={-8} y={-6} width={16} height={12} className={chart.silence} />
          </svg>
          <Caption1>{text('window.timeline.legend.silence')}</Caption1>
        </li>
      ) : null}
    </ul>
  );
}
