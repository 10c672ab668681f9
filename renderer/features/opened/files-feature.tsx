import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PackagedFile } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { FeaturePage } from '../../ui/feature-page';
import { counted } from '../../ui/format';
import { TextInput } from '../../ui/text-input';
import { FileDetails } from './file-details';
import { FileTable } from './file-table';

const noFiles: readonly PackagedFile[] = [];

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Every file of an open package, and a view of the one that is selected. */
export function FilesFeature() {
  const styles = useStyles();
  const files = useApp((state) => state.opened?.content?.files ?? noFiles);
  const [words, setWords] = useState('');
  const settled = useDeferredValue(words);
  const found = useMemo(() => files.filter((file) => isWanted(file, settled)), [files, settled]);
  const [path, setPath] = useState<string>();
  const selected = found.find((file) => file.path === path) ?? found[0];
  return (
    <FeaturePage wide title={text('window.files.title')} intro={text('window.files.intro')}>
      <div className={styles.columns}>
        <div className={styles.list}>
          <TextInput label={text('window.files.filter')} value={words} onChange={setWords} maxLength={200} />
          <Body1 role="status">{counted(found.length, 'window.files.foundOne', 'window.files.found')}</Body1>
          <FileTable key={settled} files={found} selected={selected?.path} onSelect={setPath} />
        </div>
        {selected === undefined ? null : <FileDetails key={selected.path} file={selected} />}
      </div>
    </FeaturePage>
  );
}

/** Every word must be in the path, the host or the collector. */
function isWanted({ path, host, collector }: PackagedFile, words: string): boolean {
  const searched = `${path} ${host ?? ''} ${collector ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
