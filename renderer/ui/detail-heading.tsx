import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  root: typographyStyles.subtitle2,
  focus: { margin: 0, overflowWrap: 'anywhere', ':focus-visible': { outlineOffset: '4px' } },
  colour: { color: tokens.colorNeutralForeground1 },
});

type DetailHeadingProps = {
  readonly id: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children: string;
};

/** The heading of what was selected; the keyboard is brought here from the list. */
export function DetailHeading({ id, heading, children }: DetailHeadingProps) {
  const styles = useStyles();
  return (
    <h2
      id={id}
      ref={heading}
      tabIndex={-1}
      dir="auto"
      className={mergeClasses(styles.root, styles.focus, styles.colour)}
    >
      {children}
    </h2>
  );
}
