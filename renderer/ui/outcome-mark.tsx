import { Caption1, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { ClockDismiss20Filled } from '@fluentui/react-icons/svg/clock-dismiss';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Outcome } from '#core/model/outcome';

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
} as const satisfies Record<Exclude<MarkKind, 'running'>, unknown>;

/** States of a row, and how it ended. */
export type MarkKind = 'planned' | 'waiting' | 'running' | Outcome['status'];

/** How something stands, by shape and word. */
export function OutcomeMark({ kind, words }: { readonly kind: MarkKind; readonly words: string }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <MarkIcon kind={kind} />
      <Caption1 className={styles.word}>{words}</Caption1>
    </span>
  );
}

function MarkIcon({ kind }: { readonly kind: MarkKind }) {
  const styles = useStyles();
  if (kind === 'running') {
    return (
      <span className={styles.icon} aria-hidden="true">
        <Spinner size="extra-tiny" />
      </span>
    );
  }
  const { Icon, tone } = marks[kind];
  return (
    <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
      <Icon />
    </span>
  );
}
