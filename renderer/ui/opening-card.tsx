import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, type Ref, useId } from 'react';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  strong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0, minWidth: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  marks: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  title: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
});

type OpeningCardProps = {
  readonly title: string;
  /** Level of the title among the page's headings; its parts stand one below. */
  readonly level: 2 | 3;
  /** What stands above the title: a kind, a mark. */
  readonly marks: ReactNode;
  /** Set apart from its neighbours by a stronger border. */
  readonly isStrong?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The button that opens the card, to give it the keyboard. */
  readonly head?: Ref<HTMLButtonElement>;
  /** What is drawn while the card is open. */
  readonly children: ReactNode;
};

/** A card whose head is a button that opens and closes its body. */
export function OpeningCard(props: OpeningCardProps) {
  const { title, level, marks, isStrong = false, isOpen, onToggle, head, children } = props;
  const styles = useStyles();
  const id = useId();
  const bodyId = `${id}body`;
  const Heading = `h${level}` as const;
  const Chevron = isOpen ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <article className={mergeClasses(styles.card, isStrong && styles.strong)} aria-labelledby={id}>
      <Heading className={styles.heading}>
        <button
          ref={head}
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <span className={styles.marks}>{marks}</span>
          <Chevron aria-hidden="true" />
          <Subtitle2 id={id} className={styles.title} dir="auto">
            {title}
          </Subtitle2>
        </button>
      </Heading>
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      ) : null}
    </article>
  );
}
