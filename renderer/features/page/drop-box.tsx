import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 240px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export type DropBoxProps = {
  readonly icon: ReactElement;
  readonly says: string;
  /** What is taken, in a smaller line. */
  readonly takes: string;
  /** Any file that is dropped here is attached. */
  readonly attaches?: boolean;
  readonly children: ReactNode;
};

/** Where files are dropped, with the button to choose them instead. */
export function DropBox({ icon, says, takes, attaches = false, children }: DropBoxProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} {...(attaches ? { 'data-attach': '' } : {})}>
      {icon}
      <div className={styles.words}>
        <Body1>{says}</Body1>
        <Caption1 className={styles.quiet}>{takes}</Caption1>
      </div>
      {children}
    </div>
  );
}
