import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useScrollPane } from './use-scroll-pane';

type EntryTextProps = {
  readonly path: string;
  readonly note: string;
  readonly content: string;
  /** Columns that must stay under each other: scrolled sideways in its pane, not wrapped. */
  readonly isListing?: boolean;
};

const useStyles = makeStyles({
  text: { margin: 0, padding: tokens.spacingHorizontalM, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  listing: { whiteSpace: 'pre', overflowWrap: 'normal' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Text as it stands in a file, in a pane that the keyboard can scroll. */
export function EntryText({ path, note, content, isListing = false }: EntryTextProps) {
  const styles = useStyles();
  const pane = useScrollPane();
  return (
    <>
      <Caption1 className={styles.note}>{note}</Caption1>
      {/* biome-ignore lint/a11y/useSemanticElements: a pane that scrolls is reached by its name, not a part of the page */}
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        role="region"
        aria-label={text('window.entry.content', { path })}
        dir="auto"
        className={mergeClasses(pane, styles.text, isListing && styles.listing)}
      >
        {content}
      </pre>
    </>
  );
}
