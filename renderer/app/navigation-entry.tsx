import {
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ChecklistState } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import type { AppState } from '../store/app-store';
import { useApp } from '../store/store-context';
import type { View } from '../store/views';
import { formatNumber } from '../ui/format';
import { StateIcon } from '../ui/state-mark';
import { itemNumber } from './navigation-groups';

type NavigationEntryProps = {
  readonly view: View;
  readonly state: ChecklistState['state'] | undefined;
  /** Whether Tab enters the left side here; the other entries are reached from it by arrow keys. */
  readonly enters: boolean;
};

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    }),
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': {
      borderLeftWidth: '6px',
      borderLeftColor: 'Highlight',
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      paddingLeft: '7px',
    },
  },
  note: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** One entry of the left side: shape and word of its state, or how many there are. */
export function NavigationEntry({ view, state, enters }: NavigationEntryProps) {
  const styles = useStyles();
  const current = useApp((store) => store.view === view);
  const show = useApp((store) => store.show);
  const count = useApp((store) => countOf(view, store));
  const number = itemNumber(view);
  const name = text(`window.view.${view}`);
  const note = state !== undefined ? text(`window.state.${state}`) : count;
  return (
    <button
      type="button"
      className={mergeClasses(styles.entry, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      tabIndex={enters ? 0 : -1}
      onClick={() => show(view)}
    >
      <span>{state === undefined ? null : <StateIcon state={state} />}</span>
      <Text weight={current ? 'semibold' : 'regular'}>
        {number === undefined ? name : `${number} ${name}`}
      </Text>
      <Caption1 className={styles.note}>{typeof note === 'number' ? formatNumber(note) : note}</Caption1>
    </button>
  );
}

/** How much there is of what was found or packed; undefined where nothing is counted or the number is not known. */
function countOf(view: View, { triage, opened }: Pick<AppState, 'triage' | 'opened'>): number | undefined {
  const { findings, timeAxis, coverage } = triage;
  if (view === 'files') return opened?.content?.files.length;
  if (view === 'findings') return findings.length;
  if (view === 'timeline') return timeAxis.entries.length;
  if (view !== 'records') return undefined;
  const counts = coverage.flatMap(({ recordsInWindow }) => recordsInWindow ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
