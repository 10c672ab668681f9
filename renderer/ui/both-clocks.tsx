import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import { clocksOf } from './clock-times';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexDirection: 'column', fontVariantNumeric: 'tabular-nums' },
  clock: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** An instant on both clocks, one below the other. */
export function BothClocks(props: { readonly instant: string; readonly zone: TimeZone | undefined }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {clocksOf(props.instant, props.zone).map((clock, index) => (
        <span key={clock} className={mergeClasses(styles.clock, index > 0 && styles.quiet)}>
          {clock}
        </span>
      ))}
    </span>
  );
}
