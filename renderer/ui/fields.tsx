import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

/** Fields below one another, or side by side where there is room. */
export function Fields({ row = false, children }: { readonly row?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(row ? styles.row : styles.column)}>{children}</div>;
}
