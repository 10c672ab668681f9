import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Silence } from '#core/triage/time-axis-schema';
import { clocksLine } from '../../ui/clock-times';
import { formatNumber } from '../../ui/format';
import { formatSpan } from '../../ui/format-span';

const firstShown = 5;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontVariantNumeric: 'tabular-nums' },
});

/** When no heartbeats came. */
export function EntrySilences(props: {
  readonly silences: readonly Silence[];
  readonly zone: TimeZone | undefined;
}) {
  const styles = useStyles();
  const { silences, zone } = props;
  const [all, setAll] = useState(false);
  const shown = all ? silences : silences.slice(0, firstShown);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{text('window.timeline.silences')}</Caption1>
      <ul className={styles.list}>
        {shown.map(({ from, to, durationMs }) => (
          <li key={from}>
            <Caption1>
              {text('window.timeline.silenceLine', {
                from: clocksLine(from, zone),
                to: clocksLine(to, zone),
                duration: formatSpan(durationMs),
              })}
            </Caption1>
          </li>
        ))}
      </ul>
      {silences.length > shown.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {text('window.timeline.moreSilences', { count: formatNumber(silences.length - shown.length) })}
        </Button>
      ) : null}
    </div>
  );
}
