import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ChecklistState, checklistItems } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { FeaturePage } from './feature-page';
import { StateMark } from './state-mark';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  reason: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    // What it repeats stands whole in the fields below.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
});

/** The frame of one of the seven items: what support asks, how it stands and why. */
export function ItemPage({
  state,
  children,
}: {
  readonly state: ChecklistState;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { item } = state;
  return (
    <FeaturePage
      title={text(`window.item.${item}`)}
      place={text('window.item.place', {
        number: checklistItems.indexOf(item) + 1,
        total: checklistItems.length,
      })}
      intro={text(`window.item.${item}.intro`)}
    >
      <div className={styles.state}>
        <StateMark state={state.state} />
        <Body1 className={styles.reason} dir="auto">
          {state.reason}
        </Body1>
      </div>
      {children}
    </FeaturePage>
  );
}
