import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { OperationStep } from '#core/triage/operation-schema';
import { clocksOf } from '../../ui/clock-times';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  step: { display: 'flex', flexDirection: 'column' },
});

/** The records of an operation one after the other, and by what each was joined to it. */
export function EntrySteps(props: {
  readonly steps: readonly OperationStep[];
  readonly zone: TimeZone | undefined;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{text('window.timeline.steps')}</Caption1>
      <ol className={styles.list}>
        {props.steps.map(({ recordId, at, provider, eventId, name, joinedBy }) => (
          <li key={recordId}>
            <span className={styles.step}>
              <span>{name === '' ? `${provider} ${eventId}` : `${eventId} ${name}`}</span>
              <Caption1 className={styles.quiet}>
                {[
                  clocksOf(at, props.zone)[0],
                  `${text('window.findings.recordId')} ${recordId}`,
                  text(`window.timeline.joined.${joinedBy}`),
                ].join(' · ')}
              </Caption1>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
