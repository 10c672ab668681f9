import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL },
  sentence: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

export type BarProps = {
  /** What stands above the line until it is closed or done. */
  readonly notices: ReactNode;
  readonly sentence: ReactNode;
  readonly action: ReactNode;
};

/** The bar at the bottom: one sentence and one action. */
export function Bar({ notices, sentence, action }: BarProps) {
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      {notices}
      <div className={styles.line}>
        <div className={styles.sentence}>{sentence}</div>
        {action}
      </div>
    </footer>
  );
}
