import { Body1, Caption1, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type FeaturePageProps = {
  readonly title: string;
  /** Where the reader is, such as "Item 4 of 7". */
  readonly place?: string;
  /** What support wants with it, or what is shown here. */
  readonly intro?: ReactNode;
  /** Tables take the full width; forms stay readable. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '760px',
    boxSizing: 'content-box',
    overflowWrap: 'anywhere',
    '@media (max-width: 899px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
      boxSizing: 'border-box',
      maxWidth: '800px',
    },
  },
  wide: { maxWidth: '1400px' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    flexWrap: 'wrap',
  },
  title: { margin: 0, ':focus-visible': { outlineOffset: '4px' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The frame of everything on the right side: heading, place, introduction, content. */
export function FeaturePage({ title, place, intro, wide = false, children }: FeaturePageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.page, wide && styles.wide)}>
      <header className={styles.head}>
        <div className={styles.line}>
          <Title3 as="h1" tabIndex={-1} className={styles.title}>
            {title}
          </Title3>
          {place === undefined ? null : <Caption1 className={styles.quiet}>{place}</Caption1>}
        </div>
        {intro === undefined ? null : (
          <Body1 as="p" block className={styles.intro}>
            {intro}
          </Body1>
        )}
      </header>
      {children}
    </div>
  );
}
