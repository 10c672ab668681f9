import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Filled } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { text } from '#core/texts/text';
import type { Operation } from '#core/triage/operation-schema';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  icon: { display: 'inline-flex', flexShrink: 0, alignSelf: 'center' },
  succeeded: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  'never-ended': { color: tokens.colorStatusWarningForeground3 },
  'not-known': { color: tokens.colorNeutralForeground3 },
});

const icons = {
  succeeded: CheckmarkCircle16Filled,
  failed: ErrorCircle16Filled,
  'never-ended': Warning16Filled,
  'not-known': CircleHint16Filled,
} as const;

/** How an operation ended, by shape and word. */
export function OperationResult({ result }: { readonly result: Operation['result'] }) {
  const styles = useStyles();
  const Icon = icons[result];
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[result])} aria-hidden="true">
        <Icon />
      </span>
      {text(`window.operationResult.${result}`)}
    </span>
  );
}
