import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { type TextKey, text } from '#core/texts/text';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { formatBytes, formatLocal, formatNumber } from '../../ui/format';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr) 32px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '40px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  monospace: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

type FactRow = { readonly name: TextKey; readonly value: string; readonly exact?: boolean };

/** Path, size, SHA-256 and time of the package; what is long can be copied. */
export function PackageFacts({ made }: { readonly made: MadePackage }) {
  const styles = useStyles();
  const rows: readonly FactRow[] = [
    { name: 'window.package.path', value: made.path, exact: true },
    { name: 'window.package.sha256', value: made.sha256, exact: true },
    {
      name: 'window.size',
      value: text('window.package.sizeExact', {
        size: formatBytes(made.sizeBytes),
        bytes: formatNumber(made.sizeBytes),
      }),
    },
    { name: 'window.package.madeAt', value: formatLocal(made.madeAt) },
  ];
  return (
    <dl className={styles.list}>
      {rows.map(({ name, value, exact }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>
            <Caption1>{text(name)}</Caption1>
          </dt>
          <dd className={mergeClasses(styles.value, exact === true && styles.monospace)}>{value}</dd>
          {exact === true ? (
            <CopyButton
              iconOnly
              label={text('window.copyOf', { name: text(name) })}
              copy={() => copyText(value)}
            />
          ) : null}
        </div>
      ))}
    </dl>
  );
}
