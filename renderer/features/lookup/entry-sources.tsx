import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type CatalogSource, sourcesOf } from '#core/catalog/catalog-source';
import type { CatalogEntry } from '#core/catalog/search-entries';
import { text } from '#core/texts/text';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { sourceAddress, sourceWords } from './source-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'text',
    minWidth: 0,
  },
});

/** Where an entry was read and when; addresses are text to copy and are never opened. */
export function EntrySources({ found }: { readonly found: CatalogEntry }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={text('window.lookup.sources')}>
      {sourcesOf(found.entry).map((source) => (
        <li key={`${source.page} ${source.section ?? ''} ${source.readOn}`}>
          <Caption1 dir="auto">{sourceWords(source)}</Caption1>
          <Address source={source} />
        </li>
      ))}
    </ul>
  );
}

function Address({ source }: { readonly source: CatalogSource }) {
  const styles = useStyles();
  const address = sourceAddress(source);
  if (address === undefined) return null;
  return (
    <div className={styles.line}>
      <span className={styles.address}>{address}</span>
      <CopyButton
        iconOnly
        label={text('window.lookup.copyAddressOf', { page: source.page })}
        copy={() => copyText(address)}
      />
    </div>
  );
}
