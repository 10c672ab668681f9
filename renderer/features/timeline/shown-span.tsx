import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Span } from '../../store/look-slice';
import { clocksOf } from '../../ui/clock-times';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The time that the drawing shows, on both clocks. */
export function ShownSpan({ span, zone }: { readonly span: Span; readonly zone: TimeZone | undefined }) {
  const styles = useStyles();
  const from = clocksOf(new Date(span.fromMs).toISOString(), zone);
  const to = clocksOf(new Date(span.toMs).toISOString(), zone);
  return (
    <span className={styles.root}>
      <Caption1>{text('window.timeline.shown', { from: from[0] ?? '', to: to[0] ?? '' })}</Caption1>
      {from[1] === undefined || to[1] === undefined ? null : (
        <Caption1 className={styles.quiet}>
          {text('window.timeline.shownUtc', { from: bare(from[1]), to: bare(to[1]) })}
        </Caption1>
      )}
    </span>
  );
}

function bare(utc: string): string {
  return utc.replace(/ UTC$/, '');
}
