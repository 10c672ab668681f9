import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleDown16Filled } from '@fluentui/react-icons/svg/arrow-circle-down';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Filled } from '@fluentui/react-icons/svg/circle-hint';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ChecklistState } from '#core/model/checklist-item';
import { text } from '#core/texts/text';

type State = ChecklistState['state'];

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  icon: { display: 'inline-flex', flexShrink: 0, alignSelf: 'center' },
  given: { color: tokens.colorStatusSuccessForeground1 },
  gathered: { color: tokens.colorBrandForeground1 },
  'not-available': { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  word: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const icons = {
  given: CheckmarkCircle16Filled,
  gathered: ArrowCircleDown16Filled,
  'not-available': SubtractCircle16Regular,
  missing: CircleHint16Filled,
} as const;

/** The shape of a checklist state; the word beside it says the same. */
export function StateIcon({ state }: { readonly state: State }) {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.icon, styles[state])} aria-hidden="true">
      <Icon />
    </span>
  );
}

/** A checklist state by shape and word. */
export function StateMark({ state }: { readonly state: State }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <StateIcon state={state} />
      <Caption1 className={styles.word}>{text(`window.state.${state}`)}</Caption1>
    </span>
  );
}
