import { Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { text } from '#core/texts/text';
import type { Finding } from '#core/triage/triage-report';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  icon: { display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, information: Info20Regular } as const;

/** How grave a finding is, by shape and word. */
export function SeverityMark({ severity }: { readonly severity: Finding['severity'] }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true">
        <Icon />
      </span>
      <Caption1Strong>{text(`window.severity.${severity}`)}</Caption1Strong>
    </span>
  );
}
