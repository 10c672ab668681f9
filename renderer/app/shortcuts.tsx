import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';

const shortcuts = ['overview', 'items', 'primary', 'undo', 'redo', 'paste', 'new', 'open'] as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  keys: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the keys do. */
export function Shortcuts() {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {shortcuts.map((name) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.keys}>
            <Caption1>{text(`window.keys.${name}`)}</Caption1>
          </dt>
          <dd className={styles.does}>
            <Caption1>{text(`window.keys.${name}.does`)}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
