import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';

const shortcuts = [
  'overview',
  'items',
  'primary',
  'undo',
  'redo',
  'paste',
  'cases',
  'new',
  'open',
  'zoom',
  'help',
] as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  pair: { display: 'contents' },
  keys: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the keys do. */
export function Shortcuts() {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {shortcuts.map((name) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.keys}>{text(`window.keys.${name}`)}</dt>
          <dd className={styles.does}>
            <Body1>{text(`window.keys.${name}.does`)}</Body1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
