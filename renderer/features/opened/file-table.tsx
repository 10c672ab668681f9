import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PackagedFile } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import { moveByArrows } from '../../ui/move-by-arrows';
import { ShowMore } from '../../ui/show-more';
import { useTableStyles } from '../../ui/use-table-styles';

type FileTableProps = {
  readonly files: readonly PackagedFile[];
  readonly selected: string | undefined;
  readonly onSelect: (path: string) => void;
};

/** So many rows are drawn at once; a merged package has tens of thousands. */
const shownAtOnce = 200;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    // Where the view stands below the list, it must not be pages away.
    '@media (max-width: 1199px)': { maxHeight: '45vh', overflowY: 'auto' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // The colour of links is too close to this ground in the dark.
    '& button': { color: tokens.colorNeutralForeground1 },
    boxShadow: `inset 3px 0 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  first: { paddingLeft: tokens.spacingHorizontalS },
  broken: { color: tokens.colorStatusDangerForeground1 },
});

/** The files with size, and host and collector below the name; the arrow keys go through them. */
export function FileTable({ files, selected, onSelect }: FileTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const [most, setMost] = useState(shownAtOnce);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys, this only moves between them
    <div className={styles.root} onKeyDown={moveByArrows}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={mergeClasses(table.head, styles.first)}>{text('window.files.path')}</th>
            <th className={mergeClasses(table.head, table.number)}>{text('window.size')}</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, most).map(({ path, bytes, host, collector, isBroken }) => (
            <tr key={path} className={mergeClasses(path === selected && styles.selected)}>
              <th scope="row" className={mergeClasses(table.cell, styles.first)}>
                <Link
                  as="button"
                  aria-current={path === selected ? 'true' : undefined}
                  onClick={() => onSelect(path)}
                  onFocus={() => onSelect(path)}
                >
                  {path}
                </Link>
                {host === null || collector === null ? null : (
                  <Caption1 block className={table.quiet}>
                    {text('window.files.ofHost', { host, collector })}
                  </Caption1>
                )}
                {isBroken ? <span className={styles.broken}> {text('window.files.broken')}</span> : null}
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{formatBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={most} total={files.length} onMore={() => setMost(most + shownAtOnce)} />
    </div>
  );
}
