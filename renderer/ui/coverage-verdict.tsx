import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleDown16Filled } from '@fluentui/react-icons/svg/arrow-circle-down';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Filled } from '@fluentui/react-icons/svg/circle-hint';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { text } from '#core/texts/text';
import type { Coverage } from '#core/triage/triage-report';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  icon: { display: 'inline-flex', flexShrink: 0, alignSelf: 'center' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

/** Each verdict has a shape of its own: a log that was read and is empty never looks like one that was not collected. */
const looks = {
  covers: { Icon: CheckmarkCircle16Filled, tone: 'good' },
  'starts-inside': { Icon: ArrowCircleDown16Filled, tone: 'doubtful' },
  'has-gaps': { Icon: Warning16Filled, tone: 'doubtful' },
  'rolled-over': { Icon: ErrorCircle16Filled, tone: 'bad' },
  'ends-before': { Icon: ErrorCircle16Filled, tone: 'bad' },
  damaged: { Icon: ErrorCircle16Filled, tone: 'bad' },
  empty: { Icon: Document16Regular, tone: 'plain' },
  'not-collected': { Icon: SubtractCircle16Regular, tone: 'bad' },
  'no-window': { Icon: CircleHint16Filled, tone: 'plain' },
} as const satisfies Record<Coverage['verdict'], unknown>;

/** Whether a log can speak about the time asked, by shape and word. */
export function CoverageVerdict({ verdict }: { readonly verdict: Coverage['verdict'] }) {
  const styles = useStyles();
  const { Icon, tone } = looks[verdict];
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
        <Icon />
      </span>
      <Text weight="semibold">{text(`window.verdict.${verdict}`)}</Text>
    </span>
  );
}
