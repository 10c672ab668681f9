import { Caption1, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { ClockDismiss20Filled } from '@fluentui/react-icons/svg/clock-dismiss';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { text } from '#core/texts/text';
import { sentenceCase } from '../../ui/sentence-case';
import type { CollectorRow } from './collector-rows';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  icon: { display: 'inline-flex', width: '16px', justifyContent: 'center' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  word: { color: tokens.colorNeutralForeground2 },
});

const marks = {
  planned: { Icon: Circle16Regular, tone: 'quiet' },
  waiting: { Icon: Clock16Regular, tone: 'quiet' },
  collected: { Icon: CheckmarkCircle16Filled, tone: 'good' },
  partial: { Icon: Warning16Filled, tone: 'warning' },
  skipped: { Icon: SubtractCircle16Regular, tone: 'quiet' },
  failed: { Icon: DismissCircle16Filled, tone: 'bad' },
  'timed-out': { Icon: ClockDismiss20Filled, tone: 'bad' },
  cancelled: { Icon: Prohibited16Regular, tone: 'quiet' },
} as const;

/** How a collector stands, by shape and word. */
export function RowState({ row }: { readonly row: CollectorRow }) {
  const styles = useStyles();
  if (row.state === 'running') {
    return (
      <span className={styles.root}>
        <span className={styles.icon} aria-hidden="true">
          <Spinner size="extra-tiny" />
        </span>
        <Caption1 className={styles.word}>{text('window.outcome.running')}</Caption1>
      </span>
    );
  }
  const kind = row.state === 'ended' ? row.run.outcome.status : row.state;
  const word =
    row.state === 'ended'
      ? sentenceCase(text(`outcome.${row.run.outcome.status}`))
      : text(`window.outcome.${row.state}`);
  const { Icon, tone } = marks[kind];
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
        <Icon />
      </span>
      <Caption1 className={styles.word}>{word}</Caption1>
    </span>
  );
}
