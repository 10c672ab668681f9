import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type CardPartProps = {
  readonly title: string;
  /** One below the card's own heading. */
  readonly level: 3 | 4;
  readonly children: ReactNode;
};

/** A part of an open card under its own heading. */
export function CardPart({ title, level, children }: CardPartProps) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.part}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}
