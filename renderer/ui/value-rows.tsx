import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { CopyButton } from './copy-button';
import { copyText } from './copy-text';

export type ValueRow = {
  readonly name: string;
  readonly value: string;
  /** A path, a hash or an identifier: its letters must be told apart, and it can be copied. */
  readonly isExact?: boolean;
};

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 24%) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '40px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: {
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 480px)': { paddingTop: tokens.spacingVerticalS },
  },
  value: { margin: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: {
    flex: '1 1 0',
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  monospace: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Values with their names, one below the other; what is exact can be copied. */
export function ValueRows({ rows }: { readonly rows: readonly ValueRow[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(({ name, value, isExact = false }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>
            <Caption1>{name}</Caption1>
          </dt>
          <dd className={styles.value}>
            <span dir="auto" className={mergeClasses(styles.words, isExact && styles.monospace)}>
              {value}
            </span>
            {isExact ? (
              <CopyButton iconOnly label={text('window.copyOf', { name })} copy={() => copyText(value)} />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
